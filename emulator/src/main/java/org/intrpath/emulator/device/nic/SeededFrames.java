// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.SeededNumbers;
import org.intrpath.emulator.time.VirtualClock;

/**
 * Frames made up from a seed: when they come is an {@link Intervals}, how long they are and what is in them are {@link
 * SeededNumbers}. The same parameters give the same frames at the same times on every machine.
 *
 * <p>Of each frame the length is drawn first, as {@link SeededNumbers#next(long, long)} of the shortest and longest;
 * then its bytes, eight from each number, the least significant first.
 */
public final class SeededFrames implements FrameSource {
    /** Stands for "no end". */
    public static final long ENDLESS = Long.MAX_VALUE;

    private final Intervals gaps;
    private final Contents contents;
    private final SeededNumbers numbers;
    private long left;
    private long arrival;

    /**
     * What the frames are like.
     *
     * @param seed of lengths and bytes.
     * @param shortestBytes the least length of a frame in bytes, 1 or more.
     * @param longestBytes the greatest length of a frame in bytes, up to {@link NicDescriptor#LONGEST_FRAME}.
     */
    public record Contents(long seed, int shortestBytes, int longestBytes) {
        /** Refuses a range of lengths that is empty, or that no descriptor can hold. */
        public Contents {
            boolean possible = shortestBytes >= 1 && longestBytes <= NicDescriptor.LONGEST_FRAME;
            if (!possible || longestBytes < shortestBytes) {
                throw new IllegalArgumentException("frames of " + shortestBytes + " to " + longestBytes
                        + " bytes: a frame has 1 to " + NicDescriptor.LONGEST_FRAME);
            }
        }

        /** Frames of one length. */
        public static Contents of(long seed, int lengthBytes) {
            return new Contents(seed, lengthBytes, lengthBytes);
        }
    }

    /**
     * Creates the source.
     *
     * @param start when the first interval begins, in units of the virtual clock; the first frame comes at its end.
     * @param gaps the distances between the ends of frames; this source's own.
     * @param contents what the frames are like.
     * @param count how many there are, or {@link #ENDLESS}; not negative.
     * @throws IllegalArgumentException if the count or the start is negative.
     */
    public SeededFrames(long start, Intervals gaps, Contents contents, long count) {
        if (start < 0 || count < 0) {
            throw new IllegalArgumentException(
                    count + " frames from " + start + " on: neither the number nor the time may be negative");
        }
        this.gaps = gaps;
        this.contents = contents;
        this.numbers = new SeededNumbers(contents.seed());
        this.left = count;
        this.arrival = start + gaps.next();
    }

    @Override
    public long nextArrival() {
        return left == 0 ? VirtualClock.NEVER : arrival;
    }

    @Override
    public byte[] take() {
        if (left == 0) {
            throw new IllegalStateException("all frames have been taken");
        }
        left -= left == ENDLESS ? 0 : 1;
        arrival += gaps.next();
        byte[] frame = new byte[(int) numbers.next(contents.shortestBytes(), contents.longestBytes())];
        for (int i = 0; i < frame.length; i += Long.BYTES) {
            long number = numbers.next();
            for (int j = i; j < Math.min(i + Long.BYTES, frame.length); j++) {
                frame[j] = (byte) (number >>> Byte.SIZE * (j - i));
            }
        }
        return frame;
    }
}
