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
import org.intrpath.emulator.machine.UndeliverableMessageException;
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
            Booting.GuestEnd end = end(pc, image, settings.budgetInstructions());
            return new Booting.GuestOutcome(end, pc.unattached(), pc.machine().lostMessages());
        }
    }

    private static Booting.GuestEnd end(Pc pc, BootImage image, long budgetInstructions) {
        Machine machine = pc.machine();
        String why;
        List<String> chain = List.of();
        long place;
        try {
            StopReason stop = pc.run(budgetInstructions);
            OptionalInt value = pc.exitValue();
            if (value.isPresent()) {
                return new Booting.GuestEnd.Exited(value.getAsInt());
            }
            why = describe(stop, machine.stoppedCpu().number(), budgetInstructions);
            chain = stop instanceof StopReason.TripleFault fault ? fault.chain() : chain;
            place = machine.stoppedCpu().linearPc();
        } catch (UnmodelledAccessException refused) {
            why = refused.getMessage();
            place = refused.eip() == UnmodelledAccessException.NO_PLACE
                    ? machine.stoppedCpu().linearPc()
                    : refused.eip();
        } catch (HarnessFailureException failure) {
            if (failure.getCause() instanceof OutputLostException lost) {
                throw lost;
            }
            why = failure.getMessage();
            place = failure.eip();
        } catch (UnmodelledStateException | UndeliverableMessageException refused) {
            why = "CPU %d: %s".formatted(machine.stoppedCpu().number(), refused.getMessage());
            place = machine.stoppedCpu().linearPc();
        }
        List<String> lines = new ArrayList<>(chain);
        GuestState.Stop where = new GuestState.Stop(place, !chain.isEmpty());
        lines.addAll(new GuestState(machine, image.symbols(), where).lines());
        return new Booting.GuestEnd.Stopped("the guest cannot go on: " + why, lines);
    }

    private static String describe(StopReason stop, int cpu, long budgetInstructions) {
        return switch (stop) {
            case StopReason.Deadline deadline ->
                "it has not ended after %d instructions; more --budget lets it run on".formatted(budgetInstructions);
            case StopReason.Halted halted -> "no processor runs, and nothing will wake one";
            case StopReason.TripleFault fault -> "CPU %d: triple fault at 0x%08x:".formatted(cpu, fault.eip());
            default -> "CPU %d: %s".formatted(cpu, stop);
        };
    }
}
