// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.intrpath.emulator.elf.ElfMachine;
import org.intrpath.emulator.elf.ElfReader;
import org.intrpath.emulator.elf.FlatCode;
import org.intrpath.emulator.elf.ImageLinker;
import org.intrpath.emulator.elf.LinkOptions;
import org.intrpath.emulator.elf.LinkedImage;
import org.intrpath.kernel.dispatch.BadRequestException;
import org.intrpath.kernel.report.TextImageWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what machine code says. */
@Command(
        name = "disassemble",
        description = "List an object, an executable or plain machine code.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Symbols that an object does not define are taken as 0, and named on standard error."})
final class DisassembleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An ELF object or executable; with --flat any file.")
    private Path file;

    @Option(names = "--flat", description = "Take the file's bytes as code.")
    private boolean isFlat;

    @Option(
            names = "--arch",
            paramLabel = "ARCH",
            defaultValue = "i386",
            converter = Choice.OfMachine.class,
            description = "With --flat, what the code is for: i386 (default) or amd64.")
    private ElfMachine machine;

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            defaultValue = "0x100000",
            description = "Linear address of the first byte, a multiple of 4096 (default: ${DEFAULT-VALUE});"
                    + " executables have their own.")
    private String base;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        InputFiles.require(line, file.toString(), file);
        Set<String> undefined = new TreeSet<>();
        LinkedImage linked = read(Numbers.base(line, machine, base), undefined);
        undefined.forEach(name -> line.getErr().println("intrpath: " + name + " is not defined: taken as 0"));
        PrintWriter out = line.getOut();
        TextImageWriter.listing().write(linked, out);
        out.flush();
        return ExitCode.OK;
    }

    private LinkedImage read(long address, Set<String> undefined) {
        byte[] bytes = bytes();
        if (isFlat) {
            return FlatCode.of(file.toString(), bytes, machine, address);
        }
        if (!ElfReader.isElf(bytes)) {
            throw new BadRequestException(
                    file + ": it is no ELF file; right would be --flat for plain machine code, or, for a source,"
                            + " assemble --listing");
        }
        LinkOptions options = new LinkOptions(
                Map.of(),
                name -> {
                    undefined.add(name);
                    return OptionalLong.of(0);
                },
                List.of());
        return new ImageLinker(ElfMachine.I386, name -> Optional.empty(), options)
                .link(List.of(), List.of(ElfReader.read(file.toString(), bytes)), address);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new BadRequestException(file + ": it cannot be read: " + failure.getMessage());
        }
    }
}
