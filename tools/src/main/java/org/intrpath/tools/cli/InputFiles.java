// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Refuses, before anything is started, what cannot be read. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Require that {@code file} can be read.
     *
     * @param what begins the refusal: the argument as given
     */
    static void require(CommandLine line, String what, Path file) {
        require(line, what, file, "an assembly source, an object or an executable");
    }

    /**
     * Require that {@code file} can be read.
     *
     * @param what begins the refusal: the argument as given
     * @param right what it should be
     */
    static void require(CommandLine line, String what, Path file, String right) {
        if (!Files.exists(file)) {
            throw new ParameterException(line, what + ": there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(line, what + ": not a file; " + right + " would be right");
        }
        if (!Files.isReadable(file)) {
            throw new ParameterException(line, what + ": the file cannot be read; its permissions forbid it");
        }
    }
}
