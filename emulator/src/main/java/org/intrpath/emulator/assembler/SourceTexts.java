// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.LinkedHashSet;
import java.util.Set;

/** The texts that one assembly read, to show with an error the line that it is in. */
final class SourceTexts {

    private final Set<AsmSource> sources = new LinkedHashSet<>();

    /** Remember a source that is being read. */
    void add(AsmSource source) {
        sources.add(source);
    }

    /** Return {@code error} with its source line and a caret, at its column in the file that the user wrote. */
    AssemblyError quoted(AssemblyError error) {
        SourcePosition position = error.position();
        for (AsmSource source : sources) {
            String read = lineOf(source, position);
            if (read != null) {
                String written = writtenLine(source, position);
                return written == null
                        ? new AssemblyError(position, error.message(), quote(read, position.column()))
                        : quoted(error, written, read);
            }
        }
        return error;
    }

    /** Return the line of {@code source} that stands for a position, by its line markers if it has any; or null. */
    private static String lineOf(AsmSource source, SourcePosition position) {
        String file = source.name();
        int number = 1;
        String found = null;
        for (String line : source.text().split("\n", -1)) {
            String start = line.stripLeading();
            LineMarker marker = start.startsWith("#") ? LineMarker.parse(start.substring(1)) : null;
            if (marker != null) {
                file = marker.file();
                number = marker.line();
                continue;
            }
            if (number == position.line() && file.equals(position.file())) {
                if (!line.isBlank()) {
                    return line;
                }
                found = line;
            }
            number++;
        }
        return found;
    }

    private static String writtenLine(AsmSource source, SourcePosition position) {
        String text = source.originals().get(position.file());
        if (text == null) {
            return null;
        }
        String[] lines = text.split("\n", -1);
        return position.line() < 1 || position.line() > lines.length ? null : lines[position.line() - 1];
    }

    private static AssemblyError quoted(AssemblyError error, String written, String read) {
        SourcePosition at = error.position();
        PreprocessedLine line = new PreprocessedLine(written, read);
        int column = line.writtenColumn(at.column());
        String quote = quote(written, column);
        if (line.isReplaced(at.column())) {
            quote += "\n  the preprocessor makes of it:\n" + quote(read, at.column());
        }
        return new AssemblyError(
                new SourcePosition(at.file(), at.line(), column, at.expansion()), error.message(), quote);
    }

    private static String quote(String line, int column) {
        return new SourceQuote(line, column).text();
    }
}
