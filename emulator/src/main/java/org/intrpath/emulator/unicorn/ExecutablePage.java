// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import org.intrpath.emulator.nativelib.Handles;

/**
 * Holds machine code in one page of the host that is first writable and then executable, never both. Only for hosts
 * with Linux on x86-64, whose constants of {@code <sys/mman.h>} stand here.
 */
final class ExecutablePage implements AutoCloseable {

    private static final long PAGE_BYTES = 4096;
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;
    private static final int MAP_PRIVATE = 0x02;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final long MAP_FAILED = -1;

    /** Resolved only when a page is made, so that other hosts never look for these functions. */
    private static final class MemoryCalls {
        static final MethodHandle mmap$mh = Handles.downcall(
                Linker.nativeLinker().defaultLookup(),
                "mmap",
                FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
        static final MethodHandle mprotect$mh = Handles.downcall(
                Linker.nativeLinker().defaultLookup(),
                "mprotect",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
        static final MethodHandle munmap$mh = Handles.downcall(
                Linker.nativeLinker().defaultLookup(), "munmap", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG));
    }

    private final MemorySegment page;
    private boolean open = true;

    private ExecutablePage(MemorySegment page) {
        this.page = page;
    }

    /** Tells why this host cannot run the hook's machine code; empty if it can. */
    static String unsupportedReason() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch");
        boolean supported = system.equals("linux") && (architecture.equals("amd64") || architecture.equals("x86_64"));
        return supported ? "" : "the native hook exists for Linux on x86-64, not for " + system + " on " + architecture;
    }

    /**
     * Makes a page that holds the code.
     *
     * @throws UnicornException if the host refuses writable or executable mappings.
     */
    static ExecutablePage of(byte[] code) {
        MemorySegment page = map().reinterpret(PAGE_BYTES);
        MemorySegment.copy(code, 0, page, JAVA_BYTE, 0, code.length);
        if (protect(page, PROT_READ | PROT_EXEC) != 0) {
            unmap(page);
            throw new UnicornException("mprotect(PROT_READ | PROT_EXEC): the host refuses executable mappings");
        }
        return new ExecutablePage(page);
    }

    MemorySegment address() {
        return page;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            unmap(page);
        }
    }

    private static MemorySegment map() {
        MemorySegment page;
        try {
            page = (MemorySegment) MemoryCalls.mmap$mh.invokeExact(
                    MemorySegment.NULL, PAGE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0L);
        } catch (Throwable failure) {
            throw new AssertionError("mmap", failure);
        }
        if (page.address() == MAP_FAILED) {
            throw new UnicornException("mmap(4096, PROT_READ | PROT_WRITE): the host has no memory for the hook");
        }
        return page;
    }

    private static int protect(MemorySegment page, int protection) {
        try {
            return (int) MemoryCalls.mprotect$mh.invokeExact(page, PAGE_BYTES, protection);
        } catch (Throwable failure) {
            throw new AssertionError("mprotect", failure);
        }
    }

    private static void unmap(MemorySegment page) {
        try {
            int code = (int) MemoryCalls.munmap$mh.invokeExact(page, PAGE_BYTES);
            if (code != 0) {
                throw new UnicornException("munmap of the hook's page failed");
            }
        } catch (UnicornException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new AssertionError("munmap", failure);
        }
    }
}
