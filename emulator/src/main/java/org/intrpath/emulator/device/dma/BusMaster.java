// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.dma;

import java.util.Locale;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * A device's way to the guest's memory: direct memory access by guest-physical address. It reaches RAM only. What lies
 * elsewhere is refused with the device's name and the register that led there; nothing wraps and nothing is dropped.
 *
 * <p>Every access is one method call and complete at once: no CPU runs in between.
 */
public final class BusMaster {
    private final String device;
    private final PhysicalMemory memory;

    /**
     * Creates a device's access.
     *
     * @param device the device's name, for messages.
     * @param memory the machine's RAM.
     */
    public BusMaster(String device, PhysicalMemory memory) {
        this.device = device;
        this.memory = memory;
    }

    /**
     * Reads bytes.
     *
     * @param register the register that holds the address or leads to it, for messages.
     * @param guestPhysical the first byte.
     * @param lengthBytes how many.
     * @throws UnmodelledAccessException if they are not all in RAM.
     */
    public byte[] read(String register, long guestPhysical, int lengthBytes) {
        requireMemory(register, guestPhysical, lengthBytes, false);
        byte[] bytes = new byte[lengthBytes];
        memory.read(guestPhysical, bytes, 0, lengthBytes);
        return bytes;
    }

    /**
     * Writes bytes.
     *
     * @param register the register that holds the address or leads to it, for messages.
     * @param guestPhysical the first byte.
     * @param bytes what to write.
     * @throws UnmodelledAccessException if they do not all go to RAM; nothing is written then.
     */
    public void write(String register, long guestPhysical, byte[] bytes) {
        requireMemory(register, guestPhysical, bytes.length, true);
        memory.write(guestPhysical, bytes);
    }

    /**
     * Refuses a range that is not all in RAM, as the access itself would.
     *
     * @param register the register that holds the address or leads to it, for messages.
     * @param guestPhysical the first byte.
     * @param lengthBytes how many.
     * @param isWrite whether the device is going to write there.
     * @throws UnmodelledAccessException if they are not all in RAM.
     */
    public void requireMemory(String register, long guestPhysical, int lengthBytes, boolean isWrite) {
        if (!memory.contains(guestPhysical, lengthBytes)) {
            String end = String.format(Locale.ROOT, "the memory ends at 0x%08x", memory.sizeBytes());
            throw refused(register, guestPhysical, lengthBytes, isWrite, end);
        }
    }

    /**
     * Makes the refusal of an access, for what a device finds wrong in the memory that it reached.
     *
     * @param register the register that holds the address or leads to it.
     * @param guestPhysical the first byte.
     * @param lengthBytes how many.
     * @param isWrite whether the device writes there.
     * @param reason why it is refused, and what would be right.
     * @return the exception, to be thrown.
     */
    public UnmodelledAccessException refused(
            String register, long guestPhysical, int lengthBytes, boolean isWrite, String reason) {
        return UnmodelledAccessException.ofDma(device, register, guestPhysical, lengthBytes, isWrite, reason);
    }
}
