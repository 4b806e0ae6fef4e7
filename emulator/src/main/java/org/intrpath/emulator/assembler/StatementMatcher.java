// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the form that a mnemonic and its operands mean, and the operand size. */
final class StatementMatcher {

    private static final Map<Character, String> LETTER_NAMES = Map.ofEntries(
            Map.entry('i', "an immediate ($...)"),
            Map.entry('m', "memory"),
            Map.entry('r', "a general register of the operand size"),
            Map.entry('b', "an 8-bit register"),
            Map.entry('h', "a 16-bit register"),
            Map.entry('e', "a 32-bit register"),
            Map.entry('q', "a 64-bit register"),
            Map.entry('a', "the accumulator"),
            Map.entry('l', "%cl"),
            Map.entry('w', "%dx"),
            Map.entry('s', "a segment register"),
            Map.entry('c', "a control register"),
            Map.entry('d', "a debug register"),
            Map.entry('x', "an %xmm register"),
            Map.entry('y', "an %mm register"),
            Map.entry('f', "an %st register"),
            Map.entry('R', "*%register"),
            Map.entry('M', "*memory"));

    /** What vector comparisons look for, by number. Source: Intel SDM 2, "CMPPD". */
    private static final List<String> PACKED_CONDITIONS =
            List.of("eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord");

    private StatementMatcher() {}

    /**
     * Settle {@code mnemonic} with {@code operands}.
     *
     * @throws StatementException saying what is wrong and what the mnemonic takes.
     */
    static Statement match(CodeWidth width, String mnemonic, List<Operand> operands, SourcePosition position) {
        int condition = packedCondition(mnemonic);
        return condition < 0
                ? matchSpelledOut(width, mnemonic, operands, position)
                : matchSpelledOut(
                        width,
                        "cmp" + mnemonic.substring(mnemonic.length() - 2),
                        behindNumber(condition, operands, position),
                        position);
    }

    /** Return the number of the condition in a name such as {@code cmpltsd}; -1 if there is none. */
    private static int packedCondition(String mnemonic) {
        int end = mnemonic.length() - 2;
        boolean isCompare = mnemonic.startsWith("cmp") && end > 3 && mnemonic.matches(".*[sp][sd]");
        return isCompare ? PACKED_CONDITIONS.indexOf(mnemonic.substring(3, end)) : -1;
    }

    private static List<Operand> behindNumber(int number, List<Operand> operands, SourcePosition position) {
        List<Operand> all = new ArrayList<>(operands);
        all.addFirst(new Operand.Immediate(new Expression.Constant(number), position));
        return all;
    }

    private static Statement matchSpelledOut(
            CodeWidth width, String mnemonic, List<Operand> operands, SourcePosition position) {
        InstructionTable table = InstructionTable.of(width);
        List<Statement> candidates = candidates(table, extensionName(mnemonic, operands), operands);
        if (candidates.isEmpty()) {
            throw new StatementException(
                    position,
                    "unknown mnemonic `" + TextCursor.abbreviated(mnemonic) + "`"
                            + NearMiss.hintOr(
                                    mnemonic,
                                    table.spellings(),
                                    "right would be an instruction of " + width
                                            + " in AT&T syntax, or a macro defined above"));
        }
        StatementException failure = null;
        for (Statement candidate : candidates) {
            try {
                return RexRule.checked(spelledOut(settle(candidate, mnemonic, position)), position);
            } catch (StatementException mismatch) {
                failure = failure == null ? mismatch : failure;
            }
        }
        throw failure;
    }

    /** A double shift without a count shifts by %cl; a number of more than 32 bits has an instruction of its own. */
    private static Statement spelledOut(Statement statement) {
        String name = statement.form().name();
        if (name.equals("mov") && statement.suffix() == 'q' && isWide(statement.operands())) {
            return new Statement(InstructionTable.of(CodeWidth.BITS_64).find("movabs"), 'q', statement.operands());
        }
        if (name.equals("mov") && statement.form().width().is64() && isFarAccumulatorMove(statement)) {
            return new Statement(
                    InstructionTable.of(CodeWidth.BITS_64).find("movabs"), statement.suffix(), statement.operands());
        }
        if (statement.operands().size() != 2 || !(name.equals("shld") || name.equals("shrd"))) {
            return statement;
        }
        SourcePosition position = statement.operands().getFirst().position();
        List<Operand> operands = new ArrayList<>(statement.operands());
        operands.addFirst(new Operand.InRegister(Register.named("cl", CodeWidth.BITS_32), false, position));
        return statement.with(operands);
    }

