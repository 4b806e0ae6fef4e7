// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.capstone;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/** Disassembles x86 machine code into AT&amp;T text. One instance belongs to the thread that opened it. */
public final class Disassembler implements AutoCloseable {

    private static final int SUPPORTED_MAJOR_VERSION = 5;
    private static final int MAX_INSTRUCTION_LENGTH = 15;

    /** Capstone prints numbers up to this in decimal, larger ones in hexadecimal. */
    private static final long LARGEST_DECIMAL = 9;

    private static final long INSTRUCTION_STRUCT_LENGTH =
            CapstoneLibrary.INSN_OPERANDS_OFFSET + CapstoneLibrary.INSN_OPERANDS_LENGTH;
    private static final long MAX_STRING_BYTES = 4096;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment handleCell;
    private final long handle;
    private final MemorySegment instruction;
    private final MemorySegment window;
    private final MemorySegment cursor;
    private final MemorySegment remaining;
    private final MemorySegment cursorAddress;
    private boolean isClosed;

    private Disassembler(int mode) {
        NativeLibraries.load(NativeLibrary.CAPSTONE); // a missing library must say so, not break a class initializer
        handleCell = arena.allocate(JAVA_LONG);
        try {
            requireUsableLibrary();
            check("cs_open", CapstoneLibrary.cs_open(CapstoneLibrary.ARCH_X86, mode, handleCell));
            check(
                    "cs_option(CS_OPT_SYNTAX)",
                    CapstoneLibrary.cs_option(
                            handleCell.get(JAVA_LONG, 0), CapstoneLibrary.OPT_SYNTAX, CapstoneLibrary.OPT_SYNTAX_ATT));
        } catch (CapstoneException failure) {
            arena.close();
            throw failure;
        }
        handle = handleCell.get(JAVA_LONG, 0);
        instruction = CapstoneLibrary.cs_malloc(handle).reinterpret(INSTRUCTION_STRUCT_LENGTH);
        window = arena.allocate(MAX_INSTRUCTION_LENGTH);
        cursor = arena.allocate(ADDRESS);
        remaining = arena.allocate(JAVA_LONG);
        cursorAddress = arena.allocate(JAVA_LONG);
    }

    /** Open a disassembler for 16-bit code, as in real mode. */
    public static Disassembler open16() {
        return new Disassembler(CapstoneLibrary.MODE_16);
    }

    /** Open a disassembler for 32-bit protected mode. */
    public static Disassembler open32() {
        return new Disassembler(CapstoneLibrary.MODE_32);
    }

    /** Open a disassembler for 64-bit mode. */
    public static Disassembler open64() {
        return new Disassembler(CapstoneLibrary.MODE_64);
    }

    /** Return the version of the loaded library as {@code major.minor}. */
    public static String version() {
        NativeLibraries.load(NativeLibrary.CAPSTONE);
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment major = temporary.allocate(JAVA_INT);
            MemorySegment minor = temporary.allocate(JAVA_INT);
            CapstoneLibrary.cs_version(major, minor);
            return major.get(JAVA_INT, 0) + "." + minor.get(JAVA_INT, 0);
        }
    }

    /**
     * Disassemble the instruction at the start of {@code code[offset..]}.
     *
     * @param code machine code.
     * @param offset index of the instruction's first byte, within the array.
     * @param address guest-linear address to print relative operands for.
     * @throws CapstoneException if the bytes there are no instruction, or an incomplete one.
     */
    public Instruction one(byte[] code, int offset, long address) {
        int length = Math.min(MAX_INSTRUCTION_LENGTH, code.length - offset);
        MemorySegment.copy(code, offset, window, JAVA_BYTE, 0, length);
        cursor.set(ADDRESS, 0, window);
        remaining.set(JAVA_LONG, 0, length);
        cursorAddress.set(JAVA_LONG, 0, address);
        if (!CapstoneLibrary.cs_disasm_iter(handle, cursor, remaining, cursorAddress, instruction)) {
            throw new CapstoneException("no instruction at 0x%08x: %s"
                    .formatted(address, HexFormat.of().formatHex(code, offset, offset + length)));
        }
        int size = Short.toUnsignedInt(instruction.get(JAVA_SHORT, CapstoneLibrary.INSN_SIZE_OFFSET));
        byte[] bytes = new byte[size];
        System.arraycopy(code, offset, bytes, 0, size);
        return new Instruction(
                address,
                bytes,
                instruction.getString(CapstoneLibrary.INSN_MNEMONIC_OFFSET),
                instruction.getString(CapstoneLibrary.INSN_OPERANDS_OFFSET));
    }

    /**
     * Disassemble all of {@code code}, first byte at {@code address}.
     *
     * @throws CapstoneException at the first bytes that are no instruction.
     */
    public List<Instruction> all(byte[] code, long address) {
        List<Instruction> result = new ArrayList<>();
        int offset = 0;
        while (offset < code.length) {
            Instruction next = one(code, offset, address + offset);
            result.add(next);
            offset += next.length();
        }
        return result;
    }

    /** Return {@code address} as the operand of a direct branch prints it. */
    public static String address(long address) {
        boolean isSmall = Long.compareUnsigned(address, LARGEST_DECIMAL) <= 0;
        return isSmall ? Long.toString(address) : "0x" + Long.toHexString(address);
    }

    private static void requireUsableLibrary() {
        if (!CapstoneLibrary.cs_support(CapstoneLibrary.ARCH_X86)) {
            throw new CapstoneException("the Capstone library that was loaded has no x86 support: install the build of "
                    + "capstone 5 for this platform");
        }
        if (!version().startsWith(SUPPORTED_MAJOR_VERSION + ".")) {
            throw new CapstoneException(
                    "the Capstone library that was loaded is version " + version() + "; its structures "
                            + "are known for version " + SUPPORTED_MAJOR_VERSION + " only: install capstone 5");
        }
    }

    private static void check(String operation, int code) {
        if (code != CapstoneLibrary.ERR_OK) {
            String text = CapstoneLibrary.cs_strerror(code)
                    .reinterpret(MAX_STRING_BYTES)
                    .getString(0);
            throw new CapstoneException(operation + ": " + text + " (code " + code + ")");
        }
    }

    /** Release the engine; a second call does nothing. */
    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            CapstoneLibrary.cs_free(instruction, 1);
            CapstoneLibrary.cs_close(handleCell);
            arena.close();
        }
    }
}
