// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * One i386 processor: the engine's registers under their own names, the tables that the processor reads (descriptors,
 * task state, page tables), and the part of its microcode that the engine leaves out, the delivery of interrupts and
 * exceptions. Implements Intel SDM 3A, "Protected-Mode Memory Management", "Paging" and "Interrupt and Exception
 * Handling". Depends on {@code unicorn} and {@code memory}; the machine and the glue may depend on it.
 */
package org.intrpath.emulator.cpu;
