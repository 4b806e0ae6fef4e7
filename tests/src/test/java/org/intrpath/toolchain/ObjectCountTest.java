// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intrpath.tools.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever assembles, compiles and links the same sources, the same instructions retire. */
@Timeout(60)
final class ObjectCountTest {
    private static final Path ENTRY = Toolchain.SOURCES.resolve("entry.s");
    private static final List<String> GNU_AS = List.of("as", "--32", "-g");
    private static final List<String> CLANG_AS = List.of("clang", "-m32", "-g", "-c");

    /** What entry.s retires by itself. */
    private static final int ENTRY_INSTRUCTIONS = 9;

    /** {@code xorl %eax,%eax} and {@code ret}. */
    private static final int STUB_INSTRUCTIONS = 2;

    @TempDir
    private Path directory;

    private Toolchain toolchain;

    @BeforeEach
    void prepare() {
        toolchain = new Toolchain(directory);
    }

    @ParameterizedTest
    @CsvSource({"gcc, -g0", "clang, -fno-addrsig"})
    void objectsCountAsTheAssembledSources(String compiler, String option) throws IOException {
        Toolchain.assume("as", compiler);
        Path source = toolchain.compile(compiler, "handler.s", "-S", "-fno-pic", "-mno-sse", option);

        JsonNode assembled = count(ENTRY, source);
        JsonNode objects = count(
                toolchain.assemble(GNU_AS, ENTRY, "entry.o"),
                toolchain.compile(compiler, "handler.o", "-c", "-fno-pic", "-mno-sse"));

        assertThat(counts(objects)).isEqualTo(counts(assembled));
        assertThat(objects.get("instructions").asInt()).isGreaterThan(ENTRY_INSTRUCTIONS);
        assertThat(addresses(objects)).isEqualTo(addresses(assembled));
    }

    @Test
    void objectsOfGnuAsAndOfClangsAssemblerCountAlike() throws IOException {
        Toolchain.assume("as", "gcc", "clang");
        // Clang's assembler fills gaps by more and shorter instructions, which a loop may run through.
        Path source = toolchain.compile("gcc", "handler.s", "-S", "-fno-pic", "-mno-sse", "-fno-align-loops");

        JsonNode assembled = count(ENTRY, source);
        JsonNode gnu = count(
                toolchain.assemble(GNU_AS, ENTRY, "entry-gnu.o"), toolchain.assemble(GNU_AS, source, "handler-gnu.o"));
        JsonNode clang = count(
                toolchain.assemble(CLANG_AS, ENTRY, "entry-clang.o"),
                toolchain.assemble(CLANG_AS, source, "handler-clang.o"));

        assertThat(counts(gnu)).isEqualTo(counts(assembled));
        assertThat(counts(clang)).isEqualTo(counts(assembled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "clang"})
    void anExecutableOfGnuLdCountsAsItsObjects(String compiler) throws IOException {
        Toolchain.assume("as", "ld", compiler);
        Path entry = toolchain.assemble(GNU_AS, ENTRY, "entry.o");
        Path handler = toolchain.compile(compiler, "handler.o", "-c", "-fno-pic", "-mno-sse", "-g");

        JsonNode objects = count(entry, handler);
        JsonNode executable = count(toolchain.link("stub", entry, handler));

        assertThat(counts(executable)).isEqualTo(counts(objects));
        assertThat(lines(executable)).isEqualTo(lines(objects)).contains("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcc", "clang"})
    void positionIndependentObjectsRun(String compiler) throws IOException {
        Toolchain.assume("as", compiler);
        Path entry = toolchain.assemble(GNU_AS, ENTRY, "entry.o");

        JsonNode plain = count(entry, toolchain.compile(compiler, "plain.o", "-c", "-fno-pic", "-mno-sse"));
        JsonNode independent = count(entry, toolchain.compile(compiler, "pic.o", "-c", "-fPIC", "-mno-sse"));

        assertThat(independent.get("instructions").asInt())
                .isGreaterThan(plain.get("instructions").asInt());
        assertThat(independent.get("remarks")).isEqualTo(plain.get("remarks"));
    }

    @Test
    void aSymbolThatNobodyDefinesIsStubbedOnRequest() throws IOException {
        Toolchain.assume("as");
        Path entry = toolchain.assemble(GNU_AS, ENTRY, "entry.o");

        JsonNode stubbed = count(List.of("--stub-symbol", "handle", "--define", "last=0x401000"), entry);

        assertThat(stubbed.get("instructions").asInt()).isEqualTo(ENTRY_INSTRUCTIONS + STUB_INSTRUCTIONS);
        assertThat(stubbed.get("remarks").get(0).asText()).startsWith("handle is no input's: a stub returned 0");
    }

    private static List<String> lines(JsonNode stub) {
        return stub.get("listing").findValuesAsText("line");
    }

    private static List<String> addresses(JsonNode stub) {
        return stub.get("listing").findValuesAsText("address");
    }

    private static List<String> counts(JsonNode stub) {
        return stub.get("listing").findValuesAsText("count");
    }

    private static JsonNode count(Path... inputs) throws IOException {
        return count(List.of(), inputs);
    }

    private static JsonNode count(List<String> options, Path... inputs) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("count", "--stub"));
        Stream.of(inputs).map(Path::toString).forEach(arguments::add);
        arguments.addAll(List.of("--entry", "Xentry", "--format", "json"));
        arguments.addAll(options);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return new JsonMapper().readTree(out.toString());
    }
}
