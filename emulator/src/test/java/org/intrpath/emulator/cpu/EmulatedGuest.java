// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.X86Register;

/** A processor with a local APIC that runs small guests up to an instruction that is carried out for the engine. */
final class EmulatedGuest implements AutoCloseable {

    static final CpuIdentification.ApicFeatures APIC = new CpuIdentification.ApicFeatures(true, true, true);

    final FakePlatform platform = new FakePlatform();
    final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    final LongTestImage image = new LongTestImage(memory);
    final Cpu cpu;

    EmulatedGuest(CpuModel model) {
        CpuConfig config = new CpuConfig(
                model, CounterKind.NATIVE, CountedWindow.EVERYTHING, new CpuIdentification.Topology(1), APIC);
        cpu = new Cpu(0, memory, config, new NoPorts(), platform);
    }

    EmulatedGuest() {
        this(CpuModel.HASWELL);
    }

    /** Starts 64-bit code in ring 0 and stops before the first instruction that is emulated. */
    EmulatedGuest kernel(String code) {
        image.code(LongTestImage.CODE, code);
        cpu.start(image.kernelStart(LongTestImage.CODE, 0));
        return stopped();
    }

    /** Starts 64-bit code in ring 3. */
    EmulatedGuest user(String code) {
        image.code(LongTestImage.USER_CODE, code);
        cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
        return stopped();
    }

    /** Starts 32-bit code in ring 0 of compatibility mode. */
    EmulatedGuest compatible(String code) {
        image.code32(LongTestImage.CODE, code);
        cpu.start(image.start(
                LongTestImage.KERNEL_CS_32, LongTestImage.KERNEL_DS, LongTestImage.CODE, LongTestImage.STACK, 0));
        return stopped();
    }

    /** Runs up to the next such instruction; the counter stops after each load of a control register too. */
    EmulatedGuest stopped() {
        do {
            cpu.counter().deadline(cpu.counter().clock() + 100);
            boolean checked = cpu.counter().stop() == CounterStop.CONTROL_REGISTER && cpu.check() == null;
            cpu.run(checked ? InstructionCounter.Passes.CHECK : InstructionCounter.Passes.NOTHING);
        } while (cpu.counter().stop() == CounterStop.REQUESTED || cpu.counter().stop() == CounterStop.CONTROL_REGISTER);
        assertThat(cpu.event()).isNull();
        assertThat(cpu.counter().stop()).isEqualTo(CounterStop.EMULATED);
        return this;
    }

    /** Sets a register before the instruction. */
    EmulatedGuest with(X86Register register, long value) {
        cpu.set64(register, value);
        return this;
    }

    EmulatedGuest msr(int address, long value) {
        cpu.msrs().write(address, value);
        return this;
    }

    /** Carries the instruction out; it must retire without a trap. */
    Cpu retires() {
        assertThat(cpu.emulate()).isEqualTo(new Emulation.Retired(null));
        return cpu;
    }

    /** Carries the instruction out; it must raise an exception and change nothing. */
    RaisedEvent raises() {
        long clock = cpu.counter().clock();
        CpuSnapshot before = cpu.snapshot();
        RaisedEvent event = ((Emulation.Raised) cpu.emulate()).event();
        assertThat(cpu.snapshot()).isEqualTo(before);
        assertThat(cpu.counter().clock()).isEqualTo(clock);
        return event;
    }

    String isNotModelled() {
        return ((Emulation.NotModelled) cpu.emulate()).why();
    }

    long get(X86Register register) {
        return cpu.get64(register);
    }

    @Override
    public void close() {
        cpu.close();
        memory.close();
    }
}
