// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * What interrupt controllers say to each other: messages and the fields they share (trigger, delivery and destination
 * mode, polarity), as Intel SDM 3A (order number 253668), "Advanced Programmable Interrupt Controller (APIC)", names
 * them.
 *
 * <p>A leaf package: no chip is in it. Every chip and the machine may depend on it.
 */
package org.intrpath.emulator.chipset;
