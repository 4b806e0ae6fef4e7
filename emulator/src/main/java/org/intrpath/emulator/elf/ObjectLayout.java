// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.OffsetTable;
import org.intrpath.emulator.assembler.SectionKind;

/**
 * Puts the sections of objects one behind the other, as the assembler puts those of its sources: code from the base on,
 * then constants, variables and zeroed variables, each kind from a page boundary on. The offset table, where one is
 * needed, ends the variables; an object's common symbols end its zeroed ones.
 */
final class ObjectLayout {
    private static final int PAGE = 4096;
    private static final long MOST_BYTES = 64L << 20;
    private static final int GROUP_COMDAT = 1;

    /** A section with its place. */
    record Placed(ElfContents object, FileSection section, long address) {}

    private record Common(ElfContents owner, long size, long alignment, long address) {}

    private final List<ElfContents> objects;
    private final long base;
    private final List<Placed> placed = new ArrayList<>();
    private final List<AssembledImage.ImageSection> imageSections = new ArrayList<>();
    private final Map<ElfContents, Map<Integer, Long>> addresses = new HashMap<>();
    private final Map<ElfContents, Set<Integer>> discarded = new HashMap<>();
    private final Map<String, Common> commons = new LinkedHashMap<>();
    private final OffsetTable table;
    private final int addressBytes;
    private long end;

    /** Lay out {@code objects} from {@code base} on, with {@code table} of addresses of {@code addressBytes}. */
    ObjectLayout(List<ElfContents> objects, long base, OffsetTable table, int addressBytes) {
        this.table = table;
        this.addressBytes = addressBytes;
        this.objects = objects;
        this.base = base;
        end = base;
        objects.forEach(object -> addresses.put(object, new HashMap<>()));
        discardRepeatedGroups();
        findCommons();
        for (SectionKind kind : SectionKind.values()) {
            if (kind != SectionKind.NOT_LOADED) {
                place(kind);
            }
        }
    }

    private void discardRepeatedGroups() {
        Set<String> seen = new HashSet<>();
        for (ElfContents object : objects) {
            discarded.put(object, new HashSet<>());
            for (FileSection section : object.sections()) {
                if (section.type() == FileSection.GROUP) {
                    discardIfRepeated(object, section, seen);
                }
            }
        }
    }

    private void discardIfRepeated(ElfContents object, FileSection group, Set<String> seen) {
        ByteBuffer words = ByteBuffer.wrap(group.contents()).order(ByteOrder.LITTLE_ENDIAN);
        boolean isSound = words.limit() % Integer.BYTES == 0
                && words.hasRemaining()
                && Integer.compareUnsigned(group.target(), object.symbols().size()) < 0;
        if (!isSound) {
            throw new BadElfException(object.place(group.index(), 0) + ": the section group is broken");
        }
        String signature = object.symbols().get(group.target()).name();
        boolean isRepeated = (words.getInt() & GROUP_COMDAT) != 0 && !seen.add(signature);
        while (isRepeated && words.hasRemaining()) {
            discarded.get(object).add(words.getInt());
        }
    }

    private void place(SectionKind kind) {
        boolean isFirst = true;
        for (ElfContents object : objects) {
            for (FileSection section : object.sections()) {
                boolean isOurs =
                        section.kind() == kind && !discarded.get(object).contains(section.index());
                if (isOurs) {
                    refuseThreadLocal(object, section);
                    long address =
                            section.size() > 0 ? reserve(kind, isFirst, section.alignment(), section.size()) : end;
                    addresses.get(object).put(section.index(), address);
                }
                if (isOurs && section.size() > 0) {
                    isFirst = false;
                    placed.add(new Placed(object, section, end - section.size()));
                    imageSections.add(new AssembledImage.ImageSection(
                            section.name(), object.name(), kind, end - section.size(), section.size()));
                }
            }
            if (kind == SectionKind.ZERO_DATA) {
                isFirst = placeCommons(object, isFirst);
            }
        }
        if (kind == SectionKind.DATA && table.size() > 0) {
            table.place(reserve(kind, isFirst, addressBytes, table.size()));
            imageSections.add(
                    new AssembledImage.ImageSection(".got", "offset table", kind, end - table.size(), table.size()));
        }
    }

    private static void refuseThreadLocal(ElfContents object, FileSection section) {
        if (section.has(FileSection.THREAD_LOCAL)) {
            throw new BadElfException(
                    object.place(section.index(), 0) + ": thread-local data is not supported; use per-CPU data");
        }
    }

