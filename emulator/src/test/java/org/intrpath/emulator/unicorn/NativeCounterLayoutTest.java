// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NativeCounterLayoutTest {

    /** A line of a GNU as listing that has bytes: line number, address, bytes. */
    private static final Pattern LISTED = Pattern.compile("^ *\\d+ [0-9a-f]{4} ((?:[0-9A-F]+ )+)", Pattern.MULTILINE);

    @Test
    void fieldsLieWhereTheMachineCodeExpectsThem() {
        assertThat(NativeCounterLayout.REMAINING_OFFSET).isEqualTo(0);
        assertThat(NativeCounterLayout.LAST_OFFSET).isEqualTo(8);
        assertThat(NativeCounterLayout.EMU_STOP_OFFSET).isEqualTo(16);
        assertThat(NativeCounterLayout.UPCALL_OFFSET).isEqualTo(24);
        assertThat(NativeCounterLayout.STOPPED_OFFSET).isEqualTo(32);
        assertThat(NativeCounterLayout.STOP_ADDRESS_OFFSET).isEqualTo(40);
        assertThat(NativeCounterLayout.SLOTS_OFFSET).isEqualTo(48);
        assertThat(NativeCounterLayout.SLOT_BYTES).isEqualTo(16);
        assertThat(NativeCounterLayout.LENGTH).isEqualTo(48 + 1024 * 16);
    }

    @Test
    void machineCodeIsWhatTheAssemblerMakesOfTheListing() throws IOException {
        String listed;
        try (InputStream listing = getClass().getResourceAsStream("native-counter-hook.lst")) {
            String text = new String(listing.readAllBytes(), StandardCharsets.US_ASCII);
            listed = LISTED.matcher(text)
                    .results()
                    .map((MatchResult line) -> line.group(1).replace(" ", ""))
                    .collect(Collectors.joining());
        }
        assertThat(HexFormat.of().withUpperCase().formatHex(NativeCounterLayout.machineCode()))
                .isEqualTo(listed);
    }
}
