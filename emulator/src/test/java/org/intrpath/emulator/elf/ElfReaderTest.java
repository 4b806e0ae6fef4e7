// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ElfReaderTest {
    @Test
    void anObjectHasItsSectionsSymbolsAndRelocations() {
        ElfContents first = Fixtures.file("first.o");

        assertThat(first.machine()).isEqualTo(ElfMachine.I386);
        assertThat(first.kind()).isEqualTo(ElfContents.Kind.OBJECT);
        assertThat(first.section(".text").orElseThrow().contents()).startsWith(0x60, 0xe8);
        assertThat(first.symbols())
                .filteredOn(symbol -> symbol.name().equals("optional"))
                .singleElement()
                .matches(symbol -> symbol.isWeak() && symbol.isUndefined());
        assertThat(first.relocations())
                .filteredOn(relocation -> relocation.section()
                        == first.section(".text").orElseThrow().index())
                .hasSize(6);
    }

    @Test
    void commonAndHiddenSymbolsAreSeen() {
        ElfContents sum = Fixtures.file("sum-gcc.o");

        assertThat(sum.symbols())
                .filteredOn(FileSymbol::isCommon)
                .extracting(FileSymbol::name)
                .containsExactlyInAnyOrder("total", "called");
    }

    @Test
    void whatIsNoElfFileIsRefused() {
        assertThat(ElfReader.isElf(new byte[] {1, 2, 3})).isFalse();
        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> ElfReader.read("x.o", "hello".getBytes()))
                .withMessageStartingWith("x.o: it does not begin with 7f 45 4c 46");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 9, its class (offset 0x4) is 9",
        "5, 2, its byte order (offset 0x5) is 2",
        "6, 0, its version (offset 0x6) is 0",
        "16, 4, it is of type 4",
        "18, 40, it is for machine 40",
        "18, 62, machine amd64 in a file of the 32-bit class",
        "46, 3, its section header table has entries of 3 bytes",
        "35, 127, reaches beyond the file's"
    })
    void aWrongHeaderIsToldByItsField(int offset, int value, String message) {
        byte[] bytes = Fixtures.bytes("first.o");
        bytes[offset] = (byte) value;

        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> ElfReader.read("x.o", bytes))
                .withMessageStartingWith("x.o: ")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 16, 51, 60, 500, 1600})
    void aFileThatIsCutOffIsRefused(int length) {
        byte[] bytes = Arrays.copyOf(Fixtures.bytes("first.o"), length);

        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> ElfReader.read("x.o", bytes))
                .withMessageStartingWith("x.o: ");
    }
}
