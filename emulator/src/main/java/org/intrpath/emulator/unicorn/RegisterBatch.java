// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Moves several registers between the engine and a buffer in one native call, without allocating. Registers are
 * addressed by their position in the list the batch was made with; {@link #load()} fills the buffer, {@link #store()}
 * writes all of it back, in list order.
 */
public final class RegisterBatch {

    /** Room for the widest register of the list, a table register: selector, base, limit, flags. */
    private static final int SLOT_BYTES = 24;

    private static final int BASE_OFFSET = 8;
    private static final int LIMIT_OFFSET = 16;
    private static final int FLAGS_OFFSET = 20;

    private final Engine engine;
    private final MemorySegment ids;
    private final MemorySegment slots;
    private final MemorySegment pointers;
    private final int count;

    RegisterBatch(Engine engine, Arena arena, X86Register... registers) {
        this.engine = engine;
        this.count = registers.length;
        this.ids = arena.allocate(JAVA_INT, count);
        this.slots = arena.allocate((long) SLOT_BYTES * count, 8);
        this.pointers = arena.allocate(ADDRESS, count);
        for (int i = 0; i < count; i++) {
            ids.setAtIndex(JAVA_INT, i, engine.own(registers[i]).id());
            pointers.setAtIndex(ADDRESS, i, slots.asSlice((long) SLOT_BYTES * i));
        }
    }

    /** Reads all registers of the list from the engine. */
    public void load() {
        Engine.check(UnicornLibrary.uc_reg_read_batch(engine.handle(), ids, pointers, count), "uc_reg_read_batch");
    }

    /** Writes all registers of the list to the engine, in list order. */
    public void store() {
        Engine.check(UnicornLibrary.uc_reg_write_batch(engine.handle(), ids, pointers, count), "uc_reg_write_batch");
    }

    /** Returns the buffered 32-bit value at a position of the list. */
    public int get(int position) {
        return slots.get(JAVA_INT, (long) SLOT_BYTES * position);
    }

    /** Buffers a 32-bit value at a position of the list. */
    public void set(int position, int value) {
        slots.set(JAVA_LONG, (long) SLOT_BYTES * position, Integer.toUnsignedLong(value));
    }

    /** Returns the buffered 64-bit value at a position of the list. */
    public long get64(int position) {
        return slots.get(JAVA_LONG, (long) SLOT_BYTES * position);
    }

    /** Buffers a 64-bit value at a position of the list. */
    public void set64(int position, long value) {
        slots.set(JAVA_LONG, (long) SLOT_BYTES * position, value);
    }

    /** Returns the buffered base address of a table register. */
    public long base64(int position) {
        return slots.get(JAVA_LONG, (long) SLOT_BYTES * position + BASE_OFFSET);
    }

    /** Returns the low half of the buffered base address of a table register. */
    public int base(int position) {
        return slots.get(JAVA_INT, (long) SLOT_BYTES * position + BASE_OFFSET);
    }

    /** Returns the buffered limit of a table register. */
    public int limit(int position) {
        return slots.get(JAVA_INT, (long) SLOT_BYTES * position + LIMIT_OFFSET);
    }

    /** Returns the buffered attributes of LDTR or TR. */
    public int flags(int position) {
        return slots.get(JAVA_INT, (long) SLOT_BYTES * position + FLAGS_OFFSET);
    }
}
