// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Assembles sources in the dialect of GNU as, AT&amp;T or Intel syntax, into one image with symbols and source lines.
 *
 * <p>The dialect is that of the GNU as manual, binutils 2.40, for {@code --32} and {@code --64}; the bytes are GNU
 * as's too. A source
 * flows
 * one way: {@link org.intrpath.emulator.assembler.AsmSource} is split into statements (comments off, positions kept),
 * macros and conditionals are carried out, directives and instructions fill the fragments of sections, relaxation
 * fixes
 * every branch's size, and the units' sections are put one behind the other at the base address.
 *
 * <p>Branches and what Keystone gets wrong are encoded here; every other instruction goes to Keystone as one
 * statement
 * printed again from our own parse, numbers in place of symbols, and its bytes come back through Capstone before they
 * are believed. What is not known is an error with file, line and column, never silence.
 *
 * <p>Everything outside the emulator's own bindings may depend on this package; it depends on keystone and capstone
 * only.
 */
package org.intrpath.emulator.assembler;
