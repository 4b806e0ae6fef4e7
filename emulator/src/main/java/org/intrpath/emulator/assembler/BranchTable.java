// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The branches to an address in the code: their short and long forms. Source: Intel SDM 2, "Jcc", "JMP", "CALL",
 * "LOOP".
 *
 * @param shortOpcode before an 8-bit displacement; empty if there is no such form.
 * @param longOpcode before a 32-bit displacement, a 16-bit one in 16-bit code; empty if there is no such form.
 */
record BranchTable(byte[] shortOpcode, byte[] longOpcode) {

    private static final Map<CodeWidth, Map<String, BranchTable>> BY_WIDTH = new EnumMap<>(CodeWidth.class);

    static {
        for (CodeWidth width : CodeWidth.values()) {
            Map<String, BranchTable> table = new HashMap<>();
            defineAll(table, width);
            BY_WIDTH.put(width, table);
        }
    }

    private static void defineAll(Map<String, BranchTable> table, CodeWidth width) {
        for (String suffix : List.of("", String.valueOf(width.suffix()))) {
            define(table, "jmp" + suffix, new int[] {0xeb}, new int[] {0xe9});
            define(table, "call" + suffix, new int[0], new int[] {0xe8});
        }
        define(table, "loop", new int[] {0xe2}, new int[0]);
        define(table, "loope", new int[] {0xe1}, new int[0]);
        define(table, "loopz", new int[] {0xe1}, new int[0]);
        define(table, "loopne", new int[] {0xe0}, new int[0]);
        define(table, "loopnz", new int[] {0xe0}, new int[0]);
        int[] own = {0xe3};
        int[] other = {0x67, 0xe3};
        switch (width) {
            case BITS_16 -> {
                define(table, "jcxz", own, new int[0]);
                define(table, "jecxz", other, new int[0]);
            }
            case BITS_32 -> {
                define(table, "jcxz", other, new int[0]);
                define(table, "jecxz", own, new int[0]);
            }
            case BITS_64 -> {
                define(table, "jecxz", other, new int[0]);
                define(table, "jrcxz", own, new int[0]);
            }
        }
        for (int number = 0; number < InstructionTable.CONDITIONS.size(); number++) {
            for (String condition : InstructionTable.CONDITIONS.get(number)) {
                define(table, "j" + condition, new int[] {0x70 + number}, new int[] {0x0f, 0x80 + number});
            }
        }
    }

    private static void define(Map<String, BranchTable> table, String name, int[] shortOpcode, int[] longOpcode) {
        table.put(
                name,
                new BranchTable(
                        GnuEncoding.prefixed(new byte[0], shortOpcode), GnuEncoding.prefixed(new byte[0], longOpcode)));
    }

    /** Return the forms of {@code mnemonic} in {@code width}; null if it is no branch there. */
    static BranchTable find(String mnemonic, CodeWidth width) {
        return BY_WIDTH.get(width).get(mnemonic);
    }

    /** Return whether only layout can tell which form it takes. */
    boolean hasBothForms() {
        return shortOpcode.length > 0 && longOpcode.length > 0;
    }
}
