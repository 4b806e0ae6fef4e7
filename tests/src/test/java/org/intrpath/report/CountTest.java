// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountTest {
    @Test
    void lwpRetires29InstructionsMoreThanClassic() throws IOException {
        List<String> lines =
                CommandRun.of("count", "--format", "json").out().lines().toList();

        JsonNode classic = json(lines.get(0));
        JsonNode lwp = json(lines.get(1));
        assertThat(lines).hasSize(2);
        assertThat(classic.get("path").asText()).isEqualTo("classic");
        assertThat(lwp.get("path").asText()).isEqualTo("lwp");
        assertThat(lwp.get("instructions").asLong())
                .isEqualTo(classic.get("instructions").asLong() + 29);
        assertThat(lwp.get("handler")).isEqualTo(classic.get("handler"));
        assertThat(lwp.get("callouts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "csv"})
    void aSecondRunGivesTheSameBytes(String format) {
        CommandRun first = CommandRun.of("count", "--listing", "--format", format);
        CommandRun second = CommandRun.of("count", "--listing", "--format", format);

        assertThat(first.code()).isZero();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void sixteenAreAddedOnEntryAndThirteenOnExit() throws IOException {
        JsonNode added = json(CommandRun.of("count", "lwp", "--added", "--format", "json")
                        .out())
                .get("added");

        assertThat(added.findValuesAsText("phase"))
                .hasSize(29)
                .startsWith("swap in")
                .endsWith("swap out")
                .filteredOn("swap in"::equals)
                .hasSize(16);
        assertThat(added.findValuesAsText("purpose")).doesNotContain("").doesNotHaveDuplicates();
        assertThat(added.findValuesAsText("file")).containsOnly("i386/path/lwp.s");
        assertThat(added.findValuesAsText("line")).doesNotHaveDuplicates();
        assertThat(added.findValuesAsText("count")).containsOnly("1");
    }

    @Test
    void totalsAreTheSumsOfThePhasesAndOfTheListing() throws IOException {
        JsonNode lwp = json(
                CommandRun.of("count", "lwp", "--listing", "--format", "json").out());

        assertThat(lwp.get("phases").findValues("instructions").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(lwp.get("instructions").asLong());
        assertThat(lwp.get("listing").findValues("count").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(lwp.get("instructions").asLong());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "--trigger, level, --from, kernel, 29",
        "--from, user, --trigger, edge, 29",
        "--ipl, bio, --trigger, edge, 29",
        "--ipl, sched, --trigger, edge, 2",
        "--arrival, masked, --trigger, level, 29",
        "--arrival, nested, --trigger, edge, 29",
        "--arrival, shared, --trigger, level, 29",
        "--arrival, ast, --from, user, 29",
        "--arrival, stray, --trigger, edge, 0",
    })
    void everyScenarioDiffersByTheSwapsAlone(String one, String value, String other, String otherValue, long added)
            throws IOException {
        CommandRun run = CommandRun.of("count", one, value, other, otherValue, "--format", "json");

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).isZero();
        assertThat(json(lines.get(1)).get("instructions").asLong()
                        - json(lines.get(0)).get("instructions").asLong())
                .isEqualTo(added);
    }

    @Test
    void classicCannotBlock() {
        CommandRun all = CommandRun.of("count", "--arrival", "blocked", "--format", "csv");
        CommandRun named = CommandRun.of("count", "classic", "--arrival", "blocked");

        assertThat(all.code()).isZero();
        assertThat(all.err()).startsWith("intrpath: left out: path classic, scenario blocked");
        assertThat(all.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("lwp,i386,blocked,"));
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.out()).isEmpty();
        assertThat(named.err()).startsWith("intrpath: path classic, scenario blocked");
    }

    private static JsonNode json(String line) throws IOException {
        return new JsonMapper().readTree(line);
    }
}
