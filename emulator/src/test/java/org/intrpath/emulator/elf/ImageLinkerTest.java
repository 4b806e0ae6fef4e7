// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageLinkerTest {
    private static final AsmSource CALLER =
            new AsmSource("caller.s", "\t.globl Xcaller\nXcaller:\tcall sum\n\tmovl $limit,%eax\n\tiretl\n");

    @Test
    void objectsBecomeTheBytesThatGnuLdMakesOfThem() {
        AssembledImage ours = Fixtures.link("first.o", "sum-gcc.o", "symbols.o").image();
        AssembledImage theirs = Fixtures.link("linked").image();

        assertThat(ours.base()).isEqualTo(theirs.base());
        assertThat(ours.bytes()).isEqualTo(theirs.bytes());
    }

    @Test
    void objectsBecomeTheBytesThatTheAssemblerMakesOfTheirSources() {
        String first = new String(Fixtures.bytes("first.s"), StandardCharsets.UTF_8);
        LinkOptions options = Fixtures.defining(Map.of("sum", 0x15_0000L, "total", 0x16_0000L, "optional", 0L));
        LinkOptions withSymbols = Fixtures.defining(
                Map.of("sum", 0x15_0000L, "total", 0x16_0000L, "optional", 0L, "low", 0x1234L, "tiny", 0x56L));

        AssembledImage linked =
                Fixtures.link(options, List.of(), "first.o", "symbols.o").image();
        AssembledImage assembled = Fixtures.link(withSymbols, List.of(new AsmSource("first.s", first)))
                .image();

        assertThat(linked.bytes()).isEqualTo(assembled.bytes());
    }

    @Test
    void anExecutableKeepsItsAddressesSymbolsAndLines() {
        LinkedImage linked = Fixtures.link("linked");

        assertThat(linked.machine()).isEqualTo(ElfMachine.I386);
        assertThat(linked.image().symbols().address("Xfirst")).isEqualTo(0x14_0000);
        assertThat(linked.image().sections())
                .extracting(AssembledImage.ImageSection::name)
                .containsExactly(".text", ".rodata", ".data", ".bss");
        assertThat(Fixtures.lineOf(linked, "Xfirst")).isEqualTo("first.s:7");
        assertThat(Fixtures.lineOf(linked, "sum")).isEqualTo("sum.c:16");
    }

    @Test
    void aMovableExecutableIsRelocatedToTheBase() {
        AssembledImage image = Fixtures.link("movable").image();

        long one = word(image, image.symbols().address("names"));
        assertThat(image.base()).isEqualTo(Fixtures.BASE);
        assertThat(image.symbols().address("sum")).isBetween(Fixtures.BASE, image.end());
        assertThat(new String(image.bytesAt(one, 4), StandardCharsets.UTF_8)).isEqualTo("one\0");
        assertThat(Fixtures.lineOf(Fixtures.link("movable"), "sum")).isEqualTo("sum.c:16");
    }

    @ParameterizedTest
    @CsvSource({"sum-gcc.o,16", "sum-dwarf2.o,16", "sum-pic.o,16", "sum-clang.o,15"})
    void everyVersionOfLineTablesGivesLines(String object, int line) {
        LinkedImage linked = Fixtures.link("first.o", object, "symbols.o");

        assertThat(Fixtures.lineOf(linked, "sum")).isEqualTo("sum.c:" + line);
        assertThat(Fixtures.lineOf(linked, "Xfirst")).isEqualTo("first.s:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum-amd64.o", "sum-amd64-pic.o"})
    void objectsOfTheOtherMachineAreLinkedToo(String object) {
        LinkedImage linked = Fixtures.link(object);

        long names = linked.image().symbols().address("names");
        long one = word(linked.image(), names);
        assertThat(linked.machine()).isEqualTo(ElfMachine.AMD64);
        assertThat(new String(linked.image().bytesAt(one, 4), StandardCharsets.UTF_8))
                .isEqualTo("one\0");
        assertThat(Fixtures.lineOf(linked, "sum")).startsWith("sum.c:1");
        assertThat(targets(linked, "total"))
                .as("operands that reach `total`, relative to rip or as a number")
                .isNotEmpty();
    }

    @Test
    void whatTheOffsetTableWouldTellIsNamedByTheInstructionItself() {
        AssembledImage image =
                Fixtures.link("first.o", "sum-pic.o", "symbols.o").image();

        assertThat(image.sourceMap().entries())
                .extracting(entry -> entry.text().replaceAll("%e[a-z]+", "%reg"))
                .contains(
                        "movl $0x%x, %%reg".formatted(image.symbols().address("names")),
                        "movl $0x%x, %%reg".formatted(image.symbols().address("total")));
    }

    @Test
    void allThatIsUndefinedIsToldAtOnceWithItsPlaces() {
        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> Fixtures.link("first.o"))
                .withMessageContaining("first.o(.text+0x2): `sum` is not defined; used at first.o(.data+0x4) too")
                .withMessageContaining("first.o(.text+0x8): `total` is not defined")
                .withMessageContaining("`low`")
                .withMessageContaining("`tiny`")
                .withMessageContaining("right would be an input that defines them")
                .withMessageNotContaining("`optional`");
    }

    @Test
    void anInputComesBeforeADefinitionACalloutAndAStub() {
        LinkOptions options = new LinkOptions(
                Map.of("low", 1L, "sum", 0x50L),
                name -> name.equals("total") || name.equals("low") ? OptionalLong.of(0x60) : OptionalLong.empty(),
                List.of("sum", "total", "tiny"));

        AssembledImage image =
                Fixtures.link(options, List.of(), "first.o", "symbols.o").image();

        long entry = image.symbols().address("Xfirst");
        assertThat(word(image, entry + 2)).isEqualTo((0x50 - (entry + 6)) & 0xffff_ffffL);
        assertThat(word(image, entry + 8)).isEqualTo(0x60);
        assertThat(word(image, entry + 0x1c) & 0xffff).isEqualTo(0x1234);
    }

    @Test
    void whatNobodyDefinesCanBeAStubThatReturnsZero() {
        LinkOptions options =
                new LinkOptions(Map.of("total", 0L), Externals.none(), List.of("sum", "total", "optional"));

        LinkedImage linked = Fixtures.link(options, List.of(), "first.o", "symbols.o");

        long stub = linked.image().symbols().address("sum");
        assertThat(linked.stubbed()).containsExactly("sum", "optional");
        assertThat(linked.image().bytesAt(stub, 3)).containsExactly(0x31, 0xc0, 0xc3);
    }

    @Test
    void sourcesAndObjectsUseEachOthersSymbols() {
        LinkOptions options = Fixtures.defining(Map.of("limit", 0x7654L));

        AssembledImage image =
                Fixtures.link(options, List.of(CALLER), "sum-gcc.o").image();

        long entry = image.symbols().address("Xcaller");
        assertThat(entry % 4096).isZero();
        assertThat(entry + 5 + (int) word(image, entry + 1))
                .isEqualTo(image.symbols().address("sum"));
        assertThat(word(image, entry + 6)).isEqualTo(0x7654);
        assertThat(image.sourceMap().at(entry).orElseThrow().position().file()).isEqualTo("caller.s");
    }

    @Test
    void aSymbolThatTwoObjectsDefineIsAnError() {
        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> Fixtures.link("sum-gcc.o", "sum-clang.o"))
                .withMessageContaining("sum-clang.o: `")
                .withMessageContaining("already defined in sum-gcc.o");
    }

    @Test
    void machinesAreNotMixed() {
        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> Fixtures.link("first.o", "sum-amd64.o"))
                .withMessageContaining("sum-amd64.o: it is for amd64")
                .withMessageContaining("first.o is for i386");
    }

    @Test
    void anExecutableIsLoadedAlone() {
        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> Fixtures.link("symbols.o", "linked"))
                .withMessageStartingWith("linked: it is linked already");
    }

    @Test
    void aRelocationThatIsNotKnownIsToldByItsPlace() {
        byte[] bytes = Fixtures.bytes("first.o");
        ElfContents whole = ElfReader.read("first.o", bytes);
        FileSection table = whole.section(".rel.text").orElseThrow();
        int at = indexOf(bytes, table.contents());
        bytes[at + 4] = 99;
        ElfContents broken = ElfReader.read("first.o", bytes);

        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> new ObjectLinker(List.of(broken), ElfMachine.I386, 0).link(Externals.none()))
                .withMessageStartingWith("first.o(.text+0x2): relocation 99 of i386 is not known");
    }

    @Test
    void aValueThatDoesNotFitIsToldByItsPlace() {
        LinkOptions options =
                Fixtures.defining(Map.of("sum", 0L, "total", 0L, "low", 0x12345L, "tiny", 0L, "optional", 0L));

        assertThatExceptionOfType(BadElfException.class)
                .isThrownBy(() -> Fixtures.link(options, List.of(), "first.o"))
                .withMessage(
                        "first.o(.text+0x1c): 0x12345, for `low`, does not fit into the 2 bytes of a relocation 16");
    }

    private static long word(AssembledImage image, long address) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(image.bytesAt(address, 4))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt());
    }

    private static List<String> targets(LinkedImage linked, String symbol) {
        long wanted = linked.image().symbols().address(symbol);
        return linked.image().sourceMap().entries().stream()
                .filter(entry -> entry.text().contains("(%rip)") && reaches(entry, wanted)
                        || entry.text().contains("$0x%x,".formatted(wanted)))
                .map(SourceMap.Entry::text)
                .toList();
    }

    private static boolean reaches(SourceMap.Entry entry, long wanted) {
        String operand = entry.text().replaceFirst(".*?(-?0x[0-9a-f]+)\\(%rip\\).*", "$1");
        return entry.address() + entry.length() + Long.decode(operand) == wanted;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
