// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.HiddenState;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * Puts a processor into the states in which it can start: those that a boot loader leaves, and those of INIT and
 * SIPI. Each leaves the model-specific registers but EFER and the segment bases alone. Source: Intel SDM 3A, "Processor
 * State After Reset" (table "IA-32 and Intel 64 Processor States Following Power-up, Reset, or INIT") and "Typical AP
 * Initialization Sequence".
 */
final class StartStates {

    /** FXSAVE and SSE exceptions: what every operating system turns on, and start states begin with. */
    private static final long CR4_SSE = 0b11 << 9;

    private static final long CR0_AFTER_INIT = ControlRegister.CR0_CD | ControlRegister.CR0_NW | ControlRegister.CR0_ET;
    private static final int REAL_LIMIT = 0xffff;
    private static final int REAL_CODE = 0x9b00;
    private static final int FLAT_CODE = 0x00cf_9b00;
    private static final int FLAT_DATA = 0x00cf_9300;
    private static final int FLAT_CS = 0x08;
    private static final int FLAT_DS = 0x10;
    private static final int RESET_CS = 0xf000;
    private static final long RESET_BASE = 0xffff_0000L;
    private static final long RESET_IP = 0xfff0;
    private static final long DR6_AFTER_INIT = 0xffff_0ff0L;
    private static final long DR7_AFTER_INIT = 0x400;
    private static final int LDT_ATTRIBUTES = 0x8200;
    private static final int TASK_ATTRIBUTES = 0x8b00;
    private static final int START_UP_SELECTOR_SHIFT = 8;
    private static final int START_UP_BASE_SHIFT = 12;

    private static final X86Register[] GENERAL = {
        X86Register.RAX,
        X86Register.RBX,
        X86Register.RCX,
        X86Register.RDX,
        X86Register.RSI,
        X86Register.RDI,
        X86Register.RBP,
        X86Register.RSP,
        X86Register.R8,
        X86Register.R9,
        X86Register.R10,
        X86Register.R11,
        X86Register.R12,
        X86Register.R13,
        X86Register.R14,
        X86Register.R15
    };

    private static final X86Register[] DEBUG = {X86Register.DR0, X86Register.DR1, X86Register.DR2, X86Register.DR3};

    private static final SegmentRegister[] DATA = {
        SegmentRegister.DS, SegmentRegister.ES, SegmentRegister.FS, SegmentRegister.GS
    };

    private final Engine engine;
    private final HiddenState hidden;
    private final SegmentLoader loader;

    StartStates(Engine engine, HiddenState hidden, SegmentLoader loader) {
        this.engine = engine;
        this.hidden = hidden;
        this.loader = loader;
    }

    /** 32-bit protected mode with PAE paging. */
    void enter(CpuStart start) {
        CpuStart.Tables tables = start.tables();
        leaveAllModes(ControlRegister.CR0_ET);
        tables(
                TableRegister.of(Integer.toUnsignedLong(tables.gdtBase()), tables.gdtLimit()),
                TableRegister.of(Integer.toUnsignedLong(tables.idtBase()), tables.idtLimit()));
        hidden.enableNoExecute();
        engine.write(X86Register.CR3, Integer.toUnsignedLong(tables.cr3()));
        turnPagingOn();
        hidden.follow(true, false);
        segments(tables.tr(), start.segments());
        resume(start.eip(), start.esp(), start.eflags());
    }

    /** IA-32e mode with 4-level paging. */
    void enter(LongModeStart start) {
        LongModeStart.Tables tables = start.tables();
        leaveAllModes(ControlRegister.CR0_ET);
        tables(
                TableRegister.of(tables.gdtBase(), tables.gdtLimit()),
                TableRegister.of(tables.idtBase(), tables.idtLimit()));
        engine.writeMsr(ModelSpecificRegister.EFER, Efer.LME | Efer.NXE);
        engine.write(X86Register.CR3, tables.cr3());
        turnPagingOn();
        hidden.follow(true, true);
        segments(tables.tr(), start.segments());
        resume(start.rip(), start.rsp(), start.rflags());
    }

    /** 32-bit protected mode, flat and without paging. */
    void enter(FlatStart start) {
        leaveAllModes(ControlRegister.CR0_ET);
        engine.write(X86Register.CR0, ControlRegister.CR0_ET | ControlRegister.CR0_PE);
        engine.write(X86Register.CR4, 0);
        hidden.follow(true, false);
        hidden.enter(0, new TableRegister(FLAT_CS, 0, -1, FLAT_CODE), new TableRegister(FLAT_DS, 0, -1, FLAT_DATA));
        for (SegmentRegister register : DATA) {
            hidden.loadSegment(register, new TableRegister(FLAT_DS, 0, -1, FLAT_DATA));
        }
        clear(GENERAL);
        engine.write(X86Register.RAX, Integer.toUnsignedLong(start.eax()));
        engine.write(X86Register.RBX, Integer.toUnsignedLong(start.ebx()));
        resume(start.eip(), 0, 0);
    }

