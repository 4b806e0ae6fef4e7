// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.keystone.KeystoneAssembler;

/** What the processor takes code for: real mode, 32-bit protected mode, or long mode. */
enum CodeWidth {
    BITS_16(16, 'w'),
    BITS_32(32, 'l'),
    BITS_64(64, 'q');

    private final int bits;
    private final char suffix;

    CodeWidth(int bits, char suffix) {
        this.bits = bits;
        this.suffix = suffix;
    }

    /** Return the width of a stack slot and of an address, in bits. */
    int bits() {
        return bits;
    }

    /** Return the suffix of an instruction that moves one stack slot. */
    char suffix() {
        return suffix;
    }

    boolean is64() {
        return this == BITS_64;
    }

    KeystoneAssembler openKeystone() {
        return switch (this) {
            case BITS_16 -> KeystoneAssembler.open16();
            case BITS_32 -> KeystoneAssembler.open32();
            case BITS_64 -> KeystoneAssembler.open64();
        };
    }

    Disassembler openDisassembler() {
        return switch (this) {
            case BITS_16 -> Disassembler.open16();
            case BITS_32 -> Disassembler.open32();
            case BITS_64 -> Disassembler.open64();
        };
    }

    @Override
    public String toString() {
        return bits + "-bit mode";
    }
}
