// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/** What one assembly may still spend, so that no source hangs it or exhausts memory. */
final class Budget {

    /** Most bytes that one assembly may emit. */
    static final long MAX_BYTES = 16L << 20;

    private static final long MAX_EVALUATION_STEPS = 50_000_000;

    private static final long MAX_TEXT = 32L << 20;

    private long text = MAX_TEXT;
    private long statements = InputStack.MAX_STATEMENTS;
    private long bytes = MAX_BYTES;
    private long evaluationSteps = MAX_EVALUATION_STEPS;
    private SourcePosition last = new SourcePosition("input", 1, 1, null);

    /** Count one statement read. @throws AssemblyException if it is one too many. */
    void spendStatement(SourceLine line) {
        if (line != null) {
            last = line.position(0);
        }
        if (--statements < 0) {
            throw exhausted(
                    last,
                    "more than " + InputStack.MAX_STATEMENTS
                            + " statements after expansion: look for a repeat or a macro without an end");
        }
    }

    /** Count {@code count} bytes emitted. */
    void spendBytes(long count, SourcePosition position) {
        if (count > bytes) {
            throw exhausted(position == null ? last : position, "the image grows beyond " + (MAX_BYTES >> 20) + " MiB");
        }
        bytes -= count;
    }

    /** Count one step of working an expression out. */
    void spendEvaluation(SourcePosition position) {
        if (--evaluationSteps < 0) {
            throw exhausted(position == null ? last : position, "the expressions take too long to work out");
        }
    }

    /** Count text that substitution has made. */
    void spendText(long characters) {
        text -= characters;
        if (text < 0) {
            throw exhausted(last, "macros and repeats make more than " + MAX_TEXT + " characters of text");
        }
    }

    private static AssemblyException exhausted(SourcePosition position, String message) {
        return new AssemblyException(List.of(new AssemblyError(position, message)));
    }
}
