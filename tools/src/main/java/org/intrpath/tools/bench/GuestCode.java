// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.machine.Machine;

/** The assembled guest, {@code bench-guest.s}. */
record GuestCode(AssembledImage image) {

    private static final String SOURCE = "bench-guest.s";
    private static final String RESOURCE = "org/intrpath/tools/bench/" + SOURCE;

    /** Assembles the source that the program carries. */
    static GuestCode assemble() {
        AsmSource source = SourceResolver.resources(GuestCode.class.getClassLoader(), List.of(""))
                .find(RESOURCE)
                .map(found -> new AsmSource(SOURCE, found.text()))
                .orElseThrow(() -> new IllegalStateException(RESOURCE + " is missing from the program"));
        return new GuestCode(Assembler.i386(SourceResolver.none())
                .assemble(
                        List.of(source),
                        BenchGuest.CODE,
                        Map.of("TICKS", (long) BenchGuest.TICKS, "LAPIC", Machine.LOCAL_APIC)));
    }

    /** Returns the linear address of a label. */
    long address(String label) {
        return image.symbols().address(label);
    }

    /** Returns the addresses of a routine's instructions, up to and including the first that reads {@code last}. */
    List<Long> routine(String label, String last) {
        List<Long> addresses = new ArrayList<>();
        for (SourceMap.Entry entry : image.sourceMap().between(address(label), image.end())) {
            addresses.add(entry.address());
            if (entry.text().equals(last)) {
                return addresses;
            }
        }
        throw new IllegalArgumentException(SOURCE + " has no " + last + " after " + label);
    }
}
