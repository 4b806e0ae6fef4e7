// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.emulator.assembler.AssemblyFixture.hex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instructions that Keystone alone would encode otherwise or not at all; expected bytes are those of GNU as 2.40. */
class InstructionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movw %ax,%ds | 8ed8",
                "movl %eax,%ds | 8ed8",
                "movw %ds,(%eax) | 8c18",
                "movw %ds,%ax | 668cd8",
                "int $3 | cc",
                "int3 | cc",
                "nopl (%eax) | 0f1f00",
                "nopw 0(%eax,%eax) | 660f1f0400",
                "rep outsw | 66f36f",
                "rep movsl | f3a5",
                "movsl %fs:(%esi),%es:(%edi) | 64a5",
                "insb (%dx),%es:(%edi) | 6c",
                "lock addw $1,%fs:4 | 6466f083050400000001",
                "movl %ds:4(%ebp),%eax | 3e8b4504",
                "movl %ss:4(%ebp),%eax | 8b4504",
                "movl %ds:4(%eax),%ebx | 8b5804",
                "cs movl (%eax),%ebx | 2e8b18",
                "bound %eax,(%ebx) | 6203",
                "ljmp $8,$0x1000 | ea001000000800",
                "lcall $8,$0x1000 | 9a001000000800",
                "endbr32 | f30f1efb",
                "shldl %eax,%edx | 0fa5c2",
                "movzx %al,%ecx | 0fb6c8",
                "pushal; popal; iret | 6061cf",
                "rep ret | f3c3",
                "xchgl %eax,%eax | 90",
                "movl %fs:16,%eax | 64a110000000",
                "enter $16,$0 | c8100000"
            })
    void hasTheBytesOfGnuAs(String statement, String code) {
        assertThat(hex(statement + "\n")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "addl $later,%eax | 0505000000",
                "addl $later,%ebx | 81c305000000",
                "pushl $later | 6805000000",
                "imull $later,%eax,%ebx | 69d805000000",
                "shll $later,%eax | c1e005",
                "int $later | cd05",
                "outb %al,$later | e605",
                "movl later(%eax),%ebx | 8b9805000000",
                "addl $5,later(%eax) | 83800500000005"
            })
    void aSymbolDefinedLaterTakesTheWideForm(String statement, String code) {
        assertThat(hex(statement + "\n.set later, 5\n")).isEqualTo(code);
    }

    @Test
    void aSymbolDefinedBeforeTakesTheShortForm() {
        assertThat(hex(".set earlier, 5\naddl $earlier,%eax\n")).isEqualTo("83c005");
    }

    @Test
    void anAddressTakesTheWideForm() {
        assertThat(hex("here: addl $here,%eax\n")).isEqualTo("0500001000");
    }

    @Test
    void aDistanceThatIsCertainCountsAsANumber() {
        assertThat(hex("a: nop\nb: addl $b-a,%eax\n")).isEqualTo("9083c001");
    }

    @Test
    void aDistanceOverAJumpIsNotCertain() {
        assertThat(hex("a: jmp a\nb: addl $b-a,%eax\n")).isEqualTo("ebfe" + "0502000000");
    }

    @Test
    void jumpsAreShortWhereTheyReach() {
        assertThat(hex("jmp 1f\n.skip 127\n1:\n")).startsWith("eb7f");
        assertThat(hex("jmp 1f\n.skip 128\n1:\n")).startsWith("e980000000");
    }

    @Test
    void oneLongJumpMayMakeAnotherLong() {
        assertThat(hex("a: jmp b\n.skip 122\njne c\nb: .skip 128\nc:\n")).startsWith("e980000000");
    }

    @Test
    void loopsAreAlwaysShort() {
        assertThat(hex("a: loop a\njecxz a\n")).isEqualTo("e2fee3fc");
    }

    @Test
    void numericLabelsMeanTheNearest() {
        assertThat(hex("1: jmp 1f\n1: jmp 1b\n jmp 1f\n1:\n")).isEqualTo("eb00" + "ebfe" + "eb00");
    }
}
