// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;

/**
 * What is to be booted.
 *
 * @param kernel the image, its text the kernel's arguments.
 * @param flatBase the physical address of an image that has neither a multiboot header nor ELF headers; {@link
 *     #NO_BASE} for 1 MiB, and for images that say themselves where they go.
 * @param modules in their order.
 * @param memoryBytes the size of RAM from physical address 0.
 * @param platform what the firmware's tables tell.
 */
public record BootRequest(
        GuestFile kernel, long flatBase, List<GuestFile> modules, long memoryBytes, Platform platform) {

    /** Stands for a flat image's default address. */
    public static final long NO_BASE = -1;

    /** Copies the list. */
    public BootRequest {
        modules = List.copyOf(modules);
    }
}
