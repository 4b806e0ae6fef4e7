// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.Arrays;
import org.intrpath.emulator.device.dma.BusMaster;
import org.intrpath.emulator.time.VirtualClock;

/** What moves frames between the network and memory: "Receiving" and "Sending" of {@link Nic}'s data sheet. */
final class NicDma {
    private static final String BUFFER = " descriptor";

    private final BusMaster memory;
    private final FrameSource source;
    private final FrameSink sink;
    private final long unitsPerByte;
    private final DescriptorRing receiveRing;
    private final DescriptorRing transmitRing;

    private boolean linkUp = NicRingRegister.LINK_STATUS.resetValue() != 0;
    private int control;
    private int dropped;
    private int transmitted;
    private int received;
    private long moved;
    // The frame on its way out, from the reading of its descriptor to its last bit; null if none is.
    private byte[] sending;
    private NicDescriptor sendingDescriptor;
    private long sendingEnd;

    NicDma(BusMaster memory, FrameSource source, FrameSink sink, long unitsPerByte) {
        this.memory = memory;
        this.source = source;
        this.sink = sink;
        this.unitsPerByte = unitsPerByte;
        this.receiveRing = new DescriptorRing(memory, NicRingRegister.RECEIVE_BASE_LOW.name());
        this.transmitRing = new DescriptorRing(memory, NicRingRegister.TRANSMIT_BASE_LOW.name());
    }

    void reset() {
        control = NicRingRegister.CONTROL.resetValue();
        dropped = NicRingRegister.RECEIVE_DROPPED.resetValue();
        transmitted = NicRingRegister.TRANSMIT_COUNT.resetValue();
        received = 0;
        moved = 0;
        sending = null;
        sendingDescriptor = null;
        receiveRing.reset();
        transmitRing.reset();
    }

    DescriptorRing receiveRing() {
        return receiveRing;
    }

    DescriptorRing transmitRing() {
        return transmitRing;
    }

    int control() {
        return control;
    }

    /** Switches receiver and transmitter; a ring must have its place and length before. */
    void setControl(int value) {
        if ((value & ~control & NicRingRegister.CONTROL_RECEIVE) != 0) {
            receiveRing.requireInMemory();
        }
        if ((value & ~control & NicRingRegister.CONTROL_TRANSMIT) != 0) {
            transmitRing.requireInMemory();
        }
        control = value;
    }

    boolean isReceiverOn() {
        return (control & NicRingRegister.CONTROL_RECEIVE) != 0;
    }

    boolean isTransmitterOn() {
        return (control & NicRingRegister.CONTROL_TRANSMIT) != 0;
    }

    boolean isSending() {
        return sending != null;
    }

    boolean isLinkUp() {
        return linkUp;
    }

    void setLink(boolean up) {
        linkUp = up;
    }

    int dropped() {
        return dropped;
    }

    int transmitted() {
        return transmitted;
    }

    /** Returns how many frames were received since the last call. */
    int takeReceived() {
        int count = received;
        received = 0;
        return count;
    }

    /** Returns how many frames were received and sent since the last call. */
    long takeMoved() {
        long count = moved;
        moved = 0;
        return count;
    }

    long nextDeadline() {
        long arrival = isReceiving() ? source.nextArrival() : VirtualClock.NEVER;
        return Math.min(arrival, isSending() ? sendingEnd : VirtualClock.NEVER);
    }

    /** Does, in the order of their times, what is due up to now; returns the causes that it raises. */
    int advance(long now) {
        int causes = 0;
        startSending(now);
        while (true) {
            long end = isSending() ? sendingEnd : VirtualClock.NEVER;
            long arrival = source.nextArrival();
            if (Math.min(end, arrival) > now) {
                return causes;
            }
            if (end <= arrival) {
                causes |= finishSending();
                startSending(end);
            } else {
                causes |= receive(source.take());
            }
        }
    }

    /** Puts a frame where the receive ring says; returns the causes that it raises. */
    int receive(byte[] frame) {
        if (!isReceiving()) {
            return 0;
        }
        if (receiveRing.isEmpty()) {
            dropped++;
            return NicCause.OVERRUN.bit();
        }
        NicDescriptor descriptor = receiveRing.readHead();
        int length = Math.min(frame.length, descriptor.length());
        int status = NicDescriptor.STATUS_DONE | (length < frame.length ? NicDescriptor.STATUS_TRUNCATED : 0);
        String register = NicRingRegister.RECEIVE_BASE_LOW + BUFFER;
        memory.write(register, descriptor.address(), Arrays.copyOf(frame, length));
        receiveRing.completeHead(descriptor.length(length).status(status));
        received++;
        moved++;
        return NicCause.RECEIVE.bit();
    }

    private boolean isReceiving() {
        return isReceiverOn() && linkUp;
    }

    private void startSending(long time) {
        if (isSending() || !isTransmitterOn() || !linkUp || transmitRing.isEmpty()) {
            return;
        }
        sendingDescriptor = transmitRing.readHead();
        String register = NicRingRegister.TRANSMIT_BASE_LOW + BUFFER;
        sending = memory.read(register, sendingDescriptor.address(), sendingDescriptor.length());
        sendingEnd = time + sending.length * unitsPerByte;
    }

    private int finishSending() {
        byte[] frame = sending;
        sending = null;
        transmitRing.completeHead(sendingDescriptor.status(NicDescriptor.STATUS_DONE));
        transmitted++;
        moved++;
        sink.send(frame, sendingEnd);
        return NicCause.TRANSMIT.bit();
    }

    @Override
    public String toString() {
        return "receive " + receiveRing + "; transmit " + transmitRing + "; dropped "
                + Integer.toUnsignedString(dropped) + ", sent " + Integer.toUnsignedString(transmitted);
    }
}
