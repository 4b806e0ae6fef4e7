// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

/**
 * A file that the guest gets.
 *
 * @param name as its user gave it: errors begin with it, and the guest reads it.
 * @param text what the guest reads after the name, empty for nothing.
 * @param content all of it.
 */
public record GuestFile(String name, String text, byte[] content) {
    /** Returns the string that the boot loader passes on: the name, then what belongs to it. */
    public String commandLine() {
        return text.isEmpty() ? name : name + " " + text;
    }
}
