// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The serial port: National Semiconductor PC16550D Universal Asynchronous Receiver/Transmitter with FIFOs (data sheet
 * TL/C/8652, June 1995), wired as in a PC.
 *
 * <p>Depends on {@code bus} and {@code time}; {@code pc} and the tools depend on it.
 */
package org.intrpath.emulator.device.uart;
