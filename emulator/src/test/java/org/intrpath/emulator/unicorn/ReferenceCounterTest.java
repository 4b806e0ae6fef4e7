// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceCounterTest {

    private static final String LOOP = """
        2000: b9 02 00 00 00                  mov $0x2,%ecx
        2005: 49                              dec %ecx
        2006: 75 fd                           jne 2005
        2008: f4                              hlt
        """;

    @Test
    void aRecordingCounterKeepsTheTraceInOrder() {
        try (TestGuest guest = new TestGuest(CounterKind.RECORDING)) {
            guest.load(LOOP).run(0x2000, 100);
            assertThat(((ReferenceCounter) guest.counter).trace())
                    .containsExactly(0x2000, 0x2005, 0x2006, 0x2005, 0x2006, 0x2008);
        }
    }

    @Test
    void aPlainReferenceCounterKeepsNoTrace() {
        try (TestGuest guest = new TestGuest(CounterKind.REFERENCE)) {
            guest.load(LOOP).run(0x2000, 100);
            assertThat(((ReferenceCounter) guest.counter).trace()).isEmpty();
        }
    }

    @Test
    void aNativeCounterIsWhatThisHostGives() {
        try (TestGuest guest = new TestGuest(CounterKind.NATIVE)) {
            assertThat(guest.counter).isInstanceOf(NativeCounter.class);
        }
    }
}
