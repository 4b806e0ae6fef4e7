// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The x86 processor as Unicorn executes it: the binding of its C interface, the hooks, and the counting of retired
 * instructions. Implements unicorn.h of Unicorn 2.1.4 (and works with 2.0.1). Three floors: {@code UnicornLibrary} (the
 * C functions, one to one), {@code Engine} with {@code EngineHooks} and the counters, and clients that never see a
 * native handle. May be used by the packages {@code cpu} and {@code machine}; depends on {@code nativelib} alone.
 */
package org.intrpath.emulator.unicorn;
