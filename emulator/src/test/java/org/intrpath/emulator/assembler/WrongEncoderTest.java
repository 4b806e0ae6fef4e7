// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An encoder that answers with other instructions than asked for, as Keystone does on some days: none may pass. The
 * constants are ones that no other test has, as right answers are remembered.
 */
class WrongEncoderTest {

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "81dedec0de70 | adcl $0x70dec0de,%esi | another operation",
                "81d7dec0de71 | adcl $0x71dec0de,%esi | another register",
                "81d6dec0de00 | adcl $0x72dec0de,%esi | another constant",
                "6681d6dec0   | adcl $0x73dec0de,%esi | another width",
                "8b87dec0de74 | movl 0x74dec0de(%esi),%eax | another base",
                "8b86dec0de00 | movl 0x75dec0de(%esi),%eax | another displacement",
                "8986dec0de76 | movl 0x76dec0de(%esi),%eax | a store for a load",
                "8b9486dec0de77 | movl 0x77dec0de(%esi,%eax,2),%edx | another scale",
                "81d6dec0de7890 | adcl $0x78dec0de,%esi | an instruction too many",
                "81d6dec0de   | adcl $0x79dec0de,%esi | a byte too few",
                "90           | adcl $0x7adec0de,%esi | nothing of it",
                "0f0b         | adcl $0x7bdec0de,%esi | a trap"
            })
    void wrongCodeIsAnErrorAndNoImage(String code, String statement, String what) {
        BareEncoder wrong = new BareEncoder((width, text) -> HexFormat.of().parseHex(code));

        assertThatThrownBy(() -> assemble(statement, wrong))
                .as(what)
                .isInstanceOf(AssemblyException.class)
                .hasMessageStartingWith("test.s:1:2: `")
                .hasMessageContaining("cannot be encoded with certainty");
    }

    @Test
    void rightCodeOfSuchAnEncoderPasses() {
        BareEncoder right = new BareEncoder((width, text) -> HexFormat.of().parseHex("81d6dec0de7c"));

        AssembledImage image = assemble("adcl $0x7cdec0de,%esi", right);

        assertThat(image.bytes()).inHexadecimal().containsExactly(0x81, 0xd6, 0xde, 0xc0, 0xde, 0x7c);
    }

    private static AssembledImage assemble(String statement, BareEncoder encoder) {
        return new Assembler(SourceResolver.none(), CodeWidth.BITS_32, () -> encoder)
                .assemble(List.of(new AsmSource("test.s", "\t" + statement + "\n")), 0, Map.of());
    }
}