    /** Find the common symbols that no object defines; each lies with the object that makes it largest. */
    private void findCommons() {
        Set<String> defined = new HashSet<>();
        for (ElfContents object : objects) {
            for (FileSymbol symbol : object.symbols()) {
                if (symbol.isCommon()) {
                    commons.merge(
                            symbol.name(),
                            new Common(object, symbol.size(), checked(object, symbol), 0),
                            (a, b) -> new Common(
                                    b.size > a.size ? b.owner : a.owner,
                                    Math.max(a.size, b.size),
                                    Math.max(a.alignment, b.alignment),
                                    0));
                } else if (!symbol.isLocal() && !symbol.isUndefined() && !isDiscarded(object, symbol)) {
                    defined.add(symbol.name());
                }
            }
        }
        commons.keySet().removeAll(defined);
    }

    /**
     * Place an object's common symbols in GNU ld's order, which puts a later one of the same hash first, all from where
     * the widest may lie.
     */
    private boolean placeCommons(ElfContents object, boolean isFirst) {
        List<String> names = new ArrayList<>(commons.keySet()).reversed();
        List<String> own = names.stream()
                .filter(name -> commons.get(name).owner() == object)
                .sorted(OffsetTable.byLinkerHash())
                .toList();
        if (own.isEmpty()) {
            return isFirst;
        }
        long widest = own.stream()
                .mapToLong(name -> commons.get(name).alignment())
                .max()
                .orElseThrow();
        reserve(SectionKind.ZERO_DATA, isFirst, Math.max(1, widest), 0);
        for (String name : own) {
            Common common = commons.get(name);
            long address = reserve(SectionKind.ZERO_DATA, false, Math.max(1, common.alignment()), common.size());
            commons.put(name, new Common(object, common.size(), common.alignment(), address));
            if (common.size() > 0) {
                imageSections.add(
                        new AssembledImage.ImageSection("COMMON", name, SectionKind.ZERO_DATA, address, common.size()));
            }
        }
        return false;
    }

    private static long checked(ElfContents object, FileSymbol symbol) {
        long alignment = symbol.value();
        if (alignment < 0 || alignment > PAGE || (alignment & alignment - 1) != 0) {
            throw new BadElfException("%s: the common symbol `%s` has the alignment 0x%x; a power of two to %d is right"
                    .formatted(object.name(), symbol.name(), alignment, PAGE));
        }
        return alignment;
    }

    private long reserve(SectionKind kind, boolean isFirst, long alignment, long size) {
        boolean startsPage = isFirst && kind != SectionKind.TEXT;
        long step = startsPage ? Math.max(PAGE, alignment) : alignment;
        long address = end + step - 1 & -step;
        if (size < 0 || size > MOST_BYTES || address - base > MOST_BYTES - size) {
            throw new BadElfException("the objects have more than %d MiB; less would be right: %s"
                    .formatted(
                            MOST_BYTES >> 20,
                            objects.stream().map(ElfContents::name).toList()));
        }
        end = address + size;
        return address;
    }

    List<Placed> placed() {
        return placed;
    }

    List<AssembledImage.ImageSection> imageSections() {
        return imageSections;
    }

    long base() {
        return base;
    }

    /** Return the address behind the last byte. */
    long end() {
        return end;
    }

    /** Return the address by which code counts from the offset table. */
    long offsetTable() {
        return table.address();
    }

    /** Return the address of a section; 0 of one that is not loaded. */
    long address(ElfContents object, int section) {
        return addresses.get(object).getOrDefault(section, 0L);
    }

    boolean isPlaced(ElfContents object, int section) {
        return addresses.get(object).containsKey(section);
    }

    /** Return whether a symbol is in a section that another object has as well, and that was left out here. */
    boolean isDiscarded(ElfContents object, FileSymbol symbol) {
        return discarded.get(object).contains(symbol.section());
    }

    OptionalLong common(String name) {
        Common common = commons.get(name);
        return common == null ? OptionalLong.empty() : OptionalLong.of(common.address());
    }

    long commonSize(String name) {
        return commons.get(name).size();
    }

    Map<String, Long> commons() {
        Map<String, Long> all = new LinkedHashMap<>();
        commons.forEach((name, common) -> all.put(name, common.address()));
        return all;
    }
}
