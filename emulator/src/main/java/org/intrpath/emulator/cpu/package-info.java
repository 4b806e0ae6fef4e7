// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * One processor, of both widths: the engine's registers under their own names, the tables that the processor reads
 * (descriptors, task state, page tables), and the part of its microcode that the engine leaves out: the delivery of
 * interrupts and exceptions, INIT and start-up, system calls, model-specific registers, CPUID, I/O permission.
 * Implements Intel SDM 3A, "Protected-Mode Memory Management", "Paging", "Interrupt and Exception Handling" and
 * "Processor Management and Initialization". Depends on {@code unicorn} and {@code memory}; the machine and the glue
 * may depend on it. What a processor reaches outside of it, the machine gives as {@link
 * org.intrpath.emulator.cpu.ProcessorPlatform}.
 */
package org.intrpath.emulator.cpu;
