// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings a serial port's output to a stream of the host: the console, or a file. Characters are passed on as bytes,
 * unchanged, at the latest with the end of their line; {@link #flush} passes on what has none yet.
 */
public final class StreamSink implements ByteSink, Flushable, Closeable {
    private final String name;
    private final OutputStream stream;
    private final boolean owned;

    private StreamSink(String name, OutputStream stream, boolean owned) {
        this.name = name;
        this.stream = new BufferedOutputStream(stream);
        this.owned = owned;
    }

    /**
     * Brings the output to a stream, which closing the sink flushes and leaves open.
     *
     * @param name the stream's name, for messages.
     * @param stream where the characters go.
     */
    public static StreamSink to(String name, OutputStream stream) {
        return new StreamSink(name, stream, false);
    }

    /**
     * Brings the output to a file, which is created, or emptied if it exists; closing the sink closes it.
     *
     * @param file the file.
     * @throws IOException if it cannot be opened.
     */
    public static StreamSink toFile(Path file) throws IOException {
        return new StreamSink(file.toString(), Files.newOutputStream(file), true);
    }

    /**
     * Takes a character.
     *
     * @throws UncheckedIOException if the host cannot write it.
     */
    @Override
    public void write(int character) {
        try {
            stream.write(character);
            if (character == '\n') {
                stream.flush();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(name + ": the serial port's output cannot be written", failure);
        }
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        if (owned) {
            stream.close();
        } else {
            stream.flush();
        }
    }
}
