// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The machine: parts and their wiring, and the routing of interrupts between the chips.
 *
 * <p>Depends on every other package of the emulator; the glue and the tools depend on it.
 */
package org.intrpath.emulator.machine;
