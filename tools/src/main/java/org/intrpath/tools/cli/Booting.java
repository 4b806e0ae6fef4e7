// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.List;
import java.util.function.Supplier;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.boot.Platform;
import org.intrpath.emulator.bus.OpenBus;
import org.intrpath.emulator.device.uart.ByteSink;
import org.intrpath.emulator.unicorn.CpuModel;

/**
 * What the command {@code boot} calls. Nothing is made before it is asked for: help works without engines.
 *
 * @param platforms tells what the firmware's tables have to say of a machine
 * @param machines makes what runs an image
 */
record Booting(Platforms platforms, Supplier<GuestRun> machines) {

    /** Tells what the guest will find by CPUID and in the APICs. */
    @FunctionalInterface
    interface Platforms {
        /** Tell it of a machine with so many processors of a model. */
        Platform of(int cpus, CpuModel model);
    }

    /** Runs an image. */
    @FunctionalInterface
    interface GuestRun {
        /**
         * Run it until it ends.
         *
         * @param image what is in memory, and where it begins
         * @param settings of the machine
         * @param console takes what the guest sends over the serial port, as it does
         */
        GuestOutcome run(BootImage image, Settings settings, ByteSink console);
    }

    /**
     * How a machine is made and how long it runs.
     *
     * @param cpus how many processors
     * @param memoryBytes of RAM
     * @param model of the processors
     * @param budgetInstructions how many may retire, on all processors together
     * @param isStrict whether an access to a port or page where nothing is attached stops the run
     */
    record Settings(int cpus, long memoryBytes, CpuModel model, long budgetInstructions, boolean isStrict) {}

    /**
     * How a run went.
     *
     * @param end of it
     * @param unattached what the guest reached for and is not there; empty if strict
     * @param lost interrupt messages that nobody took, in words; empty if strict
     */
    record GuestOutcome(GuestEnd end, List<OpenBus.Touched> unattached, List<String> lost) {
        /** Copies the lists. */
        GuestOutcome {
            unattached = List.copyOf(unattached);
            lost = List.copyOf(lost);
        }
    }

    /** Why a run ended. */
    sealed interface GuestEnd {
        /**
         * The guest wrote to the debug-exit port.
         *
         * @param value the 32 bits
         */
        record Exited(int value) implements GuestEnd {}

        /**
         * The guest cannot go on: a triple fault, a halt for ever, something that is not modelled, the budget.
         *
         * @param reason in one line, with the place
         * @param state of the processors, a line each: registers and the last instructions
         */
        record Stopped(String reason, List<String> state) implements GuestEnd {
            /** Copies the list. */
            public Stopped {
                state = List.copyOf(state);
            }
        }
    }
}
