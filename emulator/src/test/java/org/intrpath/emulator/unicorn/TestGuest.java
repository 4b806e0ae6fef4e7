// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * A flat ring-0 guest of 1 MiB without paging. Code is at 0x2000 to 0x5fff (the counted window), the stack below
 * 0x10000, a device that records at 0x200000.
 */
final class TestGuest implements AutoCloseable {

    static final int CODE = 0x2000;
    static final int STACK = 0x10000;
    static final int DEVICE = 0x20_0000;
    static final int MEMORY_BYTES = 0x10_0000;
    private static final int GDT = 0x1000;

    final Engine engine = Engine.open(CpuModel.STANDARD);
    final EngineHooks hooks;
    final InstructionCounter counter;
    final List<String> accesses = new ArrayList<>();
    final HiddenState hidden;
    Runnable onWrite = () -> {};
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment memory = arena.allocate(MEMORY_BYTES, 4096);

    TestGuest(CounterKind kind) {
        engine.map(0, memory, Protection.ALL);
        hooks = new EngineHooks(engine, kind, new CountedWindow(CODE, 0x4000), this::code, ports());
        counter = hooks.counter();
        hidden = hooks.hidden();
        hooks.mapDevice(DEVICE, 0x1000, device());
        descriptor(1, 0x00cf_9b00_0000_ffffL);
        descriptor(2, 0x00cf_9300_0000_ffffL);
        descriptor(3, 0x00cf_fb00_0000_ffffL);
        descriptor(4, 0x00cf_f300_0000_ffffL);
        engine.writeTable(X86Register.GDTR, TableRegister.of(GDT, 0x27));
        engine.write(X86Register.CS, 0x08);
        engine.write(X86Register.SS, 0x10);
        engine.write(X86Register.DS, 0x10);
        engine.write(X86Register.ES, 0x10);
        engine.write(X86Register.ESP, STACK);
    }

    private void descriptor(int index, long value) {
        memory.set(ValueLayout.JAVA_LONG, GDT + 8L * index, value);
    }

    private int code(long linear, byte[] into) {
        int length = (int) Math.max(0, Math.min(into.length, MEMORY_BYTES - linear));
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, linear, into, 0, length);
        return length;
    }

    private MmioAccess device() {
        return new MmioAccess() {
            @Override
            public long read(long offset, int widthBytes) {
                accesses.add(String.format("read %x %d at %d", offset, widthBytes, counter.clockBeforeCurrent()));
                return 0x55;
            }

            @Override
            public void write(long offset, int widthBytes, long value) {
                accesses.add(
                        String.format("write %x %d %x at %d", offset, widthBytes, value, counter.clockBeforeCurrent()));
                onWrite.run();
            }
        };
    }

    private PortAccess ports() {
        return new PortAccess() {
            @Override
            public int in(int port, int widthBytes) {
                accesses.add(String.format("in %x %d", port, widthBytes));
                return 0x77;
            }

            @Override
            public void out(int port, int widthBytes, int value) {
                accesses.add(String.format("out %x %d %x", port, widthBytes, value));
            }
        };
    }

    /** Loads lines of the form {@code address: bytes in hex   instruction}. */
    TestGuest load(String listing) {
        for (String line : listing.strip().split("\n")) {
            String[] parts = line.strip().split(":\\s+", 2);
            int address = Integer.parseInt(parts[0], 16);
            for (String value : parts[1].split("\\s{2,}", 2)[0].split(" ")) {
                memory.set(ValueLayout.JAVA_BYTE, address++, (byte) Integer.parseInt(value, 16));
            }
        }
        return this;
    }

    void poke(int address, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            memory.set(ValueLayout.JAVA_BYTE, address + (long) i, (byte) bytes[i]);
        }
    }

    void poke32(int address, int value) {
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, address, value);
    }

    int peek32(int address) {
        return memory.get(ValueLayout.JAVA_INT_UNALIGNED, address);
    }

    /** Runs from an address for at most a number of instructions, and says how it ended. */
    String run(long from, long instructions) {
        return run(from, instructions, false);
    }

    String run(long from, long instructions, boolean overBreakpoint) {
        counter.deadline(counter.clock() + instructions);
        hooks.run(from, overBreakpoint ? InstructionCounter.Passes.BREAKPOINT : InstructionCounter.Passes.NOTHING);
        String end = hooks.event() != null ? hooks.event().toString() : hooks.halted() ? "halted" : "" + counter.stop();
        return end + " at " + Long.toHexString(hooks.eip()) + " clock " + counter.clock();
    }

    /** Runs one instruction at a time. */
    String stepUntilHalted(long from) {
        String end = run(from, 1);
        while (!hooks.halted()) {
            end = run(hooks.eip(), 1);
        }
        return end;
    }

    /** Lists the counts: {@code address=retired} and, for a rep, {@code +iterations}. */
    String counts() {
        StringBuilder text = new StringBuilder();
        counter.forEach((address, retired, iterations) -> text.append(text.isEmpty() ? "" : " ")
                .append(Long.toHexString(address))
                .append('=')
                .append(retired)
                .append(iterations == 0 ? "" : "+" + iterations));
        return text.toString();
    }

    @Override
    public void close() {
        hooks.close();
        engine.close();
        arena.close();
    }
}
