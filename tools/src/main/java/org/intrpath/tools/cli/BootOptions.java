// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import org.intrpath.emulator.boot.PcMemoryMap;
import org.intrpath.emulator.boot.Platform;
import org.intrpath.emulator.unicorn.CpuModel;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options: the machine that an image is booted on, and how long it runs. */
final class BootOptions {
    private static final int MIB = 20;

    @Option(
            names = "--cpus",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many processors, 1 to 32 (default: ${DEFAULT-VALUE}).")
    private int cpus;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            defaultValue = "64",
            description = "How much memory, 2 to 3072 MiB (default: ${DEFAULT-VALUE}).")
    private long memoryMib;

    @Option(
            names = "--cpu-model",
            paramLabel = "NAME",
            defaultValue = "nehalem",
            converter = Choice.OfCpuModel.class,
            description = "Which processor: nehalem (default) or haswell.")
    private CpuModel model;

    @Option(
            names = "--budget",
            paramLabel = "N",
            defaultValue = "1000000000",
            description = "Fail if the guest has not ended after N instructions (default: ${DEFAULT-VALUE}).")
    private long budgetInstructions;

    @Option(
            names = "--strict",
            description =
                    "Stop at the first access to a port or page where nothing is attached. Else it reads all ones,"
                            + " writes vanish, and each is listed at the end.")
    private boolean isStrict;

    /** The machine, its options known to be possible. */
    Booting.Settings settings(CommandLine line) {
        if (cpus < 1 || cpus > Platform.MOST_CPUS) {
            throw new ParameterException(line, "--cpus %d: 1 to %d would be right".formatted(cpus, Platform.MOST_CPUS));
        }
        long least = PcMemoryMap.LEAST_BYTES >> MIB;
        long most = PcMemoryMap.MOST_BYTES >> MIB;
        if (memoryMib < least || memoryMib > most) {
            throw new ParameterException(
                    line, "--memory %d: %d to %d MiB would be right".formatted(memoryMib, least, most));
        }
        if (budgetInstructions < 1) {
            throw new ParameterException(
                    line, "--budget " + budgetInstructions + " leaves nothing to run; 1 or more would be right");
        }
        return new Booting.Settings(cpus, memoryMib << MIB, model, budgetInstructions, isStrict);
    }
}
