// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.List;

/**
 * What one run of the assembler's bench measured.
 *
 * @param host where.
 * @param lines of each source that was timed.
 * @param times of assembling one such source.
 * @param assemblies how many sources were assembled for the memory's sake, of {@code memoryLines} lines each.
 * @param memoryLines of each of them.
 * @param memory what the process held on the way, in the order of time.
 */
public record AssemblyReport(
        HostDescription host, int lines, List<Time> times, int assemblies, int memoryLines, List<Memory> memory) {

    /** No source of 10,000 lines may take longer than this, in seconds. */
    static final double AIM_SECONDS = 2;

    /** So much may what the process holds grow from the first half of the assemblies to the end. */
    static final double AIM_GROWTH = 1.05;

    private static final double NS_PER_SECOND = 1e9;

    /** Copies the lists. */
    public AssemblyReport {
        times = List.copyOf(times);
        memory = List.copyOf(memory);
    }

    /**
     * The times of one kind of assembly.
     *
     * @param title such as {@code first}.
     * @param meaning in words.
     * @param hasAim whether {@link #AIM_SECONDS} holds for it.
     * @param sortedNs each run's time in nanoseconds, ascending; empty if it did not run.
     */
    public record Time(String title, String meaning, boolean hasAim, List<Long> sortedNs) {

        /** Copies the list. */
        public Time {
            sortedNs = List.copyOf(sortedNs);
        }

        double medianSeconds() {
            return TimeSeries.median(sortedNs) / NS_PER_SECOND;
        }

        double lowestSeconds() {
            return sortedNs.getFirst() / NS_PER_SECOND;
        }

        double highestSeconds() {
            return sortedNs.getLast() / NS_PER_SECOND;
        }

        boolean isMet() {
            return highestSeconds() < AIM_SECONDS;
        }
    }

    /**
     * What the process held.
     *
     * @param assemblies done so far.
     * @param heapBytes in use after a collection.
     * @param residentBytes of the whole process, native engines included; 0 where the host does not tell.
     */
    public record Memory(int assemblies, long heapBytes, long residentBytes) {}

    /** Return by how much the heap grew from half of the assemblies to all of them. */
    double heapGrowth() {
        return (double) memory.getLast().heapBytes() / half().heapBytes();
    }

    /** Return by how much the process grew from half of the assemblies to all of them; NaN if it is not known. */
    double residentGrowth() {
        return half().residentBytes() == 0
                ? Double.NaN
                : (double) memory.getLast().residentBytes() / half().residentBytes();
    }

    private Memory half() {
        return memory.stream()
                .filter(reading -> 2 * reading.assemblies() >= assemblies)
                .findFirst()
                .orElseThrow();
    }
}
