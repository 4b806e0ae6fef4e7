// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.intrpath.tools.cli.Main;

/**
 * What {@code intrpath boot} gave, on the real machine. File names stand as if it ran in their directory, so that no
 * expectation depends on where that is.
 *
 * @param code of the exit.
 * @param out standard output.
 * @param err standard error.
 */
record BootRun(int code, String out, String err) {

    /** Boot an image. */
    static BootRun of(Path image, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("boot", image.toString()), Stream.of(options))
                        .toArray(String[]::new));
        return new BootRun(code, inDirectory(image, out), inDirectory(image, err));
    }

    private static String inDirectory(Path image, StringWriter text) {
        return text.toString().replace(image.getParent() + "/", "").replace(System.lineSeparator(), "\n");
    }
}
