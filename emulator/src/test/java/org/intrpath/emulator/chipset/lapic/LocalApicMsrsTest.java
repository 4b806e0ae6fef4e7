// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 3A, "Local APIC Status and Location" and "Extended XAPIC (x2APIC)". The local APIC is wired as 0x25. */
class LocalApicMsrsTest {
    private static final int BASE = LocalApicMsrs.APIC_BASE;
    private static final long DISABLED = 0xfee0_0100L;
    private static final long INVALID = 0xfee0_0500L;
    private static final long XAPIC = 0xfee0_0900L;
    private static final long X2APIC = 0xfee0_0d00L;

    private static final int TASK_PRIORITY = LapicRegister.TASK_PRIORITY.offset();

    private static final int ID = 0x802;
    private static final int VERSION = 0x803;
    private static final int TPR = 0x808;
    private static final int EOI = 0x80b;
    private static final int LDR = 0x80d;
    private static final int SVR = 0x80f;
    private static final int ESR = 0x828;
    private static final int ICR = 0x830;
    private static final int SELF_IPI = 0x83f;

    private final LocalApic apic = new LocalApic(0x25, new VirtualClock(), 1, LocalApicFeatures.ALL);
    private final LocalApicMsrs msrs = new LocalApicMsrs(apic, true);

    /** "x2APIC State Transitions". */
    @Nested
    class Transition {
        @Test
        void resetStateIsXapicAtItsAddress() {
            assertThat(read(BASE)).isEqualTo(XAPIC);
        }

        @Test
        void bootstrapFlagIsThatOfTheCpu() {
            LocalApicMsrs other = new LocalApicMsrs(apic, false);

            assertThat(other.read(BASE)).isEqualTo(new MsrResult.Read(0xfee0_0800L));
        }

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @CsvSource({
            "XAPIC, XAPIC, true",
            "XAPIC, X2APIC, true",
            "XAPIC, DISABLED, true",
            "X2APIC, X2APIC, true",
            "X2APIC, DISABLED, true",
            "X2APIC, XAPIC, false",
            "DISABLED, DISABLED, true",
            "DISABLED, XAPIC, true",
            "DISABLED, X2APIC, false"
        })
        void modeChangesOnlyAlongItsArrows(ApicMode from, ApicMode to, boolean allowed) {
            msrs.write(BASE, valueOf(from));

            MsrResult result = msrs.write(BASE, valueOf(to));

            assertThat(result instanceof MsrResult.Written).isEqualTo(allowed);
            assertThat(apic.mode()).isEqualTo(allowed ? to : from);
        }

        @ParameterizedTest
        @ValueSource(longs = {DISABLED, XAPIC, X2APIC})
        void extendedWithoutEnableFaultsFromEveryMode(long from) {
            msrs.write(BASE, from);

            assertFaults(BASE, INVALID);
            assertThat(read(BASE)).isEqualTo(from);
        }

        // "Enabling or Disabling the Local APIC".
        @Test
        void disablingLosesTheState() {
            write(TASK_PRIORITY, 0x30);

            msrs.write(BASE, DISABLED);
            msrs.write(BASE, XAPIC);

            assertThat(apic.read(TASK_PRIORITY)).isZero();
        }

        @Test
        void enteringX2apicKeepsTheStateButForIdAndDestination() {
            write(TASK_PRIORITY, 0x30);
            write(LapicRegister.ID.offset(), 0x0700_0000);
            write(LapicRegister.INTERRUPT_COMMAND_HIGH.offset(), 0x0300_0000);

            msrs.write(BASE, X2APIC);

            assertThat(read(TPR)).isEqualTo(0x30);
            assertThat(read(ID)).isEqualTo(0x25);
            assertThat(read(ICR)).isZero();
        }

