// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.EnumMap;
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

    private final Map<CodeWidth, KeystoneAssembler> keystones = new EnumMap<>(CodeWidth.class);
    private final Map<CodeWidth, Disassembler> disassemblers = new EnumMap<>(CodeWidth.class);
    private final RawEncoder raw;

    /** What makes machine code of a statement's text, right or wrong. */
    @FunctionalInterface
    interface RawEncoder {
        byte[] encode(CodeWidth width, String statement);
    }

    /** An encoder over Keystone. */
    BareEncoder() {
        raw = (width, statement) ->
                keystones.computeIfAbsent(width, CodeWidth::openKeystone).encode(statement);
    }

    /** An encoder over another than Keystone, which a test knows to be wrong. */
    BareEncoder(RawEncoder raw) {
        this.raw = raw;
    }

    /**
     * Return the machine code of {@code statement}, its segment override left out.
     *
     * @throws StatementException blaming {@code position} if no engine can do it, or the two engines disagree.
     */
    byte[] encode(Statement statement, SourcePosition position) {
        CodeWidth width = statement.form().width();
        String text = statement.print();
        String key = width.bits() + text;
        byte[] known;
        synchronized (REMEMBERED) {
            known = REMEMBERED.get(key);
        }
        if (known != null) {
            return known;
        }
        byte[] fixed = FixedEncodings.encode(statement);
        if (fixed != null) {
            return fixed;
        }
        byte[] code = SpecialEncodings.encode(statement);
        if (code == null) {
            code = GnuEncoding.adjust(statement, byKeystone(width, text, position));
        }
        String contradiction = EncodingCheck.contradiction(
                statement, code, disassemblers.computeIfAbsent(width, CodeWidth::openDisassembler));
        if (contradiction != null) {
            throw new StatementException(
                    position,
                    "`" + text + "` cannot be encoded with certainty: " + contradiction
                            + "; write it with .byte, or another way");
        }
        synchronized (REMEMBERED) {
            REMEMBERED.put(key, code);
        }
        return code;
    }

    private byte[] byKeystone(CodeWidth width, String text, SourcePosition position) {
        try {
            return raw.encode(width, text);
        } catch (KeystoneException refusal) {
            throw new StatementException(position, "no such instruction in " + width + ": " + refusal.getMessage());
        }
    }

    @Override
    public void close() {
        keystones.values().forEach(KeystoneAssembler::close);
        disassemblers.values().forEach(Disassembler::close);
    }
}
