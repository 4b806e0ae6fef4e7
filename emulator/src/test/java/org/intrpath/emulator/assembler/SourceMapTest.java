// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.emulator.assembler.AssemblyFixture.BASE;
import static org.intrpath.emulator.assembler.AssemblyFixture.assemble;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    @Test
    void statementsKeepLineTextAndRemark() {
        SourceMap map = assemble("# head\n\tnop\n\tpushl\t$0\t\t# stands in for an error code\n")
                .sourceMap();

        SourceMap.Entry entry = map.at(BASE + 1).orElseThrow();
        assertThat(entry.position()).hasToString("test.s:3:2");
        assertThat(entry.text()).isEqualTo("pushl $0");
        assertThat(entry.remark()).isEqualTo("stands in for an error code");
        assertThat(entry.length()).isEqualTo(2);
        assertThat(entry.isInstruction()).isTrue();
    }

    @Test
    void expansionsKnowTheBodysLineAndTheCall() {
        SourceMap map = assemble(".macro SAVE r\n\tpushl \\r # keep it\n.endm\n\tSAVE %eax # the call\n")
                .sourceMap();

        SourceMap.Entry entry = map.at(BASE).orElseThrow();
        assertThat(entry.position().line()).isEqualTo(2);
        assertThat(entry.text()).isEqualTo("pushl %eax");
        assertThat(entry.remark()).isEqualTo("keep it");
        SourcePosition.Expansion expansion = entry.position().expansions().getFirst();
        assertThat(expansion.what()).isEqualTo("macro `SAVE`");
        assertThat(expansion.calledAt()).hasToString("test.s:4:2");
        assertThat(expansion.remark()).isEqualTo("the call");
    }

    @Test
    void addressesInsideAStatementAreCovered() {
        SourceMap map = assemble("movl $1,%eax\n").sourceMap();

        assertThat(map.at(BASE + 2)).isEmpty();
        assertThat(map.covering(BASE + 2).orElseThrow().address()).isEqualTo(BASE);
        assertThat(map.covering(BASE + 5)).isEmpty();
    }

    @Test
    void jumpsAndPaddingAreListedToo() {
        SourceMap map = assemble("jmp 1f\n.p2align 3\n1: nop\n").sourceMap();

        assertThat(map.entries()).extracting(SourceMap.Entry::text).containsExactly("jmp 1f", ".p2align 3", "nop");
        assertThat(map.entries()).extracting(SourceMap.Entry::isInstruction).containsExactly(true, false, true);
        assertThat(map.entries()).extracting(SourceMap.Entry::length).containsExactly(2, 6, 1);
    }

    @Test
    void sourcesAreLinkedThroughTheirGlobals() {
        AssembledImage image = Assembler.i386(SourceResolver.none())
                .assemble(
                        List.of(
                                new AsmSource("a.s", "call f\nl: nop\n"),
                                new AsmSource("b.s", ".globl f\nf: ret\nl: nop\n.long K\n")),
                        BASE,
                        Map.of("K", 7L));

        assertThat(image.bytes()).containsExactly(0xe8, 1, 0, 0, 0, 0x90, 0xc3, 0x90, 7, 0, 0, 0);
        assertThat(image.symbols().address("f")).isEqualTo(BASE + 6);
        assertThat(image.sourceMap().at(BASE + 6).orElseThrow().position().file())
                .isEqualTo("b.s");
    }
}
