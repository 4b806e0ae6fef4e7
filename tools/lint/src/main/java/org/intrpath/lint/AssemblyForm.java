// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The form of assembly text: at most 80 columns, tabs of 8, statements indented by tabs, nothing after the text. */
final class AssemblyForm {
    private static final int COLUMNS = 80;
    private static final int TAB = 8;

    private AssemblyForm() {}

    static List<Finding> check(Path file, List<String> lines) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int width = width(line);
            // A compiler's section of a group names the group twice, and no directive can be broken.
            if (width > COLUMNS && !line.stripLeading().startsWith(".section\t")) {
                findings.add(new Finding(
                        file, i + 1, COLUMNS + 1, "the line has " + width + " columns; at most " + COLUMNS));
            }
            if (line.startsWith(" ")) {
                findings.add(new Finding(file, i + 1, 1, "the line is indented by spaces; indent by tabs"));
            }
            if (!line.equals(line.stripTrailing())) {
                findings.add(new Finding(file, i + 1, width, "blanks at the end of the line; delete them"));
            }
        }
        return findings;
    }

    /** The columns that a line takes, a tab reaching to the next multiple of 8. */
    static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            width = line.charAt(i) == '\t' ? (width / TAB + 1) * TAB : width + 1;
        }
        return width;
    }
}
