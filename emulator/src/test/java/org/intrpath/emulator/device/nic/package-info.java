// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the network interface against its data sheet. */
package org.intrpath.emulator.device.nic;
