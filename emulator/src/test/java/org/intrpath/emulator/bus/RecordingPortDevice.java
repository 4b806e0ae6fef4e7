// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import java.util.ArrayList;
import java.util.List;

/** Answers each read with the offset and remembers what reached it. */
final class RecordingPortDevice implements PortDevice {
    private final String name;
    private final int registerBytes;
    final List<String> accesses = new ArrayList<>();

    RecordingPortDevice(String name, int registerBytes) {
        this.name = name;
        this.registerBytes = registerBytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int registerBytes() {
        return registerBytes;
    }

    @Override
    public String registerAt(int offset) {
        return "R" + offset;
    }

    @Override
    public int read(int offset) {
        accesses.add("read 0x" + Integer.toHexString(offset));
        return offset;
    }

    @Override
    public void write(int offset, int value) {
        accesses.add("write 0x" + Integer.toHexString(offset) + " 0x" + Integer.toHexString(value));
    }
}
