// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeystoneAssemblerTest {

    private KeystoneAssembler keystone;

    @BeforeEach
    void open() {
        keystone = KeystoneAssembler.open32();
    }

    @AfterEach
    void close() {
        keystone.close();
    }

    @Test
    void numbersAreDecimal() {
        assertThat(hex("movl $10,%eax")).isEqualTo("b80a000000");
    }

    @Test
    void closesTwice() {
        keystone.close();

        keystone.close();

        assertThat(KeystoneAssembler.version()).startsWith("0.9");
    }

    @Test
    void aMnemonicOfTheOtherWidthYieldsNothingAndIsAnError() {
        assertThatThrownBy(() -> keystone.encode("iretq"))
                .isInstanceOf(KeystoneException.class)
                .hasMessageContaining("yields nothing for `iretq`");
    }

    @Test
    void anUnknownMnemonicIsRefusedByName() {
        assertThatThrownBy(() -> keystone.encode("frobnicate %eax"))
                .isInstanceOf(KeystoneException.class)
                .hasMessageContaining("refuses `frobnicate %eax`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".text",
                ".data",
                "/ comment",
                "* star",
                "\\@",
                "\"open",
                "'a",
                "nop # remark",
                "nop; nop",
                "nop\nnop",
                "a: nop",
                "movl foo,%eax",
                "",
                " nop",
                "nop /* never closed",
                "movl $0x10,%eax"
            })
    void whatCouldCrashOrHangTheEngineNeverReachesIt(String statement) {
        assertThatThrownBy(() -> keystone.encode(statement)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Facts that the assembler relies on when it encodes these itself: if one changes, its special case can go. */
    @Nested
    class DiffersFromGnuAs {

        @ParameterizedTest
        @CsvSource({
            "'movw %ax,%ds', 668ed8, 8ed8",
            "'int $3', cd03, cc",
            "'nopl (%eax)', 0f1820, 0f1f00",
            "'movw %ds,(%eax)', 668c18, 8c18"
        })
        void inBytes(String statement, String keystoneCode, String gnuCode) {
            assertThat(hex(statement)).isEqualTo(keystoneCode).isNotEqualTo(gnuCode);
        }

        @ParameterizedTest
        @ValueSource(strings = {"bound %eax,(%ebx)", "ljmp $8,$4096", "lcall $8,$4096", "endbr32"})
        void byRefusal(String statement) {
            assertThatThrownBy(() -> keystone.encode(statement)).isInstanceOf(KeystoneException.class);
        }
    }

    /** The short forms that GNU as picks too, so that a constant may go to Keystone as it is. */
    @ParameterizedTest
    @CsvSource({
        "'addl $127,%ebx', 83c37f",
        "'addl $128,%ebx', 81c380000000",
        "'addl $-128,%eax', 83c080",
        "'addl $128,%eax', 0580000000",
        "'pushl $1', 6a01",
        "'pushl $1800154462', 685e2d4c6b",
        "'movl 4096,%eax', a100100000",
        "'movl %ebx,127(%eax)', 89587f",
        "'movl %ebx,128(%eax)', 899880000000",
        "'shll $1,%eax', d1e0",
        "'xchgl %ebx,%eax', 93"
    })
    void constantsTakeTheShortestForm(String statement, String code) {
        assertThat(hex(statement)).isEqualTo(code);
    }

    private String hex(String statement) {
        return HexFormat.of().formatHex(keystone.encode(statement));
    }
}
