// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the line ports. */
package org.intrpath.emulator.device.linetest;
