// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.intrpath.emulator.assembler.AssembledImage.ImageSection;
import org.intrpath.emulator.assembler.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestSourceTest {

    @Test
    void constantsAreThoseOfTheModels() throws IOException {
        assertThat(Files.readString(GuestConstants.FILE)).isEqualTo(GuestConstants.text());
    }

    /** Not a test: writes {@code devices.inc} anew, on request only, and never in CI. */
    @Test
    @EnabledIfEnvironmentVariable(named = "INTRPATH_GUEST_ACCEPT", matches = ".+")
    void constantsAreAcceptedOnRequest() throws IOException {
        assertThat(System.getenv("CI")).isNull();

        Files.writeString(GuestConstants.FILE, GuestConstants.text());

        assertThat(GuestConstants.FILE).hasContent(GuestConstants.text());
    }

    @ParameterizedTest
    @CsvSource({
        "I386, nic",
        "I386, disk",
        "I386, uart",
        "I386, overlay",
        "AMD64, nic",
        "AMD64, disk",
        "AMD64, uart",
        "AMD64, overlay"
    })
    void codeIsOnPagesOfItsOwn(GuestWidth width, String device) {
        GuestProgram program = GuestProgram.of(width, device);

        long codeEnd = program.image().sections().stream()
                .filter(section -> section.kind() == SectionKind.TEXT)
                .mapToLong(section -> section.address() + section.size())
                .max()
                .orElseThrow();
        long dataStart = program.image().sections().stream()
                .filter(section -> section.kind() != SectionKind.TEXT)
                .mapToLong(ImageSection::address)
                .min()
                .orElseThrow();

        assertThat(codeEnd).isLessThanOrEqualTo(dataStart & -GuestConstants.PAGE_BYTES);
        assertThat(program.address("stacks") % GuestConstants.PAGE_BYTES).isZero();
        assertThat(program.address("start")).isEqualTo((int) GuestProgram.BASE);
    }
}
