// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.Locale;
import java.util.Objects;
import org.intrpath.emulator.bus.RegisterAccess;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/** The second table of {@link Nic}'s data sheet, "Registers", and what either table refuses. */
final class NicRegisters {
    private final NicDma dma;
    private final NicModeration moderation;

    /** Creates the table; without rings, {@code dma} is null and no register of it is there. */
    NicRegisters(NicDma dma, NicModeration moderation) {
        this.dma = dma;
        this.moderation = moderation;
    }

    String nameAt(int offset) {
        NicRegister plain = NicRegister.at(offset);
        return plain != null ? plain.name() : Objects.toString(at(offset), UnmodelledAccessException.NO_REGISTER);
    }

    int read(int offset) {
        NicRingRegister register = at(offset);
        return switch (register) {
            case RECEIVE_BASE_LOW -> dma.receiveRing().baseLow();
            case RECEIVE_BASE_HIGH -> dma.receiveRing().baseHigh();
            case RECEIVE_LENGTH -> dma.receiveRing().length();
            case RECEIVE_HEAD -> dma.receiveRing().head();
            case RECEIVE_TAIL -> dma.receiveRing().tail();
            case TRANSMIT_BASE_LOW -> dma.transmitRing().baseLow();
            case TRANSMIT_BASE_HIGH -> dma.transmitRing().baseHigh();
            case TRANSMIT_LENGTH -> dma.transmitRing().length();
            case TRANSMIT_HEAD -> dma.transmitRing().head();
            case TRANSMIT_TAIL -> dma.transmitRing().tail();
            case CONTROL -> dma.control();
            case LINK_STATUS -> dma.isLinkUp() ? 1 : 0;
            case RECEIVE_DROPPED -> dma.dropped();
            case TRANSMIT_COUNT -> dma.transmitted();
            case MODERATION_INTERVAL -> moderation.interval();
            case MODERATION_FRAMES -> moderation.frames();
            case null -> throw refusedRead(offset, "the offset is reserved");
        };
    }

    void write(int offset, int value) {
        NicRingRegister register = at(offset);
        if (register != null && register.access() == RegisterAccess.READ_ONLY) {
            throw refusedWrite(offset, value, "the register is read-only");
        }
        if (register != null) {
            requireUnreserved(offset, value, register.reservedMask());
        }
        switch (register) {
            case RECEIVE_BASE_LOW, RECEIVE_BASE_HIGH, RECEIVE_LENGTH, RECEIVE_TAIL ->
                writeRing(dma.receiveRing(), !dma.isReceiverOn(), register, value);
            case TRANSMIT_BASE_LOW, TRANSMIT_BASE_HIGH, TRANSMIT_LENGTH, TRANSMIT_TAIL ->
                writeRing(dma.transmitRing(), !dma.isTransmitterOn() && !dma.isSending(), register, value);
            case CONTROL -> writeControl(value);
            case MODERATION_INTERVAL -> moderation.interval(value);
            case MODERATION_FRAMES -> moderation.frames(value);
            case RECEIVE_HEAD, TRANSMIT_HEAD, LINK_STATUS, RECEIVE_DROPPED, TRANSMIT_COUNT ->
                throw refusedWrite(offset, value, "the register is read-only");
            case null -> throw refusedWrite(offset, value, "the offset is reserved");
        }
    }

    void requireUnreserved(int offset, int value, int reserved) {
        if ((value & reserved) != 0) {
            throw refusedWrite(offset, value, String.format(Locale.ROOT, "bits 0x%08x are reserved", reserved));
        }
    }

    UnmodelledAccessException refusedRead(int offset, String reason) {
        return UnmodelledAccessException.ofRead(Nic.NAME, nameAt(offset), offset, Integer.BYTES, reason);
    }

    UnmodelledAccessException refusedWrite(int offset, int value, String reason) {
        return UnmodelledAccessException.ofWrite(Nic.NAME, nameAt(offset), offset, Integer.BYTES, value, reason);
    }

    private void writeRing(DescriptorRing ring, boolean isOff, NicRingRegister register, int value) {
        switch (register) {
            case RECEIVE_TAIL, TRANSMIT_TAIL -> writeTail(ring, register, value);
            case RECEIVE_BASE_LOW, TRANSMIT_BASE_LOW -> {
                requireOff(isOff, register, value);
                ring.setBaseLow(value);
            }
            case RECEIVE_BASE_HIGH, TRANSMIT_BASE_HIGH -> {
                requireOff(isOff, register, value);
                ring.setBaseHigh(value);
            }
            default -> {
                requireOff(isOff, register, value);
                writeLength(ring, register, value);
            }
        }
    }

    private void writeTail(DescriptorRing ring, NicRingRegister register, int value) {
        if (value >= ring.length()) {
            throw refusedWrite(register.offset(), value, "the ring has " + ring.length() + " descriptors");
        }
        ring.setTail(value);
    }

    private void writeLength(DescriptorRing ring, NicRingRegister register, int value) {
        if (!DescriptorRing.isPossibleLength(value)) {
            throw refusedWrite(register.offset(), value, "a ring has 0 or 2 to " + DescriptorRing.LONGEST + " of them");
        }
        ring.setLength(value);
    }

    private void requireOff(boolean isOff, NicRingRegister register, int value) {
        if (!isOff) {
            throw refusedWrite(register.offset(), value, "the ring is in use; switch it off in CONTROL first");
        }
    }

    private void writeControl(int value) {
        boolean receiveMissing = (value & NicRingRegister.CONTROL_RECEIVE) != 0
                && dma.receiveRing().length() == 0;
        boolean transmitMissing = (value & NicRingRegister.CONTROL_TRANSMIT) != 0
                && dma.transmitRing().length() == 0;
        if (receiveMissing || transmitMissing) {
            String which =
                    receiveMissing ? NicRingRegister.RECEIVE_LENGTH.name() : NicRingRegister.TRANSMIT_LENGTH.name();
            throw refusedWrite(NicRingRegister.CONTROL.offset(), value, which + " is 0; give the ring a length first");
        }
        dma.setControl(value);
    }

    private NicRingRegister at(int offset) {
        return dma == null ? null : NicRingRegister.at(offset);
    }
}
