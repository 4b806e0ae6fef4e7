// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private final StringWriter told = new StringWriter();
    private final PrintWriter err = new PrintWriter(told, true);

    private static StandardOutput refusing(String why) {
        return new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        });
    }

    @Test
    void whatArrivesChangesNoCode() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(target);
        output.writer().println("84 µops");

        assertThat(output.settle(ExitCode.GUEST, err)).isEqualTo(ExitCode.GUEST);
        assertThat(target.toString(StandardCharsets.UTF_8)).startsWith("84 µops");
        assertThat(told).hasToString("");
    }

    @Test
    void aFullDiskIsToldAndNoSuccess() {
        StandardOutput output = refusing("No space left on device");
        output.writer().println("84");

        assertThat(output.settle(ExitCode.OK, err)).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.toString()).startsWith("intrpath: standard output: No space left on device");
    }

    @Test
    void aReaderThatWentAwayIsNoSuccessAndNoMessage() {
        StandardOutput output = refusing("Broken pipe");
        output.writer().println("84");

        assertThat(output.settle(ExitCode.OK, err)).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told).hasToString("");
    }

    @Test
    void aFailureOfTheCommandKeepsItsCode() {
        StandardOutput output = refusing("Broken pipe");
        output.writer().println("84");

        assertThat(output.settle(ExitCode.USAGE, err)).isEqualTo(ExitCode.USAGE);
    }
}
