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
            Map.entry("addr16", 0x67));

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

    private static final Set<String> REPEATABLE =
            Set.of("movs", "cmps", "stos", "lods", "scas", "ins", "outs", "bsf", "bsr", "ret", "nop");

    /** Return the prefix byte called {@code word}; -1 if there is none. */
    static int code(String word) {
        return CODES.getOrDefault(word, -1);
    }

    /** Refuse the overrides that {@code width} ignores. */
    static void requireIn(CodeWidth width, String word, SourcePosition position) {
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
            case 0x66, 0x67 ->
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
