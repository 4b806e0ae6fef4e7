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
        STACK_TOP,
        /** {@code %rip} and {@code %eip}: an address counts from the end of the instruction. */
        INSTRUCTION_POINTER,
        /** {@code %riz} and {@code %eiz}: no register, but an index field. */
        NO_INDEX
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
            define("r" + words[number], Kind.GENERAL, number, 64);
            define("mm" + number, Kind.MMX, number, 64);
            define("dr" + number, Kind.DEBUG, number, 32);
            BY_NAME.put("db" + number, BY_NAME.get("dr" + number));
            define("st(" + number + ")", Kind.STACK_TOP, number, 80);
        }
        for (int number = 4; number < 8; number++) {
            define(words[number] + "l", Kind.GENERAL, number, 8);
        }
        for (int number = 8; number < 16; number++) {
            define("r" + number + "b", Kind.GENERAL, number, 8);
            define("r" + number + "w", Kind.GENERAL, number, 16);
            define("r" + number + "d", Kind.GENERAL, number, 32);
            define("r" + number, Kind.GENERAL, number, 64);
        }
        for (int number = 0; number < 16; number++) {
            define("xmm" + number, Kind.XMM, number, 128);
        }
        define("st", Kind.STACK_TOP, 0, 80);
        define("rip", Kind.INSTRUCTION_POINTER, 0, 64);
        define("eip", Kind.INSTRUCTION_POINTER, 0, 32);
        define("riz", Kind.NO_INDEX, 4, 64);
        define("eiz", Kind.NO_INDEX, 4, 32);
        for (int number = 0; number < segments.length; number++) {
            define(segments[number], Kind.SEGMENT, number, 16);
        }
        for (int number : new int[] {0, 2, 3, 4, 8}) {
            define("cr" + number, Kind.CONTROL, number, 32);
        }
    }

    private static void define(String name, Kind kind, int number, int bits) {
        BY_NAME.put(name, new Register(name, kind, number, bits));
    }

    /** Return the register called {@code name}; null if {@code width} has none. */
    static Register named(String name, CodeWidth width) {
        Register register = BY_NAME.get(name);
        return register == null || register.needs64() && !width.is64() ? null : register;
    }

    /** Return the names of the registers that {@code width} has. */
    static Collection<String> names(CodeWidth width) {
        return BY_NAME.keySet().stream()
                .filter(name -> named(name, width) != null)
                .toList();
    }

    /** Return the general register of this number and {@code width} bits. */
    Register resized(int width) {
        return BY_NAME.values().stream()
                .filter(each -> each.isGeneral(width) && each.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** Return whether an instruction that names it has a REX prefix. */
    boolean needsRex() {
        return kind == Kind.GENERAL ? needs64() : number > 7;
    }

    /** Return whether it is {@code %ah}, {@code %bh}, {@code %ch} or {@code %dh}: no REX prefix may stand there. */
    boolean isHighByte() {
        return kind == Kind.GENERAL && bits == 8 && name.endsWith("h");
    }

    private boolean needs64() {
        return switch (kind) {
            case GENERAL -> bits == 64 || number > 7 || isNewLowByte();
            case CONTROL, XMM -> number > 7;
            case INSTRUCTION_POINTER -> true;
            case NO_INDEX -> bits == 64;
            case SEGMENT, DEBUG, MMX, STACK_TOP -> false;
        };
    }

    /** Return whether it is {@code %spl}, {@code %bpl}, {@code %sil} or {@code %dil}: only a REX prefix reaches it. */
    boolean isNewLowByte() {
        return bits == 8 && number >= 4 && number < 8 && name.endsWith("l");
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
