// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import org.intrpath.emulator.assembler.Expression.TableReference;
import org.intrpath.emulator.assembler.Expression.TableUse;

/** Where the offset table's suffixes may stand. Source: the relocations that the two psABIs have for them. */
final class TableUseRules {

    private TableUseRules() {}

    /** Refuse a suffix that no relocation exists for in {@code field}. */
    static void check(Encoding.Field field, boolean is64) {
        TableReference reached = find(field.value());
        if (reached == null) {
            return;
        }
        boolean isRight = switch (reached.use()) {
            case GOT -> !is64 && field.size() == Integer.BYTES;
            case GOTOFF -> field.size() == (is64 ? Long.BYTES : Integer.BYTES);
            case GOTPCREL -> is64 && field.use() == Encoding.Use.RELATIVE;
        };
        if (!isRight) {
            throw new StatementException(
                    reached.position(),
                    "`@" + reached.use() + "` is not for this field: right would be "
                            + switch (reached.use()) {
                                case GOT -> "a field of 32 bits in 32-bit code";
                                case GOTOFF -> "a field of the width of an address";
                                case GOTPCREL -> "`(%rip)` behind it, in 64-bit code";
                            });
        }
    }

    /** Refuse an operand by way of an entry that GNU ld breaks, or that has a shorter form which it cannot patch. */
    static void check(Statement statement) {
        Operand.Memory memory = statement.memory();
        TableReference reached = memory == null || memory.displacement() == null ? null : find(memory.displacement());
        boolean isEntry = reached != null && reached.use() == TableUse.GOT;
        if (isEntry && (memory.base() == null || memory.index() != null)) {
            throw new StatementException(
                    reached.position(), "`@GOT` takes one register beside it, the one that holds the table's address");
        }
    }

    private static TableReference find(Expression expression) {
        return switch (expression) {
            case TableReference reached -> reached;
            case Expression.Binary binary -> {
                TableReference left = find(binary.left());
                yield left != null ? left : find(binary.right());
            }
            case Expression.Unary unary -> find(unary.operand());
            case Expression.Reference reference -> null;
            case Expression.Constant constant -> null;
        };
    }
}
