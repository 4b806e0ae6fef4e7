// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * The time stamp counter: the platform's time plus what the guest set it to. The deadline of the local APIC's timer is
 * one of this counter, and is moved with it. Source: Intel SDM 3B, "Time-Stamp Counter"; Intel SDM 3A, "TSC-Deadline
 * Mode".
 */
final class TimeStampCounter {

    private final ProcessorPlatform platform;
    private long offset;

    TimeStampCounter(ProcessorPlatform platform) {
        this.platform = platform;
    }

    /** Goes back to the platform's time. */
    void reset() {
        offset = 0;
    }

    long read() {
        return platform.time() + offset;
    }

    /**
     * Sets the counter.
     *
     * @param hasDeadline whether the local APIC's timer compares with it.
     */
    void write(long value, boolean hasDeadline) {
        long deadline = hasDeadline ? readDeadline() : 0;
        offset = value - platform.time();
        if (deadline != 0) {
            writeDeadline(deadline);
        }
    }

    long readDeadline() {
        long deadline = platform.readApicRegister(ModelSpecificRegister.TSC_DEADLINE);
        return deadline == 0 ? 0 : deadline + offset;
    }

    /** Sets the deadline; 0 disarms, and one that has passed expires at once. */
    void writeDeadline(long value) {
        platform.writeApicRegister(ModelSpecificRegister.TSC_DEADLINE, value == 0 ? 0 : platformTime(value));
    }

    /** Unsigned, as the counter is; what lies before the platform's beginning or after its end is moved there. */
    private long platformTime(long value) {
        long time = value - offset;
        if (offset > 0 && Long.compareUnsigned(value, offset) <= 0) {
            return 1;
        }
        return offset < 0 && Long.compareUnsigned(time, value) < 0 ? -1 : time;
    }
}
