// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.OperatingSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinnedLibraryTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void onlyTheLinesOfThePlatformCount() {
        List<String> lines =
                List.of("# comment", "", HASH + "  linux-x86_64/libkeystone.so", HASH + "  macos-x86_64/x");

        List<PinnedLibrary> pins = PinnedLibrary.parse(lines, OperatingSystem.LINUX, "linux-x86_64");

        assertThat(pins).containsExactly(new PinnedLibrary(NativeLibrary.KEYSTONE, "libkeystone.so", HASH));
    }

    @Test
    void shortHashIsRefused() {
        List<String> lines = List.of("abc  linux-x86_64/libkeystone.so");

        assertThatThrownBy(() -> PinnedLibrary.parse(lines, OperatingSystem.LINUX, "linux-x86_64"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("abc  linux-x86_64/libkeystone.so");
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, amd64, linux-x86_64",
        "LINUX, aarch64, linux-aarch64",
        "MACOS, x86_64, macos-x86_64",
        "WINDOWS, amd64, windows-x86_64",
        "LINUX, riscv64, linux-riscv64"
    })
    void platformIsNamedBySystemAndProcessor(OperatingSystem os, String osArch, String platform) {
        assertThat(PinnedLibrary.platform(os, osArch)).isEqualTo(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, linux-x86_64, UNICORN KEYSTONE CAPSTONE",
        "LINUX, linux-aarch64, UNICORN CAPSTONE",
        "MACOS, macos-x86_64, UNICORN KEYSTONE CAPSTONE",
        "MACOS, macos-aarch64, UNICORN CAPSTONE",
        "WINDOWS, windows-x86_64, UNICORN KEYSTONE CAPSTONE",
        "LINUX, linux-riscv64, ''"
    })
    void ourPinsHaveTheEnginesThatArePublishedForThePlatform(OperatingSystem os, String platform, String engines)
            throws IOException {
        List<PinnedLibrary> pins =
                PinnedLibrary.parse(resource("libraries.sha256").lines().toList(), os, platform);

        assertThat(pins)
                .extracting(pin -> pin.library().name())
                .containsExactly(engines.isEmpty() ? new String[0] : engines.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"UNICORN, unicorn==2.1.4, 5", "KEYSTONE, keystone-engine==0.9.2, 3", "CAPSTONE, capstone==5.0.9, 5"})
    void requirementIsOneBlockWithAHashForEachPlatform(NativeLibrary library, String start, int hashes)
            throws IOException {
        String requirement = EngineFetch.requirement(library, resource("requirements.txt"));

        assertThat(requirement).startsWith(start + " \\\n").doesNotContain("\n\n");
        assertThat(requirement.split("--hash=sha256:[0-9a-f]{64}", -1)).hasSize(hashes + 1);
    }

    private static String resource(String name) throws IOException {
        return new String(EngineFetch.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    }
}
