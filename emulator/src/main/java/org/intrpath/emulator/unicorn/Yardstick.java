// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Runs a guest with the least there can be of hooks: what the cost of a counter is measured against. It has no
 * deadline, handles no event and knows no {@code rep}; nothing but measurements may use it.
 */
public final class Yardstick implements AutoCloseable {

    /** What is called before each instruction. */
    public enum Hook {
        /** Nothing. */
        NONE,
        /** Machine code that returns at once: what any native hook costs at least. */
        EMPTY_NATIVE,
        /** Java code that adds one to its address's element of an array: what any count in Java costs at least. */
        JAVA
    }

    private static final int HOOK_CODE = 1 << 2;
    private static final byte[] RETURN = {(byte) 0xc3};
    private static final String OPERATION = "uc_emu_start(0x%08x), stopped at 0x%08x";

    private final Engine engine;
    private final CountedWindow window;
    private final long[] counts;
    private final ExecutablePage page;
    private Throwable parked;

    /**
     * Installs the hook.
     *
     * @param engine on which nothing has run yet.
     * @param hook what to install.
     * @param window what {@link Hook#JAVA} counts; the guest must not leave it.
     * @throws UnicornException if the host cannot run {@link Hook#EMPTY_NATIVE}.
     */
    public Yardstick(Engine engine, Hook hook, CountedWindow window) {
        this.engine = engine;
        this.window = window;
        this.counts = new long[Math.toIntExact(window.sizeBytes())];
        this.page = hook == Hook.EMPTY_NATIVE ? emptyHook() : null;
        switch (hook) {
            case NONE -> {}
            case EMPTY_NATIVE -> install(page.address());
            case JAVA -> install(upcall());
        }
    }

    /** Sets EFER.NXE, as a machine's processor does at its start. */
    public void enableNoExecute() {
        try (HiddenState hidden = new HiddenState(engine)) {
            hidden.enableNoExecute();
        }
    }

    /** Tells why this host cannot run a native hook; empty if it can. */
    public static String nativeHookMissing() {
        return ExecutablePage.unsupportedReason();
    }

    private static ExecutablePage emptyHook() {
        String reason = ExecutablePage.unsupportedReason();
        if (!reason.isEmpty()) {
            throw new UnicornException(reason);
        }
        return ExecutablePage.of(RETURN);
    }

    private void install(MemorySegment callback) {
        MemorySegment handle = engine.arena().allocate(JAVA_LONG);
        Engine.check(
                UnicornLibrary.uc_hook_add(engine.handle(), handle, HOOK_CODE, callback, MemorySegment.NULL, 1, 0, 0),
                "uc_hook_add(UC_HOOK_CODE)");
    }

    /** The pointers arrive as plain numbers, which saves the call two objects. */
    private MemorySegment upcall() {
        try {
            FunctionDescriptor shape = FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG);
            MethodType type = shape.toMethodType();
            MethodHandle target = MethodHandles.lookup().bind(this, "instruction", type);
            return Linker.nativeLinker().upcallStub(target, shape, engine.arena());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("instruction", failure);
        }
    }

    @SuppressWarnings("unused") // called by native code
    private void instruction(long uc, long address, int sizeBytes, long userData) {
        try {
            counts[(int) (address - window.linear())]++;
        } catch (Throwable failure) {
            parked = failure;
            UnicornLibrary.uc_emu_stop(engine.handle());
        }
    }

    /**
     * Runs the guest until it halts.
     *
     * @param from where to begin.
     * @return where the processor stands, after the {@code hlt}.
     * @throws UnicornException if it does anything but halt.
     */
    public long run(long from) {
        int code = UnicornLibrary.uc_emu_start(engine.handle(), from, -1L, 0, 0);
        long eip = engine.read(X86Register.EIP);
        if (parked != null) {
            throw new UnicornException(String.format(OPERATION, from, eip) + ": " + parked);
        }
        Engine.check(code, String.format(OPERATION, from, eip));
        return eip;
    }

    /** Returns how often {@link Hook#JAVA} was called for an address inside the window. */
    public long counted(long guestLinear) {
        return counts[(int) (guestLinear - window.linear())];
    }

    @Override
    public void close() {
        if (page != null) {
            page.close();
        }
    }
}
