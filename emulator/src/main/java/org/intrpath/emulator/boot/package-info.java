// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * What a guest image finds when it is entered: the boot loader's and the firmware's part, laid out in memory before the
 * machine runs.
 *
 * <p>Multiboot Specification 0.6.96; Intel MultiProcessor Specification 1.4 (242016); ACPI Specification 5.0. {@link
 * org.intrpath.emulator.boot.BootLoader} makes one {@link org.intrpath.emulator.boot.BootImage} of a {@link
 * org.intrpath.emulator.boot.BootRequest}: what is written where, the processor's state, and what firmware has written
 * to the chips. What is wrong with an image is told with its file, what is wrong, and what would be right.
 *
 * <p>Depends on {@code elf} and {@code memory}; knows no machine. {@code pc} and the tools depend on it.
 */
package org.intrpath.emulator.boot;
