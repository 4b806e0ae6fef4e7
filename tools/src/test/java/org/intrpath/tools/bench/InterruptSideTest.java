// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptSideTest {

    private static final GuestCode CODE = GuestCode.assemble();

    @Test
    void anInterruptIsTheHandlerTheJumpBackAndTheHalt() {
        assertThat(CODE.routine("handler", "iret")).hasSize(8);
        assertThat(InterruptSide.INSTRUCTIONS).isEqualTo(8 + 1 + 1);
    }

    @Test
    void ourInterruptsRetireTenInstructionsAndTickOnceEach() {
        try (JavaInterrupts side = new JavaInterrupts(CODE)) {
            InterruptSide.Outcome outcome = side.inject(7);

            assertThat(outcome.instructions()).isEqualTo(70);
            assertThat(outcome.ticks()).isEqualTo(7);
        }
    }

    @Test
    void theImageHoldsTheGateThatTheScriptReads() {
        byte[] image = BenchGuest.image(CODE);
        int gate = BenchGuest.IDT + 8 * BenchGuest.VECTOR;
        int handler = (image[gate] & 0xff) | (image[gate + 1] & 0xff) << 8 | (image[gate + 6] & 0xff) << 16;

        assertThat(handler).isEqualTo((int) CODE.address("handler"));
        assertThat(image[gate + 2]).isEqualTo((byte) BenchGuest.CODE_SELECTOR);
        assertThat(image[gate + 5]).isEqualTo((byte) 0x8e);
    }

    @Test
    void withoutTheScriptTheRowSaysWhatInstallsIt(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> PythonInterrupts.start(elsewhere, CODE))
                .isInstanceOf(PythonMissingException.class)
                .hasMessageContaining("interrupts.py is not there")
                .hasMessageEndingWith("--target .bench-python -r tools/bench/requirements.txt");
    }
}
