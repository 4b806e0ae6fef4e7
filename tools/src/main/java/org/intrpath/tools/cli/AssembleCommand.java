// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.intrpath.emulator.elf.ElfMachine;
import org.intrpath.emulator.elf.ElfWriter;
import org.intrpath.emulator.elf.LinkOptions;
import org.intrpath.emulator.elf.LinkedImage;
import org.intrpath.kernel.dispatch.BadRequestException;
import org.intrpath.kernel.dispatch.UserInputs;
import org.intrpath.kernel.report.TextImageWriter;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one image of sources and objects, and writes or lists it. */
@Command(
        name = "assemble",
        description = "Assemble sources, link objects, and write or list what they make.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Without -o and --listing, the map of the sections is printed."})
final class AssembleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Assembly sources (AT&T syntax) and objects, or one executable.")
    private List<Path> files = List.of();

    @Option(
            names = "--arch",
            paramLabel = "ARCH",
            defaultValue = "i386",
            converter = Choice.OfMachine.class,
            description = "What sources are assembled for: i386 (default) or amd64.")
    private ElfMachine machine;

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            defaultValue = "0x100000",
            description = "Linear address of the first byte, a multiple of 4096 (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(names = "-o", paramLabel = "FILE", description = "Write an ELF executable with sections and symbols.")
    private Path output;

    @Option(
            names = "--flat",
            description = "With -o: write nothing but the bytes, from the lowest address on, zeroed variables at the"
                    + " end left out.")
    private boolean isFlat;

    @Option(names = "--listing", description = "List address, bytes, symbol, phase, statement and source.")
    private boolean isListing;

    @Option(names = "--stub", paramLabel = "NAME", description = "As --stub-symbol NAME, below. Repeatable.")
    private List<String> stubs = List.of();

    @ArgGroup(exclusive = false, heading = "%nFor the C preprocessor, which sources with the suffix .S go through:%n")
    private SourceOptions sourceOptions;

    @ArgGroup(exclusive = false, heading = "%nFor symbols that no input defines, asked in this order:%n")
    private LinkingOptions linkingOptions;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        if (isFlat && output == null) {
            throw new ParameterException(line, "--flat is about what is written; right would be --flat -o FILE");
        }
        files.forEach(file -> InputFiles.require(line, file.toString(), file));
        LinkOptions linking = LinkingOptions.withStubs(LinkingOptions.orNone(linkingOptions, line), stubs, line);
        UserInputs inputs = new UserInputs(files, SourceOptions.orNone(sourceOptions, files, line), linking);
        LinkedImage linked = inputs.link(machine, Numbers.base(line, machine, base));
        linked.stubbed().forEach(name -> line.getErr().println("intrpath: " + name + " is no input's: it is a stub"));
        PrintWriter out = line.getOut();
        if (isListing) {
            TextImageWriter.listing().write(linked, out);
        } else if (output == null) {
            TextImageWriter.map().write(linked, out);
        }
        out.flush();
        if (output != null) {
            write(linked);
        }
        return ExitCode.OK;
    }

    private void write(LinkedImage linked) {
        try {
            Files.write(output, isFlat ? ElfWriter.flat(linked) : ElfWriter.executable(linked));
            if (!isFlat && !output.toFile().setExecutable(true)) {
                spec.commandLine().getErr().println("intrpath: " + output + " cannot be marked as executable");
            }
        } catch (IOException failure) {
            throw new BadRequestException("-o %s: it cannot be written: %s".formatted(output, failure.getMessage()));
        }
    }
}
