// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.CounterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that a device writes by itself, at its deadline. Intel SDM 3A, "Handling Self- and Cross-Modifying Code". */
class DeviceWrittenCodeTest {
    private static final int HLT = 0xf4;
    private static final long WRITTEN_AT = 100;

    private static final String SPIN = """
        main:	jmp	main
        """;

    /** Writes one byte at a time of the virtual clock. */
    private record Writer(Machine machine, long address, long[] due) implements Timed {
        @Override
        public long nextDeadline() {
            return due[0];
        }

        @Override
        public void tick() {
            due[0] = VirtualClock.NEVER;
            machine.memory().write8(address, HLT);
        }
    }

    private static void writeHalt(SmpGuest guest) {
        guest.machine.addTimed(new Writer(guest.machine, guest.address("main"), new long[] {WRITTEN_AT}));
    }

    @ParameterizedTest
    @EnumSource
    void codeOfTheLoopThatRunsIsReplacedAtTheDeadline(CounterKind kind) {
        try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(1).counting(kind), SPIN)) {
            writeHalt(guest);
            guest.start(0, "main", 0);

            StopReason stop = guest.machine.run(10 * WRITTEN_AT);

            assertThat(stop).isEqualTo(new StopReason.Halted(guest.address("main") + 1L));
            assertThat(guest.machine.counts().retired(guest.address("main"))).isEqualTo(WRITTEN_AT + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void everyCpuExecutesWhatWasWrittenDuringTheTurnOfOne(int cpus) {
        try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(cpus).scheduled(new SchedulePolicy.FixedQuantum(30)), SPIN)) {
            writeHalt(guest);
            guest.startAll("main", 0);

            StopReason stop = guest.machine.run(10 * WRITTEN_AT);

            assertThat(stop).isInstanceOf(StopReason.Halted.class);
            assertThat(guest.machine.counts().total()).isEqualTo(WRITTEN_AT + cpus);
        }
    }
}
