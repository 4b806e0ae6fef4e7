// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.OutputStream;
import java.util.List;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.boot.Platform;
import org.intrpath.emulator.bus.OpenBus;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** A machine that sends some bytes, ends as a test says, and remembers what it was given. */
final class SampleGuest {
    /** What it sends: text, then a byte that is no character in UTF-8. */
    static final byte[] SENT = {'h', 'i', '\n', (byte) 0xe9};

    private final Booting.GuestEnd end;
    private final List<OpenBus.Touched> unattached;

    /** What it was given, null before. */
    BootImage image;

    Booting.Settings settings;

    private SampleGuest(Booting.GuestEnd end, List<OpenBus.Touched> unattached) {
        this.end = end;
        this.unattached = unattached;
    }

    static SampleGuest exiting(int value, OpenBus.Touched... unattached) {
        return new SampleGuest(new Booting.GuestEnd.Exited(value), List.of(unattached));
    }

    static SampleGuest stopping(String reason, String... state) {
        return new SampleGuest(new Booting.GuestEnd.Stopped(reason, List.of(state)), List.of());
    }

    /** Run the command {@code boot} on it; what the guest sends goes to the writer. */
    CommandRun run(String... arguments) {
        return CommandRun.of(commandLine(null), arguments);
    }

    /** The command line over it. */
    CommandLine commandLine(OutputStream standardOutput) {
        Booting booting = new Booting(
                (cpus, model) -> new Platform(cpus, 0x106a3, 0, 0x14, 0, 0x11), () -> (loaded, asked, console) -> {
                    image = loaded;
                    settings = asked;
                    for (byte one : SENT) {
                        console.write(one & 0xff);
                    }
                    return new Booting.GuestOutcome(end, unattached, List.of());
                });
        return Main.commandLine(new Version(new SampleProbe()), new BootCommand(booting, standardOutput))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }
}
