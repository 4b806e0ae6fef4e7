// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.nio.file.Path;
import java.util.List;
import org.intrpath.kernel.dispatch.StubRequest;
import org.intrpath.kernel.dispatch.UserInputs;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that name a stub of the user's own. */
final class StubOptions {
    @Option(
            names = "--stub",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "Count what these make instead of a path: assembly sources (AT&T syntax, 32 bits) and i386"
                    + " objects, linked together, or an executable.")
    private List<Path> files;

    @Option(
            names = "--entry",
            paramLabel = "SYMBOL",
            required = true,
            description = "The label in them to install at the vector.")
    private String entry;

    @Option(
            names = "--budget",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Fail if the stub has not returned after N instructions (default: ${DEFAULT-VALUE}).")
    private long budgetInstructions;

    /** The stub to run, its files known to be there. */
    StubRequest request(SourceOptions sources, LinkingOptions linking, CommandLine line) {
        if (budgetInstructions < 1) {
            throw new ParameterException(
                    line, "--budget " + budgetInstructions + " leaves nothing to run; 1 or more would be right");
        }
        files.forEach(file -> InputFiles.require(line, "--stub " + file, file));
        return new StubRequest(
                new UserInputs(files, SourceOptions.orNone(sources, files, line), LinkingOptions.orNone(linking, line)),
                entry,
                budgetInstructions);
    }
}
