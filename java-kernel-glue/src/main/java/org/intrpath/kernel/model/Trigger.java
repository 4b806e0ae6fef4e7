// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.Locale;

/** How the source's pin at the IOAPIC is triggered. */
public enum Trigger {
    /** By a rising edge. */
    EDGE,
    /** By an active level. */
    LEVEL;

    /**
     * Tells the name in options, scenario names and kernel symbols.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
