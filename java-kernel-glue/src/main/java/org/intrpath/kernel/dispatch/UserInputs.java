// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.elf.ElfContents;
import org.intrpath.emulator.elf.ElfMachine;
import org.intrpath.emulator.elf.ElfReader;
import org.intrpath.emulator.elf.Externals;
import org.intrpath.emulator.elf.ImageLinker;
import org.intrpath.emulator.elf.LinkOptions;
import org.intrpath.emulator.elf.LinkedImage;
import org.intrpath.emulator.preprocessor.CPreprocessor;
import org.intrpath.emulator.preprocessor.PreprocessorOptions;
import org.intrpath.kernel.model.KernelImage;

/**
 * Files of a user's: assembly sources, objects, or one executable; what a file is, its first bytes say. Sources may
 * include what lies beside any of them, and what the kernel's own sources include.
 *
 * @param files in the order in which they are to lie
 * @param preprocessing for sources that end in {@code .S}; its directories serve {@code .include} too
 * @param linking where symbols come from that no file defines
 */
public record UserInputs(List<Path> files, PreprocessorOptions preprocessing, LinkOptions linking) {
    /** Copy the list. */
    public UserInputs {
        files = List.copyOf(files);
    }

    /**
     * Make the same inputs, with a kernel around them.
     *
     * @param callouts where calls arrive of routines that no file defines
     * @return the inputs
     */
    public UserInputs with(Externals callouts) {
        return new UserInputs(files, preprocessing, new LinkOptions(linking.defines(), callouts, linking.stubs()));
    }

    /** Return the files' names, for people. */
    public String names() {
        return files.stream().map(Path::toString).collect(Collectors.joining(" "));
    }

    /**
     * Make one image of the files.
     *
     * @param machine what sources are assembled for
     * @param base linear address of its first byte, a multiple of 4096; an executable has its own
     * @return the image
     * @throws org.intrpath.emulator.assembler.AssemblyException if a source cannot be assembled
     * @throws org.intrpath.emulator.elf.BadElfException if an object or executable cannot be linked or loaded
     * @throws org.intrpath.emulator.preprocessor.PreprocessorException if the preprocessor refuses a source
     * @throws org.intrpath.emulator.preprocessor.PreprocessorMissingException if one needs it and it is not there
     * @throws BadRequestException if a file cannot be read
     */
    public LinkedImage link(ElfMachine machine, long base) {
        List<AsmSource> sources = new ArrayList<>();
        List<ElfContents> linkable = new ArrayList<>();
        List<Path> directories = new ArrayList<>();
        for (Path file : files) {
            directories.add(file.toAbsolutePath().getParent());
            if (isElf(file)) {
                linkable.add(ElfReader.read(file.toString(), bytes(file)));
            } else {
                sources.add(source(machine, file));
            }
        }
        directories.addAll(preprocessing.includeDirectories());
        SourceResolver includes = SourceResolver.directories(directories).orElse(KernelImage.sources());
        return new ImageLinker(machine, includes, linking).link(sources, linkable, base);
    }

    private static boolean isElf(Path file) {
        return ElfReader.isElf(bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private AsmSource source(ElfMachine machine, Path file) {
        CPreprocessor preprocessor = switch (machine) {
            case I386 -> CPreprocessor.i386();
            case AMD64 -> CPreprocessor.amd64();
        };
        try {
            return preprocessor.read(file, preprocessing);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static BadRequestException unreadable(Path file, IOException failure) {
        return failure instanceof NoSuchFileException
                ? new BadRequestException(
                        file + ": there is no such file; name an assembly source, an object or an executable")
                : new BadRequestException(file + ": it cannot be read: " + failure.getMessage());
    }
}
