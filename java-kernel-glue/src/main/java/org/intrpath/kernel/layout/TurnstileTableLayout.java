// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * All lent turnstiles, {@code struct turnstile_table}.
 */
public final class TurnstileTableLayout {
    private static final StructLayout.Builder B = StructLayout.named("turnstile_table", "TSTAB_");

    /** By a hash of the mutex address. */
    public static final LayoutField CHAIN = B.pointers("chain", KernelConstants.TURNSTILE_CHAINS, "struct turnstile");

    /** 1 while somebody uses the table. */
    public static final LayoutField LOCK = B.bits("lock");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private TurnstileTableLayout() {}
}
