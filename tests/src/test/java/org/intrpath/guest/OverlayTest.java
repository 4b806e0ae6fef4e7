// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.guest.GuestConstants.INTERRUPTS;

import org.intrpath.emulator.device.disk.Disk;
import org.intrpath.emulator.device.disk.DiskMedium;
import org.intrpath.emulator.device.disk.MemoryMedium;
import org.intrpath.emulator.machine.RawCounts;
import org.intrpath.emulator.time.Intervals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that the disk reads over code that was executed. Intel SDM 3A, "Handling Self- and Cross-Modifying Code". */
class OverlayTest {
    private static final int STORED_BYTES = 3;

    private static GuestOutcome run(GuestSetup setup) {
        return GuestMachine.run(setup, "overlay", guest -> {
            MemoryMedium medium = MemoryMedium.blank(2);
            medium.write(0, guest.program().bytes("overlay_even", DiskMedium.SECTOR_BYTES));
            medium.write(1, guest.program().bytes("overlay_odd", DiskMedium.SECTOR_BYTES));
            Disk disk = new Disk(guest.clock(), guest.memory(), medium, Intervals.uniform(8, 20, 900));
            guest.attach(GuestConstants.DISK_BASE, disk);
            guest.add(disk);
            guest.wire(GuestConstants.DISK_PIN, disk::isLineActive);
        });
    }

    private static RawCounts ofAllCpus(GuestOutcome outcome) {
        return outcome.counts().stream().reduce(RawCounts::plus).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.intrpath.guest.GuestSetup#oneOfEachMachine")
    void codeThatWasReadOverCodeIsExecutedAndCountedForWhatItIs(GuestSetup setup) {
        GuestOutcome outcome = run(setup);

        outcome.handledAll();
        outcome.areZero("mismatches", "errors", "spurious_interrupts");
        RawCounts counts = ofAllCpus(outcome);
        GuestProgram program = outcome.program();
        long overlay = program.address("overlay");
        long evenReturn = overlay + program.address("overlay_even_return") - program.address("overlay_even");
        long oddMove = overlay + program.address("overlay_odd_move") - program.address("overlay_odd");
        long oddReturn = overlay + program.address("overlay_odd_return") - program.address("overlay_odd");
        assertThat(counts.retired(overlay)).isEqualTo(INTERRUPTS);
        assertThat(counts.iterations(overlay)).isEqualTo(STORED_BYTES * INTERRUPTS / 2);
        assertThat(counts.retired(evenReturn)).isEqualTo(INTERRUPTS / 2);
        assertThat(counts.retired(oddMove)).isEqualTo(INTERRUPTS / 2);
        assertThat(counts.retired(oddReturn)).isEqualTo(INTERRUPTS / 2);
    }
}
