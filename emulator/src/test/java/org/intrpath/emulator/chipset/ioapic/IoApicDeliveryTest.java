// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Intel 82093AA (290566), "I/O Redirection Table Registers", delivery modes; 82801BA (290687), "EOIR". Pin 4. */
class IoApicDeliveryTest {
    private static final int PIN = 4;
    private static final Destination TO_2 = new Destination.Narrow(DestinationMode.PHYSICAL, 2);

    private final IoApic ioApic = new IoApic();

    IoApicDeliveryTest() {
        destination(ioApic, 2);
    }

    @Test
    void lowestPriorityIsSentByEdge() {
        program(ioApic, 0x0161);

        assertThat(ioApic.setPin(PIN, true))
                .containsExactly(new InterruptMessage.LowestPriority(0x61, TriggerMode.EDGE, TO_2));
    }

    @Test
    void lowestPriorityByLevelSetsRemoteIrr() {
        program(ioApic, 0x8161);

        assertThat(ioApic.setPin(PIN, true))
                .containsExactly(new InterruptMessage.LowestPriority(0x61, TriggerMode.LEVEL, TO_2));
        assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
    }

    @Test
    void nmiIsSentWithoutVector() {
        program(ioApic, 0x0400);

        assertThat(ioApic.setPin(PIN, true)).containsExactly(new InterruptMessage.NonMaskable(TO_2));
    }

    @Test
    void initIsSentWithoutVector() {
        program(ioApic, 0x0500);

        assertThat(ioApic.setPin(PIN, true)).containsExactly(new InterruptMessage.Init(TO_2));
    }

    @Test
    void extIntLeavesTheVectorToThe8259() {
        program(ioApic, 0x0700);

        assertThat(ioApic.setPin(PIN, true)).containsExactly(new InterruptMessage.External(TO_2));
    }

    @Test
    void newDestinationKeepsRemoteIrrAndTakesTheNextInterrupt() {
        program(ioApic, 0x8061);
        ioApic.setPin(PIN, true);

        destination(ioApic, 6);

        assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
        assertThat(ioApic.accept(new InterruptMessage.EoiBroadcast(0x61)))
                .containsExactly(new InterruptMessage.Fixed(0x61, TriggerMode.LEVEL, DestinationMode.PHYSICAL, 6));
    }

    @Test
    void newVectorMissesTheEoiOfTheOldOne() {
        program(ioApic, 0x8061);
        ioApic.setPin(PIN, true);

        program(ioApic, 0x8071);

        assertThat(ioApic.accept(new InterruptMessage.EoiBroadcast(0x61))).isEmpty();
        assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
    }

    @Nested
    class EoiRegister {
        private final IoApic newer = new IoApic(IoApicVersion.WITH_EOI_REGISTER);

        EoiRegister() {
            destination(newer, 2);
            program(newer, 0x8061);
            newer.setPin(PIN, true);
        }

        @Test
        void versionTellsOfIt() {
            newer.write(0x00, 1);

            assertThat(newer.read(0x10)).isEqualTo(0x0017_0020);
        }

        @Test
        void writeEndsTheVectorOfAnInactivePin() {
            newer.setPin(PIN, false);

            assertThat(newer.write(0x40, 0x61)).isEmpty();
            assertThat(newer.redirectionEntry(PIN).remoteIrr()).isFalse();
        }

        @Test
        void writeSendsAgainForAnActivePin() {
            assertThat(newer.write(0x40, 0x61))
                    .containsExactly(new InterruptMessage.Fixed(0x61, TriggerMode.LEVEL, TO_2));
        }

        @Test
        void writeOfAnotherVectorChangesNothing() {
            assertThat(newer.write(0x40, 0x62)).isEmpty();
            assertThat(newer.redirectionEntry(PIN).remoteIrr()).isTrue();
        }

        @Test
        void reservedBitIsRefused() {
            assertThatThrownBy(() -> newer.write(0x40, 0x161))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("EOI");
        }

        @Test
        void readIsRefused() {
            assertThatThrownBy(() -> newer.read(0x40))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("EOI");
        }
    }

    private static void destination(IoApic ioApic, int id) {
        ioApic.write(0x00, 0x11 + 2 * PIN);
        ioApic.write(0x10, id << 24);
    }

    private static List<InterruptMessage> program(IoApic ioApic, int low) {
        ioApic.write(0x00, 0x10 + 2 * PIN);
        return ioApic.write(0x10, low);
    }
}
