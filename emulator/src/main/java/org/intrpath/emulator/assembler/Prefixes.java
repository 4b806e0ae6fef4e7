// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Map;
import java.util.Set;

/**
 * The prefixes written as words before a mnemonic.
 *
 * @param segment override byte; 0 for none.
 * @param repeat 0xf2 or 0xf3; 0 for none.
 * @param isLocked whether {@code lock} stands there.
 */
record Prefixes(int segment, int repeat, boolean isLocked) {

    static final Prefixes NONE = new Prefixes(0, 0, false);

    private static final int LOCK = 0xf0;

    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("lock", LOCK),
            Map.entry("rep", 0xf3),
            Map.entry("repe", 0xf3),
            Map.entry("repz", 0xf3),
            Map.entry("repne", 0xf2),
            Map.entry("repnz", 0xf2),
            Map.entry("es", 0x26),
            Map.entry("cs", 0x2e),
            Map.entry("ss", 0x36),
            Map.entry("ds", 0x3e),
            Map.entry("fs", 0x64),
            Map.entry("gs", 0x65),
            Map.entry("notrack", 0x3e),
            Map.entry("data16", 0x66),
            Map.entry("data32", 0x66),
            Map.entry("addr16", 0x67),
            Map.entry("addr32", 0x67));

    private static final int REX = 0x40;
    private static final String REX_NAME = "rex";
    private static final String REX_BITS = "bxrw";

    private static final Set<String> LOCKABLE = Set.of(
            "add",
            "adc",
            "and",
            "btc",
            "btr",
            "bts",
            "cmpxchg",
            "cmpxchg8b",
            "cmpxchg16b",
            "dec",
            "inc",
            "neg",
            "not",
            "or",
            "sbb",
            "sub",
            "xor",
            "xadd",
            "xchg");

    private static final Set<String> NOT_64 = Set.of("data32", "addr16");

    private static final Set<String> REPEATABLE =
            Set.of("movs", "cmps", "stos", "lods", "scas", "ins", "outs", "bsf", "bsr", "ret", "nop");

    /** Return the prefix byte called {@code word}; -1 if there is none. */
    static int code(String word) {
        return word.startsWith(REX_NAME) ? rexCode(word.substring(REX_NAME.length())) : CODES.getOrDefault(word, -1);
    }

    /** Return the byte that {@code rex.wrxb} and its like name, in the order of the letters; -1 for no such name. */
    private static int rexCode(String ending) {
        if (ending.equals("64")) {
            return REX | 1 << REX_BITS.indexOf('w');
        }
        if (!ending.isEmpty() && !ending.matches("\\.(?=.)w?r?x?b?")) {
            return -1;
        }
        return ending.chars().skip(1).reduce(REX, (code, letter) -> code | 1 << REX_BITS.indexOf(letter));
    }

    /** Refuse the overrides that {@code width} ignores. */
    static void requireIn(CodeWidth width, String word, SourcePosition position) {
        boolean isOfOtherMode = word.startsWith(REX_NAME) ? !width.is64() : NOT_64.contains(word) && width.is64();
        if (isOfOtherMode) {
            throw new StatementException(position, "there is no prefix `" + word + "` in " + width + ": leave it out");
        }
        if (width.is64() && (word.equals("es") || word.equals("ss"))) {
            throw new StatementException(
                    position, "`" + word + "` overrides nothing in 64-bit mode: leave it out, or mean %fs or %gs");
        }
    }

    /** Return these with {@code code} added, {@code word} in the source. */
    Prefixes plus(int code, String word, SourcePosition position) {
        return switch (code) {
            case LOCK -> {
                refuseSecond(isLocked, word, position);
                yield new Prefixes(segment, repeat, true);
            }
            case 0xf2, 0xf3 -> {
                refuseSecond(repeat != 0, word, position);
                yield new Prefixes(segment, code, isLocked);
            }
            case 0x66,
                    0x67,
                    0x40,
                    0x41,
                    0x42,
                    0x43,
                    0x44,
                    0x45,
                    0x46,
                    0x47,
                    0x48,
                    0x49,
                    0x4a,
                    0x4b,
                    0x4c,
                    0x4d,
                    0x4e,
                    0x4f ->
                throw new StatementException(
                        position,
                        "`" + word + "` is taken on a line of its own only: the mnemonic's suffix gives the size");
            default -> {
                refuseSecond(segment != 0, word, position);
                yield new Prefixes(code, repeat, isLocked);
            }
        };
    }

    private static void refuseSecond(boolean isThere, String word, SourcePosition position) {
        if (isThere) {
            throw new StatementException(position, "a second prefix of the kind of `" + word + "`: leave one out");
        }
    }

    /** Refuse prefixes that {@code statement} cannot take. */
    void check(Statement statement, SourcePosition position) {
        String name = statement.form().name();
        boolean targetsMemory = name.startsWith("cmpxchg")
                        && statement.operands().size() == 1
                || statement.operands().size() > 0 && statement.operands().getLast() instanceof Operand.Memory
                || name.equals("xchg") && statement.memory() != null;
        if (isLocked && !(LOCKABLE.contains(name) && targetsMemory)) {
            throw new StatementException(
                    position, "`lock` cannot stand before this: only before a read-modify-write of memory");
        }
        if (repeat != 0 && !REPEATABLE.contains(name)) {
            throw new StatementException(
                    position, "a repeat prefix cannot stand before this: only before a string one");
        }
    }
}
