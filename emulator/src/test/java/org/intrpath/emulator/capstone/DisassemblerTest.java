// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.capstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisassemblerTest {

    @Test
    void printsAttSyntax() {
        try (Disassembler disassembler = Disassembler.open32()) {
            Instruction instruction = disassembler.one(bytes("8b4508"), 0, 0x1000);

            assertThat(instruction.text()).isEqualTo("movl 8(%ebp), %eax");
            assertThat(instruction.length()).isEqualTo(3);
            assertThat(instruction.address()).isEqualTo(0x1000);
        }
    }

    @Test
    void relativeTargetsArePrintedAsAddresses() {
        try (Disassembler disassembler = Disassembler.open32()) {
            assertThat(disassembler.one(bytes("ebfe"), 0, 0x10_0000).text()).isEqualTo("jmp 0x100000");
        }
    }

    @Test
    void walksOverSeveralInstructions() {
        try (Disassembler disassembler = Disassembler.open32()) {
            List<Instruction> all = disassembler.all(bytes("6089e061cf"), 0x1000);

            assertThat(all).extracting(Instruction::mnemonic).containsExactly("pushal", "movl", "popal", "iretl");
            assertThat(all).extracting(Instruction::address).containsExactly(0x1000L, 0x1001L, 0x1003L, 0x1004L);
        }
    }

    @Test
    void sixtyFourBitModeKnowsTheWideRegisters() {
        try (Disassembler disassembler = Disassembler.open64()) {
            assertThat(disassembler.one(bytes("4889e5"), 0, 0).text()).isEqualTo("movq %rsp, %rbp");
        }
    }

    @Test
    void bytesThatAreNoInstructionAreNamed() {
        try (Disassembler disassembler = Disassembler.open32()) {
            assertThatThrownBy(() -> disassembler.one(bytes("0f"), 0, 0x2000))
                    .isInstanceOf(CapstoneException.class)
                    .hasMessageContaining("0x00002000")
                    .hasMessageContaining(": 0f");
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
