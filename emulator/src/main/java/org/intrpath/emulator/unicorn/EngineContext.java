// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Holds a copy of the whole processor state of one engine (registers, model-specific registers and the engine's hidden
 * state, not memory). Belongs to the engine that made it and is closed before it.
 */
public final class EngineContext implements AutoCloseable {

    private final Engine engine;
    private final MemorySegment context;
    private boolean open = true;

    EngineContext(Engine engine) {
        this.engine = engine;
        try (Arena temporary = Arena.ofConfined()) {
            MemorySegment out = temporary.allocate(ADDRESS);
            Engine.check(UnicornLibrary.uc_context_alloc(engine.handle(), out), "uc_context_alloc");
            this.context = out.get(ADDRESS, 0).reinterpret(UnicornLibrary.uc_context_size(engine.handle()));
        }
    }

    /** Copies the engine's state into this context. */
    public void save() {
        Engine.check(UnicornLibrary.uc_context_save(engine.handle(), context), "uc_context_save");
    }

    /** Copies this context into the engine; everything but memory is as it was when it was saved. */
    public void restore() {
        Engine.check(UnicornLibrary.uc_context_restore(engine.handle(), context), "uc_context_restore");
    }

    /** Returns the size of the context in 32-bit words. */
    int words() {
        return (int) (context.byteSize() / Integer.BYTES);
    }

    int word(int index) {
        return context.getAtIndex(JAVA_INT, index);
    }

    /** Copies consecutive words out, which is faster than one by one. */
    void words(int first, int[] into) {
        MemorySegment.copy(context, JAVA_INT, (long) first * Integer.BYTES, into, 0, into.length);
    }

    void word(int index, int value) {
        context.setAtIndex(JAVA_INT, index, value);
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            Engine.check(UnicornLibrary.uc_context_free(context), "uc_context_free");
        }
    }
}