        @ParameterizedTest
        @ValueSource(longs = {DISABLED, X2APIC})
        void pageIsThereInXapicModeOnly(long mode) {
            msrs.write(BASE, mode);

            assertThatThrownBy(() -> apic.read(TASK_PRIORITY))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("no such page");
            assertThatThrownBy(() -> apic.write(TASK_PRIORITY, 0)).isInstanceOf(UnmodelledAccessException.class);
        }

        // "Local APIC State After an INIT Reset"; "x2APIC State Transitions": INIT stays in x2APIC mode.
        @Test
        void initKeepsTheMode() {
            msrs.write(BASE, X2APIC);
            msrs.write(TPR, 0x30);

            apic.accept(new InterruptMessage.Init(new Destination.All()));

            assertThat(apic.mode()).isEqualTo(ApicMode.X2APIC);
            assertThat(read(TPR)).isZero();
        }

        @Test
        void resetReturnsToXapic() {
            msrs.write(BASE, X2APIC);

            apic.reset();

            assertThat(read(BASE)).isEqualTo(XAPIC);
        }

        @ParameterizedTest(name = "bit {0}")
        @ValueSource(ints = {0, 7, 9, 52, 63})
        void reservedBitOfTheBaseFaults(int bit) {
            assertFaults(BASE, XAPIC | 1L << bit);
        }

        @Test
        void extendedBitIsReservedWithoutX2apic() {
            LocalApicMsrs older = new LocalApicMsrs(new LocalApic(0, new VirtualClock()), true);

            assertThat(older.write(BASE, X2APIC)).isInstanceOf(MsrResult.GeneralProtection.class);
        }

        @Test
        void otherAddressIsRefusedWhereSomethingElseMayAnswer() {
            assertThatThrownBy(() -> msrs.write(BASE, 0xfed0_0900L))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("IA32_APIC_BASE")
                    .hasMessageContaining("0xfed00000");
            assertThat(read(BASE)).isEqualTo(XAPIC);
        }

        // "Relocating the Local APIC Registers".
        @Test
        void pageMovesToWhatIsFree() {
            LocalApicMsrs movable = new LocalApicMsrs(apic, true, new BaseAddresses(40, page -> page == 0xfed4_0000L));

            movable.write(BASE, 0xfed4_0900L);

            assertThat(movable.read(BASE)).isEqualTo(new MsrResult.Read(0xfed4_0900L));
            assertThat(apic.hasPageAt(0xfed4_0000L)).isTrue();
            assertThat(apic.hasPageAt(LocalApicMsrs.BASE_ADDRESS)).isFalse();
        }

        @Test
        void pageIsNowhereWhileDisabledOrInX2apicMode() {
            msrs.write(BASE, X2APIC);
            assertThat(apic.hasPageAt(LocalApicMsrs.BASE_ADDRESS)).isFalse();

            msrs.write(BASE, DISABLED);
            assertThat(apic.hasPageAt(LocalApicMsrs.BASE_ADDRESS)).isFalse();

            msrs.write(BASE, XAPIC);
            assertThat(apic.hasPageAt(LocalApicMsrs.BASE_ADDRESS)).isTrue();
        }

        // "IA32_APIC_BASE MSR": the address ends with MAXPHYADDR.
        @ParameterizedTest(name = "bit {0}")
        @ValueSource(ints = {40, 51})
        void addressBitBeyondMaxphyaddrFaults(int bit) {
            LocalApicMsrs narrow = new LocalApicMsrs(apic, true, new BaseAddresses(40, page -> true));

            assertThat(narrow.write(BASE, XAPIC | 1L << bit)).isInstanceOf(MsrResult.GeneralProtection.class);
        }

        @Test
        void bootstrapFlagIsWritable() {
            msrs.write(BASE, XAPIC & ~0x100);

            assertThat(read(BASE)).isEqualTo(XAPIC & ~0x100);
            assertThat(apic.isBootstrap()).isFalse();
        }

