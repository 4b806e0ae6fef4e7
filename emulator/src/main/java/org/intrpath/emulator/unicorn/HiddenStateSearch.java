// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.IntPredicate;

/**
 * Finds where the engine keeps the words that {@link HiddenState} edits: runs an engine of its own into two general
 * protection faults with different error codes, from ring 0 into ring 3 and over the load of a data segment that is
 * like no other, another one over a write of EFER, and compares the contexts saved.
 */
final class HiddenStateSearch {

    private static final int SIZE = 0x4000;
    private static final int GDT = 0x1000;
    private static final int CODE = 0x2000;
    private static final int STACK = 0x3000;
    private static final int CODE_SELECTOR = 0x08;
    private static final int DATA_SELECTOR = 0x10;
    private static final int GENERAL_PROTECTION = 13;
    /** Error codes are the offending selector without its RPL, which is 3 in both. */
    private static final int FIRST_SELECTOR = 0x0abf;

    private static final int SECOND_SELECTOR = 0x0cdf;
    private static final int RPL_MASK = 0b11;
    /** A segment like no other: 32-bit data, byte-granular. Its attributes are the second word of its descriptor. */
    private static final int ODD_SELECTOR = 0x18;

    private static final long ODD_BASE = 0x0123_4560;
    private static final int ODD_LIMIT = 0x5_4321;
    private static final int ODD_ATTRIBUTES = 0x0145_9323;
    private static final int ODD_TABLE_LIMIT = 0x4321;
    private static final int ODD_ROOT = 0x0765_4000;

    private final Engine engine;
    private final MemorySegment memory;

    private HiddenStateSearch(Engine engine, MemorySegment memory) {
        this.engine = engine;
        this.memory = memory;
    }

