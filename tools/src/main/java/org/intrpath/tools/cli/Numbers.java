// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import org.intrpath.emulator.elf.ElfMachine;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads numbers as assembly sources write them. */
final class Numbers {
    private static final int PAGE = 4096;

    private Numbers() {}

    /**
     * Read a number of at most 64 bits.
     *
     * @param what is named where it is wrong
     * @param text decimal, with a sign or without, or {@code 0x} and hexadecimal digits
     */
    static long parse(CommandLine line, String what, String text) {
        try {
            boolean isHexadecimal = text.startsWith("0x") || text.startsWith("0X");
            return isHexadecimal ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw new ParameterException(
                    line, "%s: \"%s\" is no number; 4096 or 0x1000 would be right".formatted(what, text));
        }
    }

    /** Read the address of an image's first byte. */
    static long base(CommandLine line, ElfMachine machine, String text) {
        long base = parse(line, "--base", text);
        boolean isInSpace = machine == ElfMachine.AMD64 || base >>> Integer.SIZE == 0;
        if (base % PAGE != 0 || !isInSpace) {
            throw new ParameterException(
                    line,
                    "--base %s: a multiple of 4096%s would be right"
                            .formatted(text, machine == ElfMachine.AMD64 ? "" : " below 4 GiB"));
        }
        return base;
    }
}
