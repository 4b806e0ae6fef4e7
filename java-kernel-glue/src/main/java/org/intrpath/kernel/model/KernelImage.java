// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.Arrays;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.kernel.counts.PhaseMap;

/**
 * The kernel as it is loaded at {@link MemoryMap#TEXT}: bytes, symbols, source lines and phases.
 *
 * @param assembled the unit, with its symbols and lines
 * @param bytes what is loaded; the assembled bytes unless some were replaced
 * @param phases which address belongs to which phase
 */
public record KernelImage(AssembledImage assembled, byte[] bytes, PhaseMap phases) {
}
