// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Says in which state a processor starts that a boot loader leaves in 32-bit protected mode with flat segments, paging
 * off and interrupts off. There is no GDT: whoever loads a segment register has to bring one. Source: Multiboot
 * Specification version 0.6.96, "Machine state".
 *
 * @param eip first instruction.
 * @param eax what EAX holds, the boot loader's magic number.
 * @param ebx what EBX holds, the physical address of its information.
 */
public record FlatStart(int eip, int eax, int ebx) {}
