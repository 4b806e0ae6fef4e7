// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * Keeps {@code %ah} and its like apart from what needs a REX prefix: no instruction has both, and Keystone ends the
 * process when it is asked for one. Source: Intel SDM 2, "REX Prefixes".
 */
final class RexRule {

    private RexRule() {}

    /** Return {@code statement}. @throws StatementException at {@code position} if it breaks the rule. */
    static Statement checked(Statement statement, SourcePosition position) {
        Register highByte = null;
        boolean needsRex = statement.suffix() == 'q';
        for (Operand operand : statement.operands()) {
            if (operand instanceof Operand.InRegister(Register register, boolean isIndirect, SourcePosition at)) {
                highByte = register.isHighByte() ? register : highByte;
                needsRex |= register.needsRex();
            }
            needsRex |= operand instanceof Operand.Memory memory && hasExtended(memory);
        }
        if (highByte != null && needsRex) {
            throw new StatementException(
                    position,
                    "%" + highByte.name() + " cannot stand beside a 64-bit or numbered register: use another low byte");
        }
        return statement;
    }

    private static boolean hasExtended(Operand.Memory memory) {
        return memory.base() != null && memory.base().number() > 7
                || memory.index() != null && memory.index().number() > 7;
    }
}
