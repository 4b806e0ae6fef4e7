// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole texts of errors, as the user reads them. */
class ErrorTextTest {

    @Test
    void aCaretStandsBelowTheColumnTabsKept() {
        assertThat(errors("start:\n\tmovl\t%eax, %aex\t# typo\n\tnop\n\tcall\tnowhere+(\n"))
                .isEqualTo("""
                    test.s:2:13: no register `%aex` in 32-bit mode: did you mean `%ax` or `%eax`?
                        \tmovl\t%eax, %aex\t# typo
                        \t    \t      ^
                    test.s:4:16: expected a number or a symbol
                        \tcall\tnowhere+(
                        \t    \t         ^\
                    """);
    }

    @Test
    void aMacroShowsItsBodyAndItsCallsInnermostFirst() {
        assertThat(errors("""
            .macro IN x
            	movl \\x
            .endm
            .macro OUT
            	IN 5
            .endm
            	OUT
            """)).isEqualTo("""
                test.s:2:2: `movl` takes 2 operands, not 1
                    \tmovl \\x
                    \t^
                  in macro `IN` from test.s:5:2
                  in macro `OUT` from test.s:7:2\
                """);
    }

    @Test
    void anIncludedFileIsQuotedAndWhereItIsIncluded() {
        SourceResolver resolver = SourceResolver.of(Map.of("part.inc", "\tnop\n.rept 2\n\tmovl %eax\n.endr\n"));

        assertThat(errors(new AsmSource("test.s", "# begin\n.include \"part.inc\"\n"), resolver))
                .isEqualTo("""
                    part.inc:3:2: `movl` takes 2 operands, not 1
                        \tmovl %eax
                        \t^
                      in repeat from part.inc:2:1
                      in file included from test.s:2:1\
                    """);
    }

    @Test
    void lineMarkersNameTheFilesOfTheUser() {
        String preprocessed = """
            # 0 "dir/stub.S"
            # 0 "<built-in>"
            # 1 "dir/stub.S"
            	nop
            # 1 "dir/part.h" 1
            	nop
            	movl %eax
            # 3 "dir/stub.S" 2
            # 42 "dir/stub.S"
            	movl %eax ; movl %eax
            """;

        assertThat(errors(new AsmSource("dir/stub.S", preprocessed), SourceResolver.none()))
                .isEqualTo("""
                    dir/part.h:2:2: `movl` takes 2 operands, not 1
                        \tmovl %eax
                        \t^
                      in file included from dir/stub.S:2:1
                    dir/stub.S:42:2: `movl` takes 2 operands, not 1
                        \tmovl %eax ; movl %eax
                        \t^
                    dir/stub.S:42:14: `movl` takes 2 operands, not 1
                        \tmovl %eax ; movl %eax
                        \t            ^\
                    """);
    }

    @Test
    void aCommentThatOnlyBeginsLikeALineMarkerIsAComment() {
        String source = "# 12 monkeys\nnop # 7 \"seven.s\"\n\tmovl %eax\n";

        assertThat(errors(source)).startsWith("test.s:3:2: ");
    }

    @Test
    void whatThePreprocessorReplacedIsShownBothAsWrittenAndAsRead() {
        String written = "#define CPU %fs:0\n\tmovl\tCPU, %eax, 1\t/* both */\n\tmovl  %eax, CPU(%ax)\n";
        String preprocessed = "# 1 \"stub.S\"\n\n movl %fs:0, %eax, 1\n movl %eax, %fs:0(%ax)\n";
        AsmSource source = new AsmSource("stub.S", preprocessed, Map.of("stub.S", written));

        assertThat(errors(source, SourceResolver.none())).isEqualTo("""
            stub.S:2:2: `movl` takes 2 operands, not 3
                \tmovl\tCPU, %eax, 1\t/* both */
                \t^
            stub.S:3:18: %ax cannot form an address: only 32-bit general registers can
                \tmovl  %eax, CPU(%ax)
                \t                ^\
            """);
    }

    @Test
    void anErrorInsideAReplacedWordPointsAtTheWord() {
        String written = "#define LOAD movl %eax\n\tnop; LOAD\n";
        AsmSource source = new AsmSource("stub.S", "# 1 \"stub.S\"\n\n nop; movl %eax\n", Map.of("stub.S", written));

        assertThat(errors(source, SourceResolver.none())).isEqualTo("""
            stub.S:2:7: `movl` takes 2 operands, not 1
                \tnop; LOAD
                \t     ^
              the preprocessor makes of it:
                 nop; movl %eax
                      ^\
            """);
    }

    @Test
    void theLimitIsSaidWhenItIsReached() {
        StringBuilder source = new StringBuilder();
        java.util.stream.IntStream.range(0, 60)
                .forEach(number -> source.append("movl $").append(number).append('\n'));

        assertThat(errors(source.toString()))
                .contains("test.s:50:1: `movl` takes 2 operands, not 1")
                .doesNotContain("test.s:51:")
                .endsWith("\ngiven up after 50 errors: there may be more below");
    }

    @Test
    void whatEndsAnAssemblyComesBehindTheErrorsBeforeIt() {
        assertThat(errors("movl %eax\n.macro m\n\tnop\n.endm\n.rept 500000\n\tm\n.endr\n"))
                .startsWith("test.s:1:1: `movl` takes 2 operands, not 1\n    movl %eax\n    ^\ntest.s:")
                .contains("more than 400000 statements after expansion");
    }

    @Test
    void ofALongLineOnlyWhatIsAroundTheColumnIsShown() {
        String quote = new SourceQuote("a".repeat(500) + "!" + "b".repeat(500), 501).text();

        assertThat(quote).isEqualTo("    ..." + "a".repeat(80) + "!" + "b".repeat(79) + "...\n" + " ".repeat(87) + "^");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(new SourceQuote("nop \u001b[31m", 5).text()).isEqualTo("    nop ?[31m\n        ^");
    }

    private static String errors(String text) {
        return errors(new AsmSource("test.s", text), SourceResolver.none());
    }

    private static String errors(AsmSource source, SourceResolver resolver) {
        return catchThrowableOfType(
                        AssemblyException.class,
                        () -> Assembler.i386(resolver).assemble(List.of(source), AssemblyFixture.BASE, Map.of()))
                .getMessage();
    }
}
