// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the faults of interrupt lines. */
package org.intrpath.emulator.device.fault;
