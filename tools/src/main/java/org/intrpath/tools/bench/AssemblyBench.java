// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SourceResolver;

/** Times the assembler on sources of 10,000 lines, and watches its memory over 1,000 assemblies. */
public final class AssemblyBench {

    /** Lines of a source that is timed. */
    static final int LINES = 10_000;

    private static final int ASSEMBLIES = 1000;
    private static final int READINGS = 10;
    /** The serial collector leaves some garbage where it is in three of four collections. */
    private static final int COLLECTIONS = 4;

    private static final int MEMORY_LINES = 1000;
    private static final long BASE = 0x10_0000;
    private static final long FIRST_SEED = 1;
    private static final long BYTES_PER_KIB = 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final BenchSettings settings;

    private AssemblyBench(BenchSettings settings) {
        this.settings = settings;
    }

    /**
     * Measure. The first time is what a process has that has assembled nothing before.
     *
     * @param settings how often, and whether quickly.
     * @throws WrongCountException if an image has not the instructions that its source has.
     */
    public static AssemblyReport run(BenchSettings settings) {
        return new AssemblyBench(settings).run();
    }

    private AssemblyReport run() {
        List<AssemblyReport.Time> times = new ArrayList<>();
        AssemblyText text = new AssemblyText(LINES, FIRST_SEED);
        times.add(new AssemblyReport.Time(
                "first", "the first source in a process: engines and code still cold", true, List.of(timed(text))));
        List<Long> others = new ArrayList<>();
        List<Long> same = new ArrayList<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            others.add(timed(new AssemblyText(LINES, FIRST_SEED + round)));
            same.add(timed(text));
        }
        times.add(new AssemblyReport.Time("another", "one with other registers and numbers", true, sorted(others)));
        times.add(new AssemblyReport.Time(
                "again", "the first one again: its statements are remembered", true, sorted(same)));
        int assemblies = settings.scaled(ASSEMBLIES);
        return new AssemblyReport(HostDescription.here(""), LINES, times, assemblies, MEMORY_LINES, memory(assemblies));
    }

    private static List<Long> sorted(List<Long> times) {
        return times.stream().sorted().toList();
    }

    private static long timed(AssemblyText text) {
        AsmSource source = text.source();
        long start = System.nanoTime();
        AssembledImage image = assemble(source);
        long elapsedNs = System.nanoTime() - start;
        check(text, image);
        return elapsedNs;
    }

    private static AssembledImage assemble(AsmSource source) {
        return Assembler.i386(SourceResolver.none()).assemble(List.of(source), BASE, Map.of());
    }

    private static void check(AssemblyText text, AssembledImage image) {
        long instructions = image.sourceMap().entries().stream()
                .filter(SourceMap.Entry::isInstruction)
                .count();
        if (instructions != text.instructions()) {
            throw new WrongCountException("assembling %s: %d instructions; by arithmetic there should be %d"
                    .formatted(text, instructions, text.instructions()));
        }
    }

    private static List<AssemblyReport.Memory> memory(int assemblies) {
        List<AssemblyReport.Memory> readings = new ArrayList<>();
        int step = Math.max(1, assemblies / READINGS);
        for (int done = 1; done <= assemblies; done++) {
            AssemblyText text = new AssemblyText(MEMORY_LINES, -done);
            check(text, assemble(text.source()));
            if (done % step == 0) {
                readings.add(reading(done));
            }
        }
        return readings;
    }

    private static AssemblyReport.Memory reading(int done) {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return new AssemblyReport.Memory(done, runtime.totalMemory() - runtime.freeMemory(), residentBytes());
    }

    private static long residentBytes() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KIB)
                    .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
