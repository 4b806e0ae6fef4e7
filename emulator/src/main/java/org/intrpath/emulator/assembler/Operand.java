// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/** One operand of an instruction, as parsed. */
sealed interface Operand {

    /** Return where it begins. */
    SourcePosition position();

    /** A number or address: {@code $4}. */
    record Immediate(Expression value, SourcePosition position) implements Operand {}

    /** A register; {@code isIndirect} for {@code *%eax}. */
    record InRegister(Register register, boolean isIndirect, SourcePosition position) implements Operand {}

    /**
     * A place in memory.
     *
     * @param segment the override as written; null without one.
     * @param displacement null without one.
     * @param base null without one.
     * @param index null without one.
     * @param scale 1, 2, 4 or 8.
     * @param isIndirect written with a star.
     * @param position where it begins.
     */
    record Memory(
            Register segment,
            Expression displacement,
            Register base,
            Register index,
            int scale,
            boolean isIndirect,
            SourcePosition position)
            implements Operand {

        /** Return whether it is a bare address: what a branch takes for its target. */
        boolean isPlainAddress() {
            return segment == null && base == null && index == null && !isIndirect;
        }

        /** Return whether the displacement is all there is of the address. */
        boolean isAbsolute() {
            return base == null && index == null;
        }

        /** Return whether it counts from the end of the instruction. */
        boolean isRelative() {
            return base != null && base.kind() == Register.Kind.INSTRUCTION_POINTER;
        }

        /** Return the width of the registers that form the address, in bits; 0 without any. */
        int addressBits() {
            Register any = base != null ? base : index;
            return any == null ? 0 : any.bits();
        }

        /** Return the same place without the override. */
        Memory withoutSegment() {
            return new Memory(null, displacement, base, index, scale, isIndirect, position);
        }

        /** Return whether an override to {@code wanted} changes anything: esp and ebp imply ss, all else ds. */
        boolean needsOverride() {
            if (segment == null) {
                return false;
            }
            boolean isOnStack = base != null
                    && base.kind() == Register.Kind.GENERAL
                    && (base.number() == 5 || base.number() == 4 && base.bits() > 16);
            return !segment.name().equals(isOnStack ? "ss" : "ds");
        }
    }

    /** Return the letter of the operand's class in {@link InstructionTable}'s shapes. */
    default char shapeLetter() {
        return switch (this) {
            case Immediate immediate -> 'i';
            case Memory memory -> memory.isIndirect() ? 'M' : 'm';
            case InRegister(Register register, boolean isIndirect, SourcePosition position) ->
                isIndirect
                        ? 'R'
                        : switch (register.kind()) {
                            case GENERAL -> 'r';
                            case SEGMENT -> 's';
                            case CONTROL -> 'c';
                            case DEBUG -> 'd';
                            case MMX -> 'y';
                            case XMM -> 'x';
                            case STACK_TOP -> 'f';
                            case INSTRUCTION_POINTER, NO_INDEX -> 'n';
                        };
        };
    }

    /** Return the operand's class in words, for errors. */
    default String description() {
        return switch (shapeLetter()) {
            case 'i' -> "an immediate";
            case 'm' -> "a memory operand";
            case 'M' -> "an indirect memory operand";
            case 'R' -> "an indirect register";
            case 'r' -> "%" + ((InRegister) this).register().name();
            default -> "%" + ((InRegister) this).register().name();
        };
    }
}
