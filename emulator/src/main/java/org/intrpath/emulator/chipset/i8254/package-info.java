// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The 8254: Intel 8254 Programmable Interval Timer (order number 231164).
 *
 * <p>Depends on {@code bus} and {@code time}; only the machine may depend on it.
 */
package org.intrpath.emulator.chipset.i8254;
