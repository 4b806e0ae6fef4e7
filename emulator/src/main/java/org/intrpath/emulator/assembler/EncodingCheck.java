// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.intrpath.emulator.assembler.Expression.Constant;
import org.intrpath.emulator.capstone.CapstoneException;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.capstone.Instruction;

/** Reads machine code back and compares it with the statement that it was made from. */
final class EncodingCheck {

    private EncodingCheck() {}

    /** Return what is wrong with {@code code} as the encoding of {@code statement}, override apart; null if nothing. */
    static String contradiction(Statement statement, byte[] code, Disassembler disassembler) {
        Instruction instruction;
        try {
            instruction = disassembler.one(code, 0, 0);
        } catch (CapstoneException failure) {
            return "the disassembler finds " + failure.getMessage();
        }
        if (instruction.length() != code.length) {
            return "its code is %d bytes long, but the disassembler stops after %d (`%s`)"
                    .formatted(code.length, instruction.length(), instruction.text());
        }
        String readBack;
        try {
            readBack = normalForm(parsed(statement.form().width(), instruction));
        } catch (StatementException unknown) {
            return "the disassembler reads `" + instruction.text() + "`, which is not understood: "
                    + unknown.error().message();
        }
        String wanted = normalForm(statement);
        return readBack.equals(wanted)
                ? null
                : "the disassembler reads `" + instruction.text() + "` (" + readBack + " for " + wanted + ")";
    }

    /** Parse a disassembled statement. */
    private static Statement parsed(CodeWidth width, Instruction instruction) {
        SourceLine line = new SourceLine(operandText(instruction), "disassembly", 1, 1, null, "", null);
        OperandParser parser = new OperandParser(
                new ExpressionParser(new SymbolScope(), () -> {
                    throw new StatementException(line.position(0), "no location");
                }),
                () -> width);
        List<Operand> operands = parser.parseAll(new TextCursor(line));
        return StatementMatcher.match(width, instruction.mnemonic(), operands, line.position(0));
    }

    /** Capstone prints a far address as {@code $selector:$offset}. */
    private static String operandText(Instruction instruction) {
        return instruction.operands().replace(":$", ",$");
    }

    /** Print a statement so that all its spellings become one. */
    private static String normalForm(Statement statement) {
        String name = statement.form().name();
        List<Operand> operands = statement.operands();
        return switch (name) {
            case "xchg" -> isNop(operands) ? "nop" : sorted(statement).print();
            case "int" -> statement.print().equals("int $3") ? "int3" : statement.print();
            case "ljmp", "lcall" -> operands.size() == 2 ? farImmediate(statement) : statement.print();
            case "test" -> sorted(statement).print();
            case "shl", "shr", "sar", "rol", "ror", "rcl", "rcr" ->
                isOne(operands.getFirst())
                        ? statement.with(List.of(operands.getLast())).print()
                        : statement.print();
            case "imul" ->
                operands.size() == 2 && operands.getFirst() instanceof Operand.Immediate
                        ? statement
                                .with(List.of(operands.get(0), operands.get(1), operands.get(1)))
                                .print()
                        : statement.print();
            case "enter" -> numbers(statement);
            case "sldt", "str" -> narrowed(statement).print();
            case "lar", "lsl" -> narrowedSource(statement).print();
            case "mov" -> SpecialEncodings.hasSegmentRegister(operands) ? segmentMove(statement) : statement.print();
            default ->
                SpecialEncodings.isString(statement)
                        ? statement.mnemonic()
                        : X87Encodings.isOnRegisters(statement) ? x87(statement) : statement.print();
        };
    }

    /** Print what an instruction of two numbers, of 16 and of 8 bits, has in its fields. */
    private static String numbers(Statement statement) {
        List<String> fields = new ArrayList<>();
        int mask = 0xffff;
        for (Operand operand : statement.operands()) {
            boolean isKnown = operand instanceof Operand.Immediate immediate && immediate.value() instanceof Constant;
            fields.add(isKnown ? "" + (((Constant) ((Operand.Immediate) operand).value()).value() & mask) : "?");
            mask = 0xff;
        }
        return statement.mnemonic() + " " + fields;
    }

    /** Which of its registers an instruction names is a matter of taste: what they come to is compared. */
    private static String x87(Statement statement) {
        return statement.mnemonic() + " " + HexFormat.of().formatHex(X87Encodings.encode(statement));
    }

    private static boolean isNop(List<Operand> operands) {
        return operands.stream()
                .allMatch(
                        operand -> operand instanceof Operand.InRegister(Register register, boolean i, SourcePosition p)
                                && register.bits() > 8
                                && register.number() == 0);
    }

    private static String farImmediate(Statement statement) {
        Statement selector = new Statement(
                statement.form(), 'w', List.of(statement.operands().getFirst()));
        return selector.print() + ","
                + statement.with(List.of(statement.operands().getLast())).print();
    }

    private static Statement sorted(Statement statement) {
        List<Operand> operands = new ArrayList<>(statement.operands());
        operands.sort(
                Comparator.comparing(operand -> statement.with(List.of(operand)).print()));
        return statement.with(operands);
    }

    /** A register of 64 bits gets the same as one of 32. */
    private static Statement narrowed(Statement statement) {
        Operand operand = statement.operands().getFirst();
        boolean isWide = statement.suffix() == 'q' && operand.shapeLetter() == 'r';
        return isWide ? new Statement(statement.form(), 'l', List.of(resized(operand))) : statement;
    }

    /** Of the source, 16 bits are read whatever it is called. */
    private static Statement narrowedSource(Statement statement) {
        Operand source = statement.operands().getFirst();
        return source.shapeLetter() == 'r'
                ? statement.with(List.of(resized(source), statement.operands().getLast()))
                : statement;
    }

    private static Operand resized(Operand operand) {
        return new Operand.InRegister(((Operand.InRegister) operand).register().resized(32), false, operand.position());
    }

    private static boolean isOne(Operand operand) {
        return operand instanceof Operand.Immediate(Constant(long value), SourcePosition position) && value == 1;
    }

    /** A load of a segment register reads 16 bits whatever the register is called, and a store to memory writes 16. */
    private static String segmentMove(Statement statement) {
        boolean isRegisterStore = statement.operands().getLast().shapeLetter() == 'r';
        char suffix = isRegisterStore && statement.suffix() == 'w' ? 'w' : 'l';
        List<Operand> wide = new ArrayList<>();
        for (Operand operand : statement.operands()) {
            boolean widens = suffix == 'l' && operand.shapeLetter() == 'r';
            wide.add(widens ? resized(operand) : operand);
        }
        return new Statement(statement.form(), suffix, wide).print();
    }
}
