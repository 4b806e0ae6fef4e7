// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.Locale;

/** Which privilege level an interrupt finds the CPU at. */
public enum Ring {
    /** Ring 0. */
    KERNEL,
    /** Ring 3. */
    USER;

    /**
     * Tells the name in options and scenario names.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
