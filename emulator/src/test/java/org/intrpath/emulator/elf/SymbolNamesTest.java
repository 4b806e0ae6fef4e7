// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code nm -S} shows of the file "linked" stands in the rows. */
final class SymbolNamesTest {
    private static final SymbolNames LINKED = Fixtures.file("linked").names();

    private static final int TEXT = 1;

    private static SymbolNames of(FileSymbol... symbols) {
        FileSection text = new FileSection(
                TEXT, ".text", FileSection.PROGBITS, FileSection.ALLOC, 0x1000, 0x100, 1, new byte[0], 0, 0);
        FileSection none = new FileSection(0, "", 0, 0, 0, 0, 1, new byte[0], 0, 0);
        return SymbolNames.of(new ElfContents(
                "k",
                ElfMachine.AMD64,
                ElfContents.Kind.EXECUTABLE,
                new byte[0],
                new ElfContents.Tables(0, List.of(none, text), List.of(symbols), List.of(), List.of())));
    }

    private static FileSymbol symbol(String name, long value, long size, int binding) {
        return new FileSymbol(name, value, size, binding, 0, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "the first byte,               0x140000, Xfirst",
        "within the size of 34,        0x140021, Xfirst+0x21",
        "a local one,                  0x140031, weigh+0x1",
        "data without a size,          0x14200b, first_data+0xb",
        "the last byte of the section, 0x143007, total+0x3"
    })
    void anAddressIsNamedByTheSymbolBeforeIt(String what, long address, String name) {
        assertThat(LINKED.at(address)).as(what).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "beyond the size of 34,     0x140022",
        "beyond the section,        0x14200c",
        "an absolute symbol's,      0x1234",
        "before all,                0x13ffff",
        "the highest there is,      -1"
    })
    void anAddressThatNoSymbolHoldsHasNoName(String what, long address) {
        assertThat(LINKED.at(address)).as(what).isEmpty();
    }

    @Test
    void ofSymbolsAtOneAddressTheSizedAndTheGlobalGoFirst() {
        FileSymbol mark = symbol("mark", 0x1010, 0, FileSymbol.GLOBAL);
        FileSymbol local = symbol("local", 0x1010, 8, FileSymbol.LOCAL);
        FileSymbol global = symbol("global", 0x1010, 8, FileSymbol.GLOBAL);

        assertThat(of(mark, local, global).at(0x1011)).contains("global+0x1");
        assertThat(of(local, mark).at(0x1011)).contains("local+0x1");
        assertThat(of(local, mark).at(0x1018)).contains("mark+0x8");
    }

    @Test
    void withoutSymbolsThereAreNoNames() {
        assertThat(SymbolNames.NONE.at(0)).isEmpty();
        assertThat(of().at(0x1000)).isEmpty();
    }
}
