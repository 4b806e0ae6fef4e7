// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * The other end of a serial line, as far as it sends: characters that reach a port at intervals of virtual time. It
 * obeys hardware flow control: a character goes out when its time has come and the port asks for it, and intervals pass
 * only while it asks.
 */
public final class SerialInput implements Timed {
    private final VirtualClock clock;
    private final Port port;
    private final IntSupplier characters;
    private final Intervals gaps;
    private long next = VirtualClock.NEVER;
    private long sent;
    private boolean asked;

    /**
     * The port at the other end.
     *
     * @param requestsToSend tells whether it asks for characters: {@link Uart#isRequestingToSend}.
     * @param receive takes a character, 0 to 0xff: {@link Uart#receive}.
     */
    public record Port(BooleanSupplier requestsToSend, IntConsumer receive) {
        /** The line's two ends joined. */
        public static Port of(Uart uart) {
            return new Port(uart::isRequestingToSend, uart::receive);
        }
    }

    /**
     * Creates the other end.
     *
     * @param clock the machine's clock.
     * @param port where the characters go.
     * @param characters gives them, 0 to 0xff, one by one, without end.
     * @param gaps the distances between them, and from the port's asking to the first one; this line's own.
     */
    public SerialInput(VirtualClock clock, Port port, IntSupplier characters, Intervals gaps) {
        this.clock = clock;
        this.port = port;
        this.characters = characters;
        this.gaps = gaps;
    }

    /** Returns how many characters have been sent. */
    public long sent() {
        return sent;
    }

    @Override
    public long nextDeadline() {
        follow();
        return next;
    }

    @Override
    public void tick() {
        follow();
        while (next <= clock.now()) {
            long due = next;
            port.receive().accept(characters.getAsInt());
            sent++;
            next = due + gaps.next();
        }
    }

    // A port that begins to ask starts an interval, one that no longer asks ends it.
    private void follow() {
        boolean asks = port.requestsToSend().getAsBoolean();
        if (asks && !asked) {
            next = clock.now() + gaps.next();
        } else if (!asks) {
            next = VirtualClock.NEVER;
        }
        asked = asks;
    }

    @Override
    public String toString() {
        return "SerialInput[" + sent + " sent, next at " + (next == VirtualClock.NEVER ? "no time" : next) + "]";
    }
}
