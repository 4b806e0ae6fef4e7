// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The guest against its listing by GNU as, {@code bench-guest.lst}, which is made beside the source by
 * {@code as --32 --defsym TICKS=0x20000 --defsym LAPIC=0xfee00000 --listing-lhs-width=4 -aln=bench-guest.lst -o
 * /dev/null bench-guest.s}.
 */
final class GuestCodeTest {

    private static final Pattern LISTED = Pattern.compile("^ *\\d+ (?:[0-9a-f]{4}| {4}) ([0-9A-F][0-9A-F ]*)");

    @Test
    void ourAssemblerGivesTheBytesOfGnuAs() throws IOException {
        byte[] ours = GuestCode.assemble().image().bytes();

        assertThat(HexFormat.of().withUpperCase().formatHex(ours)).isEqualTo(listedBytes());
    }

    private static String listedBytes() throws IOException {
        try (InputStream in = GuestCodeTest.class.getResourceAsStream("bench-guest.lst")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .flatMap(line -> LISTED.matcher(line).results())
                    .map(found -> found.group(1).replace(" ", ""))
                    .collect(Collectors.joining());
        }
    }
}
