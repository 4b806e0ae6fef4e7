// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.Protection;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.emulator.unicorn.Yardstick;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 2A, "CPUID—CPU Identification". */
class CpuIdentificationTest {

    private static final CpuIdentification.State IN_64_BIT_CODE = new CpuIdentification.State(false, true, true);
    private static final int X2APIC = 1 << 21;
    private static final int TSC_DEADLINE = 1 << 24;
    private static final int OSXSAVE = 1 << 27;
    private static final int APIC = 1 << 9;
    private static final int HTT = 1 << 28;

    private static CpuIdentification of(CpuModel model, int apicId, int processors) {
        return new CpuIdentification(model, apicId, new CpuIdentification.Topology(processors), EmulatedGuest.APIC);
    }

    private static CpuidResult haswell(int leaf, int subleaf) {
        return of(CpuModel.HASWELL, 5, 6).leaf(leaf, subleaf, IN_64_BIT_CODE);
    }

    @Nested
    class Features {

        @ParameterizedTest(name = "{0}: ECX bit {1} clear")
        @CsvSource({
            "performance debug, 15",
            "MONITOR, 3",
            "VMX, 5",
            "RDRAND, 30",
            "a hypervisor, 31",
            "AVX, 28",
            "OSXSAVE, 27"
        })
        void areAbsentIfTheyAreNotCarriedOut(String name, int bit) {
            assertThat(haswell(1, 0).ecx() >>> bit & 1).isZero();
        }

        @Test
        void osxsaveFollowsControlRegister4WhereThereIsXsave() {
            CpuIdentification.State on = new CpuIdentification.State(true, true, true);
            assertThat(of(CpuModel.HASWELL, 0, 1).leaf(1, 0, on).ecx() & OSXSAVE)
                    .isNotZero();
            assertThat(of(CpuModel.NEHALEM, 0, 1).leaf(1, 0, on).ecx() & OSXSAVE)
                    .isZero();
        }

        @Test
        void theLocalApicsFlagFollowsItsEnableFlag() {
            CpuIdentification.State off = new CpuIdentification.State(false, false, true);
            assertThat(haswell(1, 0).edx() & APIC).isNotZero();
            assertThat(of(CpuModel.HASWELL, 0, 1).leaf(1, 0, off).edx() & APIC).isZero();
        }

        @Test
        void theLocalApicsModesAreThoseOfTheMachine() {
            CpuIdentification plain = new CpuIdentification(
                    CpuModel.HASWELL,
                    0,
                    new CpuIdentification.Topology(1),
                    new CpuIdentification.ApicFeatures(true, false, false));
            assertThat(haswell(1, 0).ecx() & (X2APIC | TSC_DEADLINE)).isEqualTo(X2APIC | TSC_DEADLINE);
            assertThat(plain.leaf(1, 0, IN_64_BIT_CODE).ecx() & (X2APIC | TSC_DEADLINE))
                    .isZero();
        }

        @Test
        void syscallIsToldTo64BitCodeAlone() {
            CpuIdentification.State narrow = new CpuIdentification.State(false, true, false);
            CpuIdentification processor = of(CpuModel.HASWELL, 0, 1);
            assertThat(processor.leaf(0x8000_0001, 0, IN_64_BIT_CODE).edx() >>> 11 & 1)
                    .isEqualTo(1);
            assertThat(processor.leaf(0x8000_0001, 0, narrow).edx() >>> 11 & 1).isZero();
        }

        @Test
        void theExtendedStateIsThatOfX87AndSse() {
            assertThat(haswell(0xd, 0)).isEqualTo(new CpuidResult(3, 576, 576, 0));
            assertThat(haswell(0xd, 2)).isEqualTo(CpuidResult.ZERO);
        }

        @Test
        void thereAreNoPerformanceCounters() {
            assertThat(haswell(0xa, 0)).isEqualTo(CpuidResult.ZERO);
        }
    }

    @Nested
    class Topology {

        @Test
        void theInitialApicIdAndTheCountAreTold() {
            assertThat(haswell(1, 0).ebx() >>> 24).isEqualTo(5);
            assertThat(haswell(1, 0).ebx() >>> 16 & 0xff).isEqualTo(8);
            assertThat(haswell(1, 0).edx() & HTT).isNotZero();
        }

        @Test
        void aSingleProcessorTellsOfNoOthers() {
            CpuidResult alone = of(CpuModel.NEHALEM, 0, 1).leaf(1, 0, IN_64_BIT_CODE);
            assertThat(alone.edx() & HTT).isZero();
            assertThat(alone.ebx() >>> 16 & 0xff).isZero();
        }