        // "Enabling or Disabling the Local APIC": LINT0 and LINT1 are INTR and NMI then.
        @Test
        void disabledLocalApicPassesThePinsThroughAndTakesNoMessage() {
            msrs.write(BASE, DISABLED);

            apic.setPin(LocalPin.LINT0, true);
            apic.setPin(LocalPin.LINT1, true);

            assertThat(apic.isExternalRequested()).isTrue();
            assertThat(apic.signals().takeNonMaskable()).isTrue();
            assertThat(apic.accept(new InterruptMessage.Init(new Destination.All())))
                    .isFalse();
        }

        private void write(int offset, int value) {
            apic.write(offset, value);
        }

        private static long valueOf(ApicMode mode) {
            return switch (mode) {
                case DISABLED -> DISABLED;
                case XAPIC -> XAPIC;
                case X2APIC -> X2APIC;
            };
        }
    }

    /** "x2APIC Register Address Space", "Reserved Bit Checking". */
    @Nested
    class X2apicRegisters {
        X2apicRegisters() {
            msrs.write(BASE, X2APIC);
            msrs.write(SVR, 0x1ff);
        }

        @Test
        void idAndVersionAreReadOnly() {
            assertThat(read(ID)).isEqualTo(0x25);
            assertThat(read(VERSION)).isEqualTo(0x0105_0015);
            assertFaults(ID, 0x25);
            assertFaults(VERSION, 0x0105_0015);
        }

        // "Logical Destination Mode in x2APIC Mode".
        @Test
        void logicalIdIsDerivedAndReadOnly() {
            assertThat(read(LDR)).isEqualTo(0x0002_0020);
            assertFaults(LDR, 0);
        }

        @ParameterizedTest(name = "MSR 0x{0}")
        @ValueSource(strings = {"800", "80c", "80e", "809", "831", "82f", "83d", "840", "8ff"})
        void absentRegisterFaults(String msr) {
            int address = Integer.parseInt(msr, 16);

            assertThat(msrs.read(address)).isInstanceOf(MsrResult.GeneralProtection.class);
            assertFaults(address, 0);
        }

        @ParameterizedTest(name = "MSR 0x{0}")
        @ValueSource(strings = {"80b", "83f"})
        void writeOnlyRegisterCannotBeRead(String msr) {
            assertThat(msrs.read(Integer.parseInt(msr, 16))).isInstanceOf(MsrResult.GeneralProtection.class);
        }

        @ParameterizedTest(name = "MSR 0x{0}")
        @ValueSource(strings = {"80a", "810", "81f", "827", "839"})
        void readOnlyRegisterCannotBeWritten(String msr) {
            assertFaults(Integer.parseInt(msr, 16), 0);
        }

        @ParameterizedTest(name = "0x{1} to MSR 0x{0}")
        @CsvSource({
            "808, 100",
            "808, 100000000",
            "80b, 1",
            "80f, 400",
            "828, 1",
            "830, 1000",
            "830, 2000",
            "830, 100000",
            "832, 80000",
            "838, 100000000",
            "83e, 4",
            "83f, 100"
        })
        void reservedBitFaults(String msr, String value) {
            assertFaults(Integer.parseInt(msr, 16), Long.parseLong(value, 16));
        }

        @Test
        void taskPriorityIsWrittenAndRead() {
            assertThat(msrs.write(TPR, 0x42)).isEqualTo(new MsrResult.Written(List.of()));

            assertThat(read(TPR)).isEqualTo(0x42);
        }

        @Test
        void zeroEndsAnInterruptAndBroadcasts() {
            apic.accept(new InterruptMessage.Fixed(0x61, TriggerMode.LEVEL, new Destination.All()));
            apic.acknowledge();

            assertThat(msrs.write(EOI, 0))
                    .isEqualTo(new MsrResult.Written(List.of(new InterruptMessage.EoiBroadcast(0x61))));
        }

