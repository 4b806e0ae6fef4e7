// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.capstone;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * One disassembled instruction.
 *
 * @param address guest-linear address of its first byte.
 * @param bytes its machine code, 1 to 15 bytes; the array is the record's own.
 * @param mnemonic with prefixes that print as words, such as {@code lock addl}.
 * @param operands in AT&amp;T order, empty where there are none.
 */
public record Instruction(long address, byte[] bytes, String mnemonic, String operands) {

    /** Copy the bytes, so that no caller can change them. */
    public Instruction {
        bytes = bytes.clone();
    }

    /** Return a copy of the machine code. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Return the number of bytes, 1 to 15. */
    public int length() {
        return bytes.length;
    }

    /** Return mnemonic and operands, separated by one space. */
    public String text() {
        return operands.isEmpty() ? mnemonic : mnemonic + " " + operands;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instruction that
                && address == that.address
                && Arrays.equals(bytes, that.bytes)
                && mnemonic.equals(that.mnemonic)
                && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(address) * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "0x%08x: %s  %s".formatted(address, HexFormat.of().formatHex(bytes), text());
    }
}
