// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.LinkedHashMap;
import java.util.Map;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.keystone.KeystoneAssembler;
import org.intrpath.emulator.keystone.KeystoneException;

/**
 * Turns statements without prefixes and symbols into checked machine code. The same statement occurs hundreds of
 * times and
 * an engine call costs tens of microseconds, so results are kept, up to a bound, for the whole process.
 */
final class BareEncoder implements AutoCloseable {

    private static final int MOST_REMEMBERED = 20_000;

    private static final Map<String, byte[]> REMEMBERED = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private KeystoneAssembler keystone;
    private Disassembler disassembler;

    /**
     * Return the machine code of {@code statement}, its segment override left out.
     *
     * @throws StatementException blaming {@code position} if no engine can do it, or the two engines disagree.
     */
    byte[] encode(Statement statement, SourcePosition position) {
        String text = statement.print();
        byte[] known;
        synchronized (REMEMBERED) {
            known = REMEMBERED.get(text);
        }
        if (known != null) {
            return known;
        }
        byte[] code = SpecialEncodings.encode(statement, this);
        if (code == null) {
            code = GnuEncoding.adjust(statement, byKeystone(text, position));
        }
        String contradiction = EncodingCheck.contradiction(statement, code, disassembler());
        if (contradiction != null) {
            throw new StatementException(
                    position,
                    "`" + text + "` cannot be encoded with certainty: " + contradiction
                            + "; write it with .byte, or another way");
        }
        synchronized (REMEMBERED) {
            REMEMBERED.put(text, code);
        }
        return code;
    }

    /** Return ModRM, SIB and displacement bytes for {@code memory}, with a register field of 0. */
    byte[] addressBytes(Operand.Memory memory) {
        Operand.Memory plain = new Operand.Memory(
                null, memory.displacement(), memory.base(), memory.index(), memory.scale(), false, null);
        InstructionForm increment = InstructionTable.find("inc");
        Statement borrowed = new Statement(increment, 'l', java.util.List.of(plain));
        byte[] code = byKeystone(borrowed.print(), memory.position());
        return java.util.Arrays.copyOfRange(code, 1, code.length);
    }

    private byte[] byKeystone(String text, SourcePosition position) {
        if (keystone == null) {
            keystone = KeystoneAssembler.open32();
        }
        try {
            return keystone.encode(text);
        } catch (KeystoneException refusal) {
            throw new StatementException(position, "no such instruction in 32-bit mode: " + refusal.getMessage());
        }
    }

    private Disassembler disassembler() {
        if (disassembler == null) {
            disassembler = Disassembler.open32();
        }
        return disassembler;
    }

    @Override
    public void close() {
        if (keystone != null) {
            keystone.close();
        }
        if (disassembler != null) {
            disassembler.close();
        }
    }
}
