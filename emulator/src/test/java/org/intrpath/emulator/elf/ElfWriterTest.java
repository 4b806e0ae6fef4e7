// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SymbolTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ElfWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"first.o sum-pic.o symbols.o", "sum-amd64-pic.o", "linked"})
    void whatIsWrittenIsReadBack(String inputs) {
        LinkedImage linked = Fixtures.link(inputs.split(" "));

        LinkedImage back = reread(linked);

        assertThat(back.machine()).isEqualTo(linked.machine());
        assertThat(back.image().base()).isEqualTo(linked.image().base());
        assertThat(back.image().bytes()).isEqualTo(linked.image().bytes());
        assertThat(names(back.image())).isEqualTo(names(linked.image()));
    }

    @Test
    void neighboursOfOneNameAreOneSection() {
        LinkedImage back = reread(Fixtures.link("first.o", "sum-gcc.o", "symbols.o"));

        assertThat(back.image().sections())
                .extracting(AssembledImage.ImageSection::name)
                .containsExactly(".text", ".rodata", ".rodata.str1.1", ".rodata", ".data", "COMMON");
    }

    @Test
    void symbolsKeepTheirSizeBindingAndKind() {
        SymbolTable symbols = reread(Fixtures.link("first.o", "sum-gcc.o", "symbols.o"))
                .image()
                .symbols();

        SymbolTable.Entry entry = symbols.find("Xfirst").orElseThrow();
        assertThat(entry.size()).isEqualTo(0x22);
        assertThat(entry.isGlobal()).isTrue();
        assertThat(symbols.find("weigh").orElseThrow().isGlobal()).isFalse();
        assertThat(symbols.find("low").orElseThrow().isLabel()).isFalse();
        assertThat(symbols.address("low")).isEqualTo(0x1234);
    }

    @Test
    void flatBytesEndBeforeZeroedVariables() {
        LinkedImage linked = Fixtures.link("first.o", "sum-gcc.o", "symbols.o");

        byte[] flat = ElfWriter.flat(linked);

        long end = linked.image().symbols().address("first_data") + 12;
        assertThat(flat).hasSize((int) (end - linked.image().base()));
        assertThat(flat).isEqualTo(Arrays.copyOf(linked.image().bytes(), flat.length));
    }

    @Test
    void flatCodeIsReadAsInstructions() {
        byte[] code = {0x60, 0x61, (byte) 0xcf, (byte) 0xff};

        LinkedImage read = FlatCode.of("code.bin", code, ElfMachine.I386, 0x1000);

        assertThat(read.image().sourceMap().entries())
                .extracting(entry -> entry.address() + " " + entry.text())
                .containsExactly("4096 pushal", "4097 popal", "4098 iretl", "4099 .byte 0xff");
    }

    private static LinkedImage reread(LinkedImage linked) {
        ElfContents file = ElfReader.read("written", ElfWriter.executable(linked));
        return new ImageLinker(ElfMachine.I386, name -> java.util.Optional.empty(), LinkOptions.none())
                .link(List.of(), List.of(file), 0);
    }

    private static List<String> names(AssembledImage image) {
        return image.symbols().entries().stream()
                .map(entry -> entry.name() + " " + entry.value())
                .sorted()
                .toList();
    }
}
