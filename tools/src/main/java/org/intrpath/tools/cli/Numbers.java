// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads numbers as assembly sources write them. */
final class Numbers {
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
}
