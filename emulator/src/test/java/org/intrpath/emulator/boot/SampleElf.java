// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Makes small ELF files: headers, segments from offset 0x1000 on, each beginning with what a test puts there. */
final class SampleElf {
    private static final int FIRST_CONTENT = 0x1000;

    private final boolean is64;
    private final List<Segment> segments = new ArrayList<>();
    private int type = 2;
    private long entry;

    private record Segment(int type, long linear, long physical, byte[] content, long memoryBytes) {}

    private SampleElf(boolean is64) {
        this.is64 = is64;
    }

    static SampleElf of32() {
        return new SampleElf(false);
    }

    static SampleElf of64() {
        return new SampleElf(true);
    }

    SampleElf type(int eType) {
        type = eType;
        return this;
    }

    SampleElf entry(long address) {
        entry = address;
        return this;
    }

    SampleElf load(long linear, long physical, byte[] content, long memoryBytes) {
        segments.add(new Segment(1, linear, physical, content, memoryBytes));
        return this;
    }

    SampleElf note(byte[] content) {
        segments.add(new Segment(4, 0, 0, content, content.length));
        return this;
    }

    byte[] bytes() {
        int size = FIRST_CONTENT;
        for (Segment segment : segments) {
            size += segment.content().length;
        }
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x464c_457f).put((byte) (is64 ? 2 : 1)).put((byte) 1).put((byte) 1);
        file.position(16);
        file.putShort((short) type).putShort((short) (is64 ? 62 : 3)).putInt(1);
        word(file, entry);
        word(file, is64 ? 64 : 52);
        word(file, 0);
        file.putInt(0).putShort((short) (is64 ? 64 : 52)).putShort((short) (is64 ? 56 : 32));
        file.putShort((short) segments.size())
                .putShort((short) (is64 ? 64 : 40))
                .putShort((short) 0);
        file.position(is64 ? 64 : 52);
        int offset = FIRST_CONTENT;
        for (Segment segment : segments) {
            header(file, segment, offset);
            file.put(offset, segment.content());
            offset += segment.content().length;
        }
        return file.array();
    }

    private void header(ByteBuffer file, Segment segment, int offset) {
        file.putInt(segment.type());
        if (is64) {
            file.putInt(7);
        }
        word(file, offset);
        word(file, segment.linear());
        word(file, segment.physical());
        word(file, segment.content().length);
        word(file, segment.memoryBytes());
        if (!is64) {
            file.putInt(7);
        }
        word(file, 1);
    }

    private void word(ByteBuffer file, long value) {
        if (is64) {
            file.putLong(value);
        } else {
            file.putInt((int) value);
        }
    }
}
