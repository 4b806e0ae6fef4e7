// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JDK's own {@code java} stands in for pip: it answers {@code --version}, and it knows no {@code download}. */
final class PipClientTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void noCandidateThatRunsMeansNoPip() throws Exception {
        Optional<PipClient> pip = PipClient.find(List.of(List.of("no-such-program-as-this"), List.of(JAVA, "-bad")));

        assertThat(pip).isEmpty();
    }

    @Test
    void firstCandidateThatAnswersIsTaken() throws Exception {
        Optional<PipClient> pip = PipClient.find(List.of(List.of("no-such-program-as-this"), List.of(JAVA)));

        assertThat(pip).contains(new PipClient(List.of(JAVA)));
    }

    @Test
    void failureEndsWithWhatTheProgramSaid(@TempDir Path directory) throws Exception {
        Path scratch = Files.createDirectory(directory.resolve("scratch"));
        Path requirements = Files.createFile(directory.resolve("requirements.txt"));
        PipClient pip = new PipClient(List.of(JAVA));

        assertThatThrownBy(() -> pip.download(requirements, scratch))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(JAVA + " download failed")
                .hasMessageContaining("ClassNotFoundException: download");
    }
}
