// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.util.List;
import java.util.Locale;

/** The three engines: how their libraries are called, found, recognised and installed. */
public enum NativeLibrary {
    /** The processor, {@code unicorn/unicorn.h}; 2.0.1 and later. */
    UNICORN(
            "Unicorn",
            new FileNames(
                    List.of("libunicorn.so.2", "libunicorn.so"),
                    List.of("libunicorn.2.dylib", "libunicorn.dylib"),
                    List.of("unicorn.dll")),
            new Identity(
                    "uc_version",
                    "uc_arch_supported",
                    1,
                    "arm arm64 mips x86 ppc sparc m68k riscv s390x tricore",
                    new LibraryVersion(2, 0)),
            List.of(
                    "Debian, Ubuntu: sudo apt-get install libunicorn2",
                    "Arch: sudo pacman -S unicorn",
                    "macOS: brew install unicorn",
                    "Nix: nix profile install nixpkgs#unicorn")),
    /** The assembler, {@code keystone/keystone.h}; 0.9. */
    KEYSTONE(
            "Keystone",
            new FileNames(
                    List.of("libkeystone.so", "libkeystone.so.0"),
                    List.of("libkeystone.dylib", "libkeystone.0.dylib"),
                    List.of("keystone.dll")),
            new Identity(
                    "ks_version",
                    "ks_arch_supported",
                    1,
                    "arm arm64 mips x86 ppc sparc systemz hexagon evm",
                    new LibraryVersion(0, 9)),
            List.of(
                    "Debian, Ubuntu: no package; use pip, above",
                    "Arch: sudo pacman -S keystone",
                    "macOS: brew install keystone",
                    "Nix: nix profile install nixpkgs#keystone")),
    /** The disassembler, {@code capstone/capstone.h}; 5.0. */
    CAPSTONE(
            "Capstone",
            new FileNames(
                    List.of("libcapstone.so.5", "libcapstone.so"),
                    List.of("libcapstone.5.dylib", "libcapstone.dylib"),
                    List.of("capstone.dll")),
            new Identity(
                    "cs_version",
                    "cs_support",
                    0,
                    "arm arm64 mips x86 ppc sparc systemz xcore m68k tms320c64x m680x evm mos65xx wasm bpf riscv sh"
                            + " tricore",
                    new LibraryVersion(5, 0)),
            List.of(
                    "Debian 13, Ubuntu 25.04 and later: sudo apt-get install libcapstone5",
                    "Arch: sudo pacman -S capstone",
                    "macOS: brew install capstone",
                    "Nix: nix profile install nixpkgs#capstone"));

    private record FileNames(List<String> linux, List<String> macos, List<String> windows) {}

    /** Both functions, the header's numbers of the architectures in order, the oldest version that fits. */
    private record Identity(
            String versionFunction,
            String supportFunction,
            int firstArchitecture,
            String architectures,
            LibraryVersion minimum) {}

    private final String title;
    private final FileNames fileNames;
    private final Identity identity;
    private final List<String> packageCommands;

    NativeLibrary(String title, FileNames fileNames, Identity identity, List<String> packageCommands) {
        this.title = title;
        this.fileNames = fileNames;
        this.identity = identity;
        this.packageCommands = packageCommands;
    }

    /** The engine's name as its makers write it. */
    public String title() {
        return title;
    }

    /** The names that the library's file can have, the preferred one first. */
    public List<String> fileNames(OperatingSystem os) {
        return switch (os) {
            case LINUX -> fileNames.linux;
            case MACOS -> fileNames.macos;
            case WINDOWS -> fileNames.windows;
        };
    }

    /** The system property that names the library's file. */
    public String property() {
        return "intrpath." + name().toLowerCase(Locale.ROOT) + ".library";
    }

    /** The environment variable that names the library's file. */
    public String environmentVariable() {
        return "INTRPATH_" + name() + "_LIBRARY";
    }

    /** The commands that install the library, one a platform, each with the platform before it. */
    public List<String> packageCommands() {
        return packageCommands;
    }

    /** The C function {@code unsigned f(int *major, int *minor)} that tells the version. */
    String versionFunction() {
        return identity.versionFunction;
    }

    /** The C function {@code bool f(int architecture)} that tells whether an architecture is compiled in. */
    String supportFunction() {
        return identity.supportFunction;
    }

    /** The names of the architectures that the library knows, in the order of its own numbers. */
    List<String> architectures() {
        return List.of(identity.architectures.split(" "));
    }

    /** The library's own number for one of {@link #architectures()}, the argument of {@link #supportFunction()}. */
    int architectureNumber(String architecture) {
        return identity.firstArchitecture + architectures().indexOf(architecture);
    }

    /** Whether our bindings fit this version: the same major number, at least our minor number. */
    boolean accepts(LibraryVersion version) {
        return version.major() == identity.minimum.major() && version.minor() >= identity.minimum.minor();
    }

    /** The versions that our bindings fit, for people. */
    String acceptedVersions() {
        return identity.minimum + " or a later " + identity.minimum.major() + ".x";
    }
}
