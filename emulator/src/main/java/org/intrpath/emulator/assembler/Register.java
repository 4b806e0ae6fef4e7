// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A register as a source names it.
 *
 * @param name without the percent sign, lower case.
 * @param kind which file it belongs to.
 * @param number as instructions encode it, 0 to 15.
 * @param bits its width.
 */
record Register(String name, Kind kind, int number, int bits) {

    /** The register files. */
    enum Kind {
        GENERAL,
        SEGMENT,
        CONTROL,
        DEBUG,
        MMX,
        XMM,
        STACK_TOP
    }

    private static final Map<String, Register> BY_NAME = new HashMap<>();

    static {
        String[] low = {"al", "cl", "dl", "bl", "ah", "ch", "dh", "bh"};
        String[] words = {"ax", "cx", "dx", "bx", "sp", "bp", "si", "di"};
        String[] segments = {"es", "cs", "ss", "ds", "fs", "gs"};
        for (int number = 0; number < 8; number++) {
            define(low[number], Kind.GENERAL, number, 8);
            define(words[number], Kind.GENERAL, number, 16);
            define("e" + words[number], Kind.GENERAL, number, 32);
            define("mm" + number, Kind.MMX, number, 64);
            define("xmm" + number, Kind.XMM, number, 128);
            define("dr" + number, Kind.DEBUG, number, 32);
            BY_NAME.put("db" + number, BY_NAME.get("dr" + number));
            define("st(" + number + ")", Kind.STACK_TOP, number, 80);
        }
        define("st", Kind.STACK_TOP, 0, 80);
        for (int number = 0; number < segments.length; number++) {
            define(segments[number], Kind.SEGMENT, number, 16);
        }
        for (int number : new int[] {0, 2, 3, 4}) {
            define("cr" + number, Kind.CONTROL, number, 32);
        }
    }

    private static void define(String name, Kind kind, int number, int bits) {
        BY_NAME.put(name, new Register(name, kind, number, bits));
    }

    /** Return the register called {@code name}; null if there is none in 32-bit mode. */
    static Register named(String name) {
        return BY_NAME.get(name);
    }

    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    boolean isGeneral(int width) {
        return kind == Kind.GENERAL && bits == width;
    }

    /** Return the segment-override prefix byte of a segment register. */
    int overridePrefix() {
        return switch (name) {
            case "es" -> 0x26;
            case "cs" -> 0x2e;
            case "ss" -> 0x36;
            case "ds" -> 0x3e;
            case "fs" -> 0x64;
            case "gs" -> 0x65;
            default -> throw new IllegalArgumentException("no segment register: " + name);
        };
    }
}
