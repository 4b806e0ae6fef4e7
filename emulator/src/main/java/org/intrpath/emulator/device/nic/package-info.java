// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The network interface, a device of our own, and the network at its other end; its data sheet is the Javadoc of {@link
 * org.intrpath.emulator.device.nic.Nic}.
 *
 * <p>Depends on {@code bus}, {@code device.dma}, {@code memory} and {@code time}; who makes a machine and
 * {@code device.pcap} may depend on it.
 */
package org.intrpath.emulator.device.nic;
