// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayDeque;
import java.util.Deque;

/** The open {@code .if} blocks. Source: GNU as manual, "If". */
final class Conditionals {

    private static final int MAX_DEPTH = 1000;

    private static final class Block {
        private final SourcePosition opened;
        private final boolean isOuterActive;
        private boolean isActive;
        private boolean wasTaken;
        private boolean hasElse;

        private Block(SourcePosition opened, boolean isOuterActive) {
            this.opened = opened;
            this.isOuterActive = isOuterActive;
        }
    }

    private final Deque<Block> blocks = new ArrayDeque<>();

    int depth() {
        return blocks.size();
    }

    /** Return whether statements are carried out. */
    boolean isActive() {
        return blocks.isEmpty() || blocks.peek().isActive;
    }

    /** Return whether an {@code .elseif} here has its condition looked at. */
    boolean wantsElseCondition() {
        return !blocks.isEmpty() && blocks.peek().isOuterActive && !blocks.peek().wasTaken;
    }

    void open(boolean holds, SourcePosition position) {
        if (blocks.size() >= MAX_DEPTH) {
            throw new StatementException(position, "conditionals are more than " + MAX_DEPTH + " deep");
        }
        Block block = new Block(position, isActive());
        block.isActive = block.isOuterActive && holds;
        block.wasTaken = holds;
        blocks.push(block);
    }

    void elseIf(boolean holds, SourcePosition position) {
        Block block = innermost(".elseif", position);
        block.isActive = block.isOuterActive && !block.wasTaken && holds;
        block.wasTaken |= holds;
    }

    void otherwise(SourcePosition position) {
        Block block = innermost(".else", position);
        block.hasElse = true;
        block.isActive = block.isOuterActive && !block.wasTaken;
        block.wasTaken = true;
    }

    void close(SourcePosition position, int floor) {
        if (blocks.size() <= floor) {
            throw new StatementException(position, "`.endif` without an `.if` before it");
        }
        blocks.pop();
    }

    private Block innermost(String directive, SourcePosition position) {
        if (blocks.isEmpty()) {
            throw new StatementException(position, "`" + directive + "` without an `.if` before it");
        }
        if (blocks.peek().hasElse) {
            throw new StatementException(position, "`" + directive + "` after `.else`: one `.else` comes last");
        }
        return blocks.peek();
    }

    /** Drop blocks beyond {@code depth}; return where the outermost of them was opened, null if there is none. */
    SourcePosition truncate(int depth) {
        SourcePosition unclosed = null;
        while (blocks.size() > depth) {
            unclosed = blocks.pop().opened;
        }
        return unclosed;
    }
}
