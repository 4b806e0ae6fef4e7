// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.intrpath.emulator.capstone.Disassembler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingCheckTest {

    @ParameterizedTest
    @CsvSource({
        "nopl, (%eax), 0f1f00",
        "movl, '8(%ebp),%eax', 8b4508",
        "xchgl, '%eax,%ebx', 93",
        "shll, '$1,%eax', d1e0",
        "imull, '$3,%eax', 6bc003",
        "movw, '%ax,%ds', 8ed8"
    })
    void rightCodeIsBelieved(String mnemonic, String operands, String code) {
        assertThat(contradiction(mnemonic, operands, code)).isNull();
    }

    /** Another instruction, register, displacement, immediate, width or length than asked for. */
    @ParameterizedTest
    @CsvSource({
        "movl, '8(%ebp),%eax', 8b5d08",
        "movl, '8(%ebp),%eax', 8b4509",
        "addl, '$5,%eax', 83c006",
        "addl, '$5,%eax', 6683c005",
        "addl, '$5,%eax', 83e805",
        "cld, '', fc90",
        "cld, '', ''"
    })
    void wrongCodeIsFound(String mnemonic, String operands, String code) {
        assertThat(contradiction(mnemonic, operands, code)).isNotBlank();
    }

    @Test
    void aBranchThatArrivesElsewhereIsFoundInTheImage() {
        SourcePosition position = new SourcePosition("test.s", 1, 1, null);
        SourceMap.Entry jump = new SourceMap.Entry(0x1000, 2, position, "jmp a", "", true);
        byte[] code = HexFormat.of().parseHex("eb10");
        Diagnostics right = new Diagnostics();
        ImageCheck.run(code, 0x1000, List.of(jump), branch(0x1012), right);
        Diagnostics wrong = new Diagnostics();
        ImageCheck.run(code, 0x1000, List.of(jump), branch(0x1013), wrong);

        assertThat(errors(right)).isEmpty();
        assertThat(errors(wrong)).containsExactly("test.s:1:1: `jmp a` was miscompiled: it reads back as `jmp 0x1012`");
    }

    private static ReadBack branch(long target) {
        ReadBack readBack = new ReadBack();
        readBack.addBranch(0x1002, target);
        return readBack;
    }

    private static List<String> errors(Diagnostics diagnostics) {
        List<String> texts = new ArrayList<>();
        try {
            diagnostics.throwIfAny();
        } catch (AssemblyException failure) {
            failure.errors().forEach(error -> texts.add(error.text()));
        }
        return texts;
    }

    private static String contradiction(String mnemonic, String operandText, String code) {
        SourceLine line = new SourceLine(operandText, "test.s", 1, 1, null, "", null);
        OperandParser parser = new OperandParser(
                new ExpressionParser(new SymbolScope(), () -> new Symbol(".")), () -> CodeWidth.BITS_32);
        List<Operand> operands = parser.parseAll(new TextCursor(line));
        Statement statement = StatementMatcher.match(CodeWidth.BITS_32, mnemonic, operands, line.position(0));
        try (Disassembler disassembler = Disassembler.open32()) {
            return EncodingCheck.contradiction(statement, HexFormat.of().parseHex(code), disassembler);
        }
    }
}
