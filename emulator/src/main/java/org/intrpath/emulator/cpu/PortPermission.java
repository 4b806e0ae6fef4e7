// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * Decides whether the current program may reach an I/O port. Source: Intel SDM 1, "I/O Privilege Level" and "I/O
 * Permission Bit Map"; Intel SDM 3A, "Adding an I/O permission bit map to the TSS in 64-bit mode".
 *
 * <pre>
 *   TSS + 102        -> base of the map, relative to the TSS
 *   TSS + base + p/8 -> two bytes; bit p%8 of them is that of port p, and the next ones those of p+1 to p+3
 * </pre>
 */
final class PortPermission {

    private static final int IOPL_SHIFT = 12;

    private final ProcessorState state;

    PortPermission(ProcessorState state) {
        this.state = state;
    }

    /**
     * Checks an instruction; the state is captured.
     *
     * @param dx the register, of which the low 16 bits may name the port.
     * @throws ProcessorFaultException if the processor raises an exception instead.
     */
    void require(PortInstruction instruction, int dx) {
        int port = instruction.port() == PortInstruction.IN_DX ? dx & 0xffff : instruction.port();
        require(port, instruction.widthBytes());
    }

    /**
     * Checks an access; the state is captured.
     *
     * @throws ProcessorFaultException if the processor raises an exception instead.
     */
    void require(int port, int widthBytes) {
        if (!state.isProtected()) {
            return;
        }
        int privilege = (int) (state.rflags() & Eflags.IOPL_MASK) >> IOPL_SHIFT;
        if (!state.isVirtual8086() && state.ring() <= privilege) {
            return;
        }
        if (!state.hasWideTask() || TaskStateSegment.IO_MAP_BASE_OFFSET + Short.BYTES - 1 > limit()) {
            throw refused(port, "the TSS has no I/O permission map");
        }
        int place = read(TaskStateSegment.IO_MAP_BASE_OFFSET) + (port >>> 3);
        if (place + 1 > limit()) {
            throw refused(port, "the I/O permission map of the TSS ends before it");
        }
        int bits = read(place) >>> (port & 7);
        if ((bits & (1 << widthBytes) - 1) != 0) {
            throw refused(port, "the I/O permission map of the TSS forbids it");
        }
    }

    private long limit() {
        return Integer.toUnsignedLong(state.task().limit());
    }

    private int read(int offset) {
        try {
            return state.linear().read16(state.task().base() + offset);
        } catch (PageFaultException fault) {
            throw ProcessorFaultException.pageFault(fault, "the I/O permission map is not mapped");
        }
    }

    private static ProcessorFaultException refused(int port, String why) {
        return ProcessorFaultException.generalProtection(String.format(Locale.ROOT, "port 0x%04x: %s", port, why));
    }
}