    private static boolean isWide(List<Operand> operands) {
        return operands.getFirst() instanceof Operand.Immediate(Expression value, SourcePosition position)
                && value instanceof Expression.Constant(long number)
                && number != (int) number
                && operands.getLast().shapeLetter() == 'r';
    }

    private static boolean isFarAccumulatorMove(Statement statement) {
        Operand.Memory memory = statement.memory();
        Operand other = memory == statement.operands().getFirst()
                ? statement.operands().getLast()
                : statement.operands().getFirst();
        return memory != null
                && memory.isAbsolute()
                && memory.displacement() instanceof Expression.Constant(long address)
                && address != (int) address
                && fits('a', other, statement.operandBits());
    }

    /** The Intel names of the extending moves tell the source's size by its register. */
    private static String extensionName(String mnemonic, List<Operand> operands) {
        boolean isExtension = mnemonic.equals("movzx") || mnemonic.equals("movsx");
        if (!isExtension || operands.isEmpty() || !(operands.getFirst() instanceof Operand.InRegister source)) {
            return mnemonic;
        }
        return mnemonic.substring(0, 4)
                + switch (source.register().bits()) {
                    case 8 -> "b";
                    case 16 -> "w";
                    default -> "lq";
                };
    }

    private static List<Statement> candidates(InstructionTable table, String mnemonic, List<Operand> operands) {
        List<Statement> result = new ArrayList<>();
        InstructionForm exact = table.find(mnemonic);
        if (exact != null) {
            result.add(new Statement(exact, '\0', operands));
        }
        String usual = InstructionTable.usualName(mnemonic);
        int stem = usual.length() - 1;
        char last = usual.charAt(stem);
        InstructionForm suffixed = table.find(usual.substring(0, stem));
        if (suffixed != null && suffixed.suffixes().indexOf(last) >= 0) {
            result.add(new Statement(suffixed, last, operands));
        }
        return result;
    }

    private static Statement settle(Statement candidate, String mnemonic, SourcePosition position) {
        InstructionForm form = candidate.form();
        List<Operand> operands = candidate.operands();
        List<List<String>> shapes = form.shapes().stream()
                .filter(shape -> shape.size() == operands.size())
                .toList();
        if (shapes.isEmpty()) {
            throw new StatementException(
                    position, "`" + mnemonic + "` takes " + counts(form) + ", not " + operands.size());
        }
        requireSegmentMoveSize(candidate, mnemonic, position);
        Statement sized = candidate.suffix() == 0 ? withSuffix(candidate, shapes, mnemonic, position) : candidate;
        for (List<String> shape : shapes) {
            if (firstMismatch(shape, sized) < 0) {
                return sized;
            }
        }
        int worst = shapes.stream()
                .mapToInt(shape -> firstMismatch(shape, sized))
                .max()
                .orElseThrow();
        String wanted = shapes.stream()
                .filter(shape -> firstMismatch(shape, sized) == worst)
                .map(shape -> shape.get(worst))
                .collect(Collectors.joining());
        throw new StatementException(
                operands.get(worst).position(),
                "operand " + (worst + 1) + " of `" + mnemonic + "` cannot be "
                        + operands.get(worst).description() + ": it takes " + letters(wanted, sized));
    }

    /** Between memory and a segment register 16 bits move, between registers as many as the suffix says. */
    private static void requireSegmentMoveSize(Statement candidate, String mnemonic, SourcePosition position) {
        if (candidate.suffix() == 0 || !SpecialEncodings.hasSegmentRegister(candidate.operands())) {
            return;
        }
        boolean isPush = candidate.operands().size() == 1;
        int bits = candidate.memory() != null ? 16 : otherBits(candidate.operands());
        if (!isPush && bits != candidate.operandBits()) {
            throw new StatementException(position, "`" + mnemonic + "` has the wrong size suffix for these operands");
        }
    }

