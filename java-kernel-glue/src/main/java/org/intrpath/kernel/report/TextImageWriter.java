// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SourcePosition;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.emulator.elf.LinkedImage;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.report.TextTable.Side;

/** An image as a listing (address, bytes, symbol, phase, statement, source), or as the map of its sections. */
public final class TextImageWriter implements ReportWriter<LinkedImage> {
    private static final String PHASE_SEPARATOR = "__";
    private static final int MOST_BYTES = 8;

    private final boolean isListing;

    private TextImageWriter(boolean isListing) {
        this.isListing = isListing;
    }

    /** Make a writer of listings. */
    public static TextImageWriter listing() {
        return new TextImageWriter(true);
    }

    /** Make a writer of maps. */
    public static TextImageWriter map() {
        return new TextImageWriter(false);
    }

    @Override
    public void write(LinkedImage linked, PrintWriter out) {
        out.print(isListing ? listing(linked.image()) : map(linked.image()));
    }

    private static String map(AssembledImage image) {
        TextTable table = new TextTable(List.of(Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT));
        table.row(List.of("address", "bytes", "section", "kind", "from"));
        inOrder(image)
                .forEach(section -> table.row(List.of(
                        address(section.address()),
                        Long.toString(section.size()),
                        section.name(),
                        section.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        section.source())));
        return table.render(UnaryOperator.identity());
    }

    private static List<AssembledImage.ImageSection> inOrder(AssembledImage image) {
        return image.sections().stream()
                .sorted(Comparator.comparingLong(AssembledImage.ImageSection::address))
                .toList();
    }

    private static String listing(AssembledImage image) {
        TextTable table = new TextTable(List.of(Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT));
        table.row(List.of("address", "bytes", "symbol", "phase", "statement", "source"));
        NavigableMap<Long, String> phases = phases(image.symbols());
        for (AssembledImage.ImageSection section : inOrder(image)) {
            long end = section.address() + section.size();
            long at = section.address();
            while (at < end) {
                at = row(table, image, phases, section, at);
            }
        }
        return table.render(UnaryOperator.identity());
    }

    /** Add the row of what begins at an address; return where the next one does. */
    private static long row(
            TextTable table,
            AssembledImage image,
            NavigableMap<Long, String> phases,
            AssembledImage.ImageSection section,
            long at) {
        Optional<SourceMap.Entry> statement = image.sourceMap().at(at);
        long end = statement.map(entry -> at + entry.length()).orElseGet(() -> endOfGap(image, section, at));
        byte[] bytes = image.bytesAt(at, (int) (end - at));
        Map.Entry<Long, String> phase = section.kind() == SectionKind.TEXT ? phases.floorEntry(at) : null;
        table.row(List.of(
                address(at),
                hex(bytes),
                image.symbols().at(at).stream()
                        .map(SymbolTable.Entry::name)
                        .reduce((one, next) -> one + " " + next)
                        .orElse(""),
                phase == null ? "" : phase.getValue(),
                statement.map(entry -> entry.text().replace('\t', ' ')).orElseGet(() -> data(bytes)),
                statement.map(entry -> place(entry.position())).orElse(section.source())));
        return end;
    }

    /** Bytes that no statement made: up to a statement or label, at most a row of them unless all are zero. */
    private static long endOfGap(AssembledImage image, AssembledImage.ImageSection section, long at) {
        long limit = section.address() + section.size();
        Long label = image.symbols().labels().higherKey(at);
        limit = label == null ? limit : Math.min(limit, label);
        for (SourceMap.Entry next : image.sourceMap().between(at + 1, limit)) {
            limit = Math.min(limit, next.address());
            break;
        }
        byte[] gap = image.bytesAt(at, (int) (limit - at));
        boolean isZero = Arrays.equals(gap, new byte[gap.length]);
        return isZero ? limit : Math.min(limit, at + MOST_BYTES);
    }

    private static String data(byte[] bytes) {
        boolean isZero = Arrays.equals(bytes, new byte[bytes.length]);
        return isZero && bytes.length > 1
                ? ".zero " + bytes.length
                : ".byte 0x" + HexFormat.ofDelimiter(", 0x").formatHex(bytes);
    }

    private static String hex(byte[] bytes) {
        String shown = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, MOST_BYTES));
        return bytes.length > MOST_BYTES ? shown + " ..." : shown;
    }

    private static String address(long address) {
        return address >>> Integer.SIZE == 0 ? "0x%08x".formatted(address) : "0x%016x".formatted(address);
    }

    private static String place(SourcePosition position) {
        return position.line() == 0 ? position.file() : position.file() + ":" + position.line();
    }

    /** From which address on which phase: a mark {@code OWNER__PHASE} begins one, a routine without a mark ends it. */
    private static NavigableMap<Long, String> phases(SymbolTable symbols) {
        NavigableMap<Long, String> phases = new TreeMap<>();
        symbols.labels().forEach((address, labels) -> {
            for (SymbolTable.Entry label : labels) {
                int separator = label.name().lastIndexOf(PHASE_SEPARATOR);
                if (separator > 0) {
                    phases.put(address, phase(label.name().substring(separator + PHASE_SEPARATOR.length())));
                } else if (label.size() > 0) {
                    phases.putIfAbsent(address, "");
                }
            }
        });
        return phases;
    }

    private static String phase(String mark) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.mark().equals(mark))
                .map(Phase::title)
                .findFirst()
                .orElse(mark);
    }
}
