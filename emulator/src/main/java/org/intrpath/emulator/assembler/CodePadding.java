// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Arrays;

/**
 * The instructions that fill gaps between code, as GNU as 2.40 puts them for {@code --32} (found by assembling
 * {@code .p2align} with gaps of 1 to 255 bytes).
 */
final class CodePadding {

    private static final byte[][] FILLERS = {
        {},
        {(byte) 0x90},
        {0x66, (byte) 0x90},
        {(byte) 0x8d, 0x76, 0x00},
        {(byte) 0x8d, 0x74, 0x26, 0x00},
        {(byte) 0x8d, 0x74, 0x26, 0x00, (byte) 0x90},
        {(byte) 0x8d, (byte) 0xb6, 0, 0, 0, 0},
        {(byte) 0x8d, (byte) 0xb4, 0x26, 0, 0, 0, 0},
    };

    private static final int LONGEST = FILLERS.length - 1;

    /** From this many of the longest filler on, a jump leads over the gap. */
    private static final int FILLERS_JUMPED_OVER = 3;

    private CodePadding() {}

    /** Return {@code length} bytes of padding inside a unit. */
    static byte[] of(int length) {
        byte[] result = new byte[length];
        int at = 0;
        if (length / LONGEST >= FILLERS_JUMPED_OVER) {
            at = putJump(result);
        }
        while (at < length) {
            byte[] filler = FILLERS[Math.min(LONGEST, length - at)];
            System.arraycopy(filler, 0, result, at, filler.length);
            at += filler.length;
        }
        return result;
    }

    private static int putJump(byte[] result) {
        int distance = result.length - 2;
        if (distance <= Byte.MAX_VALUE) {
            result[0] = (byte) 0xeb;
            result[1] = (byte) distance;
            return 2;
        }
        result[0] = (byte) 0xe9;
        SpecialEncodings.put(result, 1, 4, result.length - 5L);
        return 5;
    }

    /** Return {@code length} bytes of padding between units, as GNU ld 2.40 puts them. */
    static byte[] betweenUnits(int length) {
        byte[] result = new byte[length];
        Arrays.fill(result, (byte) 0x90);
        for (int index = 0; index + 1 < length; index += 2) {
            result[index] = 0x66;
        }
        return result;
    }
}
