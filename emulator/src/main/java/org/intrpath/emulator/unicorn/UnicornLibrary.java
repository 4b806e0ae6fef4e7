// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.intrpath.emulator.nativelib.Handles;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/**
 * The C functions of Unicorn that the project uses, one to one: C names, C order of arguments, raw results, no logic.
 * Source: unicorn.h of Unicorn 2.1.4; all of them exist in 2.0.1 too. Variadic functions have one method for each shape
 * of arguments, its name after a dollar sign.
 */
final class UnicornLibrary {

    private static final SymbolLookup SYMBOLS =
            NativeLibraries.load(NativeLibrary.UNICORN).symbols();

    private UnicornLibrary() {}

    private static final MethodHandle uc_version$mh =
            Handles.downcall(SYMBOLS, "uc_version", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    /**
     * {@code unsigned int uc_version(unsigned int *major, unsigned int *minor)}:
     * returns the version as (major << 24) + (minor << 16) + (patch << 8) + extra.
     */
    static int uc_version(MemorySegment major, MemorySegment minor) {
        try {
            return (int) uc_version$mh.invokeExact(major, minor);
        } catch (Throwable failure) {
            throw new AssertionError("uc_version", failure);
        }
    }

    private static final MethodHandle uc_arch_supported$mh =
            Handles.downcall(SYMBOLS, "uc_arch_supported", FunctionDescriptor.of(JAVA_BOOLEAN, JAVA_INT));

    /** {@code bool uc_arch_supported(uc_arch arch)}: returns whether the library was built with that architecture. */
    static boolean uc_arch_supported(int arch) {
        try {
            return (boolean) uc_arch_supported$mh.invokeExact(arch);
        } catch (Throwable failure) {
            throw new AssertionError("uc_arch_supported", failure);
        }
    }

    private static final MethodHandle uc_open$mh =
            Handles.downcall(SYMBOLS, "uc_open", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));

    /** {@code uc_err uc_open(uc_arch arch, uc_mode mode, uc_engine **uc)}: returns UC_ERR_OK or the error. */
    static int uc_open(int arch, int mode, MemorySegment engineOut) {
        try {
            return (int) uc_open$mh.invokeExact(arch, mode, engineOut);
        } catch (Throwable failure) {
            throw new AssertionError("uc_open", failure);
        }
    }

    private static final MethodHandle uc_close$mh =
            Handles.downcall(SYMBOLS, "uc_close", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    /** {@code uc_err uc_close(uc_engine *uc)}: returns UC_ERR_OK or the error. */
    static int uc_close(MemorySegment uc) {
        try {
            return (int) uc_close$mh.invokeExact(uc);
        } catch (Throwable failure) {
            throw new AssertionError("uc_close", failure);
        }
    }

    private static final MethodHandle uc_strerror$mh =
            Handles.downcall(SYMBOLS, "uc_strerror", FunctionDescriptor.of(ADDRESS, JAVA_INT));

    /** {@code const char *uc_strerror(uc_err code)}: returns the text of an error, owned by the library. */
    static MemorySegment uc_strerror(int code) {
        try {
            return (MemorySegment) uc_strerror$mh.invokeExact(code);
        } catch (Throwable failure) {
            throw new AssertionError("uc_strerror", failure);
        }
    }

    private static final MethodHandle uc_reg_write$mh =
            Handles.downcall(SYMBOLS, "uc_reg_write", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));

    /** {@code uc_err uc_reg_write(uc_engine *uc, int regid, const void *value)}: returns UC_ERR_OK or the error. */
    static int uc_reg_write(MemorySegment uc, int register, MemorySegment value) {
        try {
            return (int) uc_reg_write$mh.invokeExact(uc, register, value);
        } catch (Throwable failure) {
            throw new AssertionError("uc_reg_write", failure);
        }
    }

