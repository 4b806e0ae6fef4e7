// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.TestImage;

/**
 * A guest in assembly on a machine of several CPUs: code at {@link TestImage#CODE}, variables from {@code data} on (a
 * page), a stack for each CPU, all local APICs enabled. {@code LAPIC} is the local APIC's page.
 */
final class SmpGuest implements AutoCloseable {
    static final int IF = 1 << 9;

    private static final int STACKS = 0x4_0000;
    private static final int PAGE = 0x1000;

    final Machine machine;
    final TestImage image;
    private final AssembledImage code;

    SmpGuest(MachineConfig config, String source) {
        machine = new Machine(config);
        image = new TestImage(machine.memory());
        image.map(Machine.LOCAL_APIC, PAGE, PageAccess.DEVICE);
        image.map(Machine.IO_APIC, PAGE, PageAccess.DEVICE);
        image.map(STACKS, 32L * PAGE, PageAccess.KERNEL_DATA);
        code = Assembler.i386(SourceResolver.none())
                .assemble(
                        List.of(new AsmSource("guest.s", source)),
                        TestImage.CODE,
                        Map.of("data", (long) TestImage.DATA, "LAPIC", Machine.LOCAL_APIC));
        machine.memory().write(TestImage.CODE, code.bytes());
        for (int cpu = 0; cpu < machine.cpus(); cpu++) {
            machine.localApic(cpu).write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        }
    }

    static MachineConfig cpus(int count) {
        return MachineConfig.of(TestImage.MEMORY_BYTES, TestImage.WINDOW).cpus(count);
    }

    int address(String label) {
        return (int) code.symbols().address(label);
    }

    SmpGuest gate(int vector, String label) {
        image.gate(vector, address(label));
        return this;
    }

    SmpGuest start(int cpu, String label, int eflags) {
        CpuStart from = image.kernelStart(address(label), eflags);
        machine.start(
                cpu,
                new CpuStart(from.tables(), from.segments(), from.eip(), STACKS + (cpu + 1) * PAGE, from.eflags()));
        return this;
    }

    /** Starts all CPUs at one label. */
    SmpGuest startAll(String label, int eflags) {
        for (int cpu = 0; cpu < machine.cpus(); cpu++) {
            start(cpu, label, eflags);
        }
        return this;
    }

    /** Reads a variable, by its number. */
    int word(int index) {
        return machine.memory().read32(TestImage.DATA + 4L * index);
    }

    @Override
    public void close() {
        machine.close();
    }
}
