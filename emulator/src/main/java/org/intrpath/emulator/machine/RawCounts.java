// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.intrpath.emulator.unicorn.InstructionCounter;

/**
 * How often the instruction at each linear address retired, and how many iterations each {@code rep} made. Immutable.
 */
public final class RawCounts {

    private final Entry[] entries;

    /**
     * One address's counts.
     *
     * @param address linear, unsigned.
     * @param retired how often the instruction retired.
     * @param iterations of a {@code rep}; 0 for others.
     */
    public record Entry(long address, long retired, long iterations) {}

    private RawCounts(List<Entry> entries) {
        this.entries = entries.toArray(Entry[]::new);
    }

    /** Copies a counter's counts. */
    static RawCounts of(InstructionCounter counter) {
        List<Entry> all = new ArrayList<>();
        counter.forEach((address, retired, iterations) -> all.add(new Entry(address, retired, iterations)));
        return new RawCounts(all);
    }

    /**
     * Makes counts from a list.
     *
     * @param entries in ascending order of addresses, each address once.
     */
    public static RawCounts of(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (Long.compareUnsigned(
                            entries.get(i).address(), entries.get(i - 1).address())
                    <= 0) {
                throw new IllegalArgumentException("counts must be in ascending order of addresses: "
                        + entries.get(i - 1) + ", " + entries.get(i));
            }
        }
        return new RawCounts(entries);
    }

    /** Returns the addresses with a count or iterations other than 0, in ascending order. */
    public List<Entry> entries() {
        return List.of(entries);
    }

    /** Returns the sums of these counts and others, address by address. */
    public RawCounts plus(RawCounts other) {
        Map<Long, Entry> sums = new TreeMap<>(Long::compareUnsigned);
        for (RawCounts each : List.of(this, other)) {
            for (Entry entry : each.entries) {
                sums.merge(
                        entry.address(),
                        entry,
                        (one, two) -> new Entry(
                                one.address(), one.retired() + two.retired(), one.iterations() + two.iterations()));
            }
        }
        return new RawCounts(new ArrayList<>(sums.values()));
    }

    /** Returns how often the instruction at an address retired. */
    public long retired(long address) {
        Entry entry = at(address);
        return entry == null ? 0 : entry.retired();
    }

    /** Returns how many iterations the {@code rep} at an address made. */
    public long iterations(long address) {
        Entry entry = at(address);
        return entry == null ? 0 : entry.iterations();
    }

    /** Returns the number of instructions retired at all addresses. */
    public long total() {
        long sum = 0;
        for (Entry entry : entries) {
            sum += entry.retired();
        }
        return sum;
    }

    /** Returns what was counted since an earlier moment of the same run. */
    public RawCounts minus(RawCounts earlier) {
        List<Entry> difference = new ArrayList<>();
        int next = 0;
        for (Entry entry : entries) {
            long retired = entry.retired();
            long iterations = entry.iterations();
            if (next < earlier.entries.length && earlier.entries[next].address() == entry.address()) {
                retired -= earlier.entries[next].retired();
                iterations -= earlier.entries[next].iterations();
                next++;
            }
            if (retired < 0 || iterations < 0) {
                throw new IllegalArgumentException("not counts of an earlier moment of this run: " + entry);
            }
            if (retired != 0 || iterations != 0) {
                difference.add(new Entry(entry.address(), retired, iterations));
            }
        }
        if (next < earlier.entries.length) {
            throw new IllegalArgumentException("not counts of an earlier moment of this run: " + earlier.entries[next]);
        }
        return new RawCounts(difference);
    }

    private Entry at(long address) {
        int low = 0;
        int high = entries.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = entries[middle].address();
            if (found == address) {
                return entries[middle];
            }
            if (Long.compareUnsigned(found, address) < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawCounts counts && Arrays.equals(entries, counts.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            String repeated = entry.iterations() == 0 ? "" : " (" + entry.iterations() + " iterations)";
            text.append(String.format(Locale.ROOT, "0x%08x %d%s%n", entry.address(), entry.retired(), repeated));
        }
        return text.toString();
    }
}
