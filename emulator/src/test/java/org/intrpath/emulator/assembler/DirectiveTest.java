// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.emulator.assembler.AssemblyFixture.BASE;
import static org.intrpath.emulator.assembler.AssemblyFixture.assemble;
import static org.intrpath.emulator.assembler.AssemblyFixture.hex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data, alignment, symbols and sections; expected bytes are those of GNU as 2.40. */
class DirectiveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".byte 1, -1, 255 | 01ffff",
                ".word 0x1234 | 3412",
                ".long 1 | 01000000",
                ".quad 0x1122334455667788 | 8877665544332211",
                ".ascii \"a\\n\\101\\x42\" | 610a4142",
                ".asciz \"a\", \"b\" | 61006200",
                ".byte 'a, '\\n, '\\'' | 610a27",
                ".fill 2, 3, 0x010203 | 030201030201",
                ".fill 1, 8, -1 | ffffffff00000000",
                ".skip 2, 7 | 0707",
                ".zero 3 | 000000",
                ".org 3; .byte 1 | 00000001"
            })
    void dataHasTheBytesOfGnuAs(String source, String code) {
        assertThat(hex(source + "\n")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1+2*3, 7",
        "(1+2)*3, 9",
        "10-2-3, 5",
        "1<<4|1, 17",
        "2+3&1, 3",
        "1|2+4, 7",
        "7/2, 3",
        "7%4, 3",
        "~0&15, 15",
        "-(1-3), 2",
        "!0, 1",
        "!5, 0",
        "0x10, 16",
        "010, 8",
        "0b101, 5",
        "1&&2, 1",
        "0||0, 0"
    })
    void expressionsFollowGnuPrecedence(String expression, int value) {
        assertThat(hex(".byte " + expression + "\n")).isEqualTo("%02x".formatted(value));
    }

    @Test
    void aTrueComparisonIsMinusOne() {
        assertThat(hex(".byte 3==3, 1<2, 2<1\n")).isEqualTo("ffff00");
    }

    @Test
    void codeIsPaddedAsGnuAsPadsIt() {
        assertThat(hex("nop\n.p2align 3\nnop\n")).isEqualTo("908db426000000" + "00" + "90");
    }

    @Test
    void aLongGapIsJumpedOver() {
        assertThat(hex("nop\n.p2align 5\nnop\n")).startsWith("90eb1d8db42600000000");
    }

    @Test
    void nopAsAFillValueMeansCodePadding() {
        assertThat(hex("nop\n.align 4,0x90\nnop\n")).isEqualTo("908d760090");
    }

    @Test
    void anotherFillValueIsTakenAsItIs() {
        assertThat(hex("nop\n.align 4,0xcc\nnop\n")).isEqualTo("90cccccc90");
    }

    @Test
    void paddingBeyondItsLimitIsLeftOut() {
        assertThat(hex("nop\n.p2align 4,,10\nnop\n")).isEqualTo("9090");
    }

    @Test
    void anEquatedSymbolMayChange() {
        assertThat(hex(".set x, 1\n.byte x\n.set x, x+1\n.byte x\nx = 9\n.byte x\n"))
                .isEqualTo("010209");
    }

    @Test
    void dotIsTheElementsOwnAddress() {
        assertThat(hex("here: .long . - here, . - here\n")).isEqualTo("0000000004000000");
    }

    @Test
    void sizesComeFromTheSizeDirective() {
        AssembledImage image = assemble(".globl f\n.type f, @function\nf: nop\n ret\n.size f, .-f\n");

        assertThat(image.symbols().size("f")).isEqualTo(2);
        assertThat(image.symbols().find("f").orElseThrow().isGlobal()).isTrue();
    }

    @Test
    void dataStandsOnPagesOfItsOwn() {
        AssembledImage image =
                assemble(".data\nd: .long 1\n.text\nnop\n.bss\nb: .skip 4\n.section .rodata\nr: .byte 2\n");

        assertThat(image.symbols().address("r")).isEqualTo(BASE + 0x1000);
        assertThat(image.symbols().address("d")).isEqualTo(BASE + 0x2000);
        assertThat(image.symbols().address("b")).isEqualTo(BASE + 0x3000);
        assertThat(image.sections())
                .extracting(AssembledImage.ImageSection::kind)
                .containsExactly(SectionKind.TEXT, SectionKind.READ_ONLY_DATA, SectionKind.DATA, SectionKind.ZERO_DATA);
    }

    @Test
    void notesAreNotPartOfTheImage() {
        assertThat(hex("nop\n.section .note.GNU-stack,\"\",@progbits\n.long 1\n"))
                .isEqualTo("90");
    }
}
