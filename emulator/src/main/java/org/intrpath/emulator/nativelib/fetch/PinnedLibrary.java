// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.OperatingSystem;

/**
 * A library that the build fetches on one platform.
 *
 * @param library which engine
 * @param fileName its file, in the wheel and in the engines' directory
 * @param sha256 the file's hash, 64 lower-case hexadecimal digits
 */
record PinnedLibrary(NativeLibrary library, String fileName, String sha256) {

    /** The platform's name in {@code libraries.sha256}, such as {@code linux-x86_64}. */
    static String platform(OperatingSystem os, String osArch) {
        String processor = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> osArch;
        };
        return os.name().toLowerCase(Locale.ROOT) + "-" + processor;
    }

    /**
     * The pins of one platform; none, where no wheel exists for it.
     *
     * @param lines the text of {@code libraries.sha256}
     * @throws IllegalArgumentException if a line is neither comment nor {@code <hash>  <platform>/<file>}
     */
    static List<PinnedLibrary> parse(List<String> lines, OperatingSystem os, String platform) {
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(PinnedLibrary::fields)
                .filter(fields -> fields[1].equals(platform))
                .map(fields -> new PinnedLibrary(owner(fields[2], os), fields[2], fields[0]))
                .toList();
    }

    private static String[] fields(String line) {
        String[] fields = line.split(" {2}|/");
        if (fields.length != 3 || !fields[0].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "libraries.sha256: \"" + line + "\" should be <64 hexadecimal digits>  <platform>/<file>");
        }
        return fields;
    }

    private static NativeLibrary owner(String fileName, OperatingSystem os) {
        for (NativeLibrary library : NativeLibrary.values()) {
            if (library.fileNames(os).contains(fileName)) {
                return library;
            }
        }
        throw new IllegalArgumentException("libraries.sha256: no engine's library is called " + fileName + " on " + os);
    }
}
