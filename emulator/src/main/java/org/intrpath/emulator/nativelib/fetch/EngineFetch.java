// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.NativeLibraryException;
import org.intrpath.emulator.nativelib.OperatingSystem;

/**
 * The build's step that sees to it that every engine is there: in the engines' directory, fetched once, or else
 * installed on the system. It says nothing when all is well.
 */
public final class EngineFetch {
    private static final String NO_PIP = "there is no pip to fetch it with";
    private static final String INSTALL_PIP = """
        Python's pip is missing; tried %s. To install it:
          Debian, Ubuntu: sudo apt-get install python3-pip
          Fedora: sudo dnf install python3-pip
          Arch: sudo pacman -S python-pip
          macOS: brew install python
          Windows: winget install Python.Python.3.13\
        """.formatted(candidates());

    private final EngineDirectory directory;
    private final PrintStream out;
    private final Map<NativeLibrary, String> failures = new EnumMap<>(NativeLibrary.class);

    private EngineFetch(Path directory, PrintStream out) {
        this.directory = new EngineDirectory(directory);
        this.out = out;
    }

    /**
     * Runs the step.
     *
     * @param arguments the engines' directory; a file that is there afterwards if and only if an engine is missing
     * @throws IOException if a file of that directory cannot be read or written
     * @throws InterruptedException if the build is interrupted while pip runs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean isComplete = new EngineFetch(Path.of(arguments[0]).toAbsolutePath(), System.out).run();
        Path marker = Path.of(arguments[1]);
        Files.deleteIfExists(marker);
        if (!isComplete) {
            Files.createFile(marker);
        }
        System.exit(isComplete ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        OperatingSystem os = OperatingSystem.current();
        String platform = PinnedLibrary.platform(os, System.getProperty("os.arch"));
        List<PinnedLibrary> pins =
                PinnedLibrary.parse(resource("libraries.sha256").lines().toList(), os, platform);
        List<PinnedLibrary> wanted = new ArrayList<>();
        for (NativeLibrary library : NativeLibrary.values()) {
            Optional<PinnedLibrary> pin =
                    pins.stream().filter(p -> p.library() == library).findFirst();
            if (pin.isEmpty()) {
                failures.put(library, "no wheel of it is published for " + platform);
            } else if (isNamedByUser(library)) {
                failures.put(library, "it was not looked for: a file is named by " + library.environmentVariable());
            } else if (directory.state(pin.get()) != EngineDirectory.State.COMPLETE) {
                wanted.add(pin.get());
            }
        }
        if (!wanted.isEmpty()) {
            fetch(wanted);
        }
        return failures.isEmpty() || systemHasTheRest();
    }

    private static boolean isNamedByUser(NativeLibrary library) {
        String file = System.getenv(library.environmentVariable());
        return file != null && !file.isEmpty();
    }

    private void fetch(List<PinnedLibrary> wanted) throws IOException, InterruptedException {
        try (FileChannel lock = directory.lock()) {
            assert lock.isOpen() : lock;
            Optional<PipClient> pip = Optional.empty();
            for (PinnedLibrary pin : wanted) {
                if (directory.state(pin) == EngineDirectory.State.COMPLETE) {
                    continue; // another build fetched it meanwhile
                }
                pip = pip.isPresent() ? pip : PipClient.find(PipClient.CANDIDATES);
                if (pip.isPresent()) {
                    fetch(pin, pip.get());
                } else {
                    failures.put(pin.library(), NO_PIP);
                }
            }
        }
    }

    private void fetch(PinnedLibrary pin, PipClient pip) throws IOException, InterruptedException {
        String requirement = requirement(pin.library(), resource("requirements.txt"));
        String name = requirement.substring(0, requirement.indexOf(' '));
        boolean isDamaged = directory.state(pin) == EngineDirectory.State.DAMAGED;
        say("%sfetching %s with %s"
                .formatted(isDamaged ? directory.file(pin) + " is not the pinned file; " : "", name, pip));
        Path scratch = directory.scratch();
        try {
            Path requirements = Files.writeString(scratch.resolve("requirements.txt"), requirement);
            directory.install(pin, pip.download(requirements, scratch), scratch);
        } catch (IOException e) {
            failures.put(pin.library(), "fetching it failed: " + e.getMessage());
            Files.deleteIfExists(directory.file(pin)); // damaged: nothing may load it
        } finally {
            EngineDirectory.delete(scratch);
        }
    }

    /** The block of one engine in requirements.txt. */
    static String requirement(NativeLibrary library, String requirements) {
        String start = switch (library) {
            case UNICORN -> "unicorn==";
            case KEYSTONE -> "keystone-engine==";
            case CAPSTONE -> "capstone==";
        };
        int from = requirements.indexOf("\n" + start) + 1;
        if (from == 0) {
            throw new IllegalArgumentException("requirements.txt has no block that starts with " + start);
        }
        int end = requirements.indexOf("\n\n", from);
        return requirements.substring(from, end < 0 ? requirements.length() : end + 1);
    }

    private boolean systemHasTheRest() {
        boolean complete = true;
        for (Map.Entry<NativeLibrary, String> failure : failures.entrySet()) {
            complete &= systemHas(failure.getKey(), failure.getValue());
        }
        if (!complete && failures.containsValue(NO_PIP)) {
            say(INSTALL_PIP);
        }
        return complete;
    }

    private boolean systemHas(NativeLibrary library, String why) {
        try {
            LoadedLibrary found = NativeLibraries.load(library);
            say("%s: %s".formatted(library.title(), why));
            say("%s: going on with %s (version %s, found by %s)"
                    .formatted(library.title(), found.file(), found.version(), found.foundBy()));
            return true;
        } catch (NativeLibraryException e) {
            say("%s: %s".formatted(library.title(), why));
            say(e.getMessage());
            return false;
        }
    }

    private static String candidates() {
        return PipClient.CANDIDATES.stream()
                .map(words -> String.join(" ", words))
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = EngineFetch.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void say(String message) {
        message.lines().forEach(line -> out.println("engines: " + line));
    }
}
