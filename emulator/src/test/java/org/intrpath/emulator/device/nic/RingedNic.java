// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.ArrayDeque;
import java.util.Queue;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.AfterEach;

/** An interface with descriptor rings of four, in 16 KiB of memory, and a network of frames given by hand. */
abstract class RingedNic {
    static final int CAUSE = 0x00;
    static final int MASK_SET = 0x08;
    static final int RECEIVE_COUNT = 0x10;
    static final int RECEIVE_BASE_LOW = 0x40;
    static final int RECEIVE_LENGTH = 0x48;
    static final int RECEIVE_HEAD = 0x4c;
    static final int RECEIVE_TAIL = 0x50;
    static final int TRANSMIT_BASE_LOW = 0x60;
    static final int TRANSMIT_LENGTH = 0x68;
    static final int TRANSMIT_HEAD = 0x6c;
    static final int TRANSMIT_TAIL = 0x70;
    static final int CONTROL = 0x80;
    static final int LINK_STATUS = 0x84;
    static final int RECEIVE_DROPPED = 0x88;
    static final int TRANSMIT_COUNT = 0x8c;
    static final int MODERATION_INTERVAL = 0x90;
    static final int MODERATION_FRAMES = 0x94;

    static final int RECEIVE = 0b0001;
    static final int TRANSMIT = 0b0010;
    static final int LINK = 0b0100;
    static final int OVERRUN = 0b1000;

    static final int RECEIVE_RING = 0x1000;
    static final int TRANSMIT_RING = 0x1100;
    static final int BUFFER = 0x2000;
    static final int DESCRIPTOR = 16;
    static final int UNITS_PER_BYTE = 2;

    /** Frames that arrive at given times. */
    static final class ScriptedFrames implements FrameSource {
        private final Queue<RecordedFrames.Frame> frames = new ArrayDeque<>();

        void add(long time, int... bytes) {
            byte[] frame = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                frame[i] = (byte) bytes[i];
            }
            frames.add(new RecordedFrames.Frame(time, frame));
        }

        @Override
        public long nextArrival() {
            return frames.isEmpty() ? VirtualClock.NEVER : frames.element().time();
        }

        @Override
        public byte[] take() {
            return frames.remove().bytes();
        }
    }

    final VirtualClock clock = new VirtualClock();
    final PhysicalMemory memory = new PhysicalMemory(0x4000);
    final ScriptedFrames network = new ScriptedFrames();
    final RecordedFrames sent = new RecordedFrames();
    final Nic nic = new Nic(clock, memory, network, sent, UNITS_PER_BYTE);

    @AfterEach
    void close() {
        memory.close();
    }

    /** Fills a descriptor in and gives it away. */
    void give(int ring, int index, long address, int length) {
        write(ring, index, NicDescriptor.blank().address(address).length(length).status(NicDescriptor.STATUS_OWNED));
    }

    void write(int ring, int index, NicDescriptor descriptor) {
        memory.write(ring + (long) index * DESCRIPTOR, descriptor.bytes());
    }

    NicDescriptor descriptor(int ring, int index) {
        byte[] bytes = new byte[DESCRIPTOR];
        memory.read(ring + (long) index * DESCRIPTOR, bytes, 0, DESCRIPTOR);
        return NicDescriptor.over(bytes);
    }

    /** Switches the receiver on with descriptors 0 to 2 given away, each with a buffer of 8 bytes. */
    void startReceiver() {
        for (int i = 0; i < 3; i++) {
            give(RECEIVE_RING, i, BUFFER + 0x10L * i, 8);
        }
        nic.write(RECEIVE_BASE_LOW, RECEIVE_RING);
        nic.write(RECEIVE_LENGTH, 4);
        nic.write(RECEIVE_TAIL, 3);
        nic.write(CONTROL, nic.read(CONTROL) | 0b01);
    }

    /** Switches the transmitter on, with no descriptor given away. */
    void startTransmitter() {
        nic.write(TRANSMIT_BASE_LOW, TRANSMIT_RING);
        nic.write(TRANSMIT_LENGTH, 4);
        nic.write(CONTROL, nic.read(CONTROL) | 0b10);
    }

    void at(long time) {
        clock.advanceTo(time);
        nic.tick();
    }
}
