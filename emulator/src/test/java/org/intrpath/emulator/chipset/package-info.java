// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of what interrupt controllers say to each other. */
package org.intrpath.emulator.chipset;
