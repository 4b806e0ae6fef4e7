// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The local APIC of Intel SDM 3A (order number 253668), "Advanced Programmable Interrupt Controller (APIC)", in xAPIC
 * and x2APIC mode.
 *
 * <p>Depends on {@code chipset}, {@code bus} and {@code time}; only the machine may depend on it.
 */
package org.intrpath.emulator.chipset.lapic;
