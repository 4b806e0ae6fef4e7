// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.TestImage;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.device.nic.NicRegister;
import org.junit.jupiter.api.AfterEach;

/** A machine with a network device and mapped chips, for the tests of this package. */
abstract class WiredMachine {

    static final int VECTOR = 0x60;
    static final int HANDLER = 0x11000;
    static final int OTHER_HANDLER = 0x12000;
    static final long NIC = 0xfeb0_0000L;
    static final int PIN = 16;
    static final int NIC_PIN = 17;
    static final int LEVEL = 1 << 15;
    static final long PLENTY = 10_000;

    /** Handler: counts in EBX, EOI, iret. */
    static final String EOI_HANDLER = """
        11000: 43                              inc %ebx
        11001: c7 05 b0 00 e0 fe 00 00 00 00   movl $0x0,0xfee000b0
        1100b: cf                              iret
        """;

    static final String IDLE_LOOP = """
        10000: f4                              hlt
        10001: eb fd                           jmp 10000
        """;
    static final String NOPS = """
        10000: 90                              nop
        10001: 90                              nop
        10002: 90                              nop
        10003: 90                              nop
        10004: 90                              nop
        10005: 90                              nop
        10006: fa                              cli
        10007: f4                              hlt
        """;

    final Nic nic = new Nic();
    final MachineConfig config = MachineConfig.of(TestImage.MEMORY_BYTES, TestImage.WINDOW)
            .with(new MachineConfig.Device(NIC, NicRegister.REGION_BYTES, nic, NIC_PIN, nic::isLineActive));
    Machine machine = new Machine(config);
    TestImage image = newImage();

    TestImage newImage() {
        TestImage made = new TestImage(machine.memory());
        made.map(Machine.LOCAL_APIC, 0x1000, PageAccess.DEVICE);
        made.map(Machine.IO_APIC, 0x1000, PageAccess.DEVICE);
        made.map(NIC, 0x1000, PageAccess.DEVICE);
        writeLocalApic(0xf0, 0x1ff);
        return made;
    }

    void rebuild(MachineConfig changed) {
        machine.close();
        machine = new Machine(changed);
        image = newImage();
    }

    @AfterEach
    void close() {
        machine.close();
    }

    void writeLocalApic(int offset, int value) {
        machine.bus().write(Machine.LOCAL_APIC + offset, 4, value);
    }

    void redirect(int pin, int low) {
        machine.bus().write(Machine.IO_APIC, 4, 0x10 + 2 * pin);
        machine.bus().write(Machine.IO_APIC + 0x10, 4, low);
    }

    /** Starts the timer with its count in instructions. */
    void timer(int entry, int count) {
        writeLocalApic(0x3e0, 0xb);
        writeLocalApic(0x320, entry);
        writeLocalApic(0x380, count);
    }

    void start(int eflags) {
        machine.start(image.kernelStart(TestImage.CODE, eflags));
    }
}
