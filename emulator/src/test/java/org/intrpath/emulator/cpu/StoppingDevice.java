// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.MmioAccess;

/** A device that makes the run stop at the boundary after each access. */
record StoppingDevice(Cpu cpu) implements MmioAccess {
    @Override
    public long read(long offset, int widthBytes) {
        cpu.counter().requestStop();
        return 0;
    }

    @Override
    public void write(long offset, int widthBytes, long value) {
        cpu.counter().requestStop();
    }
}
