// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.intrpath.emulator.nativelib.NativeLibraryException;
import org.intrpath.kernel.dispatch.BadRequestException;
import org.intrpath.kernel.dispatch.GuestFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

final class CountCommandTest {
    private final SampleRuns runs = new SampleRuns();

    @Test
    void withoutPathAllAreComparedOnTheTypicalChain() {
        CommandRun run = count();

        GoldenFile.assertMatches("count.txt", run.out());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
        assertThat(runs.asked).containsExactly("classic typical", "lwp typical");
    }

    @Test
    void onePathHasNoDifference() {
        assertThat(count("lwp").out()).doesNotContain("difference").doesNotContain("classic");
    }

    @Test
    void pathsComeInTheOrderTheyAreNamedAndOnce() {
        CommandRun run = count("lwp", "classic", "lwp");

        assertThat(runs.asked).containsExactly("lwp typical", "classic typical");
        assertThat(run.out()).containsPattern("total +60 +57 +-3\n");
    }

    @Test
    void totalsAreEmphasisedOnTerminalsOnly() {
        CommandLine line = Main.commandLine(runs.counting(), new SampleProbe())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.ON));

        CommandRun run = CommandRun.of(line, "count");

        assertThat(run.out()).containsPattern("\033\\[1mtotal .*\033\\[0m\n");
    }

    @Test
    void listingShowsEveryInstructionAndEvent() {
        GoldenFile.assertMatches("count-listing.txt", count("--listing").out());
    }

    @Test
    void addedInstructionsHaveTheirPurpose() {
        CommandRun run = count("--added");

        GoldenFile.assertMatches("count-added.txt", run.out());
        assertThat(runs.asked).containsExactly("lwp typical");
    }

    @Test
    void classicAddsNothing() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "classic", "--added");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("intrpath: --added: the path classic adds nothing")
                .contains("lwp");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void jsonIsOneObjectALineAndPath() throws IOException {
        CommandRun run = count("--format", "json");

        GoldenFile.assertMatches("count.json", run.out());
        JsonNode lwp = json(run.out().lines().toList().get(1));
        assertThat(lwp.get("schema").asInt()).isEqualTo(1);
        assertThat(lwp.get("path").asText()).isEqualTo("lwp");
        assertThat(lwp.get("scenario").asText()).isEqualTo("typical");
        assertThat(lwp.get("instructions").asLong()).isEqualTo(60);
        assertThat(lwp.get("handler").asLong()).isEqualTo(8);
        assertThat(lwp.get("phases").get(1).get("name").asText()).isEqualTo("swap in");
        assertThat(lwp.get("callouts")).isEmpty();
        assertThat(lwp.get("events").get(0).asText()).isEqualTo("interrupt 0x51 delivered");
    }

    @Test
    void jsonHasTheAddedInstructionsWhenAskedForThem() throws IOException {
        JsonNode added = json(count("lwp", "--added", "--format", "json").out()).get("added");

        assertThat(added).hasSize(3);
        assertThat(added.get(0).get("address").asText()).isEqualTo("0x00101040");
        assertThat(added.get(0).get("file").asText()).isEqualTo("i386/path/lwp.s");
        assertThat(added.get(0).get("line").asInt()).isEqualTo(0x40);
        assertThat(added.get(0).get("text").asText()).isEqualTo("cmpl $6, %ecx");
        assertThat(added.get(0).get("purpose").asText()).isEqualTo("only levels up to IPL_VM may block");
        assertThat(added.get(0).get("phase").asText()).isEqualTo("swap in");
        assertThat(added.get(0).get("count").asLong()).isEqualTo(1);
    }

    @Test
    void csvHasARowAPhaseAndTwoTotals() {
        GoldenFile.assertMatches("count.csv", count("--format", "csv").out());
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(count("--added", "--format", "csv").out())
                .contains("\"cmpl $6, %ecx\"")
                .contains("\"the \"\"interrupt\"\" LWP, done\"");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--trigger, level, level",
        "--trigger, edge, typical",
        "--from, user, from-user",
        "--ipl, sched, ipl-sched",
        "--ipl, bio, ipl-softbio",
        "--ipl, net, ipl-softnet",
        "--arrival, masked, masked",
        "--arch, i386, typical",
    })
    void optionsMakeTheScenario(String option, String value, String scenario) {
        count("lwp", option, value);

        assertThat(runs.asked).containsExactly("lwp " + scenario);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--trigger | both | there is edge, level",
                "--from | ring3 | there is kernel, user",
                "--ipl | preempt | there is softclock, softbio",
                "--ipl | none | there is softclock, softbio",
                "--arrival | late | there is unmasked, masked",
                "--arch | amd64 | not there yet; there is i386",
                "--arch | vax | there is i386",
                "--format | xml | there is text, json, csv",
            })
    void valuesThatAreNotThereAreRefused(String option, String value, String right) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", option, value);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("intrpath: ")
                .contains(option)
                .contains(value)
                .contains(right);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPathThatIsNotThereIsRefused() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "lpw");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no path \"lpw\"; there is classic, lwp");
    }

    @Test
    void aPathWithoutTheScenarioIsLeftOutIfNotNamed() {
        CommandRun run = count("--arrival", "blocked");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "intrpath: left out: classic has no scenario blocked: its handlers cannot block; lwp has it\n");
        assertThat(run.out()).contains("lwp").doesNotContain("classic");
    }

    @Test
    void aNamedPathWithoutTheScenarioIsBadInput() {
        CommandRun run = count("classic", "--arrival", "blocked");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: classic has no scenario blocked");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aScenarioThatNoPathHasIsBadInput() {
        CommandRun run = CommandRun.of(
                SampleRuns.failing(new BadRequestException("ast comes from user mode; add --from user")),
                "count",
                "--arrival",
                "ast");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: ast comes from user mode; add --from user");
    }

    @Test
    void aGuestThatMisbehavesIsNoMistakeOfTheUsers() {
        CommandRun run = CommandRun.of(
                SampleRuns.failing(new GuestFailureException("page fault at 0x00101043\nlast labels: Xintr_lwp_edge0")),
                "count");

        assertThat(run.code()).isEqualTo(ExitCode.GUEST);
        assertThat(run.err()).startsWith("intrpath: page fault at 0x00101043").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMissingEngineIsTheEnvironments() {
        CommandRun run = CommandRun.of(
                SampleRuns.failing(new NativeLibraryException("The Unicorn library was not found.")), "count");

        assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run.err())
                .startsWith("intrpath: The Unicorn library was not found.")
                .doesNotContain("\tat ");
    }

    @Test
    void ourOwnMistakeShowsItsTraceOnce() {
        CommandRun run = CommandRun.of(SampleRuns.failing(new IllegalStateException("no such phase")), "count");

        assertThat(run.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(run.err())
                .containsOnlyOnce("IllegalStateException: no such phase")
                .contains("\tat ");
    }

    private CommandRun count(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "count";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(runs.counting(), all);
    }

    private static JsonNode json(String line) throws IOException {
        return new JsonMapper().readTree(line);
    }
}
