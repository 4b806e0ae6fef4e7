// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.intrpath.tools.cli.Main;

/**
 * What a command line gave.
 *
 * @param code of the exit
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {

    /** Run arguments on this host's engines. */
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
