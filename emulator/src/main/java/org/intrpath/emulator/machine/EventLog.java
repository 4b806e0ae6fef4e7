// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intrpath.emulator.cpu.InterruptSource;

/** Keeps the delivered interrupts in order, two words each, so that millions of them fit and none allocates. */
final class EventLog {

    private static final int WORDS = 2;
    private static final int EIP_BITS = 32;
    private static final int VECTOR_BITS = 8;
    private static final int SOURCE_BITS = 8;
    private static final InterruptSource[] SOURCES = InterruptSource.values();

    private long[] words = new long[256];
    private int used;

    void add(int cpu, int vector, InterruptSource source, long clock, long interruptedEip) {
        if (used == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        long who = (long) cpu << VECTOR_BITS + SOURCE_BITS | (long) source.ordinal() << VECTOR_BITS | vector;
        words[used] = clock;
        words[used + 1] = who << EIP_BITS | interruptedEip;
        used += WORDS;
    }

    int size() {
        return used / WORDS;
    }

    DeliveredInterrupt get(int index) {
        long packed = words[index * WORDS + 1];
        long who = packed >>> EIP_BITS;
        return new DeliveredInterrupt(
                (int) (who >>> VECTOR_BITS + SOURCE_BITS),
                (int) (who & 0xff),
                SOURCES[(int) (who >>> VECTOR_BITS & 0xff)],
                words[index * WORDS],
                packed & 0xffff_ffffL);
    }

    List<DeliveredInterrupt> from(int first) {
        List<DeliveredInterrupt> all = new ArrayList<>();
        for (int i = first; i < size(); i++) {
            all.add(get(i));
        }
        return List.copyOf(all);
    }

    void clear() {
        used = 0;
    }
}
