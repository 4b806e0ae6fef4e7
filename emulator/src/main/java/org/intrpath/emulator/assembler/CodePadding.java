// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HexFormat;
import java.util.List;

/**
 * The instructions that fill gaps between code, as GNU as 2.40 puts them (found by assembling {@code .p2align} with
 * gaps of 1 to 255 bytes, for {@code --32} and {@code --64} and in each mode).
 */
public enum CodePadding {
    /** In 16-bit code. */
    SHORT(List.of("", "90", "6690", "8d7400", "8db40000"), 2, "66e9"),
    /** In other code of a 32-bit object. */
    PLAIN(List.of("", "90", "6690", "8d7600", "8d742600", "8d74260090", "8db600000000", "8db42600000000"), 2, "e9"),
    /** In other code of a 64-bit object. */
    LONG(
            List.of(
                    "",
                    "90",
                    "6690",
                    "0f1f00",
                    "0f1f4000",
                    "0f1f440000",
                    "660f1f440000",
                    "0f1f8000000000",
                    "0f1f840000000000",
                    "660f1f840000000000",
                    "662e0f1f840000000000",
                    "66662e0f1f840000000000"),
            7,
            "e9");

    private static final int LINKED_32 = 2;
    private static final int LINKED_64 = 10;
    private static final byte SHORT_JUMP = (byte) 0xeb;

    private final byte[][] fillers;
    private final int mostFillers;
    private final byte[] longJump;

    /**
     * Describe a family.
     *
     * @param fillers in hexadecimal, each as long as its index.
     * @param mostFillers with more of the longest one, a jump leads over the gap.
     * @param longJump the opcode of a jump of 32 bits.
     */
    CodePadding(List<String> fillers, int mostFillers, String longJump) {
        this.fillers = fillers.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
        this.mostFillers = mostFillers;
        this.longJump = HexFormat.of().parseHex(longJump);
    }

    /** Return the family for code of {@code width} in a 64-bit object or another. */
    static CodePadding in(CodeWidth width, boolean is64) {
        return width == CodeWidth.BITS_16 ? SHORT : is64 ? LONG : PLAIN;
    }

    /** Return {@code length} bytes of padding inside a unit. */
    byte[] of(int length) {
        byte[] result = new byte[length];
        int longest = fillers.length - 1;
        int at = length / longest > mostFillers ? putJump(result) : 0;
        while (at < length) {
            byte[] filler = fillers[Math.min(longest, length - at)];
            System.arraycopy(filler, 0, result, at, filler.length);
            at += filler.length;
        }
        return result;
    }

    private int putJump(byte[] result) {
        int distance = result.length - 2;
        if (distance <= Byte.MAX_VALUE) {
            result[0] = SHORT_JUMP;
            result[1] = (byte) distance;
            return 2;
        }
        System.arraycopy(longJump, 0, result, 0, longJump.length);
        int end = longJump.length + Integer.BYTES;
        SpecialEncodings.put(result, longJump.length, Integer.BYTES, result.length - end);
        return end;
    }

    /** Return {@code length} bytes of padding between sections, as GNU ld 2.40 puts them. */
    public static byte[] betweenSections(int length, boolean is64) {
        int longest = is64 ? LINKED_64 : LINKED_32;
        byte[] result = new byte[length];
        for (int at = 0; at < length; at += longest) {
            byte[] filler = LONG.fillers[Math.min(longest, length - at)];
            System.arraycopy(filler, 0, result, at, filler.length);
        }
        return result;
    }
}
