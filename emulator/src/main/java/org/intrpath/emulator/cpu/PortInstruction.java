// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * What IN, OUT, INS or OUTS reaches for. Source: Intel SDM 2D, "Opcode Map"; Intel SDM 2A, "IN—Input From Port".
 *
 * @param port the port of its immediate operand; {@link #IN_DX} if DX names it.
 * @param widthBytes 1, 2 or 4.
 */
record PortInstruction(int port, int widthBytes) {

    static final int IN_DX = -1;

    private static final int WIDE = 1;
    private static final int NARROW_CODE_BITS = 16;

    /**
     * Decodes the instruction at the start of some bytes.
     *
     * @param codeBits 16, 32 or 64.
     * @throws IllegalArgumentException if it reaches for no port.
     */
    static PortInstruction decode(byte[] code, int length, int codeBits) {
        InstructionPrefixes prefixes = InstructionPrefixes.of(code, length, codeBits == Long.SIZE);
        int at = prefixes.opcodeAt();
        int opcode = at < length ? code[at] & 0xff : 0;
        int wideBytes = (codeBits == NARROW_CODE_BITS) == prefixes.operandSize() ? Integer.BYTES : Short.BYTES;
        int width = (opcode & WIDE) == 0 ? 1 : wideBytes;
        return switch (opcode) {
            case 0xe4, 0xe5, 0xe6, 0xe7 -> new PortInstruction(code[at + 1] & 0xff, width);
            case 0xec, 0xed, 0xee, 0xef, 0x6c, 0x6d, 0x6e, 0x6f -> new PortInstruction(IN_DX, width);
            default -> throw new IllegalArgumentException("the instruction reaches for no port");
        };
    }
}
