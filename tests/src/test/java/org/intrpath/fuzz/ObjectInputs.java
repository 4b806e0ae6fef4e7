// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes object files and executables with wrong bytes in them; each follows from the seed and its number alone. */
final class ObjectInputs {

    private static final Path VALID = Path.of(System.getProperty("intrpath.root.dir"))
            .resolve("emulator/src/test/resources/org/intrpath/emulator/elf");
    private static final long[] SPITEFUL = {
        0,
        1,
        2,
        3,
        4,
        7,
        8,
        16,
        0x7f,
        0xff,
        0xfff,
        0x1000,
        0xffff,
        0x1_0000,
        0x7fff_ffff,
        0x8000_0000L,
        0xffff_fff0L,
        0xffff_ffffL,
        0x1_0000_0000L,
        0x7fff_ffff_ffff_ffffL,
        -1,
        -8
    };
    private static final int MOST_MUTATIONS = 6;
    private static final int HEADER_BYTES = 64;
    private static final int MOST_BYTES = 2000;

    private final List<byte[]> valid;
    private final long seed;

    ObjectInputs(long seed) {
        this.seed = seed;
        this.valid = validFiles();
    }

    /** Return a valid object of 32 bits. */
    static byte[] companion() {
        return read(VALID.resolve("first.o"));
    }

    /** Return input {@code number}: of ten, nine mutated files and one of random bytes behind a right beginning. */
    byte[] input(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9e37_79b9_7f4a_7c15L + number);
        byte[] bytes = valid.get(random.nextInt(valid.size())).clone();
        if (number % 10 == 9) {
            byte[] noise = new byte[random.nextInt(MOST_BYTES)];
            random.nextBytes(noise);
            System.arraycopy(bytes, 0, noise, 0, Math.min(noise.length, random.nextInt(HEADER_BYTES)));
            return noise;
        }
        for (int count = random.nextInt(MOST_MUTATIONS) + 1; count > 0; count--) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        if (bytes.length < HEADER_BYTES) {
            return bytes;
        }
        int at = place(bytes.length, random);
        switch (random.nextInt(10)) {
            case 0 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 1 -> {
                int length = Math.min(random.nextInt(HEADER_BYTES), bytes.length - at);
                System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
            }
            case 2, 3 -> bytes[at] = (byte) random.nextInt(256);
            case 4 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            default -> writeField(bytes, at, random);
        }
        return bytes;
    }

    /** The header, and the tables at the end, are where most can go wrong. */
    private static int place(int length, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(HEADER_BYTES);
            case 1 -> random.nextInt(length);
            default -> length - 1 - random.nextInt(Math.min(length, 1200));
        };
    }

    private static void writeField(byte[] bytes, int at, SplittableRandom random) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long value = SPITEFUL[random.nextInt(SPITEFUL.length)];
        int start = Math.min(at, bytes.length - 8) & -4;
        if (random.nextInt(4) == 0) {
            buffer.putLong(start, value);
        } else if (random.nextInt(4) == 0) {
            buffer.putShort(start, (short) value);
        } else {
            buffer.putInt(start, (int) value);
        }
    }

    private static List<byte[]> validFiles() {
        try (Stream<Path> files = Files.list(VALID)) {
            return files.sorted()
                    .map(ObjectInputs::read)
                    .filter(ObjectInputs::isElf)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isElf(byte[] bytes) {
        return bytes.length > HEADER_BYTES && bytes[0] == 0x7f && bytes[1] == 'E';
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
