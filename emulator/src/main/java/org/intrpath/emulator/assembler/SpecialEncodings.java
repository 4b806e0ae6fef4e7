// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.Expression.Constant;

/**
 * The instructions that Keystone lacks or writes otherwise than GNU as, encoded here. Source: Intel SDM 2, the
 * instructions' own pages; which they are was found by comparing with GNU as 2.40.
 */
final class SpecialEncodings {

    private static final int REX = 0x40;
    private static final int REX_W = 8;
    private static final int OPERAND_SIZE = 0x66;
    private static final int ADDRESS_SIZE = 0x67;

    private static final Map<String, Integer> STRING_OPCODES =
            Map.of("movs", 0xa4, "cmps", 0xa6, "stos", 0xaa, "lods", 0xac, "scas", 0xae, "ins", 0x6c, "outs", 0x6e);

    private SpecialEncodings() {}

    /** Return the machine code of {@code statement}; null if it is Keystone's to encode. */
    static byte[] encode(Statement statement) {
        String name = statement.form().name();
        List<Operand> operands = statement.operands();
        if (isString(statement)) {
            return string(statement);
        }
        return switch (name) {
            case "int" ->
                operands.getFirst() instanceof Operand.Immediate(Constant(long value), SourcePosition position)
                                && value == 3
                        ? bytes(0xcc)
                        : null;
            case "enter" -> enter(statement);
            case "leave" -> statement.suffix() == 'q' ? bytes(0xc9) : sized(statement, bytes(0xc9));
            case "rdpid" -> GnuEncoding.prefixed(general(statement, 7, operands.getFirst(), 0x0f, 0xc7), 0xf3);
            case "rdsspd", "rdsspq" -> shadowStack(statement, 1, 0x1e);
            case "incsspd", "incsspq" -> shadowStack(statement, 5, 0xae);
            case "nop" -> operands.isEmpty() ? null : multiByteNop(statement);
            case "bound" -> bound(statement);
            case "mov" -> hasSegmentRegister(operands) ? segmentMove(statement) : null;
            case "movabs" -> movabs(statement);
            case "sldt" -> systemStore(statement, 0, 0x0f, 0x00);
            case "str" -> systemStore(statement, 1, 0x0f, 0x00);
            case "lar" -> accessRights(statement, 0x02);
            case "lsl" -> accessRights(statement, 0x03);
            case "xchg" -> isNop(statement) ? bytes(0x90) : null;
            case "ljmp", "lcall" -> operands.size() == 2 ? farImmediate(statement) : null;
            default -> X87Encodings.encode(statement);
        };
    }

    private static boolean isNop(Statement statement) {
        return statement.suffix() == 'q'
                && statement.operands().stream()
                        .allMatch(operand -> operand
                                        instanceof
                                        Operand.InRegister(
                                                Register register,
                                                boolean isIndirect,
                                                SourcePosition position)
                                && register.number() == 0);
    }

    /** Return whether it is one of the string instructions. */
    static boolean isString(Statement statement) {
        return STRING_OPCODES.containsKey(statement.form().name())
                && statement.operands().stream()
                        .noneMatch(operand -> operand
                                        instanceof
                                        Operand.InRegister(
                                                Register register,
                                                boolean isIndirect,
                                                SourcePosition position)
                                && register.kind() != Register.Kind.GENERAL);
    }

    private static byte[] string(Statement statement) {
        int opcode = STRING_OPCODES.get(statement.form().name()) + (statement.suffix() == 'b' ? 0 : 1);
        return sized(statement, bytes(opcode));
    }

    /** Refuse addresses that {@code statement} cannot have if it is a string instruction, overrides included. */
    static void requireStringAddresses(Statement statement) {
        if (!isString(statement)) {
            return;
        }
        boolean isSourceFirst = !statement.form().name().equals("cmps");
        int memories = 0;
        for (Operand operand : statement.operands()) {
            if (operand instanceof Operand.Memory memory) {
                boolean isSource = switch (statement.form().name()) {
                    case "stos", "scas", "ins" -> false;
                    case "lods", "outs" -> true;
                    default -> memories == 0 == isSourceFirst;
                };
                requireStringAddress(statement.form().width(), memory, isSource);
                memories++;
            }
        }
    }

