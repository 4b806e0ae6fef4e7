// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns Intel's mnemonics into AT&amp;T's. Source: GNU as manual, "i386-Mnemonics". */
final class IntelMnemonics {

    /** Names without an operand that tells their size. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("movsd", "movsl"),
            Map.entry("stosd", "stosl"),
            Map.entry("lodsd", "lodsl"),
            Map.entry("scasd", "scasl"),
            Map.entry("cmpsd", "cmpsl"),
            Map.entry("insd", "insl"),
            Map.entry("outsd", "outsl"),
            Map.entry("pushfd", "pushfl"),
            Map.entry("popfd", "popfl"),
            Map.entry("pushad", "pushal"),
            Map.entry("popad", "popal"),
            Map.entry("iretd", "iretl"),
            Map.entry("retf", "lret"));

    private static final Set<String> UNREVERSED = Set.of("enter", "bound");

    private static final Set<String> REFUSED = Set.of("ljmp", "lcall", "far", "short", "cmpsd", "movsd");

    private IntelMnemonics() {}

    /** Return AT&amp;T's spelling of {@code mnemonic} with {@code operands}. */
    static String translated(
            CodeWidth width, String mnemonic, IntelOperandParser.Operands given, SourcePosition position) {
        List<Operand> operands = given.operands();
        if (X87Encodings.dependsOnSyntax(mnemonic)
                || UNREVERSED.contains(mnemonic)
                || !isOnVectors(operands) && REFUSED.contains(mnemonic) && !operands.isEmpty()) {
            throw new StatementException(
                    position, "`" + mnemonic + "` is not taken in Intel syntax: switch to `.att_syntax prefix` for it");
        }
        if (operands.isEmpty() || mnemonic.equals("retf")) {
            return RENAMED.getOrDefault(mnemonic, mnemonic);
        }
        if (mnemonic.equals("movzx") || mnemonic.equals("movsx") || mnemonic.equals("movsxd")) {
            return extension(mnemonic.substring(0, 4), operands.getFirst(), given.size(), position);
        }
        InstructionForm form = InstructionTable.of(width).find(mnemonic);
        boolean takesSize = form != null && given.size() != 0 && form.suffixes().indexOf(given.size()) >= 0;
        return takesSize ? mnemonic + given.size() : mnemonic;
    }

    /** Return whether {@code movsd} and {@code cmpsd} mean numbers here, not strings. */
    private static boolean isOnVectors(List<Operand> operands) {
        return operands.stream().anyMatch(operand -> operand.shapeLetter() == 'x');
    }

    private static String extension(String stem, Operand source, char size, SourcePosition position) {
        char from = source instanceof Operand.InRegister(Register register, boolean isIndirect, SourcePosition at)
                ? register.bits() == 8 ? 'b' : register.bits() == 16 ? 'w' : 'l'
                : size;
        if (from == 0 || from == 'q') {
            throw new StatementException(position, "the source's size is not told: write `byte ptr` or `word ptr`");
        }
        return from == 'l' ? stem + "lq" : stem + from;
    }
}
