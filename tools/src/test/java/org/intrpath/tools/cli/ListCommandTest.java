// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ListCommandTest {
    @Test
    void everythingThatCanBeNamedIsListed() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "list");

        GoldenFile.assertMatches("list.txt", run.out());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonHasTheSameLists() throws IOException {
        JsonNode list = new JsonMapper()
                .readTree(CommandRun.of(SampleRuns.none(), "list", "--format", "json")
                        .out());

        assertThat(list.get("schema").asInt()).isEqualTo(1);
        assertThat(list.get("paths").findValuesAsText("id")).containsExactly("classic", "lwp");
        assertThat(list.get("arrivals").findValuesAsText("id"))
                .containsExactly("unmasked", "masked", "nested", "shared", "stray", "ast", "blocked");
        assertThat(list.get("levels").findValuesAsText("symbol"))
                .startsWith("IPL_SOFTCLOCK")
                .endsWith("IPL_HIGH")
                .hasSize(7);
        assertThat(list.get("levels").get(2).get("aliases").get(0).asText()).isEqualTo("net");
        assertThat(list.get("phases").get(2).asText()).isEqualTo("swap in");
    }

    @Test
    void listsAreNoTable() {
        assertThat(CommandRun.of(SampleRuns.none(), "list", "--format", "csv").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
