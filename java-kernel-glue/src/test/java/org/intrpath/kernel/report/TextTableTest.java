// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.intrpath.kernel.report.TextTable.Side;
import org.junit.jupiter.api.Test;

final class TextTableTest {
    private final TextTable table = new TextTable(List.of(Side.LEFT, Side.RIGHT));

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        table.row(List.of("phase", "n"));
        table.rule();
        table.row(List.of("save", "123"));

        assertThat(table.render(UnaryOperator.identity())).isEqualTo("""
            phase    n
            ----------
            save   123
            """);
    }

    @Test
    void noLineEndsInBlanks() {
        TextTable remarks = new TextTable(List.of(Side.LEFT, Side.LEFT));
        remarks.row(List.of("a", "remark"));
        remarks.row(List.of("b", ""));

        assertThat(remarks.render(UnaryOperator.identity())).isEqualTo("a  remark\nb\n");
    }

    @Test
    void emphasisDoesNotWidenColumns() {
        table.row(List.of("a", "1"));
        table.strongRow(List.of("b", "2"));

        assertThat(table.render(line -> "<" + line + ">")).isEqualTo("a  1\n<b  2>\n");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        List<String> row = List.of("a", "b", "c");

        assertThatThrownBy(() -> table.row(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 columns")
                .hasMessageContaining("3 cells");
    }
}
