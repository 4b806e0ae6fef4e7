// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the debug-exit port. */
package org.intrpath.emulator.device.debugexit;
