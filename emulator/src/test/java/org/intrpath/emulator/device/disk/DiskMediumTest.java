// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskMediumTest {
    @TempDir
    Path directory;

    private Path image(int lengthBytes) throws IOException {
        byte[] bytes = new byte[lengthBytes];
        for (int i = 0; i < lengthBytes; i++) {
            bytes[i] = (byte) (i / 512 + 1);
        }
        return Files.write(directory.resolve("disk.img"), bytes);
    }

    @Test
    void fileIsReadBySectors() throws IOException {
        try (FileMedium medium = FileMedium.open(image(1536), false)) {
            assertThat(medium.sectors()).isEqualTo(3);
            assertThat(medium.isWritable()).isFalse();
            assertThat(medium.read(1, 2)).hasSize(1024).startsWith(2).endsWith(3);
        }
    }

    @Test
    void fileIsWrittenBySectors() throws IOException {
        Path file = image(1536);
        try (FileMedium medium = FileMedium.open(file, true)) {
            medium.write(1, new byte[512]);
            medium.flush();
        }

        byte[] after = Files.readAllBytes(file);
        assertThat(after).hasSize(1536);
        assertThat(after[511]).isEqualTo((byte) 1);
        assertThat(after[512]).isZero();
        assertThat(after[1023]).isZero();
        assertThat(after[1024]).isEqualTo((byte) 3);
    }

    @Test
    void protectedMediaRefuseWrites() throws IOException {
        MemoryMedium fixed = new MemoryMedium(new byte[512], false);
        assertThatThrownBy(() -> fixed.write(0, new byte[512])).isInstanceOf(UnsupportedOperationException.class);
        try (FileMedium medium = FileMedium.open(image(512), false)) {
            assertThatThrownBy(() -> medium.write(0, new byte[512]))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("disk.img");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 511, 513})
    void partsOfSectorsAreRefused(int lengthBytes) throws IOException {
        Path file = image(lengthBytes);

        assertThatThrownBy(() -> FileMedium.open(file, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("disk.img")
                .hasMessageContaining(lengthBytes + " bytes");
        assertThatThrownBy(() -> new MemoryMedium(new byte[lengthBytes], true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingFileIsRefused() {
        assertThatThrownBy(() -> FileMedium.open(directory.resolve("missing.img"), true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing.img");
    }

    @Test
    void fileThatShrinksIsAnError() throws IOException {
        Path file = image(1024);
        try (FileMedium medium = FileMedium.open(file, true)) {
            try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
                other.truncate(512);
            }

            assertThatThrownBy(() -> medium.read(1, 1))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("disk.img")
                    .hasMessageContaining("from 1 on");
        }
    }

    @Test
    void blankDiskIsWritableAndZero() {
        MemoryMedium medium = MemoryMedium.blank(2);

        assertThat(medium.sectors()).isEqualTo(2);
        assertThat(medium.isWritable()).isTrue();
        assertThat(medium.read(0, 2)).hasSize(1024).containsOnly(0);
    }
}