    /**
     * The state after INIT: CR0 keeps CD and NW; the x87 and SSE state, the time stamp counter and the model-specific
     * registers stay.
     *
     * @param signature what EDX tells: family, model and stepping.
     * @param cacheControl CD and NW of CR0 after it.
     */
    void init(int signature, long cacheControl) {
        leaveAllModes(ControlRegister.CR0_ET | cacheControl);
        engine.write(X86Register.CR4, 0);
        engine.writeTable(X86Register.LDTR, new TableRegister(0, 0, REAL_LIMIT, LDT_ATTRIBUTES));
        hidden.loadSegment(SegmentRegister.CS, new TableRegister(RESET_CS, RESET_BASE, REAL_LIMIT, REAL_CODE));
        engine.write(X86Register.CR2, 0);
        clear(GENERAL);
        clear(DEBUG);
        engine.write(X86Register.RDX, Integer.toUnsignedLong(signature));
        engine.write(X86Register.DR6, DR6_AFTER_INIT);
        engine.write(X86Register.DR7, DR7_AFTER_INIT);
        resume(RESET_IP, 0, 0);
    }

    /** As {@link #init}, with the CR0 of a reset. */
    void reset(int signature) {
        init(signature, ControlRegister.CR0_CD | ControlRegister.CR0_NW);
    }

    /** Returns CD and NW, which INIT keeps. */
    long cacheControl() {
        return engine.read(X86Register.CR0) & CR0_AFTER_INIT & ~ControlRegister.CR0_ET;
    }

    /** "Begins executing at the vector VV": CS is VV00H, its base VV000H, IP 0. */
    void startUp(int vector) {
        hidden.loadSegment(
                SegmentRegister.CS,
                new TableRegister(
                        vector << START_UP_SELECTOR_SHIFT,
                        (long) vector << START_UP_BASE_SHIFT,
                        REAL_LIMIT,
                        REAL_CODE));
        engine.write(X86Register.RIP, 0);
    }

    private void leaveAllModes(long cr0) {
        engine.write(X86Register.RFLAGS, Eflags.FIXED);
        engine.write(X86Register.CR0, ControlRegister.CR0_ET | ControlRegister.CR0_PE);
        hidden.leaveForRealMode();
        engine.write(X86Register.CR0, cr0);
        hidden.follow(false, false);
        engine.write(X86Register.CR3, 0);
        engine.write(X86Register.CR4, CR4_SSE);
        tables(TableRegister.of(0, REAL_LIMIT), TableRegister.of(0, REAL_LIMIT));
        engine.writeTable(X86Register.LDTR, new TableRegister(0, 0, 0, LDT_ATTRIBUTES));
        engine.writeTable(X86Register.TR, new TableRegister(0, 0, REAL_LIMIT, TASK_ATTRIBUTES));
    }

    private void turnPagingOn() {
        engine.write(X86Register.CR4, CR4_SSE | ControlRegister.CR4_PAE);
        engine.write(
                X86Register.CR0,
                ControlRegister.CR0_ET | ControlRegister.CR0_PE | ControlRegister.CR0_WP | ControlRegister.CR0_PG);
    }

    private void tables(TableRegister gdt, TableRegister idt) {
        engine.writeTable(X86Register.GDTR, gdt);
        engine.writeTable(X86Register.IDTR, idt);
    }

    private void segments(int task, CpuStart.Segments segments) {
        engine.writeTable(X86Register.TR, loader.task(task));
        loader.enter(segments.cs(), segments.ss());
        loader.load(SegmentRegister.DS, segments.ds());
        loader.load(SegmentRegister.ES, segments.es());
        loader.load(SegmentRegister.FS, segments.fs());
        loader.load(SegmentRegister.GS, segments.gs());
    }

    private void clear(X86Register... registers) {
        for (X86Register register : registers) {
            engine.write(register, 0);
        }
    }

    private void resume(long rip, long rsp, long rflags) {
        engine.forgetTranslations();
        engine.write(X86Register.RSP, rsp);
        engine.write(X86Register.RFLAGS, rflags | Eflags.FIXED);
        engine.write(X86Register.RIP, rip);
    }
}
