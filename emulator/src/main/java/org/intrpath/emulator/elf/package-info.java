// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Reads, links and writes ELF files of the i386 and x86-64: executables load at their addresses, relocatable objects
 * are laid out and linked as the assembler lays out its sources, and what comes out is an image like the assembler's.
 *
 * <p>System V ABI, "Object Files"; its supplements for the Intel386 and the AMD64, "Relocation"; DWARF versions 2 to 5,
 * "Line Number Information". A file flows one way: {@link org.intrpath.emulator.elf.ElfReader} checks its sizes and
 * reads its tables, the linker places sections, resolves symbols and relocates, the line table and the disassembler
 * say which instruction comes from which line; {@link org.intrpath.emulator.elf.SymbolNames} says of an executable what
 * an address is near. What is wrong with a file is told with file, section and offset.
 *
 * <p>Not supported: dynamic linking, thread-local storage, indirect functions, more than 65,279 sections, compressed
 * debugging sections (their lines are left out). {@code .eh_frame} and notes are not loaded.
 *
 * <p>Everything outside the emulator's own bindings may depend on this package; it depends on assembler and capstone.
 */
package org.intrpath.emulator.elf;
