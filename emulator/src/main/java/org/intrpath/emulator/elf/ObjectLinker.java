// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.intrpath.emulator.assembler.CodePadding;
import org.intrpath.emulator.assembler.OffsetTable;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.emulator.assembler.TableAccess;
import org.intrpath.emulator.capstone.Disassembler;

/** Links relocatable objects: places sections, resolves symbols, relocates, and maps code to source lines. */
final class ObjectLinker {
    private static final int MODE_AND_BASE = 0xc7;
    private static final int NO_BASE = 0x05;
    private static final byte LOAD = (byte) 0x8b;
    private static final int MOST_USES = 4;

    private final List<ElfContents> objects;
    private final ElfMachine machine;
    private final ObjectLayout layout;
    private final ObjectSymbols symbols;
    private final OffsetTable table;
    private final Map<String, Set<String>> undefined = new LinkedHashMap<>();
    private Externals externals = Externals.none();

    /**
     * Place the sections of {@code objects}, all of one machine.
     *
     * @throws BadElfException if a file cannot be linked or two define one symbol.
     */
    ObjectLinker(List<ElfContents> objects, ElfMachine machine, long base) {
        this.objects = objects;
        this.machine = machine;
        this.table = new OffsetTable(machine.addressBytes());
        findTableSlots();
        this.layout = new ObjectLayout(objects, base, table, machine.addressBytes());
        this.symbols = new ObjectSymbols(objects, layout);
    }

    /** Give each symbol that only the offset table can reach an entry there. */
    private void findTableSlots() {
        for (ElfContents object : objects) {
            for (FileRelocation relocation : object.relocations()) {
                FileSection section = object.section(relocation.section());
                Relocation how = Relocation.of(machine, relocation.type()).orElse(Relocation.UNKNOWN);
                if (section.kind() != SectionKind.NOT_LOADED) {
                    findTableSlot(object, section, relocation, how);
                }
            }
        }
        table.settle();
    }

    private void findTableSlot(ElfContents object, FileSection section, FileRelocation relocation, Relocation how) {
        if (how.formula().needsName()) {
            table.name();
        }
        if (how.formula().needsEntry() && access(section.contents(), section, relocation, how) == TableAccess.NONE) {
            if (hasGlobal(object, relocation)) {
                table.addGlobal(object.symbols().get(relocation.symbol()).name());
            } else {
                table.addLocal(new Local(object, relocation.symbol()));
            }
        }
    }

    /** A symbol of an object that is no other's. */
    private record Local(ElfContents object, int symbol) {}

    private static boolean hasGlobal(ElfContents object, FileRelocation relocation) {
        FileSymbol reached = relocation.symbol() == 0 ? null : object.symbols().get(relocation.symbol());
        return reached != null && !reached.isLocal() && !reached.name().isEmpty();
    }

