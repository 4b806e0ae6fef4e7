// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/**
 * Owns one Unicorn engine for x86: registers, physical memory, saved contexts, translation caches. Hooks and
 * runs belong to {@link EngineHooks}. One engine belongs to the thread that opened it; any other thread gets a
 * {@link WrongThreadException}. {@link #close()} may be called twice.
 */
public final class Engine implements AutoCloseable {

    static final int ARCH_X86 = 4;
    private static final int MODE_32 = 4;
    private static final int MODE_64 = 8;
    private static final int REGISTER_MSR = 248;
    private static final int CTL_USE_EXITS = 0x4400_0004;
    private static final int CTL_CPU_MODEL = 0x4400_0007;
    private static final int CTL_TB_REMOVE_CACHE = 0x4800_0009;
    private static final int CTL_TB_FLUSH = 0x4000_000a;
    private static final int CTL_TLB_FLUSH = 0x4000_000b;
    private static final int TABLE_REGISTER_BYTES = 24;
    /** Older ones do not translate addresses in 64-bit mode, whatever CR0 says. */
    private static final int TRANSLATES_IN_64_BIT_MODE = 0x0201_0000;
    /** 2.1.4 compares the range of a memory hook with physical addresses; no older version was seen to. */
    private static final int COMPARES_PHYSICAL = 0x0201_0400;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment scratch = arena.allocate(TABLE_REGISTER_BYTES, 8);
    private final MemorySegment uc;
    private final CpuModel model;
    private final boolean wide;
    /** First address and length of what the guest may access in every way. */
    private final TreeMap<Long, Long> plainMemory = new TreeMap<>();

    private boolean open = true;

    private Engine(MemorySegment uc, CpuModel model, boolean wide) {
        this.uc = uc;
        this.model = model;
        this.wide = wide;
    }

    /**
     * Opens an engine in 32-bit mode.
     *
     * @param model the CPU to emulate.
     * @return the engine; its registers are as Unicorn leaves them: null selectors, paging off.
     * @throws UnicornException if the library was built without x86, or refuses.
     */
    public static Engine open(CpuModel model) {
        return open(model, MODE_32);
    }

    /** Tells whether this version of the engine carries out all modes; before 2.1, protected mode alone is right. */
    public static boolean hasAllModes() {
        return combinedVersion() >= TRANSLATES_IN_64_BIT_MODE;
    }

    /** Opens an engine in the widest mode that it carries out: 64-bit mode, or 32-bit mode before version 2.1. */
    public static Engine openWidest(CpuModel model) {
        return open(model, hasAllModes() ? MODE_64 : MODE_32);
    }

    /**
     * Opens an engine in 64-bit mode, with paging off. All registers are readable in every mode that the guest enters
     * from there; a selector that is written is stored without loading a descriptor, see {@link HiddenState}.
     *
     * @param model the CPU to emulate.
     * @throws UnicornException if the library was built without x86, or refuses.
     */
    public static Engine openLong(CpuModel model) {
        return open(model, MODE_64);
    }

    private static Engine open(CpuModel model, int mode) {
        LoadedLibrary library = NativeLibraries.load(NativeLibrary.UNICORN);
        if (!UnicornLibrary.uc_arch_supported(ARCH_X86)) {
            throw new UnicornException("uc_arch_supported(UC_ARCH_X86) is false for " + library.file() + " ("
                    + library.foundBy() + "): this build of Unicorn cannot emulate x86; use one that can, such as the"
                    + " library of the Python package unicorn 2.1.4");
        }
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment out = temporary.allocate(ADDRESS);
            check(UnicornLibrary.uc_open(ARCH_X86, mode, out), "uc_open(UC_ARCH_X86, " + mode + ")");
            Engine engine = new Engine(out.get(ADDRESS, 0), model, mode == MODE_64);
            check(
                    UnicornLibrary.uc_ctl$int(engine.uc, CTL_CPU_MODEL, model.id()),
                    "uc_ctl(UC_CTL_CPU_MODEL, " + model + ")");
            engine.leaveOutUntil();
            return engine;
        }
    }

    /**
     * Makes the engine ignore the {@code until} of its runs, by enabling a list of exits and leaving it empty. Else
     * each run ends with a look at that address, and where the guest's tables do not map it, the engine raises a page
     * fault against itself: CR2 changes, and the guest's next fault is taken for a double fault.
     */
    private void leaveOutUntil() {
        check(UnicornLibrary.uc_ctl$int(uc, CTL_USE_EXITS, 1), "uc_ctl(UC_CTL_UC_USE_EXITS, 1)");
    }

    /** Returns the version of the library, as {@code major.minor.patch}. */
    public static String version() {
        int combined = combinedVersion();
        return (combined >>> 24) + "." + (combined >>> 16 & 0xff) + "." + (combined >>> 8 & 0xff);
    }

    /** Returns the version as the bytes major, minor, patch, extra. */
    private static int combinedVersion() {
        NativeLibraries.load(NativeLibrary.UNICORN);
        return UnicornLibrary.uc_version(MemorySegment.NULL, MemorySegment.NULL);
    }

    /** Returns the CPU model this engine was opened with. */
    public CpuModel model() {
        return model;
    }

    /**
     * Reads a register.
     *
     * @param register any register but a table register.
     * @return its value, zero-extended.
     */
    public long read(X86Register register) {
        scratch.set(JAVA_LONG, 0, 0);
        if (!wide && register.isLongOnly()) {
            return 0;
        }
        check(UnicornLibrary.uc_reg_read(uc, own(register).id(), scratch), "uc_reg_read", register);
        return scratch.get(JAVA_LONG, 0);
    }

    /** Returns the register as this engine names it: one in 32-bit mode has no 64-bit names. */
    X86Register own(X86Register register) {
        return wide ? register : register.narrow();
    }

    /**
     * Writes a register. Writing a selector loads its descriptor from the guest's GDT and is refused where the
     * processor would refuse it.
     *
     * @param register any register but a table register.
     * @param value the new value; bits beyond the register's width are ignored.
     */
    public void write(X86Register register, long value) {
        scratch.set(JAVA_LONG, 0, value);
        if (!wide && register.isLongOnly()) {
            return;
        }
        int code = UnicornLibrary.uc_reg_write(uc, own(register).id(), scratch);
        if (code != 0) {
            check(code, "uc_reg_write(" + register + ", 0x" + Long.toHexString(value) + ")");
        }
    }

    /**
     * Reads a model-specific register as the engine has it: EFER, the system-call registers, segment bases, PAT.
     *
     * @param msr its address.
     * @return its value; 0 where the engine has none.
     */
    public long readMsr(int msr) {
        scratch.set(JAVA_INT, 0, msr);
        scratch.set(JAVA_LONG, 8, 0);
        check(UnicornLibrary.uc_reg_read(uc, REGISTER_MSR, scratch), "uc_reg_read(MSR)");
        return scratch.get(JAVA_LONG, 8);
    }

    /**
     * Writes a model-specific register of the engine, without the processor's checks.
     *
     * @param msr its address.
     * @param value EDX:EAX of {@code wrmsr}.
     */
    public void writeMsr(int msr, long value) {
        scratch.set(JAVA_INT, 0, msr);
        scratch.set(JAVA_LONG, 8, value);
        check(UnicornLibrary.uc_reg_write(uc, REGISTER_MSR, scratch), "uc_reg_write(MSR)");
    }

    /** Reads GDTR, IDTR, LDTR or TR. */
    public TableRegister readTable(X86Register register) {
        requireTable(register);
        scratch.fill((byte) 0);
        check(UnicornLibrary.uc_reg_read(uc, register.id(), scratch), "uc_reg_read", register);
        return new TableRegister(
                Short.toUnsignedInt(scratch.get(JAVA_SHORT, 0)),
                scratch.get(JAVA_LONG, 8),
                scratch.get(JAVA_INT, 16),
                scratch.get(JAVA_INT, 20));
    }

    /** Writes GDTR, IDTR, LDTR or TR, without reading any descriptor. */
    public void writeTable(X86Register register, TableRegister value) {
        requireTable(register);
        scratch.set(JAVA_LONG, 0, value.selector());
        scratch.set(JAVA_LONG, 8, value.base());
        scratch.set(JAVA_INT, 16, value.limit());
        scratch.set(JAVA_INT, 20, value.flags());
        check(UnicornLibrary.uc_reg_write(uc, register.id(), scratch), "uc_reg_write(" + register + ", " + value + ")");
    }

    private static void requireTable(X86Register register) {
        if (!register.isTable()) {
            throw new IllegalArgumentException(register + " is not a table register: use read or write");
        }
    }

    /** Makes a batch that moves several registers in one call; it lives as long as the engine. */
    public RegisterBatch batch(X86Register... registers) {
        return new RegisterBatch(this, arena, registers);
    }

    /** Maps fresh memory of the engine's own. Address and size in bytes, both multiples of 4096. */
    public void map(long guestPhysical, long sizeBytes, Protection protection) {
        check(
                UnicornLibrary.uc_mem_map(uc, guestPhysical, sizeBytes, protection.bits()),
                range("uc_mem_map", guestPhysical, sizeBytes, protection));
        note(guestPhysical, sizeBytes, protection);
    }

    /** Maps host memory that the caller keeps alive until the engine is closed. */
    public void map(long guestPhysical, MemorySegment host, Protection protection) {
        check(
                UnicornLibrary.uc_mem_map_ptr(uc, guestPhysical, host.byteSize(), protection.bits(), host),
                range("uc_mem_map_ptr", guestPhysical, host.byteSize(), protection));
        note(guestPhysical, host.byteSize(), protection);
    }

    private void note(long guestPhysical, long sizeBytes, Protection protection) {
        if (protection == Protection.ALL) {
            plainMemory.put(guestPhysical, sizeBytes);
        }
    }

    /**
     * Returns the ranges of physical addresses where an access may fail: all but memory mapped without restriction. On
     * an engine that may compare linear addresses with such ranges it is one range, everything.
     */
    List<AddressRange> outsidePlainMemory() {
        if (combinedVersion() < COMPARES_PHYSICAL) {
            return List.of(AddressRange.EVERYWHERE);
        }
        List<AddressRange> outside = new ArrayList<>();
        long next = 0;
        for (var memory : plainMemory.entrySet()) {
            if (memory.getKey() != next) {
                outside.add(new AddressRange(next, memory.getKey() - 1));
            }
            next = memory.getKey() + memory.getValue();
        }
        outside.add(new AddressRange(next, -1));
        return outside;
    }

    /**
     * A range of physical addresses, unsigned.
     *
     * @param first first address.
     * @param last last address, inclusive.
     */
    record AddressRange(long first, long last) {
        /** To the engine, a first address beyond the last one stands for all. */
        static final AddressRange EVERYWHERE = new AddressRange(1, 0);
    }

    /** Removes a mapping. */
    public void unmap(long guestPhysical, long sizeBytes) {
        check(
                UnicornLibrary.uc_mem_unmap(uc, guestPhysical, sizeBytes),
                range("uc_mem_unmap", guestPhysical, sizeBytes, Protection.NONE));
    }

    /** Changes what the guest may do with a mapped range. */
    public void protect(long guestPhysical, long sizeBytes, Protection protection) {
        check(
                UnicornLibrary.uc_mem_protect(uc, guestPhysical, sizeBytes, protection.bits()),
                range("uc_mem_protect", guestPhysical, sizeBytes, protection));
    }

    /** Reads physical memory. */
    public byte[] readMemory(long guestPhysical, int lengthBytes) {
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment bytes = temporary.allocate(lengthBytes);
            check(
                    UnicornLibrary.uc_mem_read(uc, guestPhysical, bytes, lengthBytes),
                    range("uc_mem_read", guestPhysical, lengthBytes, Protection.READ));
            return bytes.toArray(JAVA_BYTE);
        }
    }

    /** Writes physical memory. Code that was translated from it must be removed with {@link EngineHooks#forgetCode}. */
    public void writeMemory(long guestPhysical, byte[] bytes) {
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment from = temporary.allocateFrom(JAVA_BYTE, bytes);
            check(
                    UnicornLibrary.uc_mem_write(uc, guestPhysical, from, bytes.length),
                    range("uc_mem_write", guestPhysical, bytes.length, Protection.READ_WRITE));
        }
    }

    /** Drops all translated code; clients use {@link EngineHooks#forgetCode()}, which tells the counter too. */
    void forgetCode() {
        check(UnicornLibrary.uc_ctl$none(uc, CTL_TB_FLUSH), "uc_ctl(UC_CTL_TB_FLUSH)");
    }

    /** Drops code translated from the linear range {@code [from, to)}. */
    void forgetCode(long from, long to) {
        check(
                UnicornLibrary.uc_ctl$range(uc, CTL_TB_REMOVE_CACHE, from, to),
                range("uc_ctl(UC_CTL_TB_REMOVE_CACHE)", from, to - from, Protection.NONE));
    }

    /** Drops all cached address translations; needed after the host changed the guest's page tables. */
    public void forgetTranslations() {
        int code = UnicornLibrary.uc_ctl$none(uc, CTL_TLB_FLUSH);
        if (UnicornError.of(code) == UnicornError.UC_ERR_ARG) {
            write(X86Register.CR3, read(X86Register.CR3)); // 2.0.1 has no such control; loading CR3 flushes
            return;
        }
        check(code, "uc_ctl(UC_CTL_TLB_FLUSH)");
    }

    /** Makes a place to save the processor's state in; the caller closes it before the engine. */
    public EngineContext newContext() {
        return new EngineContext(this);
    }

    MemorySegment handle() {
        return uc;
    }

    Arena arena() {
        return arena;
    }

    /** Closes the engine and frees its hooks. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        int code = UnicornLibrary.uc_close(uc);
        arena.close();
        check(code, "uc_close");
    }

    static void check(int code, String operation) {
        if (code != 0) {
            throw new UnicornException(operation, UnicornError.of(code), text(code));
        }
    }

    private static void check(int code, String operation, X86Register register) {
        if (code != 0) {
            check(code, operation + "(" + register + ")");
        }
    }

    private static String text(int code) {
        MemorySegment text = UnicornLibrary.uc_strerror(code);
        return text.equals(MemorySegment.NULL)
                ? "no text"
                : text.reinterpret(256).getString(0);
    }

    private static String range(String call, long address, long size, Protection protection) {
        return String.format("%s(0x%x, 0x%x, %s)", call, address, size, protection);
    }
}
