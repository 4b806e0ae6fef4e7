// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * A PC that boots guest images: the machine with the chips and the firmware's leavings that such an image expects, a
 * serial port and a port to end the run.
 *
 * <p>Depends on {@code machine} and what that is made of, on {@code boot}, {@code device.uart} and {@code
 * device.debugexit}; the tools depend on it.
 */
package org.intrpath.emulator.pc;
