// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the serial port against the PC16550D data sheet (TL/C/8652), register by register. */
package org.intrpath.emulator.device.uart;
