// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command line gave.
 *
 * @param code of the exit
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {

    /** Run arguments over fixed results, without colour, on a healthy host. */
    static CommandRun of(Counting counting, String... arguments) {
        return of(counting, new SampleProbe(), arguments);
    }

    /** Run arguments on a host. */
    static CommandRun of(Counting counting, DoctorProbe probe, String... arguments) {
        return of(
                Main.commandLine(counting, probe).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF)),
                arguments);
    }

    /** Run arguments on a command line. */
    static CommandRun of(CommandLine line, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setUsageHelpAutoWidth(false)
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
