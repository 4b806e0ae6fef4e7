// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.intrpath.emulator.device.nic.FrameSource;
import org.intrpath.emulator.time.VirtualClock;

/** The frames of a capture file, at the distances in which they were captured, scaled to virtual time. */
public final class PcapFrames implements FrameSource {
    private final long start;
    private final TimeScale scale;
    private final List<PcapReader.Packet> packets;
    private int next;

    /**
     * Reads a file.
     *
     * @param file the file.
     * @param start when its first frame arrives, in units of the virtual clock; 0 to 2 to the 62nd.
     * @param scale how long its times are in virtual time.
     * @throws IOException if it cannot be read.
     * @throws BadPcapException if it is no capture file, or one of a kind that is not read.
     * @throws ArithmeticException if its last frame would arrive 2 to the 62nd units after its first, or later.
     * @throws IllegalArgumentException if the start is out of range.
     */
    public PcapFrames(Path file, long start, TimeScale scale) throws IOException {
        if (start < 0 || start > 1L << 62) {
            throw new IllegalArgumentException("a first frame at " + start + ": it must be 0 to 2^62");
        }
        this.start = start;
        this.scale = scale;
        this.packets = PcapReader.read(file);
        if (!packets.isEmpty()) {
            scale.toUnits(packets.getLast().nanoseconds());
        }
    }

    /** Returns how many frames the file has. */
    public int size() {
        return packets.size();
    }

    @Override
    public long nextArrival() {
        return next == packets.size()
                ? VirtualClock.NEVER
                : start + scale.toUnits(packets.get(next).nanoseconds());
    }

    @Override
    public byte[] take() {
        if (next == packets.size()) {
            throw new IllegalStateException("all frames of the file have been taken");
        }
        return packets.get(next++).bytes().clone();
    }
}