    private static final MethodHandle uc_reg_read$mh =
            Handles.downcall(SYMBOLS, "uc_reg_read", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));

    /** {@code uc_err uc_reg_read(uc_engine *uc, int regid, void *value)}: returns UC_ERR_OK or the error. */
    static int uc_reg_read(MemorySegment uc, int register, MemorySegment value) {
        try {
            return (int) uc_reg_read$mh.invokeExact(uc, register, value);
        } catch (Throwable failure) {
            throw new AssertionError("uc_reg_read", failure);
        }
    }

    private static final MethodHandle uc_reg_write_batch$mh = Handles.downcall(
            SYMBOLS, "uc_reg_write_batch", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));

    /**
     * {@code uc_err uc_reg_write_batch(uc_engine *uc, int const *regs, void *const *vals, int count)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_reg_write_batch(MemorySegment uc, MemorySegment registers, MemorySegment values, int count) {
        try {
            return (int) uc_reg_write_batch$mh.invokeExact(uc, registers, values, count);
        } catch (Throwable failure) {
            throw new AssertionError("uc_reg_write_batch", failure);
        }
    }

    private static final MethodHandle uc_reg_read_batch$mh = Handles.downcall(
            SYMBOLS, "uc_reg_read_batch", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));

    /**
     * {@code uc_err uc_reg_read_batch(uc_engine *uc, int const *regs, void **vals, int count)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_reg_read_batch(MemorySegment uc, MemorySegment registers, MemorySegment values, int count) {
        try {
            return (int) uc_reg_read_batch$mh.invokeExact(uc, registers, values, count);
        } catch (Throwable failure) {
            throw new AssertionError("uc_reg_read_batch", failure);
        }
    }

    private static final MethodHandle uc_mem_write$mh = Handles.downcall(
            SYMBOLS, "uc_mem_write", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));

    /**
     * {@code uc_err uc_mem_write(uc_engine *uc, uint64_t address, const void *bytes, uint64_t size)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_mem_write(MemorySegment uc, long address, MemorySegment bytes, long size) {
        try {
            return (int) uc_mem_write$mh.invokeExact(uc, address, bytes, size);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mem_write", failure);
        }
    }

    private static final MethodHandle uc_mem_read$mh = Handles.downcall(
            SYMBOLS, "uc_mem_read", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));

    /**
     * {@code uc_err uc_mem_read(uc_engine *uc, uint64_t address, void *bytes, uint64_t size)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_mem_read(MemorySegment uc, long address, MemorySegment bytes, long size) {
        try {
            return (int) uc_mem_read$mh.invokeExact(uc, address, bytes, size);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mem_read", failure);
        }
    }

    private static final MethodHandle uc_emu_start$mh = Handles.downcall(
            SYMBOLS,
            "uc_emu_start",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));

    /**
     * {@code uc_err uc_emu_start(uc_engine *uc, uint64_t begin, uint64_t until, uint64_t timeout, size_t count)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_emu_start(MemorySegment uc, long begin, long until, long timeout, long count) {
        try {
            return (int) uc_emu_start$mh.invokeExact(uc, begin, until, timeout, count);
        } catch (Throwable failure) {
            throw new AssertionError("uc_emu_start", failure);
        }
    }

    private static final MethodHandle uc_emu_stop$mh =
            Handles.downcall(SYMBOLS, "uc_emu_stop", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    /** {@code uc_err uc_emu_stop(uc_engine *uc)}: returns UC_ERR_OK or the error. */
    static int uc_emu_stop(MemorySegment uc) {
        try {
            return (int) uc_emu_stop$mh.invokeExact(uc);
        } catch (Throwable failure) {
            throw new AssertionError("uc_emu_stop", failure);
        }
    }

    private static final MethodHandle uc_hook_add$mh = Handles.downcall(
            SYMBOLS,
            "uc_hook_add",
            FunctionDescriptor.of(
                    JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT),
            Linker.Option.firstVariadicArg(7));

    /**
     * {@code uc_err uc_hook_add(uc_engine *uc, uc_hook *hh, int type, void *callback, void *user_data,
     * uint64_t begin, uint64_t end, ...)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_hook_add(
            MemorySegment uc,
            MemorySegment hookOut,
            int type,
            MemorySegment callback,
            MemorySegment userData,
            long begin,
            long end,
            int instruction) {
        try {
            return (int) uc_hook_add$mh.invokeExact(uc, hookOut, type, callback, userData, begin, end, instruction);
        } catch (Throwable failure) {
            throw new AssertionError("uc_hook_add", failure);
        }
    }

    private static final MethodHandle uc_hook_del$mh =
            Handles.downcall(SYMBOLS, "uc_hook_del", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG));

    /** {@code uc_err uc_hook_del(uc_engine *uc, uc_hook hh)}: returns UC_ERR_OK or the error. */
    static int uc_hook_del(MemorySegment uc, long hook) {
        try {
            return (int) uc_hook_del$mh.invokeExact(uc, hook);
        } catch (Throwable failure) {
            throw new AssertionError("uc_hook_del", failure);
        }
    }

    private static final MethodHandle uc_mem_map$mh = Handles.downcall(
            SYMBOLS, "uc_mem_map", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT));

    /**
     * {@code uc_err uc_mem_map(uc_engine *uc, uint64_t address, uint64_t size, uint32_t perms)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_mem_map(MemorySegment uc, long address, long size, int protection) {
        try {
            return (int) uc_mem_map$mh.invokeExact(uc, address, size, protection);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mem_map", failure);
        }
    }

    private static final MethodHandle uc_mem_map_ptr$mh = Handles.downcall(
            SYMBOLS,
            "uc_mem_map_ptr",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT, ADDRESS));

    /**
     * {@code uc_err uc_mem_map_ptr(uc_engine *uc, uint64_t address, uint64_t size, uint32_t perms, void *ptr)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_mem_map_ptr(MemorySegment uc, long address, long size, int protection, MemorySegment host) {
        try {
            return (int) uc_mem_map_ptr$mh.invokeExact(uc, address, size, protection, host);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mem_map_ptr", failure);
        }
    }

    private static final MethodHandle uc_mmio_map$mh = Handles.downcall(
            SYMBOLS,
            "uc_mmio_map",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS));

    /**
     * {@code uc_err uc_mmio_map(uc_engine *uc, uint64_t address, uint64_t size, uc_cb_mmio_read_t read_cb,
     * void *user_data_read, uc_cb_mmio_write_t write_cb, void *user_data_write)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_mmio_map(
            MemorySegment uc,
            long address,
            long size,
            MemorySegment read,
            MemorySegment readData,
            MemorySegment write,
            MemorySegment writeData) {
        try {
            return (int) uc_mmio_map$mh.invokeExact(uc, address, size, read, readData, write, writeData);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mmio_map", failure);
        }
    }

    private static final MethodHandle uc_mem_unmap$mh =
            Handles.downcall(SYMBOLS, "uc_mem_unmap", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG));

    /** {@code uc_err uc_mem_unmap(uc_engine *uc, uint64_t address, uint64_t size)}: returns UC_ERR_OK or the error. */
    static int uc_mem_unmap(MemorySegment uc, long address, long size) {
        try {
            return (int) uc_mem_unmap$mh.invokeExact(uc, address, size);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mem_unmap", failure);
        }
    }

    private static final MethodHandle uc_mem_protect$mh = Handles.downcall(
            SYMBOLS, "uc_mem_protect", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT));

    /**
     * {@code uc_err uc_mem_protect(uc_engine *uc, uint64_t address, uint64_t size, uint32_t perms)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_mem_protect(MemorySegment uc, long address, long size, int protection) {
        try {
            return (int) uc_mem_protect$mh.invokeExact(uc, address, size, protection);
        } catch (Throwable failure) {
            throw new AssertionError("uc_mem_protect", failure);
        }
    }

    private static final MethodHandle uc_context_alloc$mh =
            Handles.downcall(SYMBOLS, "uc_context_alloc", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    /** {@code uc_err uc_context_alloc(uc_engine *uc, uc_context **context)}: returns UC_ERR_OK or the error. */
    static int uc_context_alloc(MemorySegment uc, MemorySegment contextOut) {
        try {
            return (int) uc_context_alloc$mh.invokeExact(uc, contextOut);
        } catch (Throwable failure) {
            throw new AssertionError("uc_context_alloc", failure);
        }
    }

    private static final MethodHandle uc_context_save$mh =
            Handles.downcall(SYMBOLS, "uc_context_save", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    /** {@code uc_err uc_context_save(uc_engine *uc, uc_context *context)}: returns UC_ERR_OK or the error. */
    static int uc_context_save(MemorySegment uc, MemorySegment context) {
        try {
            return (int) uc_context_save$mh.invokeExact(uc, context);
        } catch (Throwable failure) {
            throw new AssertionError("uc_context_save", failure);
        }
    }

    private static final MethodHandle uc_context_restore$mh =
            Handles.downcall(SYMBOLS, "uc_context_restore", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

    /** {@code uc_err uc_context_restore(uc_engine *uc, uc_context *context)}: returns UC_ERR_OK or the error. */
    static int uc_context_restore(MemorySegment uc, MemorySegment context) {
        try {
            return (int) uc_context_restore$mh.invokeExact(uc, context);
        } catch (Throwable failure) {
            throw new AssertionError("uc_context_restore", failure);
        }
    }

    private static final MethodHandle uc_context_size$mh =
            Handles.downcall(SYMBOLS, "uc_context_size", FunctionDescriptor.of(JAVA_LONG, ADDRESS));

    /** {@code size_t uc_context_size(uc_engine *uc)}: returns the size of a context, in bytes. */
    static long uc_context_size(MemorySegment uc) {
        try {
            return (long) uc_context_size$mh.invokeExact(uc);
        } catch (Throwable failure) {
            throw new AssertionError("uc_context_size", failure);
        }
    }

    private static final MethodHandle uc_context_free$mh =
            Handles.downcall(SYMBOLS, "uc_context_free", FunctionDescriptor.of(JAVA_INT, ADDRESS));

    /** {@code uc_err uc_context_free(uc_context *context)}: returns UC_ERR_OK or the error. */
    static int uc_context_free(MemorySegment context) {
        try {
            return (int) uc_context_free$mh.invokeExact(context);
        } catch (Throwable failure) {
            throw new AssertionError("uc_context_free", failure);
        }
    }

    private static final MethodHandle uc_ctl$none$mh = Handles.downcall(
            SYMBOLS, "uc_ctl", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));

    /** {@code uc_err uc_ctl(uc_engine *uc, uc_control_type control)}: returns UC_ERR_OK or the error. */
    static int uc_ctl$none(MemorySegment uc, int control) {
        try {
            return (int) uc_ctl$none$mh.invokeExact(uc, control);
        } catch (Throwable failure) {
            throw new AssertionError("uc_ctl", failure);
        }
    }

    private static final MethodHandle uc_ctl$int$mh = Handles.downcall(
            SYMBOLS,
            "uc_ctl",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT),
            Linker.Option.firstVariadicArg(2));

    /** {@code uc_err uc_ctl(uc_engine *uc, uc_control_type control, int)}: returns UC_ERR_OK or the error. */
    static int uc_ctl$int(MemorySegment uc, int control, int argument) {
        try {
            return (int) uc_ctl$int$mh.invokeExact(uc, control, argument);
        } catch (Throwable failure) {
            throw new AssertionError("uc_ctl", failure);
        }
    }

    private static final MethodHandle uc_ctl$range$mh = Handles.downcall(
            SYMBOLS,
            "uc_ctl",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_LONG),
            Linker.Option.firstVariadicArg(2));

    /**
     * {@code uc_err uc_ctl(uc_engine *uc, uc_control_type control, uint64_t, uint64_t)}:
     * returns UC_ERR_OK or the error.
     */
    static int uc_ctl$range(MemorySegment uc, int control, long from, long to) {
        try {
            return (int) uc_ctl$range$mh.invokeExact(uc, control, from, to);
        } catch (Throwable failure) {
            throw new AssertionError("uc_ctl", failure);
        }
    }
}
