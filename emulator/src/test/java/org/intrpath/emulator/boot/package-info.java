// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the boot loader and of the firmware's tables. */
package org.intrpath.emulator.boot;
