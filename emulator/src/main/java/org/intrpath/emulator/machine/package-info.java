// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The machine: parts and their wiring, and the routing of interrupts between the chips.
 *
 * <p>Depends on {@code unicorn}, {@code cpu}, {@code memory}, {@code bus}, {@code time} and the {@code chipset}; knows
 * no device: who makes a machine attaches those. {@code pc}, the glue and the tools depend on it.
 */
package org.intrpath.emulator.machine;
