// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import java.nio.file.Path;

/**
 * One thing that is wrong with the form of a file.
 *
 * @param file the file
 * @param line its line, from 1
 * @param column its column, from 1; 0 if the whole line is meant
 * @param message what is wrong and what would be right
 */
record Finding(Path file, int line, int column, String message) {
    /** The finding as one line, the file's name relative to a directory. */
    String relativeTo(Path root) {
        String place = root.relativize(file) + ":" + line + (column > 0 ? ":" + column : "");
        return place + ": " + message;
    }
}
