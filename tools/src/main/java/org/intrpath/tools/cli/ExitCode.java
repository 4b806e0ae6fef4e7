// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

/** What the process returns. */
public final class ExitCode {
    /** All is well. */
    public static final int OK = 0;

    /** The tool failed, or its environment lacks something. */
    public static final int ENVIRONMENT = 1;

    /** Wrong usage or bad input. */
    public static final int USAGE = 2;

    /** A count or a path differs from its baseline or limit. No command of today returns it. */
    public static final int DIFFERS = 3;

    /** The guest misbehaved. */
    public static final int GUEST = 4;

    private ExitCode() {}
}
