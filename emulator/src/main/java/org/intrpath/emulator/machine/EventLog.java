// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.time.VirtualClock;

/**
 * Tells observers what happens to interrupts, and keeps those that were delivered in order, three words each, so that
 * millions of them fit and none allocates.
 */
final class EventLog {

    private static final int WORDS = 3;
    private static final int VECTOR_BITS = 8;
    private static final int SOURCE_BITS = 8;
    private static final InterruptSource[] SOURCES = InterruptSource.values();

    private final VirtualClock clock;
    private final List<HardwareEvent.Observer> observers = new ArrayList<>();
    private boolean keeps = true;
    private long[] words = new long[WORDS * 128];
    private int used;

    EventLog(VirtualClock clock) {
        this.clock = clock;
    }

    /** Adds an observer. */
    void observe(HardwareEvent.Observer observer) {
        observers.add(observer);
    }

    /** Tells whether anybody wants to know more than what is kept. */
    boolean isObserved() {
        return !observers.isEmpty();
    }

    /** Decides whether deliveries are kept. */
    void keep(boolean kept) {
        keeps = kept;
    }

    void delivered(int cpu, int vector, InterruptSource source, long interrupted) {
        if (keeps) {
            add(cpu, vector, source, interrupted);
        }
        if (isObserved()) {
            tell(new HardwareEvent.Delivered(clock.now(), cpu, vector, source, interrupted));
        }
    }

    void accepted(int cpu, int vector) {
        if (isObserved()) {
            tell(new HardwareEvent.Accepted(clock.now(), cpu, vector));
        }
    }

    /** Returns the time. */
    long now() {
        return clock.now();
    }

    /** Passes an event on to the observers. */
    void tell(HardwareEvent event) {
        for (HardwareEvent.Observer observer : observers) {
            observer.event(event);
        }
    }

    private void add(int cpu, int vector, InterruptSource source, long interrupted) {
        if (used == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[used] = clock.now();
        words[used + 1] = (long) cpu << VECTOR_BITS + SOURCE_BITS | (long) source.ordinal() << VECTOR_BITS | vector;
        words[used + 2] = interrupted;
        used += WORDS;
    }

    int size() {
        return used / WORDS;
    }

    private DeliveredInterrupt get(int index) {
        long who = words[index * WORDS + 1];
        return new DeliveredInterrupt(
                (int) (who >>> VECTOR_BITS + SOURCE_BITS),
                (int) (who & 0xff),
                SOURCES[(int) (who >>> VECTOR_BITS & 0xff)],
                words[index * WORDS],
                words[index * WORDS + 2]);
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
