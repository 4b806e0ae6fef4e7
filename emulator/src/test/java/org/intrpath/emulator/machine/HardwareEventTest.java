// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What observers are told of an interrupt's way. */
class HardwareEventTest {
    private static final long PLENTY = 100_000;

    private static final String SOURCE = """
        main:	sti
        	nop
        	nop
        	nop
        	cli
        	hlt
        wait:	sti
        	hlt
        	cli
        	hlt
        send:	movl	$0x01000000,LAPIC+0x310
        	movl	$0x4062,LAPIC+0x300
        	cli
        	hlt
        handler:
        	movl	$0,LAPIC+0xb0
        	iret
        """;

    private final List<String> told = new ArrayList<>();

    @Test
    void anEdgeIsToldFromLineToEnd() {
        try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(1), SOURCE)) {
            InterruptLine line = guest.machine.line(4);
            guest.machine.bus().write(Machine.IO_APIC, 4, 0x10 + 2 * 4);
            guest.machine.bus().write(Machine.IO_APIC + 0x10, 4, 0x61);
            guest.gate(0x61, "handler").start(0, "main", 0);
            guest.machine.observe(event -> told.add(event.toString()));
            guest.machine.run(3);

            line.raise();
            line.lower();
            guest.machine.run(PLENTY);

            assertThat(told)
                    .containsExactly(
                            "3: line of IOAPIC 0 pin 4 raised",
                            "3: CPU 0 has vector 0x61 in its IRR",
                            "3: line of IOAPIC 0 pin 4 lowered",
                            "3: CPU 0 accepts vector 0x61",
                            "3: CPU 0 takes vector 0x61 (EXTERNAL) at 0x00010003",
                            "3: CPU 0 ends vector 0x61");
        }
    }

    @Test
    void anInterprocessorInterruptIsToldOnBothSides() {
        try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(2), SOURCE)) {
            guest.gate(0x62, "handler").start(0, "send", 0).start(1, "wait", 0);
            guest.machine.observe(event -> told.add(event.toString()));

            guest.machine.run(PLENTY);

            assertThat(told).hasSize(5);
            assertThat(told.get(0)).contains("CPU 0 sends Fixed[vector 0x62");
            assertThat(told.get(1)).contains("CPU 1 has vector 0x62 in its IRR");
            assertThat(told.get(2)).contains("CPU 1 accepts vector 0x62");
            assertThat(told.get(3)).contains("CPU 1 takes vector 0x62 (EXTERNAL)");
            assertThat(told.get(4)).contains("CPU 1 ends vector 0x62");
        }
    }

    @Test
    void observersChangeNothing() {
        assertThat(countsWith(true)).isEqualTo(countsWith(false));
    }

    private RawCounts countsWith(boolean observed) {
        try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(2), SOURCE)) {
            guest.gate(0x62, "handler").start(0, "send", 0).start(1, "wait", 0);
            if (observed) {
                guest.machine.observe(event -> told.add(event.toString()));
            }
            guest.machine.run(PLENTY);
            return guest.machine.counts();
        }
    }
}
