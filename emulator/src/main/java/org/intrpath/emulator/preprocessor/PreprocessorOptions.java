// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.preprocessor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user passes on to the C preprocessor.
 *
 * @param includeDirectories searched for included files, in order ({@code -I}).
 * @param definitions macros, {@code NAME} or {@code NAME=VALUE} ({@code -D}).
 * @param includedFiles read before the source itself ({@code -include}).
 */
public record PreprocessorOptions(List<Path> includeDirectories, List<String> definitions, List<Path> includedFiles) {

    /** Nothing is passed on. */
    public static final PreprocessorOptions NONE = new PreprocessorOptions(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PreprocessorOptions {
        includeDirectories = List.copyOf(includeDirectories);
        definitions = List.copyOf(definitions);
        includedFiles = List.copyOf(includedFiles);
    }

    /** Return whether there is something that only a preprocessor understands. */
    public boolean needsPreprocessor() {
        return !definitions.isEmpty() || !includedFiles.isEmpty();
    }

    /** Return the options in the form of a compiler's command line. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        includeDirectories.forEach(directory -> arguments.add("-I" + directory));
        definitions.forEach(definition -> arguments.add("-D" + definition));
        includedFiles.forEach(file -> arguments.addAll(List.of("-include", file.toString())));
        return arguments;
    }
}
