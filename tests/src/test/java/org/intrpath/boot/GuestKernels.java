// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intrpath.toolchain.Toolchain;

/** Builds the freestanding kernels of {@code src/test/resources/org/intrpath/boot} by the host's GCC and GNU ld. */
final class GuestKernels {
    private static final Path SOURCES = Path.of(System.getProperty("intrpath.root.dir", ".."))
            .toAbsolutePath()
            .resolve("tests/src/test/resources/org/intrpath/boot");

    private static final List<String> SMP =
            List.of("boot.S", "trampoline.S", "trap.S", "main.c", "tables.c", "chips.c", "trap.c", "smp.c");

    private static final List<String> CHECKS = List.of(
            "main.c",
            "traps.c",
            "exceptions.c",
            "system.c",
            "memory.c",
            "msrs.c",
            "apic.c",
            "interrupts.c",
            "ioapic.c",
            "smp.c");

    private static final List<String> OPTIONS = List.of(
            "-O2",
            "-g",
            "-std=c11",
            "-ffreestanding",
            "-fno-pic",
            "-mno-red-zone",
            "-mgeneral-regs-only",
            "-fno-stack-protector",
            "-fcf-protection=none",
            "-fno-asynchronous-unwind-tables",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-I" + SOURCES.resolve("common"));

    private final Path directory;
    private final Toolchain toolchain;

    /** Build in {@code directory}; the test is skipped where there are no compiler and no binutils. */
    GuestKernels(Path directory) {
        Toolchain.assume("gcc", "ld", "objcopy");
        this.directory = directory;
        this.toolchain = new Toolchain(directory);
    }

    /** Build the 64-bit kernel, an ELF file of the 64-bit class. */
    Path smp() throws IOException {
        List<String> objects = new ArrayList<>();
        for (String source : SMP) {
            objects.add(compile("smp/" + source, "-m64", List.of("-I" + SOURCES.resolve("smp"))));
        }
        return link("elf_x86_64", "smp/kernel.ld", "smp.elf", objects);
    }

    /** Build the kernel that tries the hardware out, an ELF file of the 64-bit class. */
    Path checks() throws IOException {
        List<String> include = List.of("-I" + SOURCES.resolve("checks"));
        List<String> objects = new ArrayList<>();
        objects.add(compile("checks/start.S", "-m64", include));
        objects.add(compile("smp/trap.S", "-m64", include));
        for (String source : CHECKS) {
            objects.add(compile("checks/" + source, "-m64", include));
        }
        return link("elf_x86_64", "checks/kernel.ld", "checks.elf", objects);
    }

    /** Build a 32-bit kernel of one C source of the directory small. */
    Path small(String name, String... startOptions) throws IOException {
        List<String> objects = List.of(
                compile("small/start.S", "-m32", List.of(startOptions)),
                compile("small/" + name + ".c", "-m32", List.of()));
        return link("elf_i386", "small/small.ld", name + ".elf", objects);
    }

    /** Convert a file of the 64-bit class to one of the 32-bit class, which is all that some loaders take. */
    Path elf32(Path kernel) throws IOException {
        return convert(kernel, "elf32-i386", ".elf32");
    }

    /** Convert an ELF file to the bytes that its segments load, by physical address, from the lowest on. */
    Path flat(Path kernel) throws IOException {
        return convert(kernel, "binary", ".bin");
    }

    private Path convert(Path kernel, String format, String suffix) throws IOException {
        String output = kernel.getFileName() + suffix;
        toolchain.run("objcopy", "-O", format, kernel.toString(), output);
        return directory.resolve(output);
    }

    private String compile(String source, String width, List<String> options) throws IOException {
        String output = source.replace('/', '-') + ".o";
        toolchain.run(Stream.of(
                        Stream.of("gcc", width),
                        OPTIONS.stream(),
                        options.stream(),
                        Stream.of("-c", SOURCES.resolve(source).toString(), "-o", output))
                .flatMap(part -> part)
                .toList());
        return output;
    }

    private Path link(String emulation, String script, String output, List<String> objects) throws IOException {
        toolchain.run(Stream.concat(
                        Stream.of(
                                "ld",
                                "-m",
                                emulation,
                                "-nostdlib",
                                "-z",
                                "noexecstack",
                                "-T",
                                SOURCES.resolve(script).toString(),
                                "-o",
                                output),
                        objects.stream())
                .toList());
        return directory.resolve(output);
    }
}
