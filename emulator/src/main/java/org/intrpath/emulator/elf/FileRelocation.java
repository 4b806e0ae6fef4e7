// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

/**
 * One relocation.
 *
 * @param section index of the section that it is applied to; 0 in executables.
 * @param offset in that section; in executables an address.
 * @param type the machine's number for it.
 * @param symbol index in the symbol table; 0 for none.
 * @param addend as in the table; meaningless unless it has one.
 * @param hasAddend whether the addend stands in the table (RELA) and not in the place itself (REL).
 */
record FileRelocation(int section, long offset, int type, int symbol, long addend, boolean hasAddend) {}
