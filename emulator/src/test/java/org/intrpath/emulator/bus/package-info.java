// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the system bus: placement of devices, and what it refuses. */
package org.intrpath.emulator.bus;
