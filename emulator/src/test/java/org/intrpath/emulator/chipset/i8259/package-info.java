// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the 8259A against its data sheet (231468), section by section. */
package org.intrpath.emulator.chipset.i8259;
