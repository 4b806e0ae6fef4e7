// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.junit.jupiter.api.Test;

final class DoctorCommandTest {
    @Test
    void doctorShowsTheFileVersionAndArchitecturesOfEachEngine() {
        LoadedLibrary unicorn = NativeLibraries.load(NativeLibrary.UNICORN);

        CommandRun run = CommandRun.of(Main.commandLine(), "doctor");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .containsPattern("unicorn   " + unicorn.version() + "\\.[0-9]+  ")
                .contains(unicorn.file().toString())
                .contains("found by " + unicorn.foundBy())
                .contains("has " + String.join(" ", unicorn.architectures()))
                .contains("keystone  0.9  ")
                .contains("capstone  5.0  ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void doctorShowsTheJdkAndHowInstructionsAreCounted() {
        CommandRun run = CommandRun.of(Main.commandLine(), "doctor");

        assertThat(run.out())
                .contains("java      " + Runtime.version().feature())
                .contains("counting  ");
    }

    @Test
    void aMissingEngineIsToldOnStandardError() {
        CommandRun run = CommandRun.of(SampleRuns.none(), new SampleProbe(NativeLibrary.KEYSTONE), "doctor");

        assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run.out()).contains("keystone  cannot be used").contains("counting  native code hook");
        assertThat(run.err()).isEqualToNormalizingNewlines("intrpath: The Keystone library was not found.\n");
    }

    @Test
    void withoutTheProcessorNothingIsCounted() {
        CommandRun run = CommandRun.of(SampleRuns.none(), new SampleProbe(NativeLibrary.UNICORN), "doctor");

        assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run.out()).contains("counting  cannot be tried without unicorn");
    }

    @Test
    void optionalProgramsMayBeMissing() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "doctor");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("as        GNU assembler 2.40").contains("python3   not there; optional");
    }

    @Test
    void jsonHasTheSameFindings() throws IOException {
        CommandRun run =
                CommandRun.of(SampleRuns.none(), new SampleProbe(NativeLibrary.CAPSTONE), "doctor", "--format", "json");

        JsonNode doctor = new JsonMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(doctor.get("engines").get(0).get("file").asText()).isEqualTo("/engines/libunicorn.so");
        assertThat(doctor.get("engines").get(2).get("usable").asBoolean()).isFalse();
        assertThat(doctor.get("engines").get(2).get("problem").asText()).contains("Capstone");
        assertThat(doctor.get("counting").get("native").asBoolean()).isTrue();
        assertThat(doctor.get("programs").get(0).get("version").asText()).isEqualTo("GNU assembler 2.40");
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(CommandRun.of(SampleRuns.none(), "doctor", "--loud").code()).isEqualTo(ExitCode.USAGE);
    }
}
