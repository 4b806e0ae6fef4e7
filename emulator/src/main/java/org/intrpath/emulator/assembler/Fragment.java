// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of a section: bytes of a fixed size, or one thing whose size layout decides. */
sealed interface Fragment {

    /**
     * A field of a fixed fragment that takes its value after layout.
     *
     * @param offset bytes from the fragment's start.
     * @param size bytes, 1, 2, 4 or 8.
     * @param value what goes there.
     * @param relativeTo bytes from the fragment's start that the value is relative to; -1 for an absolute value.
     * @param position to blame if the value does not fit.
     * @param use how the processor reads it.
     */
    record Patch(int offset, int size, Expression value, int relativeTo, SourcePosition position, Encoding.Use use) {}

    /** Bytes, and the fields among them that wait for layout. */
    final class Fixed implements Fragment {
        private byte[] bytes = new byte[64];
        private int length;
        private final List<Patch> patches = new ArrayList<>();

        int length() {
            return length;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }

        List<Patch> patches() {
            return patches;
        }

        void append(byte[] more) {
            reserve(more.length);
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        void fill(int count, int value) {
            reserve(count);
            Arrays.fill(bytes, length, length + count, (byte) value);
            length += count;
        }

        private void reserve(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            }
        }
    }

    /** A jump that has a short and a long form; it starts short and only ever grows. */
    final class Jump implements Fragment {
        private final byte[] shortOpcode;
        private final byte[] longOpcode;
        private final Expression target;
        private final SourceLine line;
        private final SourcePosition targetPosition;
        private final CodeWidth width;
        private boolean isLong;

        Jump(BranchTable opcodes, Expression target, SourceLine line, SourcePosition targetPosition, CodeWidth width) {
            this.width = width;
            this.shortOpcode = opcodes.shortOpcode();
            this.longOpcode = opcodes.longOpcode();
            this.target = target;
            this.line = line;
            this.targetPosition = targetPosition;
        }

        byte[] opcode() {
            return isLong ? longOpcode : shortOpcode;
        }

        int displacementSize() {
            return isLong ? width == CodeWidth.BITS_16 ? 2 : 4 : 1;
        }

        CodeWidth width() {
            return width;
        }

        int length() {
            return opcode().length + displacementSize();
        }

        Expression target() {
            return target;
        }

        SourceLine line() {
            return line;
        }

        SourcePosition targetPosition() {
            return targetPosition;
        }

        boolean isLong() {
            return isLong;
        }

        void makeLong() {
            isLong = true;
        }
    }

    /**
     * Padding up to a multiple of {@code alignment} bytes.
     *
     * @param alignment a power of two.
     * @param fill the value to fill with, {@code fillSize} bytes wide; -1 for the section's own padding.
     * @param fillSize 1, 2 or 4 bytes.
     * @param most bytes of padding beyond which none is put; 0 for no limit.
     * @param line the directive.
     */
    record Padding(int alignment, int fill, int fillSize, int most, SourceLine line) implements Fragment {}

    /**
     * Space whose size waits for layout.
     *
     * @param size the bytes to skip, or for {@code .org} the offset to go to.
     * @param isOrigin whether {@code size} is where to go to.
     * @param fill byte to fill with.
     * @param line the directive.
     * @param position the expression.
     */
    record Gap(Expression size, boolean isOrigin, int fill, SourceLine line, SourcePosition position)
            implements Fragment {}
}
