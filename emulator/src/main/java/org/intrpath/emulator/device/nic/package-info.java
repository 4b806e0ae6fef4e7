// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The network interface, a device of our own; its data sheet is the Javadoc of {@link
 * org.intrpath.emulator.device.nic.Nic}.
 *
 * <p>Depends on {@code bus}; only the machine may depend on it.
 */
package org.intrpath.emulator.device.nic;
