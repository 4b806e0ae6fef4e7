// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YardstickTest {

    private static final int CODE = 0x2000;
    private static final int PAGE = 0x1000;
    private static final CountedWindow WINDOW = new CountedWindow(CODE, PAGE);

    private final Engine engine = Engine.open(CpuModel.STANDARD);
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment memory = arena.allocate(4 * PAGE, PAGE);

    @BeforeEach
    void load() {
        engine.map(0, memory, Protection.ALL);
        poke(
                0xb9, 0x03, 0, 0, 0, // 2000 mov $3,%ecx
                0x49, // 2005 dec %ecx
                0x75, 0xfd, // 2006 jne 2005
                0xf4); // 2008 hlt
    }

    @AfterEach
    void close() {
        engine.close();
        arena.close();
    }

    private void poke(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            memory.set(ValueLayout.JAVA_BYTE, CODE + i, (byte) bytes[i]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyHookLetsTheGuestRunToItsHalt(Yardstick.Hook hook) {
        try (Yardstick yardstick = new Yardstick(engine, hook, WINDOW)) {
            assertThat(yardstick.run(CODE)).isEqualTo(CODE + 9);
            assertThat(engine.read(X86Register.ECX)).isZero();
        }
    }

    @Test
    void theJavaHookCountsByAddress() {
        try (Yardstick yardstick = new Yardstick(engine, Yardstick.Hook.JAVA, WINDOW)) {
            yardstick.run(CODE);
            assertThat(yardstick.counted(CODE)).isEqualTo(1);
            assertThat(yardstick.counted(CODE + 5)).isEqualTo(3);
            assertThat(yardstick.counted(CODE + 6)).isEqualTo(3);
            assertThat(yardstick.counted(CODE + 8)).isEqualTo(1);
        }
    }

    @Test
    void theJavaHookRefusesCodeOutsideTheWindow() {
        poke(0xeb, 0xf0); // jmp 1ff2
        try (Yardstick yardstick = new Yardstick(engine, Yardstick.Hook.JAVA, WINDOW)) {
            assertThatThrownBy(() -> yardstick.run(CODE))
                    .isInstanceOf(UnicornException.class)
                    .hasMessageContaining("Index -14 out of bounds");
        }
    }

    @Test
    void aGuestThatDoesNotHaltIsAnError() {
        poke(0x0f, 0x0b); // ud2
        try (Yardstick yardstick = new Yardstick(engine, Yardstick.Hook.NONE, WINDOW)) {
            assertThatThrownBy(() -> yardstick.run(CODE))
                    .isInstanceOf(UnicornException.class)
                    .hasMessageContaining("uc_emu_start(0x00002000), stopped at 0x00002000");
        }
    }
}
