// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the firmware configuration. */
package org.intrpath.emulator.device.fwcfg;
