// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The I/O APIC: Intel 82093AA I/O Advanced Programmable Interrupt Controller (order number 290566).
 *
 * <p>Depends on {@code chipset} and {@code bus}; only the machine may depend on it.
 */
package org.intrpath.emulator.chipset.ioapic;
