// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Repairs, reads and sets the part of the processor's state that Unicorn has no call for, by editing a context that was
 * saved a moment before, so that nothing else rolls back.
 *
 * <p>The <em>pending exception</em>: after one contributory fault the engine believes that it was never delivered and
 * turns the next into a double fault; {@link #forgetFault()} sets the word back to -1. The <em>error code</em> of the
 * last fault is read by {@link #errorCode()}. The <em>descriptor caches</em> behind the segment registers, the
 * <em>privilege level</em> and the <em>mode</em> that follow from them, which no register write sets together: {@link
 * #enter}, {@link #loadSegment}, {@link #mode}. Of <em>EFER</em>, {@link #enableNoExecute()} sets the NXE bit.
 *
 * <p>The places differ between versions of the engine, so they are found at first use by comparing saved contexts of an
 * engine in which these words, and no others, changed in a known manner.
 */
public final class HiddenState implements AutoCloseable {

    private static final class Found {
        static final HiddenStatePlaces PLACES = HiddenStateSearch.run();
    }

    /** Address of the model-specific register EFER. */
    static final int EFER = 0xc000_0080;

    private static final int EFER_LMA = 1 << 10;

    /** NXE in EFER. */
    static final int NO_EXECUTE_ENABLE = 1 << 11;

    private static final int NO_EXCEPTION = -1;

    // The engine's word of mode bits.
    private static final int RING_MASK = 0b11;
    private static final int CODE_32 = 1 << 4;
    private static final int STACK_32 = 1 << 5;
    private static final int SEGMENT_BASES = 1 << 6;
    private static final int PROTECTED = 1 << 7;
    private static final int LONG_MODE_ACTIVE = 1 << 14;
    private static final int CODE_64 = 1 << 15;
    private static final int VIRTUAL_8086 = 1 << 17;

    // Attributes in the second word of a descriptor.
    private static final int DEFAULT_BIG = 1 << 22;
    private static final int LONG_CODE = 1 << 21;

    private static final int REAL_LIMIT = 0xffff;
    private static final int PRESENT_DATA = 0x9300;
    private static final int PRESENT_CODE = 0x9b00;

    private final HiddenStatePlaces places = Found.PLACES;
    private final EngineContext context;
    private final int[] captured = new int[HiddenStatePlaces.ALL_WORDS];

    /** Prepares for an engine; closed before the engine is. */
    HiddenState(Engine engine) {
        this.context = engine.newContext();
    }

    /** Makes the engine forget that a fault is in delivery. To be called after each fault, before the next run. */
    public void forgetFault() {
        context.save();
        if (context.word(places.pendingException()) != NO_EXCEPTION) {
            context.word(places.pendingException(), NO_EXCEPTION);
            context.restore();
        }
    }

    /** Returns the error code of the fault that is being reported; only valid inside the interrupt hook. */
    int errorCode() {
        context.save();
        return context.word(places.errorCode());
    }

    /**
     * Sets the current privilege level and nothing else. SS and CS still hold the old ring's selectors and are to be
     * loaded next.
     *
     * @param ring 0 to 3.
     */
    public void enterRing(int ring) {
        context.save();
        context.word(places.flags(), context.word(places.flags()) & ~RING_MASK | ring & RING_MASK);
        context.restore();
    }

    /**
     * Enters a ring with its code and stack segment: sets the privilege level, both descriptor caches, and what follows
     * from them, the sizes of code and stack.
     *
     * @param ring 0 to 3.
     * @param code the cache of CS.
     * @param stack the cache of SS.
     */
    public void enter(int ring, TableRegister code, TableRegister stack) {
        context.save();
        context.word(places.flags(), context.word(places.flags()) & ~RING_MASK | ring & RING_MASK);
        put(SegmentRegister.CS, code);
        put(SegmentRegister.SS, stack);
        settleModeBits();
        context.restore();
    }

    /** Sets one descriptor cache, without any check, and what follows from it. The privilege level stays. */
    public void loadSegment(SegmentRegister register, TableRegister cache) {
        context.save();
        put(register, cache);
        settleModeBits();
        context.restore();
    }

    /**
     * Reads a descriptor cache.
     *
     * @return selector, base, limit in bytes, and as flags the second word of the descriptor.
     */
    public TableRegister segment(SegmentRegister register) {
        context.save();
        return get(register);
    }

    /**
     * Reads everything once; what the methods whose names begin with "captured" return is as of now.
     */
    public void capture() {
        context.save();
        context.words(places.segments(), captured);
    }

    /** Returns the privilege level captured, 0 to 3. */
    public int capturedRing() {
        return context.word(places.flags()) & RING_MASK;
    }

    /** Returns EFER as captured, of which the upper half is reserved. */
    public long capturedEfer() {
        return Integer.toUnsignedLong(context.word(places.extendedFeatures()));
    }

    /** Returns a descriptor cache as captured. */
    public TableRegister captured(SegmentRegister register) {
        return captured(places.segment(register));
    }

    /** Returns GDTR, IDTR, LDTR or TR as captured. */
    public TableRegister captured(X86Register table) {
        return captured(places.table(table));
    }

    private TableRegister captured(int place) {
        int at = place - places.segments();
        return new TableRegister(
                captured[at] & 0xffff,
                capturedWide(at + HiddenStatePlaces.BASE),
                captured[at + HiddenStatePlaces.LIMIT],
                captured[at + HiddenStatePlaces.ATTRIBUTES]);
    }

    /** Returns a control register as captured: 0, 2, 3 or 4. */
    public long capturedControl(int number) {
        return capturedWide(places.control(number) - places.segments());
    }

    private long capturedWide(int at) {
        return Integer.toUnsignedLong(captured[at]) | (long) captured[at + 1] << Integer.SIZE;
    }

    /** Returns the mode in which the next instruction executes. */
    public ProcessorMode mode() {
        context.save();
        int flags = context.word(places.flags());
        boolean wide = (flags & CODE_32) != 0;
        if ((flags & PROTECTED) == 0) {
            return ProcessorMode.REAL;
        }
        if ((flags & VIRTUAL_8086) != 0) {
            return ProcessorMode.VIRTUAL_8086;
        }
        if ((flags & LONG_MODE_ACTIVE) == 0) {
            return wide ? ProcessorMode.PROTECTED_32 : ProcessorMode.PROTECTED_16;
        }
        if ((flags & CODE_64) != 0) {
            return ProcessorMode.LONG_64;
        }
        return wide ? ProcessorMode.COMPATIBILITY_32 : ProcessorMode.COMPATIBILITY_16;
    }

    /** Returns the current privilege level, 0 to 3. */
    public int ring() {
        context.save();
        return context.word(places.flags()) & RING_MASK;
    }

    /**
     * Leaves every mode for real-address mode: ring 0, EFER 0, all segments at 0 with a limit of 64 KiB. The caller
     * sets CR0 to a value without PE and PG afterwards, which the engine then agrees with.
     */
    public void leaveForRealMode() {
        context.save();
        int cleared = RING_MASK | CODE_32 | STACK_32 | CODE_64 | LONG_MODE_ACTIVE | VIRTUAL_8086 | PROTECTED;
        context.word(places.flags(), context.word(places.flags()) & ~cleared);
        context.word(places.extendedFeatures(), 0);
        for (SegmentRegister register : SegmentRegister.values()) {
            int attributes = register == SegmentRegister.CS ? PRESENT_CODE : PRESENT_DATA;
            put(register, new TableRegister(0, 0, REAL_LIMIT, attributes));
        }
        settleModeBits();
        context.restore();
    }

    /**
     * Brings the mode in line with a CR0 that was written. Unicorn does that by itself since 2.1; an older one only
     * stores the value.
     *
     * @param isProtected CR0.PE.
     * @param isLong whether IA-32e mode is active: CR0.PG with EFER.LME.
     */
    public void follow(boolean isProtected, boolean isLong) {
        context.save();
        int flags = context.word(places.flags()) & ~(PROTECTED | LONG_MODE_ACTIVE);
        context.word(places.flags(), flags | (isProtected ? PROTECTED : 0) | (isLong ? LONG_MODE_ACTIVE : 0));
        int features = context.word(places.extendedFeatures()) & ~EFER_LMA;
        context.word(places.extendedFeatures(), features | (isLong ? EFER_LMA : 0));
        settleModeBits();
        context.restore();
    }

    /**
     * Tells whether the engine's CPU can forbid the execution of pages. Unicorn 2.0.1 has no such CPU in 32-bit mode,
     * whatever the model.
     */
    public static boolean hasNoExecute() {
        return Found.PLACES.noExecute();
    }

    /** Sets EFER.NXE, so that page tables may forbid execution; does nothing on a CPU without NX. */
    public void enableNoExecute() {
        if (hasNoExecute()) {
            context.save();
            context.word(places.extendedFeatures(), context.word(places.extendedFeatures()) | NO_EXECUTE_ENABLE);
            context.restore();
        }
    }

    private void put(SegmentRegister register, TableRegister cache) {
        int at = places.segment(register);
        context.word(at, cache.selector());
        context.word(at + HiddenStatePlaces.BASE, (int) cache.base());
        context.word(at + HiddenStatePlaces.BASE + 1, (int) (cache.base() >>> Integer.SIZE));
        context.word(at + HiddenStatePlaces.LIMIT, cache.limit());
        context.word(at + HiddenStatePlaces.ATTRIBUTES, cache.flags());
    }

    private TableRegister get(SegmentRegister register) {
        int at = places.segment(register);
        long base = Integer.toUnsignedLong(context.word(at + HiddenStatePlaces.BASE))
                | (long) context.word(at + HiddenStatePlaces.BASE + 1) << Integer.SIZE;
        return new TableRegister(
                context.word(at),
                base,
                context.word(at + HiddenStatePlaces.LIMIT),
                context.word(at + HiddenStatePlaces.ATTRIBUTES));
    }

    /**
     * Brings the mode bits in line with the descriptor caches: Intel SDM 3A, "Code-Segment Descriptor in 64-bit Mode",
     * and the D and B bits of "Segment Descriptors". The bit for segment bases says that some base may not be 0.
     */
    private void settleModeBits() {
        int flags = context.word(places.flags()) & ~(CODE_32 | STACK_32 | CODE_64 | SEGMENT_BASES);
        int code = context.word(places.segment(SegmentRegister.CS) + HiddenStatePlaces.ATTRIBUTES);
        int stack = context.word(places.segment(SegmentRegister.SS) + HiddenStatePlaces.ATTRIBUTES);
        if ((flags & LONG_MODE_ACTIVE) != 0 && (code & LONG_CODE) != 0) {
            flags |= CODE_64 | CODE_32 | STACK_32;
        } else {
            flags |= (code & DEFAULT_BIG) != 0 ? CODE_32 : 0;
            flags |= (stack & DEFAULT_BIG) != 0 ? STACK_32 : 0;
            boolean flat = (flags & PROTECTED) != 0
                    && (flags & VIRTUAL_8086) == 0
                    && (flags & CODE_32) != 0
                    && get(SegmentRegister.DS).base() == 0
                    && get(SegmentRegister.ES).base() == 0
                    && get(SegmentRegister.SS).base() == 0;
            flags |= flat ? 0 : SEGMENT_BASES;
        }
        context.word(places.flags(), flags);
    }

    @Override
    public void close() {
        context.close();
    }
}
