// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssemblyFormTest {
    private static final Path FILE = Path.of("path.s");

    @Test
    void tabReachesToTheNextMultipleOfEight() {
        assertThat(AssemblyForm.width("abc\td")).isEqualTo(9);
        assertThat(AssemblyForm.width("\t\tx")).isEqualTo(17);
        assertThat(AssemblyForm.width("12345678\t")).isEqualTo(16);
    }

    @Test
    void eightyColumnsAreAllowed() {
        assertThat(AssemblyForm.check(FILE, List.of("\t" + "x".repeat(72)))).isEmpty();
    }

    @Test
    void eightyFirstColumnIsFound() {
        List<Finding> findings = AssemblyForm.check(FILE, List.of("\tnop", "\t" + "x".repeat(73)));

        assertThat(findings).containsExactly(new Finding(FILE, 2, 81, "the line has 81 columns; at most 80"));
    }

    @Test
    void indentationBySpacesIsFound() {
        assertThat(AssemblyForm.check(FILE, List.of("        nop")))
                .containsExactly(new Finding(FILE, 1, 1, "the line is indented by spaces; indent by tabs"));
    }

    @Test
    void blankAtTheEndIsFound() {
        assertThat(AssemblyForm.check(FILE, List.of("\tnop ")))
                .extracting(Finding::message)
                .containsExactly("blanks at the end of the line; delete them");
    }

    @Test
    void aSectionDirectiveMayBeAsLongAsItsNames() {
        String name = "x".repeat(90);

        assertThat(AssemblyForm.check(FILE, List.of("\t.section\t" + name, "\t.globl\t" + name)))
                .extracting(Finding::line)
                .containsExactly(2);
    }
}
