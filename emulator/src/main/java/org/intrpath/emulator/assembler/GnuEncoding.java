// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Arrays;

/** Mends Keystone's code where GNU as 2.40 writes the same instruction otherwise. */
final class GnuEncoding {

    private GnuEncoding() {}

    /** Return {@code code}, Keystone's for {@code statement}, as GNU as writes it. */
    static byte[] adjust(Statement statement, byte[] code) {
        return code;
    }

    /** Return {@code code} behind {@code prefix}. */
    static byte[] prefixed(byte[] code, int... prefix) {
        byte[] result = new byte[prefix.length + code.length];
        for (int index = 0; index < prefix.length; index++) {
            result[index] = (byte) prefix[index];
        }
        System.arraycopy(code, 0, result, prefix.length, code.length);
        return result;
    }

    /** Return how many bytes at the start of {@code code} are prefixes that the instruction itself needs. */
    static int prefixLength(byte[] code) {
        int length = 0;
        while (length < code.length - 1 && isSizePrefix(code[length])) {
            length++;
        }
        return length;
    }

    private static boolean isSizePrefix(byte code) {
        return code == 0x66 || code == 0x67;
    }

    /**
     * Put prefixes on, in the order in which GNU as writes them: segment, address size, operand size, repeat, lock.
     *
     * @param segment override byte; 0 for none.
     * @param repeat 0xf2 or 0xf3; 0 for none.
     * @param isLocked whether to put lock.
     */
    static byte[] withPrefixes(byte[] code, int segment, int repeat, boolean isLocked) {
        int own = prefixLength(code);
        byte[] result = segment == 0 ? new byte[0] : new byte[] {(byte) segment};
        result = concat(result, Arrays.copyOf(code, own));
        if (repeat != 0) {
            result = concat(result, new byte[] {(byte) repeat});
        }
        if (isLocked) {
            result = concat(result, new byte[] {(byte) 0xf0});
        }
        return concat(result, Arrays.copyOfRange(code, own, code.length));
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }
}
