// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The debug-exit port: a device of emulators, by which a guest ends its run with a value. It has no data sheet; port
 * and width are those that test kernels use by custom.
 *
 * <p>Depends on {@code bus}; {@code pc} depends on it.
 */
package org.intrpath.emulator.device.debugexit;
