// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssemblerTest {

    private static final long BASE = 0x10_0000;

    @Test
    void zeroByteLabelsShareAnAddressInOrder() {
        AssembledImage image = assemble("first:\nsecond:\n\tnop\nthird:\n");

        assertThat(image.symbols().at(BASE)).extracting(SymbolTable.Entry::name).containsExactly("first", "second");
        assertThat(image.symbols().address("third")).isEqualTo(BASE + 1);
    }

    @Test
    void segmentLoadsAreEncodedAsGnuAsDoes() {
        assertThat(hex(assemble("\tmovw %ax,%ds\n"))).isEqualTo("8ed8");
    }

    @Test
    void prefixOnItsOwnLineIsListedWithItsInstruction() {
        AssembledImage image = assemble("\tlock\n\tcmpxchgl %ecx,(%edx)\t# take it\n");

        SourceMap.Entry entry = image.sourceMap().at(BASE).orElseThrow();
        assertThat(hex(image)).isEqualTo("f00fb10a");
        assertThat(entry.text()).isEqualTo("lock cmpxchgl %ecx,(%edx)");
        assertThat(entry.length()).isEqualTo(4);
        assertThat(entry.remark()).isEqualTo("take it");
    }

    @Test
    void unknownMnemonicIsNamedWithPlaceAndNearMiss() {
        assertThatThrownBy(() -> assemble("\tnop\n\tpuhsl %eax\n"))
                .isInstanceOf(AssemblyException.class)
                .hasMessageStartingWith("test.s:2:2: unknown mnemonic `puhsl`: did you mean `pushl`");
    }

    private static AssembledImage assemble(String text) {
        return Assembler.i386(SourceResolver.none()).assemble(List.of(new AsmSource("test.s", text)), BASE, Map.of());
    }

    private static String hex(AssembledImage image) {
        return HexFormat.of().formatHex(image.bytes());
    }
}