        @Test
        void theLevelsAreOneThreadACoreAndTheCoresOfOnePackage() {
            assertThat(haswell(0xb, 0)).isEqualTo(new CpuidResult(0, 1, 0x100, 5));
            assertThat(haswell(0xb, 1)).isEqualTo(new CpuidResult(3, 6, 0x201, 5));
            assertThat(haswell(0xb, 2)).isEqualTo(new CpuidResult(0, 0, 2, 5));
        }

        @Test
        void theCachesTellOfAsManyCores() {
            assertThat(haswell(4, 0).eax() >>> 26).isEqualTo(7);
            assertThat(haswell(4, 3).eax()).isZero();
        }
    }

    @Nested
    class Leaves {

        @ParameterizedTest
        @ValueSource(ints = {0xe, 0x4000_0000, 0x8000_0009, -1})
        void beyondTheHighestAreThatOfTheHighestBasicOne(int leaf) {
            assertThat(haswell(leaf, 0)).isEqualTo(haswell(0xd, 0));
        }

        @Test
        void theVendorIsGenuineIntel() {
            CpuidResult vendor = haswell(0, 0);
            assertThat(vendor).isEqualTo(new CpuidResult(0xd, 0x756e_6547, 0x6c65_746e, 0x4965_6e69));
        }

        @Test
        void theAddressSizesAreThoseOfThePageWalk() {
            assertThat(haswell(0x8000_0008, 0).eax() & 0xff)
                    .isEqualTo(of(CpuModel.HASWELL, 0, 1).physicalBits())
                    .isEqualTo(40);
        }
    }

    @Test
    void theGuestReadsItThroughItsInstruction() {
        try (EmulatedGuest guest = new EmulatedGuest()) {
            guest.kernel("movl $0x80000002,%eax\nmovq $-1,%rbx\ncpuid\n").retires();
            assertThat(guest.get(X86Register.RAX)).isEqualTo(0x6574_6e49); // "Inte"
            assertThat(guest.get(X86Register.RBX)).isEqualTo(0x6f43_206c); // "l Co"
            assertThat(guest.cpu.counter().clock()).isEqualTo(3);
        }
    }

    /** The table is what 2.1.4 answers; older versions know fewer features. */
    @ParameterizedTest
    @EnumSource(CpuModel.class)
    void theTableIsWhatTheEngineAnswers(CpuModel model) {
        assumeThat(Engine.version()).isEqualTo("2.1.4");
        CpuidTable table = CpuidTable.of(model);
        try (Engine engine = Engine.openLong(model)) {
            engine.map(0, 0x1000, Protection.ALL);
            engine.writeMemory(0, new byte[] {0x0f, (byte) 0xa2, (byte) 0xf4}); // cpuid; hlt
            try (Yardstick bare = new Yardstick(engine, Yardstick.Hook.NONE, new CountedWindow(0, 0x1000))) {
                assertThat(leaf(engine, bare, 1, 0)).isEqualTo(table.get(1, 0));
                assertThat(leaf(engine, bare, 2, 0)).isEqualTo(table.get(2, 0));
                assertThat(leaf(engine, bare, 4, 2)).isEqualTo(table.get(4, 2));
                assertThat(leaf(engine, bare, 7, 0)).isEqualTo(table.get(7, 0));
                assertThat(leaf(engine, bare, 0xd, 0)).isEqualTo(table.get(0xd, 0));
                assertThat(leaf(engine, bare, 0x8000_0001, 0)).isEqualTo(table.get(0x8000_0001, 0));
                assertThat(leaf(engine, bare, 0x8000_0003, 0)).isEqualTo(table.get(0x8000_0003, 0));
                assertThat(leaf(engine, bare, 0x8000_0008, 0)).isEqualTo(table.get(0x8000_0008, 0));
            }
        }
    }

    private static CpuidResult leaf(Engine engine, Yardstick bare, int leaf, int subleaf) {
        engine.write(X86Register.RAX, Integer.toUnsignedLong(leaf));
        engine.write(X86Register.RCX, subleaf);
        bare.run(0);
        return new CpuidResult(
                (int) engine.read(X86Register.RAX),
                (int) engine.read(X86Register.RBX),
                (int) engine.read(X86Register.RCX),
                (int) engine.read(X86Register.RDX));
    }
}
