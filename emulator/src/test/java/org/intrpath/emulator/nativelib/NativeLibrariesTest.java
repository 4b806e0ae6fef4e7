// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NativeLibrariesTest {
    @ParameterizedTest
    @EnumSource
    void everyEngineLoadsWithX86AndAVersionThatFits(NativeLibrary library) {
        LoadedLibrary loaded = NativeLibraries.load(library);

        assertThat(loaded.architectures()).contains("x86");
        assertThat(library.accepts(loaded.version())).isTrue();
        assertThat(loaded.file()).isRegularFile();
    }

    @ParameterizedTest
    @EnumSource
    void anEngineIsLoadedOnce(NativeLibrary library) {
        LoadedLibrary first = NativeLibraries.load(library);

        LoadedLibrary second = NativeLibraries.load(library);

        assertThat(second).isSameAs(first);
    }

    @Test
    void unicornBeforeVersion2DoesNotFit() {
        assertThat(NativeLibrary.UNICORN.accepts(new LibraryVersion(1, 9))).isFalse();
        assertThat(NativeLibrary.UNICORN.accepts(new LibraryVersion(2, 0))).isTrue();
        assertThat(NativeLibrary.UNICORN.accepts(new LibraryVersion(3, 0))).isFalse();
    }

    @Test
    void capstone4DoesNotFit() {
        assertThat(NativeLibrary.CAPSTONE.accepts(new LibraryVersion(4, 0))).isFalse();
        assertThat(NativeLibrary.CAPSTONE.accepts(new LibraryVersion(5, 0))).isTrue();
    }

    @Test
    void anotherEnginesLibraryIsRefusedByItsMissingFunction() {
        LibraryLocation keystone = NativeLibraries.locate(NativeLibrary.KEYSTONE);
        LibraryLocation mistaken = new LibraryLocation(NativeLibrary.UNICORN, keystone.file(), "this test");

        assertThatThrownBy(() -> NativeLibraries.load(mistaken))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining(keystone.file() + " (found by this test) cannot be used")
                .hasMessageContaining("it has no function uc_version");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLibraryThatIsCutOffIsRefusedWithItsName(@TempDir Path directory) throws IOException {
        Path cutOff = directory.resolve("libunicorn.so.2");
        try (InputStream whole = Files.newInputStream(
                NativeLibraries.locate(NativeLibrary.UNICORN).file())) {
            Files.write(cutOff, whole.readNBytes(65_536));
        }
        LibraryLocation location = new LibraryLocation(NativeLibrary.UNICORN, cutOff, "this test");

        assertThatThrownBy(() -> NativeLibraries.load(location))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining(cutOff.toString())
                .hasMessageContaining("it is cut off: 65536 bytes of at least");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsNoLibraryIsRefusedWithItsName(@TempDir Path directory) throws IOException {
        Path text = Files.writeString(directory.resolve("libunicorn.so.2"), "not a library");
        LibraryLocation location = new LibraryLocation(NativeLibrary.UNICORN, text, "this test");

        assertThatThrownBy(() -> NativeLibraries.load(location))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining(text + " (found by this test) cannot be used: it is not a shared library");
    }

    @Test
    void aMissingFunctionIsNamed() {
        SymbolLookup symbols = NativeLibraries.load(NativeLibrary.UNICORN).symbols();

        assertThatThrownBy(() -> Handles.downcall(symbols, "uc_no_such_function", FunctionDescriptor.ofVoid()))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining("uc_no_such_function");
    }

    @Test
    void anUnknownOperatingSystemIsRefusedByName() {
        assertThatThrownBy(() -> OperatingSystem.named("Plan 9"))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining("Plan 9");
    }
}
