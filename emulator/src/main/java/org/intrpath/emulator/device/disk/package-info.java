// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The disk controller, a device of our own, and what it keeps its sectors in; its data sheet is the Javadoc of {@link
 * org.intrpath.emulator.device.disk.Disk}.
 *
 * <p>Depends on {@code bus}, {@code device.dma}, {@code memory} and {@code time}; who makes a machine may depend on it.
 */
package org.intrpath.emulator.device.disk;