    private static void requireStringAddress(CodeWidth width, Operand.Memory memory, boolean isSource) {
        String wanted = isSource ? "si" : "di";
        boolean isRight = memory.displacement() == null
                && memory.index() == null
                && memory.base() != null
                && memory.base().bits() == width.bits()
                && memory.base().name().endsWith(wanted)
                && (isSource
                        || memory.segment() == null
                        || memory.segment().name().equals("es"));
        if (!isRight) {
            String name = width == CodeWidth.BITS_16 ? wanted : (width.is64() ? "r" : "e") + wanted;
            throw new StatementException(
                    memory.position(),
                    "a string instruction "
                            + (isSource ? "reads (%" + name + "), in any segment" : "works on %es:(%" + name + ")"));
        }
    }

    private static byte[] shadowStack(Statement statement, int field, int opcode) {
        boolean isWide = statement.form().name().endsWith("q");
        Statement sized = new Statement(statement.form(), isWide ? 'q' : 'l', statement.operands());
        return GnuEncoding.prefixed(general(sized, field, statement.operands().getFirst(), 0x0f, opcode), 0xf3);
    }

    private static byte[] multiByteNop(Statement statement) {
        return general(statement, 0, statement.operands().getFirst(), 0x0f, 0x1f);
    }

    private static byte[] bound(Statement statement) {
        Operand.InRegister limits = statement.operands().getFirst() instanceof Operand.InRegister first
                ? first
                : (Operand.InRegister) statement.operands().getLast();
        return general(statement, limits.register().number(), statement.memory(), 0x62);
    }

    static boolean hasSegmentRegister(List<Operand> operands) {
        return operands.stream().anyMatch(SpecialEncodings::isSegmentRegister);
    }

    private static boolean isSegmentRegister(Operand operand) {
        return operand instanceof Operand.InRegister(Register register, boolean isIndirect, SourcePosition position)
                && register.kind() == Register.Kind.SEGMENT;
    }

    /** Only a store of 16 bits into a register has an operand-size prefix; a load never has one. */
    private static byte[] segmentMove(Statement statement) {
        Operand source = statement.operands().getFirst();
        Operand target = statement.operands().getLast();
        boolean isLoad = isSegmentRegister(target);
        Register segment = ((Operand.InRegister) (isLoad ? target : source)).register();
        Operand other = isLoad ? source : target;
        boolean isRegisterStore = !isLoad && other instanceof Operand.InRegister;
        char suffix = isRegisterStore && statement.suffix() != 'q'
                ? statement.suffix()
                : statement.form().width().is64()
                        ? 'l'
                        : statement.form().width().suffix();
        Statement sized = new Statement(statement.form(), suffix, statement.operands());
        return general(sized, segment.number(), other, isLoad ? 0x8e : 0x8c);
    }

    /** The 16 bits of a system register, stored; in memory they have one size. */
    private static byte[] systemStore(Statement statement, int field, int... opcode) {
        boolean hasPrefix = hasOtherSize(statement) && statement.memory() == null;
        CodeWidth width = statement.form().width();
        char plain = width == CodeWidth.BITS_16 ? 'w' : 'l';
        Statement sized = hasPrefix ? statement : new Statement(statement.form(), plain, statement.operands());
        return general(sized, field, statement.operands().getFirst(), opcode);
    }

    private static byte[] accessRights(Statement statement, int opcode) {
        Operand.InRegister target = (Operand.InRegister) statement.operands().getLast();
        return general(
                statement, target.register().number(), statement.operands().getFirst(), 0x0f, opcode);
    }

    private static byte[] enter(Statement statement) {
        byte[] code = {(byte) 0xc8, 0, 0, 0};
        put(code, 1, 2, known(statement.operands().getFirst(), 16));
        put(code, 3, 1, known(statement.operands().getLast(), 8));
        return code;
    }

    private static long known(Operand operand, int bits) {
        Operand.Immediate immediate = (Operand.Immediate) operand;
        if (!(immediate.value() instanceof Constant)) {
            throw new StatementException(
                    operand.position(),
                    "`enter` takes numbers that are known here: define their symbols before this line");
        }
        return number(immediate, bits);
    }

