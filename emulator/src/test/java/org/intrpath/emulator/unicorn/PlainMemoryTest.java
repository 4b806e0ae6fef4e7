// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.unicorn.Engine.AddressRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the engine is told to watch for accesses that fail: memory hooks are kept off plain memory. */
class PlainMemoryTest {

    private final Engine engine = Engine.open(CpuModel.STANDARD);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void allAboveTheMemoryIsOutside() {
        engine.map(0, 0x10_0000, Protection.ALL);

        assertThat(engine.outsidePlainMemory()).containsExactly(new AddressRange(0x10_0000, -1));
    }

    @Test
    void holesAndRestrictedMemoryAreOutside() {
        engine.map(0x1000, 0x1000, Protection.ALL);
        engine.map(0x2000, 0x1000, Protection.READ_EXECUTE);
        engine.map(0x3000, 0x1000, Protection.ALL);
        engine.map(0x4000, 0x1000, Protection.ALL);

        assertThat(engine.outsidePlainMemory())
                .containsExactly(
                        new AddressRange(0, 0xfff), new AddressRange(0x2000, 0x2fff), new AddressRange(0x5000, -1));
    }
}
