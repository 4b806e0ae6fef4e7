// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.intrpath.emulator.device.disk.Disk;
import org.intrpath.emulator.device.disk.MemoryMedium;
import org.intrpath.emulator.time.Intervals;

/**
 * A run of the disk driver.
 *
 * @param outcome what it left.
 */
record DiskRun(GuestOutcome outcome) {
    static final Consumer<Disk> WHOLE = disk -> {};

    private static final int SECTORS = 64;
    private static final int SECTOR_DWORDS = 128;
    private static final int FACTOR = 0x9e37_79b1;

    static Intervals latencies() {
        return Intervals.uniform(3, 500, 9_000);
    }

    static DiskRun of(GuestSetup setup, Intervals latencies, Consumer<Disk> damage, FaultyLine fault) {
        return new DiskRun(GuestMachine.run(setup, "disk", guest -> {
            Disk disk = new Disk(guest.clock(), guest.memory(), MemoryMedium.blank(SECTORS), latencies);
            damage.accept(disk);
            guest.attach(GuestConstants.DISK_BASE, disk);
            guest.add(disk);
            guest.wire(GuestConstants.DISK_PIN, fault.on(guest, disk::isLineActive));
        }));
    }

    /** Asserts that each command that was started but the last has ended, and all was read as it had been written. */
    void lostNothing() {
        long done = outcome.counter("commands_done");
        Checksum checksum = new Checksum();
        long sectors = 0;
        for (int round = 0; round < done / 2; round++) {
            int count = 1 + round % 4;
            sectors += count;
            for (int i = 0; i < count * SECTOR_DWORDS; i++) {
                checksum.add(round * FACTOR + i);
            }
        }
        assertThat(outcome.counter("sectors_read")).isEqualTo(sectors);
        assertThat(outcome.counter("payload_checksum")).isEqualTo(checksum.value());
        outcome.areZero("mismatches", "errors", "last_status");
    }
}
