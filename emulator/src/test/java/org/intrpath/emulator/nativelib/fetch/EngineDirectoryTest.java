// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.fetch.EngineDirectory.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineDirectoryTest {
    /** FIPS 180-2, "SHA-256 Example (One-Block Message)": the hash of "abc". */
    private static final PinnedLibrary PIN = new PinnedLibrary(
            NativeLibrary.UNICORN,
            "libunicorn.so.2",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @TempDir
    private Path temporary;

    private Path directory;
    private EngineDirectory engines;
    private Path scratch;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createDirectory(temporary.resolve("engines"));
        engines = new EngineDirectory(directory);
        scratch = engines.scratch();
    }

    @Test
    void absentLibraryIsMissing() throws IOException {
        assertThat(engines.state(PIN)).isEqualTo(State.MISSING);
    }

    @Test
    void libraryOfAnotherHashIsDamaged() throws IOException {
        Files.writeString(directory.resolve("libunicorn.so.2"), "abd");

        assertThat(engines.state(PIN)).isEqualTo(State.DAMAGED);
    }

    @Test
    void pinnedLibraryIsTakenOutOfItsWheel() throws IOException {
        Path wheel = wheel("unicorn/lib/libunicorn.so.2", "abc");

        engines.install(PIN, wheel, scratch);

        assertThat(engines.state(PIN)).isEqualTo(State.COMPLETE);
        assertThat(directory.resolve("libunicorn.so.2")).hasContent("abc");
    }

    @Test
    void damagedLibraryIsReplaced() throws IOException {
        Files.writeString(directory.resolve("libunicorn.so.2"), "abd");
        Path wheel = wheel("unicorn/lib/libunicorn.so.2", "abc");

        engines.install(PIN, wheel, scratch);

        assertThat(engines.state(PIN)).isEqualTo(State.COMPLETE);
    }

    @Test
    void wheelWithAnotherLibraryIsRefusedAndNothingInstalled() throws IOException {
        Path wheel = wheel("unicorn/lib/libunicorn.so.2", "abd");

        assertThatThrownBy(() -> engines.install(PIN, wheel, scratch))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the pinned one is ba7816bf");
        assertThat(engines.state(PIN)).isEqualTo(State.MISSING);
    }

    @Test
    void wheelWithoutTheLibraryIsRefused() throws IOException {
        Path wheel = wheel("unicorn/lib/other.so", "abc");

        assertThatThrownBy(() -> engines.install(PIN, wheel, scratch))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no libunicorn.so.2");
    }

    @Test
    void nextFetchDeletesWhatAnInterruptedOneLeft() throws IOException {
        Files.writeString(scratch.resolve("half.whl"), "half");

        Path next = engines.scratch();

        assertThat(scratch).doesNotExist();
        assertThat(next).isEmptyDirectory();
    }

    private Path wheel(String entry, String content) throws IOException {
        Path wheel = temporary.resolve("unicorn-2.1.4-py3-none-any.whl");
        try (OutputStream file = Files.newOutputStream(wheel);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return wheel;
    }
}
