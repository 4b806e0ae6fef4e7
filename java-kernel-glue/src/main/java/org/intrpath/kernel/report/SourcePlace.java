// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import org.intrpath.kernel.dispatch.ListedInstruction;

/**
 * The statement that an instruction comes from.
 *
 * @param file as the assembler names it
 * @param line counted from 1
 */
record SourcePlace(String file, int line) {
    static SourcePlace of(ListedInstruction instruction) {
        String place = instruction.place();
        int colon = place.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("instruction 0x%08x has the place \"%s\"; file:line would be right"
                    .formatted(instruction.address(), place));
        }
        return new SourcePlace(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
    }
}
