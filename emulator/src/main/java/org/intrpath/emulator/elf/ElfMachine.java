// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import org.intrpath.emulator.capstone.Disassembler;

/** A processor whose ELF files are read and written. */
public enum ElfMachine {
    /** 32-bit x86: {@code EM_386}, {@code ELFCLASS32}. */
    I386("i386", 3, 4),
    /** 64-bit x86: {@code EM_X86_64}, {@code ELFCLASS64}. */
    AMD64("amd64", 62, 8);

    private final String id;
    private final int number;
    private final int addressBytes;

    ElfMachine(String id, int number, int addressBytes) {
        this.id = id;
        this.number = number;
        this.addressBytes = addressBytes;
    }

    /** Return its name on the command line. */
    public String id() {
        return id;
    }

    /** Return the value of {@code e_machine}. */
    int number() {
        return number;
    }

    /** Return the size of an address in bytes. */
    int addressBytes() {
        return addressBytes;
    }

    /** Return whether its files are of the 64-bit class. */
    boolean is64() {
        return this == AMD64;
    }

    /** Return {@code value} as the unsigned number that a field of an address's size holds. */
    long unsigned(long value) {
        return is64() ? value : value & 0xffff_ffffL;
    }

    /** Open a disassembler for it. */
    public Disassembler disassembler() {
        return switch (this) {
            case I386 -> Disassembler.open32();
            case AMD64 -> Disassembler.open64();
        };
    }
}
