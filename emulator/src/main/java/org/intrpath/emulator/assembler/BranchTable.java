// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The branches to an address in the code: their short and long forms. Source: Intel SDM 2, "Jcc", "JMP", "CALL",
 * "LOOP".
 *
 * @param shortOpcode before an 8-bit displacement; empty if there is no such form.
 * @param longOpcode before a 32-bit displacement; empty if there is no such form.
 */
record BranchTable(byte[] shortOpcode, byte[] longOpcode) {

    private static final Map<String, BranchTable> BY_NAME = new HashMap<>();

    static {
        define("jmp", new int[] {0xeb}, new int[] {0xe9});
        define("jmpl", new int[] {0xeb}, new int[] {0xe9});
        define("call", new int[0], new int[] {0xe8});
        define("calll", new int[0], new int[] {0xe8});
        define("loop", new int[] {0xe2}, new int[0]);
        define("loope", new int[] {0xe1}, new int[0]);
        define("loopz", new int[] {0xe1}, new int[0]);
        define("loopne", new int[] {0xe0}, new int[0]);
        define("loopnz", new int[] {0xe0}, new int[0]);
        define("jecxz", new int[] {0xe3}, new int[0]);
        define("jcxz", new int[] {0x67, 0xe3}, new int[0]);
        for (int number = 0; number < InstructionTable.CONDITIONS.size(); number++) {
            List<String> names = InstructionTable.CONDITIONS.get(number);
            for (String condition : names) {
                define("j" + condition, new int[] {0x70 + number}, new int[] {0x0f, 0x80 + number});
            }
        }
    }

    private static void define(String name, int[] shortOpcode, int[] longOpcode) {
        BY_NAME.put(
                name,
                new BranchTable(
                        GnuEncoding.prefixed(new byte[0], shortOpcode), GnuEncoding.prefixed(new byte[0], longOpcode)));
    }

    /** Return the forms of {@code mnemonic}; null if it is no branch. */
    static BranchTable find(String mnemonic) {
        return BY_NAME.get(mnemonic);
    }

    /** Return whether only layout can tell which form it takes. */
    boolean hasBothForms() {
        return shortOpcode.length > 0 && longOpcode.length > 0;
    }
}
