// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.List;
import org.intrpath.emulator.assembler.AssembledImage;

/**
 * What inputs of any kind become.
 *
 * @param machine the processor that the code is for.
 * @param image bytes, sections, symbols and source lines.
 * @param stubbed the symbols that nobody defined and that became stubs that return 0, in the order asked for.
 */
public record LinkedImage(ElfMachine machine, AssembledImage image, List<String> stubbed) {
    /** Copy the list. */
    public LinkedImage {
        stubbed = List.copyOf(stubbed);
    }
}
