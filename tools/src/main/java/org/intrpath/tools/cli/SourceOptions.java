// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.preprocessor.CPreprocessor;
import org.intrpath.emulator.preprocessor.PreprocessorOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that are passed on to the C preprocessor, called as compilers call them. */
final class SourceOptions {
    @Option(
            names = "-I",
            paramLabel = "DIRECTORY",
            description = "Look here too for what a source includes, .include as well as #include.")
    private List<Path> includeDirectories = new ArrayList<>();

    @Option(names = "-D", paramLabel = "NAME[=VALUE]", description = "Define a macro of the C preprocessor.")
    private List<String> definitions = new ArrayList<>();

    @Option(names = "-include", paramLabel = "FILE", description = "Read this file before the source itself.")
    private List<Path> includedFiles = new ArrayList<>();

    /**
     * The options as given, for sources that are to be read.
     *
     * @param given null if none is given
     * @param sources at least one must be for the preprocessor if an option is for it alone
     */
    static PreprocessorOptions orNone(SourceOptions given, List<Path> sources, CommandLine line) {
        if (given == null) {
            return PreprocessorOptions.NONE;
        }
        PreprocessorOptions options =
                new PreprocessorOptions(given.includeDirectories, given.definitions, given.includedFiles);
        if (options.needsPreprocessor() && sources.stream().noneMatch(CPreprocessor::isFor)) {
            throw new ParameterException(
                    line,
                    ("-D and -include are for the C preprocessor, and %s does not go through it; right would be a"
                                    + " source with the suffix .S")
                            .formatted(sources.getFirst()));
        }
        return options;
    }
}