    private static int otherBits(List<Operand> operands) {
        return operands.stream()
                .filter(operand -> operand.shapeLetter() == 'r')
                .mapToInt(operand -> ((Operand.InRegister) operand).register().bits())
                .findFirst()
                .orElse(0);
    }

    private static Statement withSuffix(
            Statement candidate, List<List<String>> shapes, String mnemonic, SourcePosition position) {
        InstructionForm form = candidate.form();
        if (form.suffixes().isEmpty()) {
            return candidate;
        }
        for (int index = candidate.operands().size() - 1; index >= 0; index--) {
            char suffix = suffixOf(candidate.operands().get(index), shapes, index);
            if (form.suffixes().indexOf(suffix) >= 0) {
                return new Statement(form, suffix, candidate.operands());
            }
        }
        if (candidate.memory() != null && SpecialEncodings.hasSegmentRegister(candidate.operands())) {
            return new Statement(form, 'w', candidate.operands());
        }
        boolean hasOneSize = form.suffixes().length() == 1;
        if (form.defaultSuffix() != 0 || hasOneSize) {
            char suffix = hasOneSize ? form.suffixes().charAt(0) : form.defaultSuffix();
            return new Statement(form, suffix, candidate.operands());
        }
        if (candidate.operands().isEmpty() && form.name().equals("nop")) {
            return candidate;
        }
        String choices = form.suffixes()
                .chars()
                .mapToObj(suffix -> "`" + form.name() + (char) suffix + "`")
                .collect(Collectors.joining(", "));
        throw new StatementException(
                position, "no register tells the operand size of `" + mnemonic + "`: write one of " + choices);
    }

    private static char suffixOf(Operand operand, List<List<String>> shapes, int index) {
        boolean tellsSize = operand instanceof Operand.InRegister
                && shapes.stream().anyMatch(shape -> shape.get(index).matches(".*[raRehq].*"));
        if (!tellsSize) {
            return '\uffff';
        }
        Register register = ((Operand.InRegister) operand).register();
        if (register.kind() != Register.Kind.GENERAL) {
            return '\uffff';
        }
        return switch (register.bits()) {
            case 8 -> 'b';
            case 16 -> 'w';
            case 64 -> 'q';
            default -> 'l';
        };
    }

    /** Return the first operand that the shape has no letter for; -1 if it fits. */
    private static int firstMismatch(List<String> shape, Statement statement) {
        for (int index = 0; index < shape.size(); index++) {
            Operand operand = statement.operands().get(index);
            if (shape.get(index).chars().noneMatch(letter -> fits((char) letter, operand, statement.operandBits()))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean fits(char letter, Operand operand, int bits) {
        char actual = operand.shapeLetter();
        if (actual != 'r' && actual != 'R') {
            return letter == actual;
        }
        Register register = ((Operand.InRegister) operand).register();
        return switch (letter) {
            case 'r' -> actual == 'r' && register.isGeneral(bits);
            case 'R' -> actual == 'R' && register.isGeneral(bits);
            case 'b' -> actual == 'r' && register.isGeneral(8);
            case 'h' -> actual == 'r' && register.isGeneral(16);
            case 'e' -> actual == 'r' && register.isGeneral(32);
            case 'q' -> actual == 'r' && register.isGeneral(64);
            case 'a' -> actual == 'r' && register.isGeneral(bits) && register.number() == 0;
            case 'l' -> actual == 'r' && register.name().equals("cl");
            case 'w' -> actual == 'r' && register.name().equals("dx");
            default -> false;
        };
    }

    private static String counts(InstructionForm form) {
        String counts = form.shapes().stream()
                .map(List::size)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
        return counts.equals("0") ? "no operands" : counts.equals("1") ? "1 operand" : counts + " operands";
    }

    private static String letters(String wanted, Statement statement) {
        return wanted.chars()
                .distinct()
                .mapToObj(letter -> letter == 'r'
                        ? "a " + statement.operandBits() + "-bit general register"
                        : LETTER_NAMES.get((char) letter))
                .collect(Collectors.joining(" or "));
    }
}
