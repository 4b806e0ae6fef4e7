// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HashMap;
import java.util.Map;

/** What a finished image must read back as, beyond its statements' lengths. */
final class ReadBack {

    private final Map<Long, Long> targets = new HashMap<>();
    private final Map<Long, CodeWidth> widths = new HashMap<>();

    /** Note that the direct branch that ends at {@code end} was asked to reach {@code target}. */
    void addBranch(long end, long target) {
        targets.put(end, target);
    }

    /** Return where the direct branch that ends at {@code end} was asked to go; null if none ends there. */
    Long target(long end) {
        return targets.get(end);
    }

    /** Note the mode that the instruction at {@code address} is for. */
    void addInstruction(long address, CodeWidth width) {
        widths.put(address, width);
    }

    /** Return the mode that the instruction at {@code address} is for. */
    CodeWidth width(long address) {
        return widths.getOrDefault(address, CodeWidth.BITS_32);
    }
}
