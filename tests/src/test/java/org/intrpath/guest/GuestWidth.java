// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import java.nio.file.Path;

/** The two machines that there are guest programs for. */
enum GuestWidth {
    I386("i386"),
    AMD64("amd64");

    private final String directory;

    GuestWidth(String directory) {
        this.directory = directory;
    }

    /** Returns where its sources are. */
    Path sources() {
        return GuestConstants.RESOURCES.resolve(directory);
    }
}
