// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.capstone;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.intrpath.emulator.nativelib.Handles;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/** The C functions of {@code capstone/capstone.h}, one to one, in the header's order; raw codes, no logic. */
final class CapstoneLibrary {

    /** {@code CS_ARCH_X86}. */
    static final int ARCH_X86 = 3;

    /** {@code CS_MODE_16}. */
    static final int MODE_16 = 1 << 1;

    /** {@code CS_MODE_32}. */
    static final int MODE_32 = 1 << 2;

    /** {@code CS_MODE_64}. */
    static final int MODE_64 = 1 << 3;

    /** {@code CS_OPT_SYNTAX}. */
    static final int OPT_SYNTAX = 1;

    /** {@code CS_OPT_SYNTAX_ATT}. */
    static final long OPT_SYNTAX_ATT = 2;

    /** {@code CS_ERR_OK}. */
    static final int ERR_OK = 0;

    /** Offset of {@code size} (16 bits) in {@code cs_insn}, version 5. */
    static final long INSN_SIZE_OFFSET = 16;

    /** Offset of {@code mnemonic}: after id, address, size and 24 bytes of machine code. */
    static final long INSN_MNEMONIC_OFFSET = INSN_SIZE_OFFSET + 2 + 24;

    /** Offset of {@code op_str}: after {@code char mnemonic[CS_MNEMONIC_SIZE]}. */
    static final long INSN_OPERANDS_OFFSET = INSN_MNEMONIC_OFFSET + 32;

    /** Size of {@code op_str} in bytes. */
    static final long INSN_OPERANDS_LENGTH = 160;

    private static final SymbolLookup SYMBOLS =
            NativeLibraries.load(NativeLibrary.CAPSTONE).symbols();

    private static final MethodHandle cs_version$mh =
            Handles.downcall(SYMBOLS, "cs_version", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    private static final MethodHandle cs_support$mh =
            Handles.downcall(SYMBOLS, "cs_support", FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_INT));

    private static final MethodHandle cs_open$mh =
            Handles.downcall(SYMBOLS, "cs_open", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));

    private static final MethodHandle cs_close$mh =
            Handles.downcall(SYMBOLS, "cs_close", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private static final MethodHandle cs_option$mh =
            Handles.downcall(SYMBOLS, "cs_option", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));

    private static final MethodHandle cs_strerror$mh =
            Handles.downcall(SYMBOLS, "cs_strerror", FunctionDescriptor.of(ADDRESS, JAVA_INT));

    private static final MethodHandle cs_free$mh =
            Handles.downcall(SYMBOLS, "cs_free", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));

    private static final MethodHandle cs_malloc$mh =
            Handles.downcall(SYMBOLS, "cs_malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG));

    private static final MethodHandle cs_disasm_iter$mh = Handles.downcall(
            SYMBOLS,
            "cs_disasm_iter",
            FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS));

    private CapstoneLibrary() {}

    /** {@code unsigned int cs_version(int *major, int *minor)}. */
    static int cs_version(MemorySegment major, MemorySegment minor) {
        try {
            return (int) cs_version$mh.invokeExact(major, minor);
        } catch (Throwable failure) {
            throw new AssertionError("cs_version", failure);
        }
    }

    /** {@code bool cs_support(int query)}. */
    static boolean cs_support(int query) {
        try {
            return (boolean) cs_support$mh.invokeExact(query);
        } catch (Throwable failure) {
            throw new AssertionError("cs_support", failure);
        }
    }

    /** {@code cs_err cs_open(cs_arch arch, cs_mode mode, csh *handle)}. */
    static int cs_open(int arch, int mode, MemorySegment handle) {
        try {
            return (int) cs_open$mh.invokeExact(arch, mode, handle);
        } catch (Throwable failure) {
            throw new AssertionError("cs_open", failure);
        }
    }

    /** {@code cs_err cs_close(csh *handle)}. */
    static int cs_close(MemorySegment handle) {
        try {
            return (int) cs_close$mh.invokeExact(handle);
        } catch (Throwable failure) {
            throw new AssertionError("cs_close", failure);
        }
    }

    /** {@code cs_err cs_option(csh handle, cs_opt_type type, size_t value)}. */
    static int cs_option(long handle, int type, long value) {
        try {
            return (int) cs_option$mh.invokeExact(handle, type, value);
        } catch (Throwable failure) {
            throw new AssertionError("cs_option", failure);
        }
    }

    /** {@code const char *cs_strerror(cs_err code)}. */
    static MemorySegment cs_strerror(int code) {
        try {
            return (MemorySegment) cs_strerror$mh.invokeExact(code);
        } catch (Throwable failure) {
            throw new AssertionError("cs_strerror", failure);
        }
    }

    /** {@code void cs_free(cs_insn *insn, size_t count)}. */
    static void cs_free(MemorySegment instruction, long count) {
        try {
            cs_free$mh.invokeExact(instruction, count);
        } catch (Throwable failure) {
            throw new AssertionError("cs_free", failure);
        }
    }

    /** {@code cs_insn *cs_malloc(csh handle)}. */
    static MemorySegment cs_malloc(long handle) {
        try {
            return (MemorySegment) cs_malloc$mh.invokeExact(handle);
        } catch (Throwable failure) {
            throw new AssertionError("cs_malloc", failure);
        }
    }

    /**
     * {@code bool cs_disasm_iter(csh handle, const uint8_t **code, size_t *size, uint64_t *address, cs_insn *insn)}.
     */
    static boolean cs_disasm_iter(
            long handle, MemorySegment code, MemorySegment size, MemorySegment address, MemorySegment instruction) {
        try {
            return (boolean) cs_disasm_iter$mh.invokeExact(handle, code, size, address, instruction);
        } catch (Throwable failure) {
            throw new AssertionError("cs_disasm_iter", failure);
        }
    }
}
