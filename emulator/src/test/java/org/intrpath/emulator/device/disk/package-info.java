// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the disk controller against its data sheet. */
package org.intrpath.emulator.device.disk;
