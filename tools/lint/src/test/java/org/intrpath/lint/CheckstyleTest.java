// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckstyleTest {
    @TempDir
    private Path temporary;

    private Path main;
    private Path test;

    @BeforeEach
    void makePackages() throws IOException {
        main = Files.createDirectories(temporary.resolve("src/main/java"));
        test = Files.createDirectories(temporary.resolve("src/test/java"));
        Files.writeString(main.resolve("package-info.java"), "/** A package. */\npackage p;\n");
        Files.writeString(test.resolve("package-info.java"), "/** A package. */\npackage p;\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public final class A {}                                                       | MissingJavadocType",
                "/** A. */ public interface A { void f(); }                                    | MissingJavadocMethod",
                "import java.util.*; final class A { List<A> f; }                              | AvoidStarImport",
                "final class A { void f(int a, int b, int c, int d, int e, int g, int h) {} }  | ParameterNumber",
                "final class A { void f(boolean b) { if (b) f(b); } }                          | NeedBraces",
                "final class A {} // TODO later                                                | TodoComment",
                "final class a {}                                                              | TypeName"
            })
    void brokenRuleIsFound(String text, String check) throws Exception {
        assertThat(findings(main.resolve("A.java"), text))
                .extracting(Finding::message)
                .anyMatch(message -> message.endsWith("[" + check + "]"));
    }

    @Test
    void testsNeedNoJavadoc() throws Exception {
        assertThat(findings(test.resolve("A.java"), "public final class A { public void f() {} }"))
                .isEmpty();
    }

    @Test
    void threeStatementsWithinEachOtherAreAllowed() throws Exception {
        String text =
                "final class A { void f(boolean b) { if (b) { while (b) { try { f(b); } finally { f(b); } } } } }";

        assertThat(findings(main.resolve("A.java"), text)).isEmpty();
    }

    @Test
    void fourthStatementWithinIsFoundOnce() throws Exception {
        String text = "final class A { void f(boolean b) { if (b) { while (b) { try { if (b) { f(b); } }"
                + " finally { f(b); } } } } }";

        assertThat(findings(main.resolve("A.java"), text))
                .extracting(Finding::message)
                .containsExactly("this statement is nested 4 deep; at most 3: make a method of it [NestingDepth]");
    }

    @Test
    void elseIfStandsBesideItsIf() throws Exception {
        String text = "final class A { void f(boolean b) { if (b) { f(b); } else if (!b) { f(b); }\n"
                + " else if (b) { f(b); } else if (!b) { f(b); } } }";

        assertThat(findings(main.resolve("A.java"), text)).isEmpty();
    }

    @Test
    void methodOfSixtyOneLinesIsFound() throws Exception {
        String text = "final class A { void f(int a) {\n" + "a++;\n".repeat(59) + "} }";

        assertThat(findings(main.resolve("A.java"), text))
                .extracting(Finding::message)
                .containsExactly("Method f length is 61 lines (max allowed is 60). [MethodLength]");
    }

    @Test
    void fileOfFiveHundredAndOneLinesIsFound() throws Exception {
        assertThat(findings(main.resolve("A.java"), "final class A {}\n".concat("// x\n".repeat(500))))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .endsWith("[FileLength]");
    }

    private static List<Finding> findings(Path file, String text) throws IOException, CheckstyleException {
        Files.writeString(file, text + "\n");
        return Checkstyle.check(List.of(file));
    }
}
