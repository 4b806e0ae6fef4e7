// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import org.intrpath.kernel.dispatch.ListedInstruction;

/**
 * The statement that an instruction comes from.
 *
 * @param file as the assembler names it, or an object file with section and offset
 * @param line counted from 1; 0 where none is known
 */
record SourcePlace(String file, int line) {
    static SourcePlace of(ListedInstruction instruction) {
        String place = instruction.place();
        int colon = place.lastIndexOf(':');
        boolean hasLine = colon >= 0 && place.substring(colon + 1).matches("[0-9]+");
        return hasLine
                ? new SourcePlace(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)))
                : new SourcePlace(place, 0);
    }
}
