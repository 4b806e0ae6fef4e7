// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.conformance;

import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceResolver;

/** A machine that both assemblers know. */
enum Target {
    I386("i386", "--32", "elf_i386"),
    AMD64("amd64", "--64", "elf_x86_64");

    private final String directory;
    private final String assemblerOption;
    private final String linkerEmulation;

    Target(String directory, String assemblerOption, String linkerEmulation) {
        this.directory = directory;
        this.assemblerOption = assemblerOption;
        this.linkerEmulation = linkerEmulation;
    }

    /** Return the name of its part of the corpus. */
    String directory() {
        return directory;
    }

    String assemblerOption() {
        return assemblerOption;
    }

    String linkerEmulation() {
        return linkerEmulation;
    }

    /** Return our assembler for it. */
    Assembler assembler(SourceResolver resolver) {
        return switch (this) {
            case I386 -> Assembler.i386(resolver);
            case AMD64 -> Assembler.amd64(resolver);
        };
    }
}
