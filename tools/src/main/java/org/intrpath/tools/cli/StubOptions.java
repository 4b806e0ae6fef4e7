// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that name a stub of the user's own. */
final class StubOptions {
    @Option(
            names = "--stub",
            paramLabel = "FILE",
            required = true,
            description = "Count this assembly source (AT&T syntax, 32 bits) instead of a path.")
    private Path file;

    @Option(
            names = "--entry",
            paramLabel = "SYMBOL",
            required = true,
            description = "The label in it to install at the vector.")
    private String entry;

    @Option(
            names = "--budget",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Fail if the stub has not returned after N instructions (default: ${DEFAULT-VALUE}).")
    private long budgetInstructions;

    /** The symbol at the vector. */
    String entry() {
        return entry;
    }

    /** After how many instructions retired the stub has failed. */
    long budgetInstructions(CommandLine line) {
        if (budgetInstructions < 1) {
            throw new ParameterException(
                    line, "--budget " + budgetInstructions + " leaves nothing to run; 1 or more would be right");
        }
        return budgetInstructions;
    }

    /** The source, known to be a file that can be read. */
    Path file(CommandLine line) {
        if (!Files.exists(file)) {
            throw new ParameterException(line, "--stub " + file + ": there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(line, "--stub " + file + ": not a file; an assembly source would be right");
        }
        if (!Files.isReadable(file)) {
            throw new ParameterException(
                    line, "--stub " + file + ": the file cannot be read; its permissions forbid it");
        }
        return file;
    }
}
