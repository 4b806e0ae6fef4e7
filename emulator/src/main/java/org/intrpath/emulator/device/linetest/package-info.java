// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Ports by which a guest moves interrupt lines itself, a device of emulators for tests of interrupt controllers. It has
 * no data sheet; ports and width are those that test kernels use by custom (QEMU 8.2, {@code pc-testdev}).
 *
 * <p>Depends on {@code bus}; only the machine and its users may depend on it.
 */
package org.intrpath.emulator.device.linetest;
