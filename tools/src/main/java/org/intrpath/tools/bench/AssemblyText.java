// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.List;
import java.util.SplittableRandom;
import org.intrpath.emulator.assembler.AsmSource;

/**
 * A source of so many lines as a compiler or a kernel programmer would write them: routines of twenty lines with
 * branches forth and back, calls, loads and stores at many offsets, and a little data.
 *
 * @param lines a multiple of {@link #ROUTINE_LINES}.
 * @param seed texts of different seeds have different registers, offsets and constants.
 */
record AssemblyText(int lines, long seed) {

    /** Lines of one routine. */
    static final int ROUTINE_LINES = 20;

    /** Instructions of one routine; its other lines are labels, directives and data. */
    static final int ROUTINE_INSTRUCTIONS = 14;

    private static final List<String> REGISTERS = List.of("%eax", "%ecx", "%edx", "%ebx", "%esi", "%edi");
    private static final List<String> OPERATIONS = List.of("addl", "subl", "andl", "orl", "xorl", "cmpl", "testl");
    private static final List<String> CONDITIONS = List.of("je", "jne", "jg", "jbe", "js");

    /** Return the source. */
    AsmSource source() {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int routine = 0; routine < lines / ROUTINE_LINES; routine++) {
            append(text, routine, random);
        }
        return new AsmSource("bench-%d.s".formatted(seed), text.toString());
    }

    /** Return how many instructions the source has. */
    int instructions() {
        return lines / ROUTINE_LINES * ROUTINE_INSTRUCTIONS;
    }

    private static void append(StringBuilder text, int routine, SplittableRandom random) {
        int callee = random.nextInt(routine + 1);
        text.append("""
            	.globl	f%1$d
            f%1$d:
            	pushl	%%ebp
            	movl	%%esp, %%ebp
            	movl	%2$d(%%ebp), %3$s
            .La%1$d:
            	%4$s	$%5$d, %3$s	# why
            	movl	%3$s, %6$d(%%esp,%7$s,4)
            	%8$s	.Lb%1$d
            	leal	%9$d(%3$s,%7$s,2), %10$s
            	%4$s	%10$s, %3$s
            	call	f%11$d
            	%12$s	.La%1$d
            .Lb%1$d:
            	movzbl	%9$d(%3$s), %7$s
            	incl	w%1$d
            	leave
            	ret
            	.p2align 2
            w%1$d:	.long	f%11$d, %5$d
            """.formatted(
                        routine,
                        8 + 4 * random.nextInt(64),
                        pick(REGISTERS, random),
                        pick(OPERATIONS, random),
                        random.nextInt(100_000),
                        4 * random.nextInt(256),
                        pick(REGISTERS, random),
                        pick(CONDITIONS, random),
                        random.nextInt(2000),
                        pick(REGISTERS, random),
                        callee,
                        pick(CONDITIONS, random)));
    }

    private static String pick(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
