// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.emulator.assembler.AssemblyFixture.assemble;
import static org.intrpath.emulator.assembler.AssemblyFixture.hex;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroTest {

    /** The splitting of arguments, checked with GNU as 2.40. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1 2 3 ~ 1|2|3",
                "1, 2 ~ 1|2|",
                "4(%eax,%ebx), 5 ~ 4(%eax|%ebx)|5",
                "a + b, c ~ a+b|c|",
                "%eax %ebx ~ %eax|%ebx|",
                "$1, $2 ~ $1|$2|",
                "(1 + 2) 3 ~ (1+2)3|7|",
                "\"x y\", z ~ x y|z|",
                "c=3, a=1 ~ 1|7|3",
                ",,x ~ |7|x",
                "a -b ~ a|-b|",
                "a - b ~ a|-|b"
            })
    void argumentsAreSplitAsGnuAsSplitsThem(String arguments, String expansion) {
        AssembledImage image = assemble(".macro M a, b=7, c\n.ascii \"\\a|\\b|\\c\"\n.endm\nM " + arguments + "\n");

        assertThat(new String(image.bytes(), StandardCharsets.US_ASCII)).isEqualTo(expansion);
    }

    @Test
    void emptyParenthesesEndAName() {
        AssembledImage image =
                assemble(".macro PHASE owner, phase\n\\owner\\()__\\phase\\():\n.endm\nPHASE Xfoo, save\nnop\n");

        assertThat(image.symbols().contains("Xfoo__save")).isTrue();
    }

    @Test
    void theCounterMakesLabelsUnique() {
        assertThat(hex(".macro W\nl\\@: jmp l\\@\n.endm\nW\nW\n")).isEqualTo("ebfeebfe");
    }

    @Test
    void macrosMayDefineMacros() {
        assertThat(hex(".macro OUT n\n.macro IN_\\n v\n.byte \\v\n.endm\n.endm\nOUT x\nIN_x 5\n"))
                .isEqualTo("05");
    }

    @Test
    void macrosMayCallThemselves() {
        assertThat(hex(".macro R n\n.if \\n\n.byte \\n\nR \"\\n-1\"\n.endif\n.endm\nR 3\n"))
                .isEqualTo("030201");
    }

    @Test
    void exitLeavesTheMacroOnly() {
        assertThat(hex(".macro E\n.byte 1\n.if 1\n.exitm\n.endif\n.byte 2\n.endm\nE\n.byte 3\n"))
                .isEqualTo("0103");
    }

    @Test
    void theRestOfTheLineGoesToAVariableParameter() {
        assertThat(hex(".macro V a, b:vararg\n.byte \\a\n.byte \\b\n.endm\nV 1, 2, 3\n"))
                .isEqualTo("010203");
    }

    @Test
    void repeatsMayBeNested() {
        assertThat(hex(".rept 2\n.rept 2\n.byte 1\n.endr\n.byte 2\n.endr\n")).isEqualTo("010102010102");
    }

    @Test
    void listsAndCharactersAreRepeatedOver() {
        assertThat(hex(".irp r, 1, 2 3\n.byte \\r\n.endr\n.irpc c, 45\n.byte \\c\n.endr\n"))
                .isEqualTo("0102030405");
    }

    @Test
    void includedFilesShareMacrosAndSymbols() {
        SourceResolver resolver = SourceResolver.of(Map.of("a.inc", ".set A, 3\n.macro B\n.byte A\n.endm\n"));

        assertThat(assemble(".include \"a.inc\"\nB\n", resolver).bytes()).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".if 1 | 01",
                ".if 0 | 02",
                ".ifdef defined | 01",
                ".ifdef missing | 02",
                ".ifndef missing | 01",
                ".ifc a b, a b | 01",
                ".ifc a, b | 02",
                ".ifb | 01",
                ".ifnb x | 01",
                ".ifeq 0 | 01",
                ".ifgt 1-2 | 02"
            })
    void conditionsChooseABranch(String condition, String code) {
        assertThat(hex(".set defined, 1\n" + condition + "\n.byte 1\n.else\n.byte 2\n.endif\n"))
                .isEqualTo(code);
    }

    @Test
    void onlyTheFirstTrueBranchIsTaken() {
        assertThat(hex(".if 0\n.byte 1\n.elseif 1\n.byte 2\n.elseif 1\n.byte 3\n.else\n.byte 4\n.endif\n"))
                .isEqualTo("02");
    }

    @Test
    void branchesThatAreNotTakenAreNotRead() {
        assertThat(hex(".if 0\nrubbish %%% (\n.if 1 +\n.endif\n.endif\n.byte 1\n"))
                .isEqualTo("01");
    }
}
