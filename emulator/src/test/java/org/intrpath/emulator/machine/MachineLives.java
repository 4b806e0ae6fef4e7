// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.TestImage;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * A program that makes machines, one after another, lets each take interrupts, closes it, and prints what the process
 * holds: a line with {@link Held}'s numbers after each hundredth machine. Every fourth machine has four CPUs, the
 * others one.
 */
final class MachineLives {

    /** So many machines between two lines. */
    static final int STEP = 100;

    private static final Path SELF = Path.of("/proc/self");
    private static final int INTERRUPTS = 2;
    private static final int FIRST_VECTOR = 0x60;
    private static final int FIRST_PIN = 16;
    private static final int STACKS = 0x4_0000;
    private static final int PAGE = 0x1000;
    private static final int IF = 1 << 9;

    /** The serial collector leaves some garbage where it is in three of four collections. */
    private static final int COLLECTIONS = 4;

    private MachineLives() {}

    /** The argument says how many machines. */
    public static void main(String[] arguments) throws IOException {
        int machines = Integer.parseInt(arguments[0]);
        for (int done = 1; done <= machines; done++) {
            live(done % 4 == 0 ? 4 : 1);
            if (done % STEP == 0) {
                System.out.println(Held.now());
            }
        }
    }

    /**
     * What a process holds.
     *
     * @param files that are open.
     * @param mappings in its address space.
     * @param virtualBytes of its address space.
     * @param residentBytes of it in memory.
     * @param heapBytes of Java objects after a collection.
     * @param stubBytes of code that is not compiled Java: among it, what native code calls to enter Java.
     */
    record Held(long files, long mappings, long virtualBytes, long residentBytes, long heapBytes, long stubBytes) {

        static Held now() throws IOException {
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            Runtime runtime = Runtime.getRuntime();
            return new Held(
                    count(Files.list(SELF.resolve("fd"))),
                    count(Files.lines(SELF.resolve("maps"))),
                    statusBytes("VmSize:"),
                    statusBytes("VmRSS:"),
                    runtime.totalMemory() - runtime.freeMemory(),
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getName().contains("non-nmethods"))
                            .mapToLong(pool -> pool.getUsage().getUsed())
                            .sum());
        }

        private static long count(Stream<?> things) {
            try (things) {
                return things.count();
            }
        }

        private static long statusBytes(String field) throws IOException {
            try (Stream<String> lines = Files.lines(SELF.resolve("status"))) {
                String line =
                        lines.filter(each -> each.startsWith(field)).findFirst().orElseThrow();
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }

        /** Reads a line that {@link #toString} wrote. */
        static Held parse(String line) {
            String[] fields = line.split(" ");
            return new Held(
                    Long.parseLong(fields[0]),
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[2]),
                    Long.parseLong(fields[3]),
                    Long.parseLong(fields[4]),
                    Long.parseLong(fields[5]));
        }

        @Override
        public String toString() {
            return "%d %d %d %d %d %d".formatted(files, mappings, virtualBytes, residentBytes, heapBytes, stubBytes);
        }
    }

    /** A machine's whole life. */
    private static void live(int cpus) {
        try (Machine machine = new Machine(
                MachineConfig.of(TestImage.MEMORY_BYTES, TestImage.WINDOW).cpus(cpus))) {
            TestImage image = new TestImage(machine.memory())
                    .map(Machine.LOCAL_APIC, PAGE, PageAccess.DEVICE)
                    .map(STACKS, (long) cpus * PAGE, PageAccess.KERNEL_DATA)
                    .load(WiredMachine.IDLE_LOOP)
                    .load(WiredMachine.EOI_HANDLER);
            List<InterruptLine> lines = new ArrayList<>();
            for (int cpu = 0; cpu < cpus; cpu++) {
                start(machine, image, cpu);
                lines.add(machine.line(FIRST_PIN + cpu));
            }
            runUntilHalted(machine);
            for (int i = 0; i < INTERRUPTS; i++) {
                lines.forEach(InterruptLine::raise);
                runUntilHalted(machine);
                lines.forEach(InterruptLine::lower);
            }
            for (int cpu = 0; cpu < cpus; cpu++) {
                require(machine.cpu(cpu).get(X86Register.EBX) == INTERRUPTS, "CPU " + cpu + " missed an interrupt");
            }
        }
    }

    private static void start(Machine machine, TestImage image, int cpu) {
        image.gate(FIRST_VECTOR + cpu, WiredMachine.HANDLER);
        machine.localApic(cpu).write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        writeIoApic(machine, 0x11 + 2 * (FIRST_PIN + cpu), cpu << 24);
        writeIoApic(machine, 0x10 + 2 * (FIRST_PIN + cpu), FIRST_VECTOR + cpu);
        CpuStart from = image.kernelStart(TestImage.CODE, IF);
        int stack = STACKS + (cpu + 1) * PAGE;
        machine.start(cpu, new CpuStart(from.tables(), from.segments(), from.eip(), stack, from.eflags()));
    }

    private static void writeIoApic(Machine machine, int index, int value) {
        machine.bus().write(Machine.IO_APIC, 4, index);
        machine.bus().write(Machine.IO_APIC + 0x10, 4, value);
    }

    private static void runUntilHalted(Machine machine) {
        StopReason stop = machine.run(WiredMachine.PLENTY);
        require(stop instanceof StopReason.Halted, "the guest should have halted: " + stop);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
