// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.unicorn.TableRegister;

/**
 * Reads gates of the IDT, and stack pointers of the TSS, with the checks that both widths share. Source: Intel SDM 2A,
 * "INT n/INTO/INT3/INT1", "Operation".
 */
final class IdtReader {

    private final ProcessorState state;

    IdtReader(ProcessorState state) {
        this.state = state;
    }

    /** Reads 8 bytes of the table, which has entries of some length. */
    long read(Arrival arrival, int entryBytes, int offsetInEntry) {
        int entry = arrival.vector() * entryBytes;
        TableRegister idt = state.idt();
        if (Integer.compareUnsigned(entry + entryBytes - 1, idt.limit()) > 0) {
            throw arrival.generalProtection(arrival.gateError(), "the vector is beyond the limit of the IDT");
        }
        try {
            return state.linear().read64(idt.base() + entry + offsetInEntry);
        } catch (PageFaultException fault) {
            throw arrival.pageFault(fault, "the gate is not mapped");
        }
    }

    /** Checks who may use a gate, and whether it is there. */
    void requireUsable(Arrival arrival, long gate) {
        if (arrival.isSoftware() && SegmentDescriptor.dpl(gate) < state.ring()) {
            throw arrival.generalProtection(
                    arrival.gateError(), "the gate's DPL forbids int n from ring " + state.ring());
        }
        if (!SegmentDescriptor.isPresent(gate)) {
            throw arrival.fails(ExceptionVector.SEGMENT_NOT_PRESENT, arrival.gateError(), "the gate is not present");
        }
    }

    DeliveryFailedException notAGate(Arrival arrival, long gate) {
        return arrival.generalProtection(
                arrival.gateError(),
                String.format(Locale.ROOT, "the gate is 0x%016x, which is no interrupt or trap gate", gate));
    }

    /** Raises #TS unless the TSS is long enough for some of its bytes. */
    void requireTask(Arrival arrival, int lastByte, String what) {
        if (Integer.compareUnsigned(lastByte, state.task().limit()) > 0) {
            throw arrival.fails(
                    ExceptionVector.INVALID_TSS,
                    arrival.selectorError(state.task().selector()),
                    "the TSS is too short to have " + what);
        }
    }

    /** Reads a stack pointer of 2, 4 or 8 bytes, or a selector, from the TSS. */
    long task(Arrival arrival, int offset, int widthBytes) {
        long address = state.task().base() + offset;
        try {
            return switch (widthBytes) {
                case Long.BYTES -> state.linear().read64(address);
                case Integer.BYTES -> Integer.toUnsignedLong(state.linear().read32(address));
                default -> state.linear().read16(address);
            };
        } catch (PageFaultException fault) {
            throw arrival.pageFault(fault, "the TSS is not mapped");
        }
    }
}
