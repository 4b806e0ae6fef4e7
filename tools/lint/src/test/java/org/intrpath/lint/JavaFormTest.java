// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javaformat.java.FormatterException;
import org.junit.jupiter.api.Test;

final class JavaFormTest {
    private final JavaForm form = new JavaForm();

    @Test
    void fourSpacesAndBracesAtTheEndOfTheLine() throws FormatterException {
        assertThat(form.apply("class A { int f( ) { return  1 ; } }\n")).isEqualTo("""
                        class A {
                            int f() {
                                return 1;
                            }
                        }
                        """);
    }

    @Test
    void whatIsNewInJava25IsParsed() throws FormatterException {
        String text = """
                class A {
                    private final int x;

                    A(Object o) {
                        int value = switch (o) {
                            case Integer i when i > 0 -> i;
                            case String _ -> 1;
                            default -> 0;
                        };
                        super();
                        x = value;
                    }
                }
                """;

        String formatted = form.apply(text);

        assertThat(formatted).contains("case String _ -> 1;").contains("super();");
    }

    @Test
    void fencedTableKeepsItsColumns() throws FormatterException {
        String text = """
                enum Register {
                    // @formatter:off
                    ID      (0x020, 0xff000000),
                    VERSION (0x030, 0x00000000);
                    // @formatter:on

                    Register(int   offset, int reset) {}
                }
                """;

        String formatted = form.apply(text);

        assertThat(formatted)
                .contains("    ID      (0x020, 0xff000000),\n    VERSION (0x030, 0x00000000);\n")
                .contains("    Register(int offset, int reset) {}\n");
    }

    @Test
    void textThatIsNotJavaIsRefused() {
        assertThatThrownBy(() -> form.apply("class {")).isInstanceOf(FormatterException.class);
    }
}
