// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the 8254 against its data sheet (231164), mode by mode. */
package org.intrpath.emulator.chipset.i8254;
