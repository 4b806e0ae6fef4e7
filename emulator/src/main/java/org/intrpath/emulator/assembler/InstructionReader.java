// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes the instruction in a statement: prefixes, mnemonic, operands; and puts its code into the unit. */
final class InstructionReader {

    private final Unit unit;
    private final OperandParser operandParser;
    private final IntelOperandParser intelOperands;
    private final InstructionEncoder encoder;

    InstructionReader(Unit unit, ExpressionParser expressions, InstructionEncoder encoder) {
        this.unit = unit;
        this.intelOperands = new IntelOperandParser(expressions, unit);
        this.operandParser = new OperandParser(expressions, unit::width);
        this.encoder = encoder;
    }

    /**
     * Assemble one instruction.
     *
     * @param word the first word, taken already.
     * @param position where it stands.
     * @param cursor behind it.
     */
    void read(String word, SourcePosition position, TextCursor cursor) {
        int start = cursor.offset() - word.length();
        requireLoaded(position);
        String text = cursor.line().text().substring(start);
        String mnemonic = word.toLowerCase(Locale.ROOT);
        SourcePosition at = position;
        Prefixes prefixes = Prefixes.NONE;
        boolean isNotrack = false;
        while (Prefixes.code(mnemonic) >= 0) {
            isNotrack |= mnemonic.equals("notrack");
            int code = Prefixes.code(mnemonic);
            Prefixes.requireIn(unit.width(), mnemonic, at);
            if (cursor.isAtEnd() && prefixes == Prefixes.NONE) {
                unit.emitPrefix(code, cursor.line(), text.strip());
                return;
            }
            prefixes = prefixes.plus(code, mnemonic, at);
            cursor.skipBlanks();
            at = cursor.position();
            mnemonic = cursor.takeName().toLowerCase(Locale.ROOT);
            if (mnemonic.isEmpty()) {
                throw new StatementException(at, "a mnemonic must follow the prefixes");
            }
        }
        SourceLine line = cursor.line().part(start, cursor.line().text().length());
        BranchTable branch = BranchTable.find(mnemonic, unit.width());
        if (isNotrack && !(mnemonic.startsWith("jmp") || mnemonic.startsWith("call"))) {
            throw new StatementException(at, "`notrack` stands before an indirect jump or call only: leave it out");
        }
        List<Operand> operands;
        if (unit.isIntel()) {
            IntelOperandParser.Operands given = intelOperands.parseAll(cursor, branch != null);
            operands = given.operands();
            mnemonic = IntelMnemonics.translated(unit.width(), mnemonic, given, at);
        } else {
            operands = operandParser.parseAll(cursor);
        }
        boolean isDirect = branch != null
                && operands.size() == 1
                && operands.getFirst() instanceof Operand.Memory target
                && target.isPlainAddress();
        if (isDirect) {
            branch(mnemonic, branch, prefixes, (Operand.Memory) operands.getFirst(), line);
        } else if (branch != null && !(mnemonic.startsWith("jmp") || mnemonic.startsWith("call"))) {
            throw new StatementException(at, "`" + mnemonic + "` takes 1 operand, an address in the code");
        } else {
            requireStar(branch, mnemonic, operands);
            Statement statement = StatementMatcher.match(unit.width(), mnemonic, operands, at);
            TableUseRules.check(statement);
            emit(encoder.encode(prefixes, statement, at), line, text.strip());
        }
    }

    /** Emit {@code code}, changed as a linker does it where it reaches a symbol through the offset table. */
    private void emit(Encoding code, SourceLine line, String text) {
        Encoding.Field field = code.fields().stream()
                .filter(each -> each.value() instanceof Expression.TableReference)
                .findFirst()
                .orElse(null);
        code.fields().forEach(each -> TableUseRules.check(each, unit.is64()));
        boolean isEntry = field != null
                && ((Expression.TableReference) field.value()).use() != Expression.TableUse.GOTOFF
                && code.fields().size() == 1;
        TableAccess access = isEntry ? TableAccess.of(code.bytes(), field.offset()) : TableAccess.NONE;
        if (access == TableAccess.NONE) {
            unit.emit(code, line, text, true);
            return;
        }
        Expression.TableReference reached = (Expression.TableReference) field.value();
        access.apply(code.bytes(), field.offset(), unit.is64());
        boolean isJump = access == TableAccess.JUMP;
        byte[] bytes = isJump ? Arrays.copyOf(code.bytes(), code.bytes().length - 1) : code.bytes();
        Encoding.Use use = access != TableAccess.NUMBER
                ? Encoding.Use.BRANCH
                : unit.is64() ? Encoding.Use.EXTENDED : Encoding.Use.NUMBER;
        Expression address = new Expression.Reference(reached.symbol(), reached.position());
        Encoding.Field direct =
                new Encoding.Field(field.offset() + access.shift(), Integer.BYTES, address, field.position(), use);
        unit.emit(new Encoding(bytes, List.of(direct)), line, text, true);
        if (isJump) {
            unit.emit(new Encoding(new byte[] {(byte) 0x90}, List.of()), line, "nop", true);
        }
    }

    private void requireLoaded(SourcePosition position) {
        if (unit.current().kind() == SectionKind.NOT_LOADED) {
            throw new StatementException(
                    position,
                    "section `" + unit.current().name()
                            + "` is not loaded, so code in it is lost: name it with the flags \"ax\"");
        }
    }

    private static void requireStar(BranchTable branch, String mnemonic, List<Operand> operands) {
        if (branch != null && operands.size() == 1) {
            Operand operand = operands.getFirst();
            char letter = operand.shapeLetter();
            if (letter == 'm' || letter == 'r') {
                throw new StatementException(
                        operand.position(), "`" + mnemonic + "` through a register or memory needs a star: `*`");
            }
        }
    }

    private void branch(
            String mnemonic, BranchTable branch, Prefixes prefixes, Operand.Memory target, SourceLine line) {
        if (prefixes != Prefixes.NONE) {
            throw new StatementException(line.position(), "`" + mnemonic + "` to an address takes no prefix");
        }
        Expression address = target.displacement();
        if (branch.hasBothForms()) {
            requireCode(line);
            unit.add(new Fragment.Jump(branch, address, line, target.position(), unit.width()));
            return;
        }
        boolean isShort = branch.longOpcode().length == 0;
        byte[] opcode = isShort ? branch.shortOpcode() : branch.longOpcode();
        int size = isShort ? 1 : unit.width() == CodeWidth.BITS_16 ? 2 : 4;
        byte[] code = java.util.Arrays.copyOf(opcode, opcode.length + size);
        Encoding.Field field = new Encoding.Field(opcode.length, size, address, target.position(), Encoding.Use.BRANCH);
        unit.emit(new Encoding(code, List.of(field)), line, line.text().strip(), true);
    }

    private void requireCode(SourceLine line) {
        if (unit.current().kind() == SectionKind.ZERO_DATA) {
            throw new StatementException(
                    line.position(),
                    "code cannot stand in section `" + unit.current().name() + "`");
        }
    }
}
