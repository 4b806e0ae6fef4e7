// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.cpu.UnmodelledStateException;
import org.intrpath.emulator.device.uart.ByteSink;
import org.intrpath.emulator.machine.HarnessFailureException;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.pc.Pc;

/** Boots on this host's engines. */
final class EngineBooting {
    private EngineBooting() {}

    /** What the command {@code boot} calls outside tests. */
    static Booting booting() {
        return new Booting(Pc::platform, () -> EngineBooting::run);
    }

    private static Booting.GuestOutcome run(BootImage image, Booting.Settings settings, ByteSink console) {
        Pc.Parts parts = new Pc.Parts(settings.cpus(), settings.memoryBytes(), settings.model(), settings.isStrict());
        try (Pc pc = new Pc(parts, image, console)) {
            String stopped;
            try {
                stopped = describe(pc.run(settings.budgetInstructions()), settings);
            } catch (UnmodelledAccessException | UnmodelledStateException | HarnessFailureException refused) {
                stopped = refused.getMessage();
            }
            OptionalInt value = pc.exitValue();
            Booting.GuestEnd end = value.isPresent()
                    ? new Booting.GuestEnd.Exited(value.getAsInt())
                    : new Booting.GuestEnd.Stopped("the guest cannot go on: " + stopped, state(pc.machine()));
            return new Booting.GuestOutcome(end, pc.unattached(), pc.machine().lostMessages());
        }
    }

    private static String describe(StopReason stop, Booting.Settings settings) {
        return switch (stop) {
            case StopReason.Deadline deadline ->
                "it has not ended after %d instructions; more --budget lets it run on (%s)"
                        .formatted(settings.budgetInstructions(), deadline);
            case StopReason.Halted halted -> "every processor is halted and nothing will wake one; " + halted;
            default -> stop.toString();
        };
    }

    /** The processors' registers, the one that stopped first. */
    private static List<String> state(Machine machine) {
        List<String> lines = new ArrayList<>();
        int first = machine.stoppedCpu().number();
        for (int i = 0; i < machine.cpus(); i++) {
            int number = (first + i) % machine.cpus();
            lines.addAll(machine.cpu(number).snapshot().toString().lines().toList());
        }
        return lines;
    }
}
