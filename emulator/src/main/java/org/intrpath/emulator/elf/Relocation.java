// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.Map;
import java.util.Optional;

/**
 * How relocations compute what they store. Intel386 psABI, "Relocation Types"; AMD64 psABI, "Relocation Types".
 *
 * @param name as the psABI has it, without {@code R_386_} or {@code R_X86_64_}.
 * @param formula what is computed.
 * @param width in bytes; 0 stores nothing.
 * @param range what must fit.
 */
record Relocation(String name, Formula formula, int width, Range range) {

    /** What is computed; S is the symbol, A the addend, P the place, GOT the offset table, G the entry in it. */
    enum Formula {
        /** Nothing. */
        NONE,
        /** S + A. */
        ABSOLUTE,
        /** S + A - P. */
        RELATIVE,
        /** S + A - GOT. */
        FROM_TABLE,
        /** GOT + A - P. */
        TABLE_RELATIVE,
        /** G + A - GOT; G + A where the instruction has no base register. */
        ENTRY_FROM_TABLE,
        /** G + A - P. */
        ENTRY_RELATIVE;

        /** Return whether the symbol needs an entry in the offset table. */
        boolean needsEntry() {
            return this == ENTRY_FROM_TABLE || this == ENTRY_RELATIVE;
        }

        /** Return whether it counts from the offset table's own address. */
        boolean needsName() {
            return this == ENTRY_FROM_TABLE || this == FROM_TABLE || this == TABLE_RELATIVE;
        }
    }

    /** Which values may be cut to the width. */
    enum Range {
        /** All: arithmetic goes around. */
        ANY,
        /** Those that the width holds when read as signed. */
        SIGNED,
        /** Those that the width holds when read as unsigned. */
        UNSIGNED,
        /** Either. */
        SIGNED_OR_UNSIGNED
    }

    /** Stands for one that is not known, where it need not be told apart. */
    static final Relocation UNKNOWN = new Relocation("NONE", Formula.NONE, 0, Range.ANY);

    private static final Map<Integer, Relocation> I386 = Map.ofEntries(
            Map.entry(0, new Relocation("NONE", Formula.NONE, 0, Range.ANY)),
            Map.entry(1, new Relocation("32", Formula.ABSOLUTE, 4, Range.ANY)),
            Map.entry(2, new Relocation("PC32", Formula.RELATIVE, 4, Range.ANY)),
            Map.entry(3, new Relocation("GOT32", Formula.ENTRY_FROM_TABLE, 4, Range.ANY)),
            Map.entry(4, new Relocation("PLT32", Formula.RELATIVE, 4, Range.ANY)),
            Map.entry(9, new Relocation("GOTOFF", Formula.FROM_TABLE, 4, Range.ANY)),
            Map.entry(10, new Relocation("GOTPC", Formula.TABLE_RELATIVE, 4, Range.ANY)),
            Map.entry(20, new Relocation("16", Formula.ABSOLUTE, 2, Range.SIGNED_OR_UNSIGNED)),
            Map.entry(21, new Relocation("PC16", Formula.RELATIVE, 2, Range.SIGNED)),
            Map.entry(22, new Relocation("8", Formula.ABSOLUTE, 1, Range.SIGNED_OR_UNSIGNED)),
            Map.entry(23, new Relocation("PC8", Formula.RELATIVE, 1, Range.SIGNED)),
            Map.entry(43, new Relocation("GOT32X", Formula.ENTRY_FROM_TABLE, 4, Range.ANY)));

    private static final Map<Integer, Relocation> AMD64 = Map.ofEntries(
            Map.entry(0, new Relocation("NONE", Formula.NONE, 0, Range.ANY)),
            Map.entry(1, new Relocation("64", Formula.ABSOLUTE, 8, Range.ANY)),
            Map.entry(2, new Relocation("PC32", Formula.RELATIVE, 4, Range.SIGNED)),
            Map.entry(4, new Relocation("PLT32", Formula.RELATIVE, 4, Range.SIGNED)),
            Map.entry(9, new Relocation("GOTPCREL", Formula.ENTRY_RELATIVE, 4, Range.SIGNED)),
            Map.entry(10, new Relocation("32", Formula.ABSOLUTE, 4, Range.UNSIGNED)),
            Map.entry(11, new Relocation("32S", Formula.ABSOLUTE, 4, Range.SIGNED)),
            Map.entry(12, new Relocation("16", Formula.ABSOLUTE, 2, Range.SIGNED_OR_UNSIGNED)),
            Map.entry(13, new Relocation("PC16", Formula.RELATIVE, 2, Range.SIGNED)),
            Map.entry(14, new Relocation("8", Formula.ABSOLUTE, 1, Range.SIGNED_OR_UNSIGNED)),
            Map.entry(15, new Relocation("PC8", Formula.RELATIVE, 1, Range.SIGNED)),
            Map.entry(24, new Relocation("PC64", Formula.RELATIVE, 8, Range.ANY)),
            Map.entry(25, new Relocation("GOTOFF64", Formula.FROM_TABLE, 8, Range.ANY)),
            Map.entry(26, new Relocation("GOTPC32", Formula.TABLE_RELATIVE, 4, Range.SIGNED)),
            Map.entry(29, new Relocation("GOTPC64", Formula.TABLE_RELATIVE, 8, Range.ANY)),
            Map.entry(41, new Relocation("GOTPCRELX", Formula.ENTRY_RELATIVE, 4, Range.SIGNED)),
            Map.entry(42, new Relocation("REX_GOTPCRELX", Formula.ENTRY_RELATIVE, 4, Range.SIGNED)));

    /** Both machines' relocation of executables that may be loaded anywhere: the load bias is added. */
    static final int LOAD_RELATIVE = 8;

    /** Return whether the assembler tells by it that a linker may change the instruction. */
    boolean isRelaxed() {
        return name.endsWith("X");
    }

    /** Return how the relocation that {@code machine} numbers {@code type} is done, if it is known. */
    static Optional<Relocation> of(ElfMachine machine, int type) {
        return Optional.ofNullable(
                switch (machine) {
                    case I386 -> I386.get(type);
                    case AMD64 -> AMD64.get(type);
                });
    }

    /** Return whether {@code value} can be stored. */
    boolean holds(long value) {
        if (range == Range.ANY || width == 0 || width == Long.BYTES) {
            return true;
        }
        int bits = width * Byte.SIZE;
        boolean isSigned = value >= -(1L << bits - 1) && value < 1L << bits - 1;
        boolean isUnsigned = value >= 0 && value < 1L << bits;
        return switch (range) {
            case ANY -> true;
            case SIGNED -> isSigned;
            case UNSIGNED -> isUnsigned;
            case SIGNED_OR_UNSIGNED -> isSigned || isUnsigned;
        };
    }
}
