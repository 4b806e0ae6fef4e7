// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamSinkTest {

    /** A stream that knows whether it was closed. */
    private static final class Console extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private final Console console = new Console();
    private final StreamSink sink = StreamSink.to("console", console);

    @Test
    void lineIsThereWithItsEnd() {
        sink.write('h');
        sink.write('i');
        assertThat(console.toByteArray()).isEmpty();

        sink.write('\n');

        assertThat(console.toByteArray()).containsExactly('h', 'i', '\n');
    }

    @Test
    void flushPassesOnTheRest() throws IOException {
        sink.write('$');

        sink.flush();

        assertThat(console.toByteArray()).containsExactly('$');
    }

    @Test
    void closingFlushesAndLeavesTheConsoleOpen() throws IOException {
        sink.write(0xff);

        sink.close();

        assertThat(console.toByteArray()).containsExactly(0xff);
        assertThat(console.closed).isFalse();
    }

    @Test
    void fileHasTheBytesUnchanged(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("serial.txt"), "old and longer");
        Uart uart;
        try (StreamSink output = StreamSink.toFile(file)) {
            uart = new Uart(new VirtualClock(), 1, output);
            uart.write(3, 0b11);
            uart.write(0, 'o');
            uart.write(0, 0xfe);
        }

        assertThat(Files.readAllBytes(file)).containsExactly('o', 0xfe);
    }

    @Test
    void brokenStreamIsAnErrorWithItsName() {
        StreamSink broken = StreamSink.to("console", new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException("broken pipe");
            }
        });

        assertThatThrownBy(() -> broken.write('\n'))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("console")
                .hasRootCauseMessage("broken pipe");
    }
}
