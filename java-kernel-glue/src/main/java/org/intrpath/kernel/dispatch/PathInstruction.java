// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import org.intrpath.kernel.counts.Phase;

/**
 * One instruction of a path's listing.
 *
 * @param phase that it is counted in, one on the path
 * @param instruction with what it retired
 */
public record PathInstruction(Phase phase, ListedInstruction instruction) {}