    static HiddenStatePlaces run() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(SIZE, 4096);
            try (Engine engine = Engine.open(CpuModel.STANDARD)) {
                engine.map(0, memory, Protection.ALL);
                return new HiddenStateSearch(engine, memory).search();
            }
        }
    }

    private HiddenStatePlaces search() {
        flatRing0();
        try (EngineContext clean = engine.newContext();
                EngineContext first = engine.newContext();
                EngineContext second = engine.newContext();
                EngineContext outer = engine.newContext();
                EngineContext odd = engine.newContext()) {
            clean.save();
            loadBadSelector(FIRST_SELECTOR);
            first.save();
            clean.restore();
            loadBadSelector(SECOND_SELECTOR);
            second.save();
            clean.restore();
            returnToRing3();
            outer.save();
            clean.restore();
            loadOddSegment();
            odd.save();
            int pending = unique(
                    "pending exception",
                    clean.words(),
                    i -> clean.word(i) == -1
                            && first.word(i) == GENERAL_PROTECTION
                            && second.word(i) == GENERAL_PROTECTION);
            int error = unique(
                    "error code",
                    clean.words(),
                    i -> first.word(i) == (FIRST_SELECTOR & ~RPL_MASK)
                            && second.word(i) == (SECOND_SELECTOR & ~RPL_MASK));
            int privilege = unique(
                    "privilege level",
                    clean.words(),
                    i -> (clean.word(i) & RPL_MASK) == 0 && (clean.word(i) ^ outer.word(i)) == RPL_MASK);
            int features = extendedFeatures(clean);
            int segments = segments(odd);
            clean.restore();
            HiddenStatePlaces places =
                    new HiddenStatePlaces(pending, privilege, error, features, segments, takesNoExecute());
            checkTables(places);
            return places;
        }
    }

    /** Finds EFER by its value, which is another in an engine opened in 64-bit mode. */
    private static int extendedFeatures(EngineContext narrow) {
        try (Engine wide = Engine.openLong(CpuModel.STANDARD);
                EngineContext long64 = wide.newContext()) {
            long64.save();
            int value = (int) wide.readMsr(HiddenState.EFER);
            return unique(
                    "extended features",
                    narrow.words(),
                    i -> value != 0 && long64.word(i) == value && narrow.word(i) == 0);
        }
    }

    private static boolean takesNoExecute() {
        try (Engine wide = Engine.openLong(CpuModel.STANDARD)) {
            wide.writeMsr(HiddenState.EFER, wide.readMsr(HiddenState.EFER) | HiddenState.NO_EXECUTE_ENABLE);
            return (wide.readMsr(HiddenState.EFER) & HiddenState.NO_EXECUTE_ENABLE) != 0;
        }
    }

    /** DS is the fourth of the descriptor caches; CS and SS before it must be where the order says. */
    private static int segments(EngineContext odd) {
        int data = unique("descriptor caches", odd.words() - HiddenStatePlaces.SEGMENT_WORDS, i -> isOdd(odd, i));
        int first = data - SegmentRegister.DS.ordinal() * HiddenStatePlaces.SEGMENT_WORDS;
        HiddenStatePlaces places = new HiddenStatePlaces(0, 0, 0, 0, first, false);
        if (odd.word(places.segment(SegmentRegister.CS)) != CODE_SELECTOR
                || odd.word(places.segment(SegmentRegister.SS)) != DATA_SELECTOR) {
            throw new UnicornException("the engine's descriptor caches are in another order than that of segment"
                    + " registers; version " + Engine.version());
        }
        return first;
    }

    /** Table and control registers follow the descriptor caches: writes values that are like no others and compares. */
    private void checkTables(HiddenStatePlaces places) {
        X86Register[] tables = {X86Register.LDTR, X86Register.TR, X86Register.GDTR, X86Register.IDTR};
        for (int i = 0; i < tables.length; i++) {
            engine.writeTable(tables[i], new TableRegister(0, ODD_BASE + i, ODD_TABLE_LIMIT + i, 0));
        }
        engine.write(X86Register.CR2, ODD_BASE);
        engine.write(X86Register.CR3, ODD_ROOT);
        try (EngineContext context = engine.newContext()) {
            context.save();
            boolean found = context.word(places.control(0)) == (int) engine.read(X86Register.CR0)
                    && context.word(places.control(2)) == (int) ODD_BASE
                    && context.word(places.control(3)) == ODD_ROOT
                    && context.word(places.control(4)) == (int) engine.read(X86Register.CR4);
            for (int i = 0; i < tables.length; i++) {
                int at = places.table(tables[i]);
                found &= context.word(at + HiddenStatePlaces.BASE) == (int) ODD_BASE + i;
                found &= context.word(at + HiddenStatePlaces.LIMIT) == ODD_TABLE_LIMIT + i;
            }
            if (!found) {
                throw new UnicornException("the engine's table and control registers do not follow its descriptor"
                        + " caches; version " + Engine.version());
            }
        }
    }

    private static boolean isOdd(EngineContext context, int word) {
        return context.word(word) == ODD_SELECTOR
                && context.word(word + HiddenStatePlaces.BASE) == (int) ODD_BASE
                && context.word(word + HiddenStatePlaces.LIMIT) == ODD_LIMIT
                && context.word(word + HiddenStatePlaces.ATTRIBUTES) == ODD_ATTRIBUTES;
    }

    private static int unique(String what, int words, IntPredicate matches) {
        int found = -1;
        for (int i = 0; i < words; i++) {
            if (matches.test(i)) {
                if (found >= 0) {
                    throw new UnicornException("cannot find the engine's word for the " + what + ": words " + found
                            + " and " + i + " of the saved context both match; version " + Engine.version());
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new UnicornException("cannot find the engine's word for the " + what
                    + ": no word of the saved context matches; version " + Engine.version());
        }
        return found;
    }

    private void flatRing0() {
        descriptor(1, 0x00cf_9b00_0000_ffffL);
        descriptor(2, 0x00cf_9300_0000_ffffL);
        descriptor(3, (long) ODD_ATTRIBUTES << Integer.SIZE | (ODD_BASE & 0xffff) << 16 | ODD_LIMIT & 0xffff);
        descriptor(4, 0x00cf_fb00_0000_ffffL);
        descriptor(5, 0x00cf_f300_0000_ffffL);
        engine.writeTable(X86Register.GDTR, TableRegister.of(GDT, 0x2f));
        engine.write(X86Register.CS, CODE_SELECTOR);
        engine.write(X86Register.SS, DATA_SELECTOR);
        engine.write(X86Register.DS, DATA_SELECTOR);
        engine.write(X86Register.ESP, STACK);
    }

    private void descriptor(int index, long value) {
        memory.set(ValueLayout.JAVA_LONG, GDT + 8L * index, value);
    }

    /** {@code movw $selector,%ax; movw %ax,%ds}. */
    private void loadBadSelector(int selector) {
        code(0x66, 0xb8, selector & 0xff, selector >> 8, 0x8e, 0xd8);
        runIntoFault();
    }

    /** {@code movw $selector,%ax; movw %ax,%ds; hlt}. */
    private void loadOddSegment() {
        code(0x66, 0xb8, ODD_SELECTOR, 0, 0x8e, 0xd8, 0xf4);
        engine.forgetCode();
        Engine.check(UnicornLibrary.uc_emu_start(engine.handle(), CODE, -1L, 0, 0), "uc_emu_start(mov ds)");
    }

    /** {@code iret} to a {@code hlt}, which faults in ring 3. */
    private void returnToRing3() {
        code(0xcf, 0xf4);
        int[] frame = {CODE + 1, 0x23, 0x202, STACK + 0x800, 0x2b};
        for (int i = 0; i < frame.length; i++) {
            memory.set(ValueLayout.JAVA_INT, STACK + 4L * i, frame[i]);
        }
        runIntoFault();
    }

    private void code(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            memory.set(ValueLayout.JAVA_BYTE, CODE + (long) i, (byte) bytes[i]);
        }
    }

    /** Without an interrupt hook the engine ends the run with an error. */
    private void runIntoFault() {
        engine.forgetCode();
        int code = UnicornLibrary.uc_emu_start(engine.handle(), CODE, -1L, 0, 0);
        if (UnicornError.of(code) != UnicornError.UC_ERR_EXCEPTION) {
            throw new UnicornException("expected UC_ERR_EXCEPTION from the search for the engine's hidden state, not "
                    + UnicornError.of(code) + "; version " + Engine.version());
        }
    }
}
