// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.pc;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.boot.FirmwareSetup;
import org.intrpath.emulator.boot.PcMemoryMap;
import org.intrpath.emulator.boot.Platform;
import org.intrpath.emulator.bus.OpenBus;
import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.chipset.ioapic.IoApicRegister;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalApicFeatures;
import org.intrpath.emulator.cpu.CpuIdentification;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.cpu.FlatStart;
import org.intrpath.emulator.device.debugexit.DebugExit;
import org.intrpath.emulator.device.fwcfg.FirmwareConfiguration;
import org.intrpath.emulator.device.linetest.LinePorts;
import org.intrpath.emulator.device.uart.ByteSink;
import org.intrpath.emulator.device.uart.Uart;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.MachineConfig;
import org.intrpath.emulator.machine.SchedulePolicy;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;

/**
 * A PC with an image in it, about to enter it: the 8259 pair, the 8254, an I/O APIC, a 16550 at 0x3f8 on line 4, and
 * what emulators have besides: the debug-exit port, the firmware configuration and the line ports. Everything that
 * executes is counted, and every exception is the guest's own. Close it when done.
 */
public final class Pc implements AutoCloseable {

    /** Units of the virtual clock for each pulse of the 8254: as if a processor retired 119 million a second. */
    private static final long UNITS_PER_PULSE = 100;

    private static final long UNITS_PER_UART_CLOCK = 1;
    private static final int UART_LINE = 4;
    private static final int BYTE = 1;
    private static final LocalApicFeatures APIC_FEATURES = LocalApicFeatures.ALL;
    private static final int VERSION_MASK = 0xff;

    private final OpenBus elsewhere;
    private final Machine machine;
    private final DebugExit exit = new DebugExit();

    /**
     * What a PC is made of.
     *
     * @param cpus 1 to 32.
     * @param memoryBytes of RAM, from 2 MiB to 3 GiB.
     * @param model of the processors.
     * @param strict whether an access to what is not there stops the run; else reads give ones and writes vanish.
     */
    public record Parts(int cpus, long memoryBytes, CpuModel model, boolean strict) {}

    /**
     * Builds the machine, loads the image and leaves it as the firmware would.
     *
     * @param console takes what the guest sends over the serial port.
     */
    public Pc(Parts parts, BootImage image, ByteSink console) {
        elsewhere = parts.strict() ? null : new OpenBus();
        MachineConfig config = MachineConfig.of(parts.memoryBytes(), CountedWindow.EVERYTHING)
                .counting(CounterKind.NATIVE)
                .delivering(EnumSet.allOf(ExceptionVector.class))
                .with(new MachineConfig.Processors(parts.cpus(), parts.model(), APIC_FEATURES, SchedulePolicy.STANDARD))
                .on(new MachineConfig.Board(
                        1,
                        new MachineConfig.Legacy(UNITS_PER_PULSE),
                        new MachineConfig.AdapterSpace(PcMemoryMap.LOW_RAM_END, PcMemoryMap.BIOS, PcMemoryMap.HIGH_RAM),
                        elsewhere));
        machine = new Machine(config);
        machine.keepEvents(false);
        Uart uart = new Uart(machine.clock(), UNITS_PER_UART_CLOCK, console);
        machine.attachPorts(Uart.PORT, Uart.PORTS, uart);
        machine.addTimed(uart);
        attachLines(uart);
        attachConfiguration(parts);
        machine.attachPorts(DebugExit.PORT, DebugExit.PORTS, exit);
        machine.stopWhen(exit::isWritten);
        image.writeTo(machine.memory());
        leaveAsFirmware(machine.ports());
        machine.start(
                0,
                new FlatStart(
                        (int) image.state().eip(),
                        image.state().eax(),
                        image.state().ebx()));
        machine.cpu().setGdt(image.state().gdtBase(), image.state().gdtLimit());
    }

    /** Each line goes by its port; on the UART's line, that keeps it high as well. */
    private void attachLines(Uart uart) {
        LinePorts lines = new LinePorts();
        machine.attachPorts(LinePorts.PORT, LinePorts.PORTS, lines);
        for (int line = 0; line < LinePorts.LINES; line++) {
            int number = line;
            if (line == UART_LINE) {
                machine.wireLine(line, () -> uart.isLineActive() || lines.isHigh(UART_LINE));
            } else if (LinePorts.isMovable(line)) {
                machine.wireLine(line, () -> lines.isHigh(number));
            }
        }
    }

    private void attachConfiguration(Parts parts) {
        FirmwareConfiguration configuration = new FirmwareConfiguration(parts.memoryBytes(), parts.cpus());
        machine.attachPorts(FirmwareConfiguration.SELECTOR_PORT, 1, configuration.selector());
        machine.attachPorts(FirmwareConfiguration.DATA_PORT, 1, configuration.data());
    }

    private void leaveAsFirmware(PortBus ports) {
        for (FirmwareSetup.PortWrite write : FirmwareSetup.portWrites()) {
            ports.write(write.port(), BYTE, write.value());
        }
        for (FirmwareSetup.LocalApicWrite write : FirmwareSetup.localApicWrites()) {
            machine.localApic().write(write.offset(), write.value());
        }
        machine.devicesChanged();
    }

    /** Tells what such a PC's firmware has to say of its processors and APICs. */
    public static Platform platform(int cpus, CpuModel model) {
        CpuIdentification identification = new CpuIdentification(
                model,
                0,
                new CpuIdentification.Topology(cpus),
                new CpuIdentification.ApicFeatures(true, APIC_FEATURES.x2apic(), APIC_FEATURES.tscDeadline()));
        LocalApic localApic = new LocalApic(0, new VirtualClock(), 1, APIC_FEATURES);
        return new Platform(
                cpus,
                identification.signature(),
                identification.features(),
                localApic.read(LapicRegister.VERSION.offset()) & VERSION_MASK,
                0,
                IoApicRegister.IOAPICVER.resetValue() & VERSION_MASK);
    }

    /**
     * Runs the guest.
     *
     * @param budgetInstructions how many may retire, on all CPUs together.
     * @return why it stopped; {@link #exitValue()} says whether it ended by itself.
     */
    public StopReason run(long budgetInstructions) {
        return machine.run(budgetInstructions);
    }

    /** Returns what the guest wrote to the debug-exit port, or nothing while it has not. */
    public OptionalInt exitValue() {
        return exit.value();
    }

    /** Returns what the guest reached for and is not there; empty if that stops the run. */
    public List<OpenBus.Touched> unattached() {
        return elsewhere == null ? List.of() : elsewhere.touched();
    }

    /** Returns the machine. */
    public Machine machine() {
        return machine;
    }

    @Override
    public void close() {
        machine.close();
    }
}
