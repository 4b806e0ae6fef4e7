// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The 8259A and the pair of them that a PC has: Intel 8259A Programmable Interrupt Controller (order number 231468),
 * and the edge/level control registers of the Intel 82371AB PIIX4 (290562).
 *
 * <p>Depends on {@code bus}; only the machine may depend on it.
 */
package org.intrpath.emulator.chipset.i8259;
