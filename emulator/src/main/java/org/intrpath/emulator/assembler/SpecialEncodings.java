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

    private static final Map<String, Integer> STRING_OPCODES =
            Map.of("movs", 0xa4, "cmps", 0xa6, "stos", 0xaa, "lods", 0xac, "scas", 0xae, "ins", 0x6c, "outs", 0x6e);

    private SpecialEncodings() {}

    /** Return the machine code of {@code statement}; null if it is Keystone's to encode. */
    static byte[] encode(Statement statement, BareEncoder encoder) {
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
            case "int1" -> bytes(0xf1);
            case "endbr64" -> bytes(0xf3, 0x0f, 0x1e, 0xfa);
            case "endbr32" -> bytes(0xf3, 0x0f, 0x1e, 0xfb);
            case "nop" -> operands.isEmpty() ? null : multiByteNop(statement, encoder);
            case "bound" -> bound(statement, encoder);
            case "mov" -> hasSegmentRegister(operands) ? segmentMove(statement, encoder) : null;
            case "ljmp", "lcall" -> operands.size() == 2 ? farImmediate(statement) : null;
            default -> null;
        };
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
        requireStringAddresses(statement);
        int opcode = STRING_OPCODES.get(statement.form().name()) + (statement.suffix() == 'b' ? 0 : 1);
        return sized(statement, bytes(opcode));
    }

    private static void requireStringAddresses(Statement statement) {
        boolean isSourceFirst = !statement.form().name().equals("cmps");
        int memories = 0;
        for (Operand operand : statement.operands()) {
            if (operand instanceof Operand.Memory memory) {
                boolean isSource = switch (statement.form().name()) {
                    case "stos", "scas", "ins" -> false;
                    case "lods", "outs" -> true;
                    default -> memories == 0 == isSourceFirst;
                };
                requireStringAddress(memory, isSource);
                memories++;
            }
        }
    }

    private static void requireStringAddress(Operand.Memory memory, boolean isSource) {
        String wanted = isSource ? "esi" : "edi";
        boolean isRight = memory.displacement() == null
                && memory.index() == null
                && memory.base() != null
                && memory.base().name().equals(wanted)
                && (isSource
                        || memory.segment() == null
                        || memory.segment().name().equals("es"));
        if (!isRight) {
            throw new StatementException(
                    memory.position(),
                    "a string instruction " + (isSource ? "reads (%esi), in any segment" : "works on %es:(%edi)"));
        }
    }

    private static byte[] multiByteNop(Statement statement, BareEncoder encoder) {
        return sized(
                statement, GnuEncoding.prefixed(modRm(0, statement.operands().getFirst(), encoder), 0x0f, 0x1f));
    }

    private static byte[] bound(Statement statement, BareEncoder encoder) {
        Operand.InRegister limits = statement.operands().getFirst() instanceof Operand.InRegister first
                ? first
                : (Operand.InRegister) statement.operands().getLast();
        return sized(
                statement, GnuEncoding.prefixed(modRm(limits.register().number(), statement.memory(), encoder), 0x62));
    }

    static boolean hasSegmentRegister(List<Operand> operands) {
        return operands.stream().anyMatch(SpecialEncodings::isSegmentRegister);
    }

    private static boolean isSegmentRegister(Operand operand) {
        return operand instanceof Operand.InRegister(Register register, boolean isIndirect, SourcePosition position)
                && register.kind() == Register.Kind.SEGMENT;
    }

    private static byte[] segmentMove(Statement statement, BareEncoder encoder) {
        Operand source = statement.operands().getFirst();
        Operand target = statement.operands().getLast();
        boolean isLoad = isSegmentRegister(target);
        Register segment = ((Operand.InRegister) (isLoad ? target : source)).register();
        Operand other = isLoad ? source : target;
        byte[] code = GnuEncoding.prefixed(modRm(segment.number(), other, encoder), isLoad ? 0x8e : 0x8c);
        boolean isShortStore = !isLoad
                && other instanceof Operand.InRegister(Register register, boolean isIndirect, SourcePosition position)
                && register.bits() == 16;
        return isShortStore ? GnuEncoding.prefixed(code, 0x66) : code;
    }

    private static byte[] farImmediate(Statement statement) {
        int opcode = statement.form().name().equals("ljmp") ? 0xea : 0x9a;
        Statement numbers = statement;
        Operand.Immediate selector = (Operand.Immediate) numbers.operands().getFirst();
        Operand.Immediate offset = (Operand.Immediate) numbers.operands().getLast();
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

    private static byte[] modRm(int registerField, Operand operand, BareEncoder encoder) {
        if (operand instanceof Operand.Memory memory) {
            byte[] code = encoder.addressBytes(memory);
            code[0] |= (byte) (registerField << 3);
            return code;
        }
        Register register = ((Operand.InRegister) operand).register();
        return bytes(0xc0 | registerField << 3 | register.number());
    }

    private static byte[] sized(Statement statement, byte[] code) {
        return statement.suffix() == 'w' ? GnuEncoding.prefixed(code, 0x66) : code;
    }

    private static byte[] bytes(int... values) {
        return GnuEncoding.prefixed(new byte[0], values);
    }
}
