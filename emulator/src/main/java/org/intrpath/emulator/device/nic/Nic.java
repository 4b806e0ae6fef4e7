// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.Locale;
import java.util.Objects;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * A network interface of our own, as simple as an interrupt path needs it. This comment is its data sheet.
 *
 * <p><b>Registers</b>, 32 bits each, little-endian, aligned 4-byte accesses only; all are 0 after reset.
 *
 * <pre>
 * offset  name              access  contents
 * 0x00    CAUSE             R/W1C   pending causes; writing a 1 clears its cause, a 0 changes nothing
 * 0x04    CAUSE_READ_CLEAR  R       pending causes; the read clears all of them
 * 0x08    MASK_SET          R/W1S   enabled causes; writing a 1 enables its cause, a 0 changes nothing
 * 0x0c    MASK_CLEAR        W1C     writing a 1 disables its cause, a 0 changes nothing
 * 0x10    RECEIVE_COUNT     R       frames received since reset, modulo 2 to the 32nd
 * </pre>
 *
 * <p><b>Bits</b> of the first four: 0 RECEIVE, 1 TRANSMIT, 2 LINK ({@link NicCause}); 31:3 are reserved and must be
 * written as 0.
 *
 * <p><b>Interrupt line</b>: active high, and active while a pending cause is enabled. Redirection entry: active high,
 * edge or level. Under edge, a cause that comes while another is pending and enabled makes no second edge: the handler
 * must clear all causes that it sees, and only those.
 *
 * <p><b>Modelled</b>: all of the above. <b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}:
 * other offsets; reads of write-only and writes of read-only registers; a 1 in a reserved bit. There are no frames'
 * contents and no descriptor rings.
 */
public final class Nic implements MmioDevice {
    private static final String NAME = "NIC";

    private int causes;
    private int enabled;
    private int receiveCount;

    /** Creates the device in its reset state. */
    public Nic() {
        reset();
    }

    /** Brings every register into its reset state. */
    public void reset() {
        causes = NicRegister.CAUSE.resetValue();
        enabled = NicRegister.MASK_SET.resetValue();
        receiveCount = NicRegister.RECEIVE_COUNT.resetValue();
    }

    /** Receives a frame from the network: counts it and raises {@link NicCause#RECEIVE}. */
    public void receiveFrame() {
        receiveCount++;
        raise(NicCause.RECEIVE);
    }

    /** Raises a cause; it stays pending until software clears it. */
    public void raise(NicCause cause) {
        causes |= cause.bit();
    }

    /** Tells whether the interrupt line is active (high). */
    public boolean isLineActive() {
        return (causes & enabled) != 0;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String registerAt(int offset) {
        return Objects.toString(NicRegister.at(offset), UnmodelledAccessException.NO_REGISTER);
    }

    @Override
    public int read(int offset) {
        return switch (NicRegister.at(offset)) {
            case CAUSE -> causes;
            case CAUSE_READ_CLEAR -> {
                int pending = causes;
                causes = 0;
                yield pending;
            }
            case MASK_SET -> enabled;
            case RECEIVE_COUNT -> receiveCount;
            case MASK_CLEAR -> throw refusedRead(offset, "the register is write-only; MASK_SET reads the mask");
            case null -> throw refusedRead(offset, "the offset is reserved");
        };
    }

    @Override
    public void write(int offset, int value) {
        NicRegister register = NicRegister.at(offset);
        if (register != null && (value & register.reservedMask()) != 0) {
            throw refusedWrite(
                    offset, value, String.format(Locale.ROOT, "bits 0x%08x are reserved", register.reservedMask()));
        }
        switch (register) {
            case CAUSE -> causes &= ~value;
            case MASK_SET -> enabled |= value;
            case MASK_CLEAR -> enabled &= ~value;
            case CAUSE_READ_CLEAR, RECEIVE_COUNT -> throw refusedWrite(offset, value, "the register is read-only");
            case null -> throw refusedWrite(offset, value, "the offset is reserved");
        }
    }

    private UnmodelledAccessException refusedRead(int offset, String reason) {
        return UnmodelledAccessException.ofRead(NAME, registerAt(offset), offset, Integer.BYTES, reason);
    }

    private UnmodelledAccessException refusedWrite(int offset, int value, String reason) {
        return UnmodelledAccessException.ofWrite(NAME, registerAt(offset), offset, Integer.BYTES, value, reason);
    }

    /** Returns the state in one line, causes and mask in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Nic[cause 0x%x, enabled 0x%x, received %s, line %s]",
                causes,
                enabled,
                Integer.toUnsignedString(receiveCount),
                isLineActive() ? "high" : "low");
    }
}
