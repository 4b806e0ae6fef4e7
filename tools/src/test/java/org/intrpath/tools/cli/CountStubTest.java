// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AssemblyError;
import org.intrpath.emulator.assembler.AssemblyException;
import org.intrpath.emulator.assembler.SourcePosition;
import org.intrpath.emulator.elf.BadElfException;
import org.intrpath.emulator.preprocessor.PreprocessorOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountStubTest {
    private final SampleRuns runs = new SampleRuns();

    @TempDir
    private Path directory;

    private String file;

    @BeforeEach
    void writeStub() throws IOException {
        file = Files.writeString(directory.resolve("stub.s"), "Xstub:\tiretl\n").toString();
    }

    @Test
    void instructionsAreListedWithTheirCounts() {
        CommandRun run = CommandRun.of(runs.counting(), "count", "--stub", file, "--entry", "Xstub");

        GoldenFile.assertMatches("stub.txt", run.out());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
        assertThat(runs.asked).containsExactly("Xstub 1000000");
    }

    @Test
    void jsonIsOneObject() throws IOException {
        CommandRun run =
                CommandRun.of(runs.counting(), "count", "--stub", file, "--entry", "Xstub", "--format", "json");

        GoldenFile.assertMatches("stub.json", run.out());
        JsonNode stub = new JsonMapper().readTree(run.out());
        assertThat(stub.get("instructions").asLong()).isEqualTo(3);
        assertThat(stub.get("rep_iterations").asLong()).isEqualTo(16);
        assertThat(stub.get("listing")).hasSize(3);
        assertThat(stub.get("callouts").get(0).get("routine").asText()).isEqualTo("mi_switch");
        assertThat(stub.get("callouts").get(0).get("count").asLong()).isEqualTo(2);
    }

    @Test
    void csvHasARowAnInstruction() {
        CommandRun run = CommandRun.of(runs.counting(), "count", "--stub", file, "--entry", "Xstub", "--format", "csv");

        GoldenFile.assertMatches("stub.csv", run.out());
    }

    @Test
    void theBudgetIsHandedOn() {
        CommandRun.of(runs.counting(), "count", "--stub", file, "--entry", "Xstub", "--budget", "77");

        assertThat(runs.asked).containsExactly("Xstub 77");
    }

    @Test
    void aBudgetOfNothingIsRefused() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", file, "--entry", "Xstub", "--budget", "0");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--budget 0 leaves nothing to run; 1 or more would be right");
    }

    @Test
    void aStubNeedsItsEntry() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", file);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: Missing required argument").contains("--entry=SYMBOL");
    }

    @Test
    void anEntryNeedsItsStub() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--entry", "Xstub");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: ").contains("--stub=FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lwp", "--trigger=level", "--from=user", "--ipl=vm", "--arrival=masked", "--added", "--listing"})
    void aStubCannotBeCombined(String other) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", file, "--entry", "Xstub", other);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("intrpath: --stub cannot be combined with ")
                .contains("count --stub FILE... --entry SYMBOL");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void optionsForThePreprocessorAreHandedOn() throws IOException {
        String upper = Files.writeString(directory.resolve("stub.S"), "Xstub:\tiretl\n")
                .toString();

        CommandRun run = CommandRun.of(
                runs.counting(),
                ("count --entry Xstub -I one -Itwo -D A -DB=2 -D C=x,y -include early.h --stub " + upper).split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(runs.options)
                .containsExactly(new PreprocessorOptions(
                        List.of(Path.of("one"), Path.of("two")),
                        List.of("A", "B=2", "C=x,y"),
                        List.of(Path.of("early.h"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-DA=1", "-include=early.h"})
    void optionsForThePreprocessorNeedASourceForIt(String option) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", file, "--entry", "Xstub", option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("right would be a source with the suffix .S");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-DA=1", "-include=early.h", "-Ione"})
    void optionsForAStubsSourceNeedAStub(String option) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: -I, -D and -include are for a stub's source");
    }

    @Test
    void whatDoesNotAssembleIsToldByPlaceAlone() {
        AssemblyError error = new AssemblyError(new SourcePosition("stub.s", 2, 9, null), "unknown mnemonic `pushall`");

        CommandRun run = CommandRun.of(
                SampleRuns.failing(new AssemblyException(List.of(error))), "count", "--stub", file, "--entry", "Xstub");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualToNormalizingNewlines("stub.s:2:9: unknown mnemonic `pushall`\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void symbolsAreHandedOnWithSeveralFiles() {
        CommandRun run = CommandRun.of(
                runs.counting(),
                "count",
                "--stub",
                file,
                file,
                "--entry=Xstub",
                "--define=a=0x10",
                "--define=b=-1",
                "--stub-symbol=c");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(runs.inputs.files()).containsExactly(Path.of(file), Path.of(file));
        assertThat(runs.inputs.linking().defines()).isEqualTo(Map.of("a", 16L, "b", -1L));
        assertThat(runs.inputs.linking().stubs()).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource({
        "--define=a=x, --define a: \"x\" is no number; 4096 or 0x1000 would be right",
        "--define=a=0x, --define a: \"0x\" is no number",
        "--stub-symbol=a b, --stub-symbol a b is no symbol's name"
    })
    void whatIsNoSymbolOrNumberIsRefused(String option, String message) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", file, "--entry", "Xstub", option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--define=a=1", "--stub-symbol=a"})
    void symbolsNeedAStub(String option) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--define and --stub-symbol are for a stub's symbols; right would be");
    }

    @Test
    void whatDoesNotLinkIsToldByPlaceAlone() {
        CommandRun run = CommandRun.of(
                SampleRuns.failing(new BadElfException("a.o(.text+0x2): `x` is not defined")),
                "count",
                "--stub",
                file,
                "--entry",
                "Xstub");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualToNormalizingNewlines("a.o(.text+0x2): `x` is not defined\n");
    }

    @Test
    void aStubThatIsNotThereIsBadInput() {
        String absent = directory.resolve("absent.s").toString();

        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", absent, "--entry", "Xstub");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: --stub " + absent + ": there is no such file");
    }

    @Test
    void aStubThatIsADirectoryIsBadInput() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--stub", directory.toString(), "--entry", "Xstub");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("not a file; an assembly source, an object or an executable would be right");
    }
}
