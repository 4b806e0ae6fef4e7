// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.keystone;

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

/** The C functions of {@code keystone/keystone.h}, one to one, in the header's order; raw codes, no logic. */
final class KeystoneLibrary {

    /** {@code KS_ARCH_X86}. */
    static final int ARCH_X86 = 4;

    /** {@code KS_MODE_16}. */
    static final int MODE_16 = 1 << 1;

    /** {@code KS_MODE_32}. */
    static final int MODE_32 = 1 << 2;

    /** {@code KS_MODE_64}. */
    static final int MODE_64 = 1 << 3;

    /** {@code KS_ERR_OK}. */
    static final int ERR_OK = 0;

    private static final SymbolLookup SYMBOLS =
            NativeLibraries.load(NativeLibrary.KEYSTONE).symbols();

    private static final MethodHandle ks_version$mh =
            Handles.downcall(SYMBOLS, "ks_version", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    private static final MethodHandle ks_arch_supported$mh =
            Handles.downcall(SYMBOLS, "ks_arch_supported", FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_INT));

    private static final MethodHandle ks_open$mh =
            Handles.downcall(SYMBOLS, "ks_open", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));

    private static final MethodHandle ks_close$mh =
            Handles.downcall(SYMBOLS, "ks_close", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private static final MethodHandle ks_errno$mh =
            Handles.downcall(SYMBOLS, "ks_errno", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    private static final MethodHandle ks_strerror$mh =
            Handles.downcall(SYMBOLS, "ks_strerror", FunctionDescriptor.of(ADDRESS, JAVA_INT));

    private static final MethodHandle ks_asm$mh = Handles.downcall(
            SYMBOLS, "ks_asm", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS));

    private static final MethodHandle ks_free$mh =
            Handles.downcall(SYMBOLS, "ks_free", FunctionDescriptor.ofVoid(ADDRESS));

    private KeystoneLibrary() {}

    /** {@code unsigned int ks_version(unsigned int *major, unsigned int *minor)}. */
    static int ks_version(MemorySegment major, MemorySegment minor) {
        try {
            return (int) ks_version$mh.invokeExact(major, minor);
        } catch (Throwable failure) {
            throw new AssertionError("ks_version", failure);
        }
    }

    /** {@code bool ks_arch_supported(ks_arch arch)}. */
    static boolean ks_arch_supported(int arch) {
        try {
            return (boolean) ks_arch_supported$mh.invokeExact(arch);
        } catch (Throwable failure) {
            throw new AssertionError("ks_arch_supported", failure);
        }
    }

    /** {@code ks_err ks_open(ks_arch arch, int mode, ks_engine **ks)}. */
    static int ks_open(int arch, int mode, MemorySegment engine) {
        try {
            return (int) ks_open$mh.invokeExact(arch, mode, engine);
        } catch (Throwable failure) {
            throw new AssertionError("ks_open", failure);
        }
    }

    /** {@code ks_err ks_close(ks_engine *ks)}. */
    static int ks_close(MemorySegment engine) {
        try {
            return (int) ks_close$mh.invokeExact(engine);
        } catch (Throwable failure) {
            throw new AssertionError("ks_close", failure);
        }
    }

    /** {@code ks_err ks_errno(ks_engine *ks)}. */
    static int ks_errno(MemorySegment engine) {
        try {
            return (int) ks_errno$mh.invokeExact(engine);
        } catch (Throwable failure) {
            throw new AssertionError("ks_errno", failure);
        }
    }

    /** {@code const char *ks_strerror(ks_err code)}. */
    static MemorySegment ks_strerror(int code) {
        try {
            return (MemorySegment) ks_strerror$mh.invokeExact(code);
        } catch (Throwable failure) {
            throw new AssertionError("ks_strerror", failure);
        }
    }

    /**
     * {@code int ks_asm(ks_engine *ks, const char *string, uint64_t address, unsigned char **encoding,
     * size_t *encoding_size, size_t *stat_count)}.
     */
    static int ks_asm(
            MemorySegment engine,
            MemorySegment source,
            long address,
            MemorySegment encoding,
            MemorySegment size,
            MemorySegment statements) {
        try {
            return (int) ks_asm$mh.invokeExact(engine, source, address, encoding, size, statements);
        } catch (Throwable failure) {
            throw new AssertionError("ks_asm", failure);
        }
    }

    /** {@code void ks_free(unsigned char *p)}. */
    static void ks_free(MemorySegment encoding) {
        try {
            ks_free$mh.invokeExact(encoding);
        } catch (Throwable failure) {
            throw new AssertionError("ks_free", failure);
        }
    }
}
