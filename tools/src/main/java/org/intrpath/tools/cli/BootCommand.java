// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.intrpath.emulator.boot.BadImageException;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.boot.BootLoader;
import org.intrpath.emulator.boot.BootRequest;
import org.intrpath.emulator.boot.GuestFile;
import org.intrpath.emulator.device.uart.ByteSink;
import org.intrpath.kernel.dispatch.BadRequestException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Boots a guest image. Without a progress line: what the guest prints is on the same terminal.
 */
@Command(
        name = "boot",
        description = "Boot a guest image, until it ends itself by a write to the debug-exit port.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "An image has a multiboot header (version 1) and is an ELF executable or says itself where it goes; or it"
                    + " is flat: loaded as it is, entered at its first byte. It is entered in 32-bit protected mode,"
                    + " EAX 0x2badb002, EBX the boot information.",
            "Standard output is what it sends over the first serial port (0x3f8). A 32-bit write to port 0xf4 ends the"
                    + " run: of 0 with exit code 0, of another value with exit code 4."
        })
final class BootCommand implements Callable<Integer> {
    /** So many ports and pages that are not there are told one by one; a guest may sweep over thousands. */
    private static final int MOST_LISTED = 100;

    private final Booting booting;
    private final OutputStream standardOutput;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IMAGE", description = "The image.")
    private Path image;

    @Mixin
    private BootOptions options;

    @Option(
            names = "--append",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "The kernel's arguments: its command line is the name of IMAGE, a blank and TEXT.")
    private String append;

    @Option(
            names = "--module",
            paramLabel = "FILE",
            description =
                    "Load a file beside it, at a page boundary; can be repeated. \"FILE TEXT\" passes TEXT on too.")
    private List<String> modules = List.of();

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            description = "Physical address of an image that is flat (default: 0x100000).")
    private String base;

    /**
     * The command over what it calls.
     *
     * @param standardOutput takes the guest's bytes; null where there is the command line's writer alone
     */
    BootCommand(Booting booting, OutputStream standardOutput) {
        this.booting = booting;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        Booting.Settings settings = options.settings(line);
        InputFiles.require(line, image.toString(), image, "a kernel");
        BootImage loaded = BootLoader.load(new BootRequest(
                new GuestFile(image.toString(), append, read(image, settings.memoryBytes())),
                base == null ? BootRequest.NO_BASE : flatBase(line),
                modules.stream()
                        .map(module -> module(line, module, settings.memoryBytes()))
                        .toList(),
                settings.memoryBytes(),
                booting.platforms().of(settings.cpus(), settings.model())));
        PrintWriter err = line.getErr();
        loaded.remarks().forEach(remark -> err.println("intrpath: " + remark));
        line.getOut().flush();
        ByteSink console = standardOutput == null ? GuestConsole.on(line.getOut()) : GuestConsole.on(standardOutput);
        return report(booting.machines().get().run(loaded, settings, console), err);
    }

    private long flatBase(CommandLine line) {
        long address = Numbers.parse(line, "--base", base);
        if (address < 0 || address >>> Integer.SIZE != 0) {
            throw new ParameterException(line, "--base %s: an address below 4 GiB would be right".formatted(base));
        }
        return address;
    }

    /** A file of that whole name, or one of the name up to the first blank, and what the guest reads after it. */
    private static GuestFile module(CommandLine line, String module, long memoryBytes) {
        int blank = module.indexOf(' ');
        boolean hasText = blank > 0 && !Files.exists(Path.of(module));
        String name = hasText ? module.substring(0, blank) : module;
        InputFiles.require(line, "--module " + name, Path.of(name), "a file");
        return new GuestFile(name, hasText ? module.substring(blank + 1) : "", read(Path.of(name), memoryBytes));
    }

    private static byte[] read(Path file, long memoryBytes) {
        try {
            long size = Files.size(file);
            if (size >= memoryBytes) {
                throw new BadImageException(
                        file.toString(),
                        "it has 0x%x bytes, the machine 0x%x; more --memory would be right"
                                .formatted(size, memoryBytes));
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new BadRequestException("%s: it cannot be read: %s".formatted(file, failure.getMessage()));
        }
    }

    private static int report(Booting.GuestOutcome outcome, PrintWriter err) {
        int code = switch (outcome.end()) {
            case Booting.GuestEnd.Exited(int value) when value == 0 -> ExitCode.OK;
            case Booting.GuestEnd.Exited(int value) -> {
                err.println(
                        "intrpath: the guest ended with %s (0x%08x)".formatted(Integer.toUnsignedString(value), value));
                yield ExitCode.GUEST;
            }
            case Booting.GuestEnd.Stopped stopped -> {
                err.println("intrpath: " + stopped.reason());
                stopped.state().forEach(text -> err.println("  " + text));
                yield ExitCode.GUEST;
            }
        };
        if (!outcome.unattached().isEmpty()) {
            err.println("intrpath: nothing is attached here: reads gave all ones, writes vanished");
            outcome.unattached().stream().limit(MOST_LISTED).forEach(touched -> err.println("  " + touched));
            int more = outcome.unattached().size() - MOST_LISTED;
            if (more > 0) {
                err.println("  and %d more; --strict stops at the first".formatted(more));
            }
        }
        outcome.lost().forEach(message -> err.println("intrpath: " + message));
        err.flush();
        return code;
    }
}
