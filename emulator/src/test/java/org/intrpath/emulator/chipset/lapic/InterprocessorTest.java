// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intel SDM 3A, "Interrupt Command Register (ICR)" and "Determining IPI Destination". The local APIC is wired as 5. */
class InterprocessorTest {
    private static final Destination TO_3 = new Destination.Narrow(DestinationMode.PHYSICAL, 3);
    private static final Destination OTHERS = new Destination.AllBut(5);

    private final LocalApic apic = new LocalApic(5, new VirtualClock());

    InterprocessorTest() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        apic.write(LapicRegister.INTERRUPT_COMMAND_HIGH.offset(), 0x0300_0000);
    }

    @Test
    void lowestPriorityIsSentToTheDestination() {
        assertThat(command(0x4141)).containsExactly(new InterruptMessage.LowestPriority(0x41, TriggerMode.EDGE, TO_3));
    }

    @Test
    void nmiIsSentWhateverItsVector() {
        assertThat(command(0x4400)).containsExactly(new InterruptMessage.NonMaskable(TO_3));
    }

    @ParameterizedTest(name = "ICR 0x{0}")
    @CsvSource({"4500", "c500"})
    void initIsSentByEdgeAndByLevelAssert(String low) {
        assertThat(command(Integer.parseInt(low, 16))).containsExactly(new InterruptMessage.Init(TO_3));
    }

    // Delivery mode "INIT Level De-assert": sets arbitration IDs, which no register shows.
    @ParameterizedTest(name = "ICR 0x{0}")
    @CsvSource({"8500", "88500"})
    void initLevelDeassertSendsNothing(String low) {
        assertThat(command(Integer.parseInt(low, 16))).isEmpty();
    }

    @Test
    void startUpCarriesThePageOfItsAddress() {
        assertThat(command(0x4608)).containsExactly(new InterruptMessage.StartUp(0x08, TO_3));
    }

    @Test
    void allIncludingSelfIsFixed() {
        assertThat(command(0x8_4041))
                .containsExactly(new InterruptMessage.Fixed(0x41, TriggerMode.EDGE, new Destination.All()));
    }

    @Test
    void allButSelfCarriesFixedNmiInitAndStartUp() {
        assertThat(command(0xc_4041)).containsExactly(new InterruptMessage.Fixed(0x41, TriggerMode.EDGE, OTHERS));
        assertThat(command(0xc_4400)).containsExactly(new InterruptMessage.NonMaskable(OTHERS));
        assertThat(command(0xc_4500)).containsExactly(new InterruptMessage.Init(OTHERS));
        assertThat(command(0xc_4608)).containsExactly(new InterruptMessage.StartUp(0x08, OTHERS));
    }

    // "Error Handling", bit 5: lowest-priority commands too.
    @Test
    void lowestPriorityWithAnIllegalVectorIsASendError() {
        assertThat(command(0x4105)).isEmpty();

        assertThat(errors()).isEqualTo(ErrorStatus.SEND_ILLEGAL_VECTOR);
    }

    // "Error Handling", bits 5 and 6: a self IPI is sent and received.
    @Test
    void selfCommandWithAnIllegalVectorIsBothErrors() {
        command(0x4_4005);

        assertThat(errors()).isEqualTo(ErrorStatus.SEND_ILLEGAL_VECTOR | ErrorStatus.RECEIVE_ILLEGAL_VECTOR);
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    // "Local APIC State After It Has Been Software Disabled": the CPU "can still issue" IPIs.
    @Test
    void softwareDisabledLocalApicStillSends() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0xff);

        assertThat(command(0x4041)).hasSize(1);
    }

    // "Local APIC State After It Has Been Software Disabled": it responds to INIT, NMI and SIPI, and to nothing else.
    @Test
    void softwareDisabledLocalApicTakesNmiInitAndStartUpOnly() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0xff);

        assertThat(apic.accept(new InterruptMessage.NonMaskable(new Destination.All())))
                .isTrue();
        assertThat(apic.accept(new InterruptMessage.Init(new Destination.All())))
                .isTrue();
        assertThat(apic.accept(new InterruptMessage.StartUp(8, new Destination.All())))
                .isTrue();
        assertThat(apic.accept(new InterruptMessage.External(new Destination.All())))
                .isFalse();
        assertThat(apic.accept(new InterruptMessage.LowestPriority(0x41, TriggerMode.EDGE, new Destination.All())))
                .isFalse();
    }

    @Test
    void nmiWaitsForTheCpuOnceHoweverManyCome() {
        apic.accept(new InterruptMessage.NonMaskable(new Destination.All()));
        apic.accept(new InterruptMessage.NonMaskable(new Destination.All()));

        assertThat(apic.signals().isPending()).isTrue();
        assertThat(apic.signals().takeNonMaskable()).isTrue();
        assertThat(apic.signals().takeNonMaskable()).isFalse();
        assertThat(apic.signals().isPending()).isFalse();
    }

    // "Local APIC State After an INIT Reset": as after power-up, but the APIC ID stays.
    @Test
    void initResetsAllRegistersButTheId() {
        apic.write(LapicRegister.ID.offset(), 0x0900_0000);
        apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x30);
        apic.accept(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, DestinationMode.PHYSICAL, 0xff));

        apic.accept(new InterruptMessage.Init(new Destination.All()));

        assertThat(apic.read(LapicRegister.ID.offset())).isEqualTo(0x0900_0000);
        assertThat(apic.read(LapicRegister.TASK_PRIORITY.offset())).isZero();
        assertThat(apic.read(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset())).isEqualTo(0xff);
        assertThat(apic.isRequested(0x61)).isFalse();
        assertThat(apic.signals().takeInit()).isTrue();
    }

    @Test
    void initOutdoesAnEarlierStartUpAndNmi() {
        apic.accept(new InterruptMessage.StartUp(8, new Destination.All()));
        apic.accept(new InterruptMessage.NonMaskable(new Destination.All()));

        apic.accept(new InterruptMessage.Init(new Destination.All()));

        assertThat(apic.signals().takeStartUp()).isEqualTo(VectorBitmap.NONE);
        assertThat(apic.signals().takeNonMaskable()).isFalse();
    }

    @Test
    void firstOfTwoStartUpsCounts() {
        apic.accept(new InterruptMessage.StartUp(8, new Destination.All()));
        apic.accept(new InterruptMessage.StartUp(9, new Destination.All()));

        assertThat(apic.signals().takeStartUp()).isEqualTo(8);
        assertThat(apic.signals().takeStartUp()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void allButSelfIsForOthersAlone() {
        InterruptMessage.Addressed fromSelf = new InterruptMessage.NonMaskable(new Destination.AllBut(5));
        InterruptMessage.Addressed fromOther = new InterruptMessage.NonMaskable(new Destination.AllBut(4));

        assertThat(apic.accept(fromSelf)).isFalse();
        assertThat(apic.accept(fromOther)).isTrue();
    }

    // "Logical Destination Mode", cluster model: 7:4 the cluster, 3:0 its members, all ones for everybody.
    @ParameterizedTest(name = "destination 0x{0} for logical ID 0x{1}: {2}")
    @CsvSource({
        "21, 21, true",
        "23, 21, true",
        "22, 21, false",
        "31, 21, false",
        "2f, 28, true",
        "20, 21, false",
        "ff, 21, true",
        "ff, 00, true",
        "f1, 21, false"
    })
    void clusterModelComparesClusterAndMembers(String destination, String logicalId, boolean accepted) {
        apic.write(LapicRegister.DESTINATION_FORMAT.offset(), 0x0fff_ffff);
        apic.write(LapicRegister.LOGICAL_DESTINATION.offset(), Integer.parseInt(logicalId, 16) << 24);

        boolean taken = apic.accept(new InterruptMessage.Fixed(
                0x61, TriggerMode.EDGE, DestinationMode.LOGICAL, Integer.parseInt(destination, 16)));

        assertThat(taken).isEqualTo(accepted);
    }

    @Test
    void destinationFormatReadsBackAndReturnsToFlat() {
        apic.write(LapicRegister.DESTINATION_FORMAT.offset(), 0x0fff_ffff);
        assertThat(apic.read(LapicRegister.DESTINATION_FORMAT.offset())).isEqualTo(0x0fff_ffff);

        apic.write(LapicRegister.DESTINATION_FORMAT.offset(), 0xffff_ffff);
        apic.write(LapicRegister.LOGICAL_DESTINATION.offset(), 0x21 << 24);

        assertThat(apic.accept(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, DestinationMode.LOGICAL, 0x01)))
                .isTrue();
    }

    @Test
    void physicalDestinationFollowsTheIdThatSoftwareWrote() {
        apic.write(LapicRegister.ID.offset(), 0x0900_0000);

        assertThat(apic.accept(new InterruptMessage.NonMaskable(new Destination.Narrow(DestinationMode.PHYSICAL, 5))))
                .isFalse();
        assertThat(apic.accept(new InterruptMessage.NonMaskable(new Destination.Narrow(DestinationMode.PHYSICAL, 9))))
                .isTrue();
    }

    private List<InterruptMessage> command(int low) {
        return apic.write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), low);
    }

    private int errors() {
        apic.write(LapicRegister.ERROR_STATUS.offset(), 0);
        return apic.read(LapicRegister.ERROR_STATUS.offset());
    }
}
