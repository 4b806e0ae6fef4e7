// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The kernel's structures and constants, declared once.
 *
 * <p>Each {@code ...Layout} class owns the format of one structure in guest memory; its offsets are
 * chained, so that a field can be inserted without counting. Assembly and C get them as generated
 * constants and declarations ({@code assym-i386.inc}, {@code assym-i386.h}; made by
 * {@code tools/regenerate}), Java through {@link org.intrpath.kernel.layout.GuestStruct}.
 *
 * <p>Depends on the emulator's memory only; everything of the kernel may depend on it.
 */
package org.intrpath.kernel.layout;
