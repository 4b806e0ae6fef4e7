// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 4, "Architectural MSRs"; SDM 2B, "WRMSR—Write to Model Specific Register". */
class ModelSpecificRegistersTest {

    private static final long NON_CANONICAL = 0x0000_8000_0000_0000L;

    private final EmulatedGuest guest = new EmulatedGuest();
    private final ModelSpecificRegisters msrs = guest.cpu.msrs();

    @AfterEach
    void close() {
        guest.close();
    }

    private void requireFault(int msr, long value) {
        assertThatThrownBy(() -> msrs.write(msr, value)).isInstanceOf(ProcessorFaultException.class);
    }

    @ParameterizedTest(name = "MSR {0} keeps {1}")
    @CsvSource({
        "0x174, 0x8",
        "0x175, 0xffff800000001000",
        "0x176, 0xffff800000001000",
        "0x200, 0xc0000006",
        "0x20f, 0xffc0000800",
        "0x250, 0x0606060606060606",
        "0x26f, 0x0505050505050505",
        "0x277, 0x0007010600070106",
        "0x2ff, 0xc06",
        "0xc0000081, 0x23001000000000",
        "0xc0000082, 0xffff800000001000",
        "0xc0000083, 0xffff800000001000",
        "0xc0000084, 0x47700",
        "0xc0000100, 0xffff800000001000",
        "0xc0000101, 0x1000",
        "0xc0000102, 0x00007fffffffffff",
        "0xc0000103, 0xffffffff",
        "0x8b, 0"
    })
    void keepsWhatIsWritten(String msr, String value) {
        int address = Integer.parseUnsignedInt(msr.substring(2), 16);
        long written = Long.parseUnsignedLong(value.replace("0x", ""), 16);
        msrs.write(address, written);
        assertThat(msrs.read(address)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ModelSpecificRegister.LSTAR,
                ModelSpecificRegister.CSTAR,
                ModelSpecificRegister.FS_BASE,
                ModelSpecificRegister.GS_BASE,
                ModelSpecificRegister.KERNEL_GS_BASE,
                ModelSpecificRegister.SYSENTER_ESP,
                ModelSpecificRegister.SYSENTER_EIP
            })
    void addressesMustBeCanonical(int msr) {
        requireFault(msr, NON_CANONICAL);
        assertThat(msrs.read(msr)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {ModelSpecificRegister.PLATFORM_ID, ModelSpecificRegister.MTRR_CAP, ModelSpecificRegister.MCG_CAP})
    void someAreReadOnly(int msr) {
        requireFault(msr, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2, 0x3a, 0x79, 0xce, 0x480, 0x4000_0000, 0xc001_0015})
    void thereIsNoOther(int msr) {
        assertThatThrownBy(() -> msrs.read(msr)).isInstanceOf(ProcessorFaultException.class);
        requireFault(msr, 0);
    }

    /** Intel SDM 3A, "Extended Feature Enable Register" and "Initializing IA-32e Mode". */
    @Nested
    class ExtendedFeatures {

        @Test
        void reservedBitsFault() {
            requireFault(ModelSpecificRegister.EFER, 1 << 1);
            requireFault(ModelSpecificRegister.EFER, 1L << 63);
        }

        @Test
        void theActiveFlagIsReadOnly() {
            msrs.write(ModelSpecificRegister.EFER, Efer.LMA | Efer.SCE);
            assertThat(msrs.read(ModelSpecificRegister.EFER)).isEqualTo(Efer.SCE);
        }

        @Test
        void longModeIsNotTurnedOffWhilePagingIsOn() {
            guest.kernel("cpuid\n");
            requireFault(ModelSpecificRegister.EFER, Efer.NXE);
            msrs.write(ModelSpecificRegister.EFER, Efer.LME | Efer.SCE);
            assertThat(msrs.read(ModelSpecificRegister.EFER)).isEqualTo(Efer.LME | Efer.LMA | Efer.SCE);
        }

        @Test
        void longModeIsTurnedOnBeforePaging() {
            msrs.write(ModelSpecificRegister.EFER, Efer.LME);
            assertThat(msrs.read(ModelSpecificRegister.EFER)).isEqualTo(Efer.LME);
        }
    }

    /** Intel SDM 3A, "Memory Type Range Registers (MTRRs)" and "Page Attribute Table (PAT)". */
    @Nested
    class MemoryTypes {

        @Test
        void capabilitiesTellOfEightRangesFixedRangesAndWriteCombining() {
            assertThat(msrs.read(ModelSpecificRegister.MTRR_CAP)).isEqualTo(0x508);
        }

        @Test
        void thePageAttributesAfterResetAreThoseOfTheManual() {
            assertThat(msrs.read(ModelSpecificRegister.PAT)).isEqualTo(0x0007_0406_0007_0406L);
        }

        @ParameterizedTest(name = "MSR {0} refuses {1}")
        @CsvSource({
            "0x277, 0x02",
            "0x277, 0x0800000000000000",
            "0x2ff, 0x02",
            "0x2ff, 0x1000",
            "0x250, 0x07",
            "0x200, 0x02",
            "0x200, 0x10000000006",
            "0x201, 0x1",
            "0x201, 0x10000000800"
        })
        void reservedTypesAndBitsFault(String msr, String value) {
            requireFault(Integer.decode(msr), Long.decode(value));
        }
    }

    /** Intel SDM 3B, "Time-Stamp Counter"; SDM 3A, "TSC-Deadline Mode". */
    @Nested
    class TimeStamp {

        @Test
        void isThePlatformsTimePlusWhatIsWritten() {
            guest.platform.now = 1000;
            msrs.write(ModelSpecificRegister.TIME_STAMP_COUNTER, 5);
            guest.platform.now = 1010;
            assertThat(msrs.read(ModelSpecificRegister.TIME_STAMP_COUNTER)).isEqualTo(15);
        }

        @Test
        void theDeadlineIsOneOfTheCounterNotOfTheTime() {
            guest.platform.now = 1000;
            msrs.write(ModelSpecificRegister.TIME_STAMP_COUNTER, 0);
            msrs.write(ModelSpecificRegister.TSC_DEADLINE, 50);
            assertThat(guest.platform.registers).containsEntry(ModelSpecificRegister.TSC_DEADLINE, 1050L);
            assertThat(msrs.read(ModelSpecificRegister.TSC_DEADLINE)).isEqualTo(50);
        }

        @Test
        void anArmedDeadlineMovesWithTheCounter() {
            guest.platform.now = 1000;
            msrs.write(ModelSpecificRegister.TSC_DEADLINE, 1500);
            msrs.write(ModelSpecificRegister.TIME_STAMP_COUNTER, 1400);
            assertThat(guest.platform.registers).containsEntry(ModelSpecificRegister.TSC_DEADLINE, 1100L);
        }

        @Test
        void aDeadlineThatHasPassedExpiresAtOnceAnd0Disarms() {
            guest.platform.now = 1000;
            msrs.write(ModelSpecificRegister.TIME_STAMP_COUNTER, 1L << 40);
            msrs.write(ModelSpecificRegister.TSC_DEADLINE, 7);
            assertThat(guest.platform.registers).containsEntry(ModelSpecificRegister.TSC_DEADLINE, 1L);
            msrs.write(ModelSpecificRegister.TSC_DEADLINE, 0);
            assertThat(guest.platform.registers).containsEntry(ModelSpecificRegister.TSC_DEADLINE, 0L);
        }

        @Test
        void aDeadlineBeyondTheEndOfTimeIsTheEnd() {
            guest.platform.now = 1000;
            msrs.write(ModelSpecificRegister.TIME_STAMP_COUNTER, 0);
            msrs.write(ModelSpecificRegister.TSC_DEADLINE, -1);
            assertThat(guest.platform.registers).containsEntry(ModelSpecificRegister.TSC_DEADLINE, -1L);
        }

        @Test
        void theAuxiliaryRegisterIsThatOfRdtscp() {
            try (EmulatedGuest nehalem = new EmulatedGuest(CpuModel.NEHALEM)) {
                assertThatThrownBy(() -> nehalem.cpu.msrs().read(ModelSpecificRegister.TSC_AUX))
                        .isInstanceOf(ProcessorFaultException.class);
            }
        }
    }

    @Nested
    class OfTheLocalApic {

        @ParameterizedTest
        @ValueSource(ints = {0x1b, 0x6e0, 0x800, 0x830, 0x8ff})
        void goToThePlatform(int msr) {
            msrs.write(msr, 0x1234);
            assertThat(guest.platform.registers).containsEntry(msr, 0x1234L);
            assertThat(msrs.read(msr)).isEqualTo(0x1234);
        }

        @Test
        void mayBeRefusedThere() {
            requireFault(FakePlatform.REFUSED, 0);
        }
    }

    /** Intel SDM 3A, "Microcode Update Resources", IA32_BIOS_SIGN_ID. */
    @Test
    void cpuidLeavesTheRevisionOfTheMicrocode() {
        msrs.write(ModelSpecificRegister.BIOS_SIGN_ID, 0);
        guest.kernel("movl $1,%eax\ncpuid\n").retires();
        assertThat(msrs.read(ModelSpecificRegister.BIOS_SIGN_ID)).isEqualTo(1L << 32);
    }

    @Test
    void debugControlsAreNotModelled() {
        msrs.write(ModelSpecificRegister.DEBUGCTL, 0);
        assertThatThrownBy(() -> msrs.write(ModelSpecificRegister.DEBUGCTL, 1))
                .isInstanceOf(UnmodelledStateException.class);
        requireFault(ModelSpecificRegister.DEBUGCTL, 1L << 40);
    }

    @Test
    void miscellaneousFeaturesThatChangeTheProcessorAreNotModelled() {
        long now = msrs.read(ModelSpecificRegister.MISC_ENABLE);
        msrs.write(ModelSpecificRegister.MISC_ENABLE, now & ~1);
        assertThat(msrs.read(ModelSpecificRegister.MISC_ENABLE)).isEqualTo(now & ~1);
        assertThatThrownBy(() -> msrs.write(ModelSpecificRegister.MISC_ENABLE, now | 1L << 34))
                .isInstanceOf(UnmodelledStateException.class);
    }

    @Test
    void initKeepsThemButExtendedFeatures() {
        msrs.write(ModelSpecificRegister.LSTAR, 0x1000);
        msrs.write(ModelSpecificRegister.EFER, Efer.SCE);
        guest.cpu.init();
        assertThat(msrs.read(ModelSpecificRegister.LSTAR)).isEqualTo(0x1000);
        assertThat(msrs.read(ModelSpecificRegister.EFER)).isZero();
        guest.cpu.reset();
        assertThat(msrs.read(ModelSpecificRegister.LSTAR)).isZero();
        assertThat(guest.get(X86Register.RIP)).isEqualTo(0xfff0);
    }
}