    /** An absolute address or a number of 64 bits. */
    private static byte[] movabs(Statement statement) {
        Operand first = statement.operands().getFirst();
        int wide = statement.suffix() == 'q' ? REX | REX_W : 0;
        if (first instanceof Operand.Immediate immediate) {
            Register target = ((Operand.InRegister) statement.operands().getLast()).register();
            return withNumber(
                    bytes(wide | target.number() >> 3, 0xb8 | target.number() & 7), wideNumber(immediate.value()));
        }
        int opcode = (first instanceof Operand.Memory ? 0xa0 : 0xa2) | (statement.suffix() == 'b' ? 0 : 1);
        byte[] code = wide == 0 ? bytes(opcode) : bytes(wide, opcode);
        return withNumber(
                statement.suffix() == 'w' ? GnuEncoding.prefixed(code, OPERAND_SIZE) : code,
                wideNumber(statement.memory().displacement()));
    }

    private static long wideNumber(Expression expression) {
        return expression instanceof Constant(long value) ? value : Statement.WIDE_PLACEHOLDER;
    }

    private static byte[] withNumber(byte[] code, long number) {
        byte[] result = java.util.Arrays.copyOf(code, code.length + Long.BYTES);
        put(result, code.length, Long.BYTES, number);
        return result;
    }

    private static byte[] farImmediate(Statement statement) {
        int opcode = statement.form().name().equals("ljmp") ? 0xea : 0x9a;
        Operand.Immediate selector = (Operand.Immediate) statement.operands().getFirst();
        Operand.Immediate offset = (Operand.Immediate) statement.operands().getLast();
        int offsetBytes = statement.suffix() == 'w' ? 2 : 4;
        byte[] code = new byte[1 + offsetBytes + 2];
        code[0] = (byte) opcode;
        put(code, 1, offsetBytes, number(offset, offsetBytes * 8));
        put(code, 1 + offsetBytes, 2, number(selector, 16));
        return sized(statement, code);
    }

    private static long number(Operand.Immediate immediate, int bits) {
        if (!(immediate.value() instanceof Constant(long value))) {
            return Statement.IMMEDIATE_PLACEHOLDER;
        }
        if (value < -1L << (bits - 1) || value >= 1L << bits) {
            throw new StatementException(immediate.position(), "0x%x does not fit into %d bits".formatted(value, bits));
        }
        return value;
    }

    static void put(byte[] code, int offset, int size, long value) {
        for (int index = 0; index < size; index++) {
            code[offset + index] = (byte) (value >> 8 * index);
        }
    }

    /** Encode an opcode with a ModRM byte, and the size prefixes that the statement's suffix and operand need. */
    static byte[] general(Statement statement, int field, Operand operand, int... opcode) {
        ModRm modRm = ModRm.of(statement.form().width(), field, operand);
        byte[] code = GnuEncoding.concat(bytes(opcode), modRm.bytes());
        int rex = modRm.rex() | (statement.suffix() == 'q' ? REX_W : 0);
        if (rex != 0 || modRm.needsRex()) {
            code = GnuEncoding.prefixed(code, REX | rex);
        }
        code = hasOtherSize(statement) ? GnuEncoding.prefixed(code, OPERAND_SIZE) : code;
        return modRm.hasOtherAddressSize() ? GnuEncoding.prefixed(code, ADDRESS_SIZE) : code;
    }

    private static boolean hasOtherSize(Statement statement) {
        boolean is16 = statement.form().width() == CodeWidth.BITS_16;
        return is16 ? statement.suffix() == 'l' : statement.suffix() == 'w';
    }

    private static byte[] sized(Statement statement, byte[] code) {
        byte[] wide = statement.suffix() == 'q' ? GnuEncoding.prefixed(code, REX | REX_W) : code;
        return hasOtherSize(statement) ? GnuEncoding.prefixed(wide, OPERAND_SIZE) : wide;
    }

    private static byte[] bytes(int... values) {
        return GnuEncoding.prefixed(new byte[0], values);
    }
}
