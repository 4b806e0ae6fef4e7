// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the virtual clock. */
package org.intrpath.emulator.time;