        // "ICR Operation in x2APIC Mode": one write of 64 bits, with a destination of 32.
        @Test
        void commandIsOneRegisterWithAWideDestination() {
            MsrResult result = msrs.write(ICR, 0x0001_0002_0000_4841L);

            assertThat(result)
                    .isEqualTo(new MsrResult.Written(List.of(new InterruptMessage.Fixed(
                            0x41, TriggerMode.EDGE, new Destination.Wide(DestinationMode.LOGICAL, 0x0001_0002)))));
            assertThat(read(ICR)).isEqualTo(0x0001_0002_0000_4841L);
        }

        // "SELF IPI Register".
        @Test
        void selfIpiIsRequestedHereAndLeavesTheCommandAlone() {
            msrs.write(SELF_IPI, 0x41);

            assertThat(apic.acknowledge()).isEqualTo(0x41);
            assertThat(read(ICR)).isZero();
        }

        @Test
        void refusedCommandChangesNothing() {
            assertThatThrownBy(() -> msrs.write(ICR, 0x0000_0003_0000_4200L))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("010");

            assertThat(read(ICR)).isZero();
        }

        @Test
        void selfIpiWithAnIllegalVectorIsAnError() {
            msrs.write(SELF_IPI, 0x05);
            msrs.write(ESR, 0);

            assertThat(read(ESR) & ErrorStatus.SEND_ILLEGAL_VECTOR).isNotZero();
        }

        // "Logical Destination Mode in x2APIC Mode"; "Broadcast/Self Delivery Mode in x2APIC Mode".
        @ParameterizedTest(name = "{0} 0x{1}: {2}")
        @CsvSource({
            "PHYSICAL, 00000025, true",
            "PHYSICAL, 00000125, false",
            "PHYSICAL, 000000ff, false",
            "PHYSICAL, ffffffff, true",
            "LOGICAL, 00020020, true",
            "LOGICAL, 00020021, true",
            "LOGICAL, 0002ffdf, false",
            "LOGICAL, 00030020, false",
            "LOGICAL, ffffffff, true"
        })
        void wideDestinationSelects(DestinationMode mode, String destination, boolean accepted) {
            int id = Integer.parseUnsignedInt(destination, 16);

            boolean taken = apic.accept(new InterruptMessage.NonMaskable(new Destination.Wide(mode, id)));

            assertThat(taken).isEqualTo(accepted);
        }

        // An I/O APIC's destination has 8 bits: physical IDs, 0xff for all, and members of cluster 0.
        @ParameterizedTest(name = "{0} 0x{1}: {2}")
        @CsvSource({"PHYSICAL, 25, true", "PHYSICAL, 24, false", "PHYSICAL, ff, true", "LOGICAL, 20, false"})
        void narrowDestinationSelects(DestinationMode mode, String destination, boolean accepted) {
            int id = Integer.parseInt(destination, 16);

            boolean taken = apic.accept(new InterruptMessage.NonMaskable(new Destination.Narrow(mode, id)));

            assertThat(taken).isEqualTo(accepted);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {DISABLED, XAPIC})
    void x2apicRegisterFaultsInOtherModes(long mode) {
        msrs.write(BASE, mode);

        assertThat(msrs.read(TPR)).isInstanceOf(MsrResult.GeneralProtection.class);
        assertFaults(TPR, 0);
        assertFaults(SELF_IPI, 0x41);
    }

    @ParameterizedTest(name = "MSR 0x{0}: {1}")
    @CsvSource({"1b, true", "6e0, true", "800, true", "8ff, true", "7ff, false", "900, false", "1c, false"})
    void addressesAreTold(String msr, boolean contained) {
        assertThat(LocalApicMsrs.contains(Integer.parseInt(msr, 16))).isEqualTo(contained);
    }

    private long read(int msr) {
        return ((MsrResult.Read) msrs.read(msr)).value();
    }

    private void assertFaults(int msr, long value) {
        assertThat(msrs.write(msr, value)).isInstanceOf(MsrResult.GeneralProtection.class);
    }
}
