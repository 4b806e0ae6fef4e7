// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A network that keeps what is sent, in order. */
public final class RecordedFrames implements FrameSink {

    /**
     * A frame that was sent.
     *
     * @param time when its last bit was sent, in units of the virtual clock.
     * @param bytes from the destination address on.
     */
    public record Frame(long time, byte[] bytes) {}

    private final List<Frame> frames = new ArrayList<>();

    /** Creates a record with nothing in it. */
    public RecordedFrames() {}

    @Override
    public void send(byte[] frame, long time) {
        frames.add(new Frame(time, frame));
    }

    /** Returns a view of the frames so far, in the order in which they were sent. */
    public List<Frame> frames() {
        return Collections.unmodifiableList(frames);
    }
}
