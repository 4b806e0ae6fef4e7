// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchitectureTest {
    private static final Set<String> BINDINGS = Set.of(
            "org.intrpath.emulator.nativelib",
            "org.intrpath.emulator.unicorn",
            "org.intrpath.emulator.keystone",
            "org.intrpath.emulator.capstone");
    private static final String MEMORY = "org.intrpath.emulator.memory";
    private static final String FORBIDDEN_ENDING = ".*(Impl|Utils?|Helper|Manager|Data|Info|Base)";
    private static final Set<String> GUEST_STRUCTURES = Set.of("CpuInfo");

    private final List<JavaSource> main = JavaSource.main();

    @ParameterizedTest
    @ValueSource(strings = {"Linker", "SymbolLookup", "MethodHandle", "MethodHandles"})
    void onlyTheBindingsCallForeignFunctions(String type) {
        assertThat(main)
                .filteredOn(source -> source.mentions(type))
                .allSatisfy(source -> assertThat(BINDINGS).contains(source.packageName()));
    }

    @Test
    void onlyTheBindingsAndMemoryTouchNativeMemory() {
        assertThat(main)
                .filteredOn(source -> source.mentions("MemorySegment"))
                .filteredOn(source -> !source.packageName().equals(MEMORY))
                .allSatisfy(source -> assertThat(BINDINGS).contains(source.packageName()));
    }

    @Test
    void theScanSeesTheBindings() {
        assertThat(main)
                .filteredOn(source -> source.mentions("MemorySegment"))
                .extracting(JavaSource::packageName)
                .contains("org.intrpath.emulator.nativelib");
    }

    @Test
    void packagesFormNoCycle() {
        assertThat(PackageGraph.of(main).cycles()).isEmpty();
    }

    @Test
    void theEmulatorKnowsNoKernel() {
        assertThat(main)
                .filteredOn(source -> source.packageName().startsWith("org.intrpath.emulator"))
                .flatExtracting(JavaSource::packagesUsed)
                .filteredOn(name -> !name.startsWith("org.intrpath.emulator"))
                .isEmpty();
    }

    @Test
    void theKernelKnowsNoTools() {
        assertThat(main)
                .filteredOn(source -> source.packageName().startsWith("org.intrpath.kernel"))
                .flatExtracting(JavaSource::packagesUsed)
                .filteredOn(name -> name.startsWith("org.intrpath.tools"))
                .isEmpty();
    }

    @Test
    void noTypeHasAnEndingThatSaysNothing() {
        assertThat(JavaSource.all())
                .flatExtracting(JavaSource::types)
                .filteredOn(type -> !GUEST_STRUCTURES.contains(type))
                .filteredOn(type -> type.matches(FORBIDDEN_ENDING))
                .isEmpty();
    }

    @Test
    void noFileHasMoreThanFiveHundredLines() {
        assertThat(JavaSource.all())
                .isNotEmpty()
                .filteredOn(source -> source.lines() > 500)
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<Path> explained = main.stream()
                .map(JavaSource::file)
                .filter(file -> file.endsWith("package-info.java"))
                .map(Path::getParent)
                .collect(Collectors.toSet());

        assertThat(main)
                .extracting(source -> source.file().getParent())
                .isNotEmpty()
                .filteredOn(directory -> !explained.contains(directory))
                .isEmpty();
    }
}
