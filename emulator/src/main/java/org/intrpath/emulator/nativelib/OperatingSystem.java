// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.util.Locale;

/** The operating systems that the engines are published for. */
public enum OperatingSystem {
    /** Linux with the GNU C library. */
    LINUX,
    /** macOS, on Intel and Apple processors. */
    MACOS,
    /** Windows. */
    WINDOWS;

    /**
     * The operating system of this process.
     *
     * @throws NativeLibraryException on any other operating system
     */
    public static OperatingSystem current() {
        return named(System.getProperty("os.name"));
    }

    /**
     * The operating system that a JDK calls by this name.
     *
     * @param osName a value of the system property {@code os.name}
     * @throws NativeLibraryException if it is none of ours
     */
    public static OperatingSystem named(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return LINUX;
        }
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return MACOS;
        }
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        throw new NativeLibraryException("No engines are known for the operating system \"" + osName
                + "\": Linux, macOS and Windows have them.");
    }
}