    /** Return what GNU ld makes of the instruction that reaches a symbol through the table. */
    private TableAccess access(byte[] contents, FileSection section, FileRelocation relocation, Relocation how) {
        int at = Math.clamp(relocation.offset(), 0, Integer.MAX_VALUE);
        long plain = machine == ElfMachine.AMD64 ? -Integer.BYTES : 0;
        boolean isInside = at == relocation.offset() && at <= contents.length - how.width();
        boolean isPlain = isInside
                && (relocation.hasAddend() ? relocation.addend() : stored(littleEndian(contents), at, how.width()))
                        == plain;
        if (!isPlain || section.kind() != SectionKind.TEXT) {
            return TableAccess.NONE;
        }
        TableAccess access = TableAccess.of(contents, at);
        boolean isLoad = at >= 2 && contents[at - 2] == LOAD;
        return how.isRelaxed() || isLoad && machine == ElfMachine.I386 ? access : TableAccess.NONE;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Return the address behind the objects' last byte. */
    long end() {
        return layout.end();
    }

    /** Return the global symbols that objects define, with their addresses. */
    Map<String, Long> globals() {
        return symbols.globals();
    }

    /**
     * Relocate.
     *
     * @param others where symbols come from that no object defines.
     * @throws BadElfException if a relocation cannot be done, or with all symbols that nobody defines.
     */
    ImagePart link(Externals others) {
        externals = others;
        undefined.clear();
        ByteBuffer image = image();
        for (ObjectLayout.Placed placed : layout.placed()) {
            int at = (int) (placed.address() - layout.base());
            image.put(at, placed.section().contents());
        }
        layout.placed().forEach(placed -> relocate(placed.object(), placed.section(), placed.address(), image));
        if (!undefined.isEmpty()) {
            throw new BadElfException(undefinedText());
        }
        List<SymbolTable.Entry> entries = symbols.entries(objects);
        return new ImagePart(layout.base(), image.array(), layout.imageSections(), entries, code(image, entries));
    }

    private ByteBuffer image() {
        byte[] bytes = new byte[(int) (layout.end() - layout.base())];
        fillBetweenCode(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Fill the gaps between code as GNU ld and the assembler do. */
    private void fillBetweenCode(byte[] bytes) {
        int at = 0;
        for (ObjectLayout.Placed placed : layout.placed()) {
            if (placed.section().kind() == SectionKind.TEXT) {
                int start = (int) (placed.address() - layout.base());
                byte[] padding = CodePadding.betweenSections(start - at, machine == ElfMachine.AMD64);
                System.arraycopy(padding, 0, bytes, at, padding.length);
                at = start + (int) placed.section().size();
            }
        }
    }

    private void relocate(ElfContents object, FileSection section, long address, ByteBuffer image) {
        for (FileRelocation relocation : object.relocations()) {
            if (relocation.section() == section.index()) {
                relocate(object, section, relocation, address, image);
            }
        }
    }

    private void relocate(
            ElfContents object, FileSection section, FileRelocation relocation, long address, ByteBuffer image) {
        String place = object.place(section.index(), relocation.offset());
        Relocation how = Relocation.of(machine, relocation.type())
                .orElseThrow(() -> new BadElfException(
                        "%s: relocation %d of %s is not known; code that is neither thread-local nor dynamically linked"
                                        .formatted(place, relocation.type(), machine.id())
                                + " needs none like it"));
        if (how.formula() == Relocation.Formula.NONE) {
            return;
        }
        boolean isInside = relocation.offset() >= 0 && relocation.offset() <= section.contents().length - how.width();
        if (!isInside) {
            throw new BadElfException("%s: a relocation of %d bytes reaches beyond the section's 0x%x"
                    .formatted(place, how.width(), section.contents().length));
        }
        boolean isLoaded = layout.isPlaced(object, section.index());
        if (!isLoaded && how.formula() != Relocation.Formula.ABSOLUTE) {
            throw new BadElfException(
                    "%s: a relocation %s makes no sense in a line table".formatted(place, how.name()));
        }
        int at = (int) (address + relocation.offset() - (isLoaded ? layout.base() : 0));
        long addend = relocation.hasAddend() ? relocation.addend() : stored(image, at, how.width());
        FileSymbol symbol = relocation.symbol() == 0 ? null : object.symbols().get(relocation.symbol());
        long target = symbol == null ? 0 : target(object, symbol, place, isLoaded);
        if (how.formula().needsEntry()) {
            TableAccess access = access(section.contents(), section, relocation, how);
            if (access != TableAccess.NONE) {
                rewrite(access, image, at, target, place);
                return;
            }
        }
        long value = value(object, relocation, how, new Operands(target, addend, address, at), image);
        if (!how.holds(value)) {
            throw new BadElfException("%s: 0x%x%s does not fit into the %d bytes of a relocation %s"
                    .formatted(
                            place,
                            value,
                            symbol == null ? "" : ", for `" + nameOf(object, symbol) + "`,",
                            how.width(),
                            how.name()));
        }
        store(image, at, how.width(), value);
    }

    /** Let an instruction name the address itself that it would have loaded from the table. */
    private void rewrite(TableAccess access, ByteBuffer image, int at, long target, String place) {
        boolean is64 = machine == ElfMachine.AMD64;
        access.apply(image.array(), at, is64);
        int field = at + access.shift();
        long value = access == TableAccess.NUMBER ? target : target - (layout.base() + field + Integer.BYTES);
        if (is64 && value != (int) value) {
            throw new BadElfException(
                    "%s: 0x%x does not fit into the 4 bytes of an instruction that need not go".formatted(place, value)
                            + " through the offset table; a base below 2 GiB would be right, or in the topmost 2 GiB");
        }
        store(image, field, Integer.BYTES, value);
    }

    private record Operands(long target, long addend, long sectionAddress, int at) {}

    private long value(
            ElfContents object, FileRelocation relocation, Relocation how, Operands operands, ByteBuffer image) {
        long here = operands.sectionAddress() + relocation.offset();
        long target = operands.target();
        long addend = operands.addend();
        return switch (how.formula()) {
            case NONE -> 0;
            case ABSOLUTE -> target + addend;
            case RELATIVE -> target + addend - here;
            case FROM_TABLE -> target + addend - table.address();
            case TABLE_RELATIVE -> table.address() + addend - here;
            case ENTRY_FROM_TABLE -> {
                boolean hasBase = operands.at() == 0 || (image.get(operands.at() - 1) & MODE_AND_BASE) != NO_BASE;
                yield entry(object, relocation, target, image) + addend - (hasBase ? table.address() : 0);
            }
            case ENTRY_RELATIVE -> entry(object, relocation, target, image) + addend - here;
        };
    }

    /** Fill the offset table's entry for a symbol; return the entry's address. */
    private long entry(ElfContents object, FileRelocation relocation, long target, ByteBuffer image) {
        long address = hasGlobal(object, relocation)
                ? table.globalEntry(object.symbols().get(relocation.symbol()).name())
                : table.localEntry(new Local(object, relocation.symbol()));
        store(image, (int) (address - layout.base()), machine.addressBytes(), target);
        return address;
    }

    private long target(ElfContents object, FileSymbol symbol, String place, boolean isLoaded) {
        boolean isOwnPlace = symbol.section() > 0 && symbol.section() < FileSymbol.RESERVED && symbol.isLocal();
        if (isLoaded && isOwnPlace && !layout.isPlaced(object, symbol.section())) {
            throw new BadElfException("%s: it refers to `%s`, whose section %s is not loaded"
                    .formatted(
                            place,
                            nameOf(object, symbol),
                            object.section(symbol.section()).name()));
        }
        OptionalLong found = symbols.find(object, symbol);
        if (found.isEmpty()) {
            found = externals.find(symbol.name());
        }
        if (found.isEmpty() && !symbol.isWeak()) {
            undefined
                    .computeIfAbsent(symbol.name(), name -> new LinkedHashSet<>())
                    .add(place);
        }
        return found.orElse(0);
    }

    private static String nameOf(ElfContents object, FileSymbol symbol) {
        boolean isSection =
                symbol.name().isEmpty() && symbol.section() < object.sections().size();
        return isSection ? object.section(symbol.section()).name() : symbol.name();
    }

    private String undefinedText() {
        StringBuilder text = new StringBuilder();
        undefined.forEach((name, places) -> {
            List<String> first = places.stream().limit(MOST_USES).toList();
            int more = places.size() - first.size();
            text.append("%s: `%s` is not defined%s%n"
                    .formatted(
                            first.getFirst(),
                            name,
                            places.size() == 1
                                    ? ""
                                    : "; used at %s too%s"
                                            .formatted(
                                                    String.join(", ", first.subList(1, first.size())),
                                                    more > 0 ? " and %d more places".formatted(more) : "")));
        });
        return text.append("right would be an input that defines %s, --define NAME=VALUE, or --stub-symbol NAME"
                        .formatted(undefined.size() == 1 ? "it" : "them"))
                .toString();
    }

    private static long stored(ByteBuffer image, int at, int width) {
        return switch (width) {
            case 1 -> image.get(at);
            case 2 -> image.getShort(at);
            case 4 -> image.getInt(at);
            default -> image.getLong(at);
        };
    }

    private static void store(ByteBuffer image, int at, int width, long value) {
        switch (width) {
            case 1 -> image.put(at, (byte) value);
            case 2 -> image.putShort(at, (short) value);
            case 4 -> image.putInt(at, (int) value);
            default -> image.putLong(at, value);
        }
    }

    private List<SourceMap.Entry> code(ByteBuffer image, List<SymbolTable.Entry> entries) {
        SortedSet<Long> labels = new TreeSet<>();
        entries.stream().filter(SymbolTable.Entry::isLabel).forEach(entry -> labels.add(entry.value()));
        Map<ElfContents, LineTable> lines = new LinkedHashMap<>();
        objects.forEach(object -> lines.put(object, lines(object)));
        List<SourceMap.Entry> code = new ArrayList<>();
        try (Disassembler disassembler = machine.disassembler()) {
            CodeMap map = new CodeMap(disassembler, image.array(), layout.base(), labels);
            for (ObjectLayout.Placed placed : layout.placed()) {
                if (placed.section().kind() == SectionKind.TEXT) {
                    CodeMap.Stretch stretch = new CodeMap.Stretch(
                            placed.address(),
                            placed.section().size(),
                            placed.object().name(),
                            placed.section().name());
                    map.add(stretch, lines.get(placed.object()), code);
                }
            }
        }
        return code;
    }

    private LineTable lines(ElfContents object) {
        var section = object.section(".debug_line");
        boolean isThere = section.isPresent()
                && !section.get().has(FileSection.COMPRESSED)
                && !layout.isPlaced(object, section.get().index());
        if (!isThere) {
            return LineTable.none();
        }
        FileSection debugLine = section.get();
        ByteBuffer bytes = ByteBuffer.wrap(debugLine.contents().clone()).order(ByteOrder.LITTLE_ENDIAN);
        relocate(object, debugLine, 0, bytes);
        return LineTable.of(object, debugLine, bytes, 0);
    }
}
