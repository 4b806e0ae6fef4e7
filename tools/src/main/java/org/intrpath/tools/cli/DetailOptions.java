// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import org.intrpath.kernel.report.Detail;
import picocli.CommandLine.Option;

/** Options that go down to single instructions; one of them at most. */
final class DetailOptions {
    @Option(
            names = "--added",
            description = "List the instructions that give the handler the context of an LWP and take it away: address,"
                    + " source line, text, purpose.")
    private boolean added;

    @Option(names = "--listing", description = "List every instruction of the path with its count.")
    private boolean listing;

    /** The detail asked for. */
    Detail detail() {
        if (added) {
            return Detail.ADDED;
        }
        return listing ? Detail.LISTING : Detail.PHASES;
    }
}
