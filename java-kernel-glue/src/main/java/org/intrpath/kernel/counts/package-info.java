// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Numbers with a meaning: from counts per address to counts per phase of a path.
 *
 * <p>Depends on the emulator's counts and the kernel image's symbols; knows no machine and no output
 * format.
 */
package org.intrpath.kernel.counts;
