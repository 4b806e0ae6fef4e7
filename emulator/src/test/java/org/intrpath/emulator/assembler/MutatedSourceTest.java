// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a valid source, the assembler answers with an image or with an {@link AssemblyException}. */
class MutatedSourceTest {

    private static final String VALID = """
        	.set	IPL, 6
        	.macro SAVE a, b=%ecx
        	pushl	\\a
        	pushl	\\b
        	.endm
        	.globl	Xintr
        Xintr:	SAVE %eax	# first
        	movw	%ax,%ds
        1:	lock
        	cmpxchgl %ecx,%fs:IPL(%edx)
        	jne	1b
        	.if IPL > 5
        	movl	$table,%ebx ; jmp *table(,%eax,4)
        	.else
        	call	nowhere
        	.endif
        	.rept 3
        	nop
        	.endr
        	.p2align 4,,10
        	rep movsl
        	ljmp	$8,$1f
        1:	iret
        	.section .rodata
        table:	.long	Xintr, 1b-Xintr, . , -1
        	.asciz	"a;b#c"
        	.size	Xintr, .-table
        """;

    private record Mutation(int from, int length, String replacement) {
        String applyTo(String text) {
            int start = Math.min(from, text.length());
            return text.substring(0, start) + replacement + text.substring(Math.min(text.length(), start + length));
        }
    }

    @Property(tries = 1500, seed = "20261124")
    void mutatedSourcesNeverFailOtherwise(@ForAll("mutations") List<Mutation> mutations) {
        String source = mutations.stream().reduce(VALID, (text, mutation) -> mutation.applyTo(text), (a, b) -> b);

        assertThat(outcome(source)).isIn("image", "errors");
    }

    private static String outcome(String source) {
        try {
            Assembler.i386(SourceResolver.none()).assemble(List.of(new AsmSource("fuzz.s", source)), 0, Map.of());
            return "image";
        } catch (AssemblyException errors) {
            return errors.errors().isEmpty() ? "an exception without an error" : "errors";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return failure + " for:\n" + source;
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<String> fragments = Arbitraries.of(
                "",
                "",
                "\\",
                "\"",
                "'",
                "/*",
                "*/",
                ";",
                "(",
                ")",
                "\n",
                "\0",
                "é",
                "%",
                "$",
                "0x",
                "-",
                "~",
                ",",
                ":",
                "=",
                ".rept 100000\n",
                ".endr\n",
                ".macro m a\n",
                ".endm\n",
                " m 1\n",
                ".if 1\n",
                ".endif\n",
                ".set x,x+x\n",
                ".org 0\n",
                ".space y-x\n",
                ".fill 999999999\n",
                "lock ",
                "rep ",
                "%st(",
                "@PLT",
                "1f",
                "9b",
                "99999999999999999999",
                ".include \"a\"\n",
                "//",
                ".comm a,1,3\n");
        return Combinators.combine(
                        Arbitraries.integers().between(0, VALID.length()),
                        Arbitraries.integers().between(0, 6),
                        fragments)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
