// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The script in Python, and what installs its package. */
final class PythonPeerTest {

    private static final Path ROOT = Path.of(System.getProperty("intrpath.root.dir"));
    private static final Path BUILD_PINS =
            ROOT.resolve("emulator/src/main/resources/org/intrpath/emulator/nativelib/fetch/requirements.txt");

    @Test
    void itsWheelsAreThoseThatTheBuildPins() throws IOException {
        String build = Files.readString(BUILD_PINS);
        String peer = Files.readString(ROOT.resolve("tools/bench/requirements.txt"));

        assertThat(build).contains(peer.substring(peer.indexOf("unicorn==")));
    }

    @Test
    void theScriptCountsAsWeDoWhereItsPackageIsInstalled() {
        assumeTrue(Files.isDirectory(ROOT.resolve(".bench-python/unicorn")), "the package is not installed");

        try (PythonInterrupts side = PythonInterrupts.start(ROOT, GuestCode.assemble())) {
            InterruptSide.Outcome outcome = side.inject(7);

            assertThat(outcome.instructions()).isEqualTo(70);
            assertThat(outcome.ticks()).isEqualTo(7);
        }
    }
}
