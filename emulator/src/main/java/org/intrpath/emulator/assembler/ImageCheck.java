// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.capstone.CapstoneException;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.capstone.Instruction;

/**
 * Reads a finished image back: every instruction must be as long as its statement made it, every branch must arrive.
 */
final class ImageCheck {

    private ImageCheck() {}

    /**
     * Record an error for each statement whose code does not read back.
     *
     * @param readBack the branches' targets and the instructions' modes.
     */
    static void run(
            byte[] image, long base, List<SourceMap.Entry> statements, ReadBack readBack, Diagnostics diagnostics) {
        Map<CodeWidth, Disassembler> disassemblers = new EnumMap<>(CodeWidth.class);
        try {
            for (SourceMap.Entry statement : statements) {
                boolean isWhole = statement.isInstruction() && Prefixes.code(statement.text()) < 0;
                Disassembler disassembler =
                        disassemblers.computeIfAbsent(readBack.width(statement.address()), CodeWidth::openDisassembler);
                String contradiction = isWhole ? contradiction(image, base, statement, readBack, disassembler) : null;
                if (contradiction != null) {
                    diagnostics.add(new AssemblyError(
                            statement.position(), "`" + statement.text() + "` was miscompiled: " + contradiction));
                }
            }
        } finally {
            disassemblers.values().forEach(Disassembler::close);
        }
    }

    private static String contradiction(
            byte[] image, long base, SourceMap.Entry statement, ReadBack readBack, Disassembler disassembler) {
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
        Long target = readBack.target(statement.address() + statement.length());
        CodeWidth width = readBack.width(statement.address());
        long mask = width.is64() ? -1L : 0xffff_ffffL;
        long segmentMask = width == CodeWidth.BITS_16 ? 0xffff : mask;
        boolean arrives = target == null
                || instruction.operands().equals(Disassembler.address(target & mask))
                || instruction.operands().equals(Disassembler.address(target & segmentMask));
        return arrives ? null : "it reads back as `" + instruction.text() + "`";
    }
}
