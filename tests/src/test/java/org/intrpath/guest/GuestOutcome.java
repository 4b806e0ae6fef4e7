// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.intrpath.guest.GuestConstants.INTERRUPTS;
import static org.intrpath.guest.GuestConstants.VECTOR_DEVICE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.intrpath.emulator.cpu.CpuSnapshot;
import org.intrpath.emulator.machine.DeliveredInterrupt;
import org.intrpath.emulator.machine.RawCounts;
import org.intrpath.emulator.machine.StopReason;

/**
 * What a run leaves.
 *
 * @param setup what it ran on.
 * @param program what ran.
 * @param stop how it ended.
 * @param memory all of it.
 * @param counts of each CPU.
 * @param delivered the interrupts in order.
 * @param hardware the rest of the machine.
 */
record GuestOutcome(
        GuestSetup setup,
        GuestProgram program,
        StopReason stop,
        byte[] memory,
        List<RawCounts> counts,
        List<DeliveredInterrupt> delivered,
        Hardware hardware) {

    /**
     * Clock, CPUs and chips.
     *
     * @param time of the virtual clock.
     * @param registers of each CPU.
     * @param chips the state of the I/O APIC and each local APIC, in words.
     */
    record Hardware(long time, List<CpuSnapshot> registers, String chips) {}

    /** Returns the value of a variable of the program. */
    long counter(String name) {
        return counter(name, 0);
    }

    private long counter(String name, int index) {
        int word = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN).getInt(program.address(name) + 4 * index);
        return Integer.toUnsignedLong(word);
    }

    /** Asserts that variables of the program are 0. */
    void areZero(String... names) {
        for (String name : names) {
            assertThat(counter(name)).as(name).isZero();
        }
    }

    private long handledBy(int cpu) {
        return counter("cpu_interrupts", cpu);
    }

    /**
     * Asserts that the program came to its end, that each CPU had its share, that what was delivered to it is what it
     * handled and what it executed, and that nothing is left in the APICs.
     */
    void handledAll() {
        assertThat(stop).isInstanceOf(StopReason.Halted.class);
        assertThat(counter("interrupts_handled")).isEqualTo(INTERRUPTS);
        assertThat(IntStream.range(0, setup.cpus()).mapToLong(this::handledBy).sum())
                .isEqualTo(INTERRUPTS);
        for (int cpu = 0; cpu < setup.cpus(); cpu++) {
            assertThat(handledBy(cpu)).isCloseTo(setup.share(cpu), within(setup.mostUnevenness()));
            long taken = delivered(cpu, VECTOR_DEVICE);
            assertThat(taken).isEqualTo(handledBy(cpu) + counter("cpu_late_interrupts", cpu));
            assertThat(counts.get(cpu).retired(program.address("Xdevice"))).isEqualTo(taken);
            long woken = delivered(cpu, GuestConstants.VECTOR_WAKE);
            assertThat(counts.get(cpu).retired(program.address("Xwake"))).isEqualTo(woken);
        }
        areZero("spurious_vectors", "driver_mutex");
        assertThat(hardware.chips()).doesNotContainPattern("(IRR|ISR) \\{[^}]");
    }

    private long delivered(int cpu, int vector) {
        return delivered.stream()
                .filter(interrupt -> interrupt.cpu() == cpu && interrupt.vector() == vector)
                .count();
    }

    /** Asserts that another run left the same, to the byte. */
    void isTheSameAs(GuestOutcome other) {
        assertThat(stop).isEqualTo(other.stop);
        assertThat(hardware).isEqualTo(other.hardware);
        assertThat(Arrays.equals(memory, other.memory)).isTrue();
        assertThat(counts).isEqualTo(other.counts);
        assertThat(delivered).isEqualTo(other.delivered);
    }
}
