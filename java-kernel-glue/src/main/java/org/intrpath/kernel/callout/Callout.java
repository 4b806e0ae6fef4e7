// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.callout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.intrpath.emulator.elf.Externals;
import org.intrpath.kernel.model.MemoryMap;

/** The routines, each with one argument; what they do is what {@code kernel-asm} has under the same names. */
public enum Callout {
    /** {@code int splraise(int level)}. */
    SPLRAISE,
    /** {@code void spllower(int level)}. */
    SPLLOWER,
    /** {@code void splx(int level)}: the same. */
    SPLX,
    /** {@code void mutex_enter(kmutex_t *)}, where it is free. */
    MUTEX_ENTER,
    /** {@code void mutex_exit(kmutex_t *)}, where nobody waits. */
    MUTEX_EXIT,
    /** {@code void mutex_spin_enter(kmutex_t *)}, where it is free. */
    MUTEX_SPIN_ENTER,
    /** {@code void mutex_spin_exit(kmutex_t *)}. */
    MUTEX_SPIN_EXIT,
    /** {@code void panic(int code)}: the run ends there. */
    PANIC;

    private static final int STRIDE = 16;

    /**
     * Tells the routine's name in C.
     *
     * @return such as {@code splraise}
     */
    public String routine() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells where a call of it arrives.
     *
     * @return linear address
     */
    public long address() {
        return MemoryMap.CALLOUTS + (long) ordinal() * STRIDE;
    }

    /**
     * Finds the routine that is called by arriving at an address.
     *
     * @param guestLinear where the guest is
     * @return the routine, if the address is one's
     */
    public static Optional<Callout> at(long guestLinear) {
        return Arrays.stream(values())
                .filter(callout -> callout.address() == guestLinear)
                .findFirst();
    }

    /**
     * Tells a linker where calls of them arrive.
     *
     * @return what resolves their names
     */
    public static Externals externals() {
        return name -> Arrays.stream(values())
                .filter(callout -> callout.routine().equals(name))
                .mapToLong(Callout::address)
                .mapToObj(OptionalLong::of)
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
