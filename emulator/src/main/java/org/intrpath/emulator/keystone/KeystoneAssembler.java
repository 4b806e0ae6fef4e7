// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.keystone;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.regex.Pattern;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/**
 * Encodes one AT&amp;T statement at a time, at address 0. One instance belongs to the thread that opened it.
 *
 * <p>No option is ever set on the engine: any {@code ks_option} call changes the default radix to 16. The syntax is
 * chosen by a fixed first line instead.
 */
public final class KeystoneAssembler implements AutoCloseable {

    /** Longest statement that is taken, in characters; the longest x86 statement in print is far below. */
    public static final int MAX_STATEMENT_LENGTH = 160;

    private static final String SYNTAX_LINE = ".att_syntax prefix\n";
    private static final long MAX_STRING_BYTES = 4096;

    /**
     * What a statement may look like: one lower-case mnemonic, then registers and decimal numbers. No directive, label,
     * quote, comment, separator or symbol fits: those are what Keystone crashes, hangs or errs on.
     */
    private static final Pattern SAFE_STATEMENT =
            Pattern.compile("(?!.*[0-9]x)[a-z][a-z0-9]*(?: [*$%(\\-0-9][a-z0-9$%*(),\\-]*)?");

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment engine;
    private final MemorySegment encoding;
    private final MemorySegment size;
    private final MemorySegment statements;
    private boolean isClosed;

    private KeystoneAssembler(int mode) {
        NativeLibraries.load(NativeLibrary.KEYSTONE); // a missing library must say so, not break a class initializer
        if (!KeystoneLibrary.ks_arch_supported(KeystoneLibrary.ARCH_X86)) {
            arena.close();
            throw new KeystoneException("the Keystone library that was loaded has no x86 support: install the build of "
                    + "keystone-engine 0.9.2 for this platform");
        }
        MemorySegment handle = arena.allocate(ADDRESS);
        int code = KeystoneLibrary.ks_open(KeystoneLibrary.ARCH_X86, mode, handle);
        if (code != KeystoneLibrary.ERR_OK) {
            arena.close();
            throw new KeystoneException("ks_open(KS_ARCH_X86, " + mode + "): " + text(code));
        }
        engine = handle.get(ADDRESS, 0);
        encoding = arena.allocate(ADDRESS);
        size = arena.allocate(JAVA_LONG);
        statements = arena.allocate(JAVA_LONG);
    }

    /** Open an engine for 16-bit code, as in real mode. */
    public static KeystoneAssembler open16() {
        return new KeystoneAssembler(KeystoneLibrary.MODE_16);
    }

    /** Open an engine for 32-bit protected mode. */
    public static KeystoneAssembler open32() {
        return new KeystoneAssembler(KeystoneLibrary.MODE_32);
    }

    /** Open an engine for 64-bit mode. */
    public static KeystoneAssembler open64() {
        return new KeystoneAssembler(KeystoneLibrary.MODE_64);
    }

    /** Return the version of the loaded library as {@code major.minor}. */
    public static String version() {
        NativeLibraries.load(NativeLibrary.KEYSTONE);
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment major = temporary.allocate(JAVA_INT);
            MemorySegment minor = temporary.allocate(JAVA_INT);
            KeystoneLibrary.ks_version(major, minor);
            return major.get(JAVA_INT, 0) + "." + minor.get(JAVA_INT, 0);
        }
    }

    /**
     * Encode one statement.
     *
     * @param statement mnemonic and operands in AT&amp;T syntax, lower case, decimal numbers, no symbols, at most
     *     {@link #MAX_STATEMENT_LENGTH} characters.
     * @return its machine code, at least one byte.
     * @throws IllegalArgumentException if the statement is outside the safe alphabet; Keystone never sees it then.
     * @throws KeystoneException if Keystone refuses the statement or yields no bytes for it.
     */
    public byte[] encode(String statement) {
        synchronized (KeystoneLibrary.class) { // nothing promises that two engines may work at once
            return encodeAlone(statement);
        }
    }

    private byte[] encodeAlone(String statement) {
        if (statement.length() > MAX_STATEMENT_LENGTH
                || !SAFE_STATEMENT.matcher(statement).matches()) {
            throw new IllegalArgumentException("not a plain single statement: \"" + statement + "\"");
        }
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment source = temporary.allocateFrom(SYNTAX_LINE + statement);
            int code = KeystoneLibrary.ks_asm(engine, source, 0, encoding, size, statements);
            if (code != 0) {
                throw new KeystoneException(
                        "Keystone refuses `" + statement + "`: " + text(KeystoneLibrary.ks_errno(engine)));
            }
            MemorySegment bytes = encoding.get(ADDRESS, 0);
            try {
                return copy(statement, bytes);
            } finally {
                KeystoneLibrary.ks_free(bytes);
            }
        }
    }

    private byte[] copy(String statement, MemorySegment bytes) {
        long length = size.get(JAVA_LONG, 0);
        long count = statements.get(JAVA_LONG, 0);
        if (length == 0 || count == 0) {
            throw new KeystoneException("Keystone yields nothing for `" + statement + "` (" + length + " bytes, "
                    + count + " statements): the mnemonic or its operands do not exist in this mode");
        }
        return bytes.reinterpret(length).toArray(JAVA_BYTE);
    }

    private static String text(int code) {
        return KeystoneLibrary.ks_strerror(code).reinterpret(MAX_STRING_BYTES).getString(0) + " (code " + code + ")";
    }

    /** Release the engine; a second call does nothing. */
    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            KeystoneLibrary.ks_close(engine);
            arena.close();
        }
    }
}
