// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where no device answers, as on a PC: nobody drives the data lines, a read gives all ones and a write vanishes. Every
 * port and every page that is touched so is remembered, once, with the first instruction that did it.
 *
 * <p>Only what runs images that were not written for this machine may use it. Everything else uses {@link PortBus} and
 * {@link SystemBus} alone, which refuse.
 */
public final class OpenBus {
    private static final long PAGE_BYTES = 4096;

    private final SortedMap<Integer, Touched> ports = new TreeMap<>();
    private final SortedMap<Long, Touched> pages = new TreeMap<>();

    /** Creates a record in which nothing has been touched. */
    public OpenBus() {}

    /** What an address is one of. */
    public enum Space {
        /** An I/O port. */
        PORT,
        /** A page of 4096 bytes of physical memory. */
        PAGE
    }

    /**
     * An instruction that a processor executes.
     *
     * @param cpu the processor's number, from 0.
     * @param eip the instruction's linear address.
     */
    public record Place(int cpu, long eip) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "CPU %d at 0x%08x", cpu, eip);
        }
    }

    /**
     * What was touched and is not there.
     *
     * @param space what the address is one of.
     * @param address of the port, or of the page's first byte.
     * @param reads how many accesses read it.
     * @param writes how many accesses wrote it.
     * @param first the first instruction that did.
     */
    public record Touched(Space space, long address, long reads, long writes, Place first) {
        private Touched again(boolean isWrite) {
            return isWrite
                    ? new Touched(space, address, reads, writes + 1, first)
                    : new Touched(space, address, reads + 1, writes, first);
        }

        @Override
        public String toString() {
            String what = space == Space.PORT
                    ? String.format(Locale.ROOT, "port 0x%04x", address)
                    : String.format(Locale.ROOT, "page 0x%08x", address);
            return String.format(Locale.ROOT, "%s: %d read, %d written, first by %s", what, reads, writes, first);
        }
    }

    /** Notes an access to a port where nothing is. */
    void touchPort(int port, boolean isWrite, Place place) {
        Touched before = ports.getOrDefault(port, new Touched(Space.PORT, port, 0, 0, place));
        ports.put(port, before.again(isWrite));
    }

    /** Notes an access to memory where nothing is. */
    void touchPage(long guestPhysical, boolean isWrite, Place place) {
        long page = guestPhysical & -PAGE_BYTES;
        Touched before = pages.getOrDefault(page, new Touched(Space.PAGE, page, 0, 0, place));
        pages.put(page, before.again(isWrite));
    }

    /** Returns what was touched: ports, then pages, each by address. */
    public List<Touched> touched() {
        List<Touched> all = new ArrayList<>(ports.values());
        pages.values().stream()
                .sorted(Comparator.comparing(Touched::address, Long::compareUnsigned))
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "OpenBus" + touched();
    }
}
