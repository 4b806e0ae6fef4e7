// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import java.util.Map;
import org.intrpath.emulator.capstone.CapstoneException;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.capstone.Instruction;

/**
 * Reads a finished image back: every instruction must be as long as its statement made it, every branch must arrive.
 */
final class ImageCheck {

    private static final long ADDRESS_MASK = 0xffff_ffffL;

    private ImageCheck() {}

    /**
     * Record an error for each statement whose code does not read back.
     *
     * @param targets for the address behind each direct branch, the address that it was asked to reach.
     */
    static void run(
            byte[] image,
            long base,
            List<SourceMap.Entry> statements,
            Map<Long, Long> targets,
            Diagnostics diagnostics) {
        try (Disassembler disassembler = Disassembler.open32()) {
            for (SourceMap.Entry statement : statements) {
                boolean isWhole = statement.isInstruction() && Prefixes.code(statement.text()) < 0;
                String contradiction = isWhole ? contradiction(image, base, statement, targets, disassembler) : null;
                if (contradiction != null) {
                    diagnostics.add(new AssemblyError(
                            statement.position(), "`" + statement.text() + "` was miscompiled: " + contradiction));
                }
            }
        }
    }

    private static String contradiction(
            byte[] image, long base, SourceMap.Entry statement, Map<Long, Long> targets, Disassembler disassembler) {
        Instruction instruction;
        try {
            instruction = disassembler.one(image, (int) (statement.address() - base), statement.address());
        } catch (CapstoneException failure) {
            return failure.getMessage();
        }
        if (instruction.length() != statement.length()) {
            return "its code has %d bytes, but reads back as %d (`%s`)"
                    .formatted(statement.length(), instruction.length(), instruction.text());
        }
        Long target = targets.get(statement.address() + statement.length());
        boolean arrives = target == null || instruction.operands().equals(Disassembler.address(target & ADDRESS_MASK));
        return arrives ? null : "it reads back as `" + instruction.text() + "`";
    }
}
