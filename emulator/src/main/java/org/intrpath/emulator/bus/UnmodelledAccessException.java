// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import java.util.Locale;

/**
 * An access that no model covers. It stops the run: an access that is ignored makes a wrong count that looks right.
 *
 * <p>The chip that refuses knows register and value; the machine adds CPU and EIP with {@link #at(int, long)}.
 */
public final class UnmodelledAccessException extends RuntimeException {
    /** The register's name where an offset has none. */
    public static final String NO_REGISTER = "no register";

    /** The instruction's address before {@link #at} added the place. */
    public static final long NO_PLACE = -1;

    private static final long serialVersionUID = 1L;

    private final transient Access access;
    private final String reason;
    private final long eip;

    /**
     * What was refused.
     *
     * @param chip the chip's name.
     * @param register the register's name, or {@link #NO_REGISTER}.
     * @param offset in bytes from the start of the chip's region; for the bus itself and for a device's own access to
     *     memory, the guest-physical address.
     * @param widthBytes the width of the access in bytes.
     * @param isWrite whether it was a write.
     * @param value the value written; 0 for a read and for a device's own access to memory.
     */
    public record Access(String chip, String register, long offset, int widthBytes, boolean isWrite, int value) {
        @Override
        public String toString() {
            String verb = isWrite
                    ? String.format(Locale.ROOT, "%d-byte write of 0x%08x to", widthBytes, value)
                    : String.format(Locale.ROOT, "%d-byte read of", widthBytes);
            return String.format(Locale.ROOT, "%s: %s %s at offset 0x%x", chip, verb, register, offset);
        }
    }

    private UnmodelledAccessException(Access access, String reason) {
        this(access, access.toString(), reason);
    }

    private UnmodelledAccessException(Access access, String described, String reason) {
        super(described + ": " + reason);
        this.access = access;
        this.reason = reason;
        this.eip = NO_PLACE;
    }

    private UnmodelledAccessException(UnmodelledAccessException refused, int cpu, long eip) {
        super(refused.getMessage() + String.format(Locale.ROOT, " (CPU %d, EIP 0x%08x)", cpu, eip), refused);
        this.access = refused.access;
        this.reason = refused.reason;
        this.eip = eip;
    }

    /**
     * Makes the refusal of a read.
     *
     * @param chip the chip's name.
     * @param register the register's name, or {@link #NO_REGISTER}.
     * @param offset in bytes from the start of the chip's region; for the bus itself, the guest-physical address.
     * @param widthBytes the width of the access in bytes.
     * @param reason why it is refused, and what would be right.
     * @return the exception, to be thrown.
     */
    public static UnmodelledAccessException ofRead(
            String chip, String register, long offset, int widthBytes, String reason) {
        return new UnmodelledAccessException(new Access(chip, register, offset, widthBytes, false, 0), reason);
    }

    /**
     * Makes the refusal of a write.
     *
     * @param chip the chip's name.
     * @param register the register's name, or {@link #NO_REGISTER}.
     * @param offset in bytes from the start of the chip's region; for the bus itself, the guest-physical address.
     * @param widthBytes the width of the access in bytes.
     * @param value the value written.
     * @param reason why it is refused, and what would be right.
     * @return the exception, to be thrown.
     */
    public static UnmodelledAccessException ofWrite(
            String chip, String register, long offset, int widthBytes, int value, String reason) {
        return new UnmodelledAccessException(new Access(chip, register, offset, widthBytes, true, value), reason);
    }

    /**
     * Makes the refusal of a device's own access to the guest's memory.
     *
     * @param chip the device's name.
     * @param register the register that holds the address or leads to it.
     * @param guestPhysical the first byte.
     * @param lengthBytes how many bytes.
     * @param isWrite whether the device writes there.
     * @param reason why it is refused, and what would be right.
     * @return the exception, to be thrown.
     */
    public static UnmodelledAccessException ofDma(
            String chip, String register, long guestPhysical, int lengthBytes, boolean isWrite, String reason) {
        String described = String.format(
                Locale.ROOT,
                "%s: DMA %s %d bytes at guest-physical 0x%08x by %s",
                chip,
                isWrite ? "write of" : "read of",
                lengthBytes,
                guestPhysical,
                register);
        Access access = new Access(chip, register, guestPhysical, lengthBytes, isWrite, 0);
        return new UnmodelledAccessException(access, described, reason);
    }

    /**
     * Returns this refusal with the place in the guest added; this one becomes its cause.
     *
     * @param cpu the number of the CPU, from 0.
     * @param eip the guest-linear address of the instruction.
     */
    public UnmodelledAccessException at(int cpu, long eip) {
        return new UnmodelledAccessException(this, cpu, eip);
    }

    /** Returns what was refused. */
    public Access access() {
        return access;
    }

    /** Returns the guest-linear address of the instruction, or {@link #NO_PLACE}. */
    public long eip() {
        return eip;
    }

    /** Returns why it was refused and what would be right. */
    public String reason() {
        return reason;
    }
}
