// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadmeTest {
    private static final String BEGIN = "<!-- table: tools/intrpath count -->\n\n```text\n";
    private static final String END = "```\n\n<!-- end of table -->";

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of(System.getProperty("intrpath.root.dir"), "README.md"));
    }

    @Test
    void theTableIsWhatIsPrinted() {
        int begin = readme.indexOf(BEGIN) + BEGIN.length();

        assertThat(readme).contains(BEGIN).contains(END);
        assertThat(withoutEngines(readme.substring(begin, readme.indexOf(END))))
                .as("README.md, the output of tools/intrpath count")
                .isEqualTo(withoutEngines(CommandRun.of("count").out()));
    }

    /** The counts are the same on every engine that is accepted; its version is the host's. */
    private static String withoutEngines(String output) {
        return output.replaceFirst("engines +Unicorn .*", "engines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--trigger", "--from", "--ipl", "--arrival", "--listing", "--added", "--stub", "--entry"})
    void theOptionsItNamesAreThere(String option) {
        assertThat(readme).contains(option);
        assertThat(CommandRun.of("count", "--help").out()).contains(option);
    }
}
