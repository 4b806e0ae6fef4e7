// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 2, the pages of the instructions named by the nested classes. */
class InstructionEmulationTest {

    private static final int SINGLE_STEP = 1 << 14;

    private final EmulatedGuest guest = new EmulatedGuest();

    @AfterEach
    void close() {
        guest.close();
    }

    private static void requireProtectionFault(RaisedEvent event) {
        assertThat(event.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        assertThat(event.errorCode()).isZero();
    }

    private static void requireInvalid(RaisedEvent event) {
        assertThat(event.exception()).isEqualTo(ExceptionVector.INVALID_OPCODE);
        assertThat(event.errorCode()).isEqualTo(InterruptDelivery.NO_ERROR_CODE);
    }

    @Nested
    class ModelSpecific {

        @Test
        void wrmsrTakesEdxAndEaxAndRdmsrGivesThemBackWithUpperHalvesClear() {
            guest.kernel("wrmsr\nmovq $-1,%rax\nmovq $-1,%rdx\nrdmsr\nhlt\n")
                    .with(X86Register.RCX, 0xffff_ffff_c000_0082L)
                    .with(X86Register.RAX, 0xffff_ffff_8000_1000L)
                    .with(X86Register.RDX, 0x1234_5678_ffff_8000L);
            guest.retires();
            guest.stopped().retires();
            assertThat(guest.get(X86Register.RAX)).isEqualTo(0x8000_1000L);
            assertThat(guest.get(X86Register.RDX)).isEqualTo(0xffff_8000L);
            assertThat(guest.cpu.msrs().read(ModelSpecificRegister.LSTAR)).isEqualTo(0xffff_8000_8000_1000L);
            assertThat(guest.cpu.counter().clock()).isEqualTo(4);
        }

        @ParameterizedTest
        @ValueSource(strings = {"rdmsr\n", "wrmsr\n"})
        void areForRing0(String code) {
            requireProtectionFault(guest.user(code)
                    .with(X86Register.RCX, ModelSpecificRegister.STAR)
                    .raises());
        }

        @ParameterizedTest
        @ValueSource(strings = {"rdmsr\n", "wrmsr\n"})
        void unknownOnesFault(String code) {
            requireProtectionFault(
                    guest.kernel(code).with(X86Register.RCX, 0x12345).raises());
        }

        @Test
        void gsBaseIsWhatTheGuestAddressesThroughAndSwapgsExchangesIt() {
            guest.memory.write64(LongTestImage.DATA + 0x10, 0x7777);
            guest.kernel("wrmsr\nmovq %gs:0x10,%rbx\nswapgs\nrdmsr\n")
                    .with(X86Register.RCX, 0xc000_0101L)
                    .with(X86Register.RAX, LongTestImage.DATA)
                    .retires();
            guest.msr(ModelSpecificRegister.KERNEL_GS_BASE, 0x5555).stopped().retires();
            assertThat(guest.get(X86Register.RBX)).isEqualTo(0x7777);
            assertThat(guest.get(X86Register.RAX)).isEqualTo(0x5555);
            assertThat(guest.cpu.msrs().read(ModelSpecificRegister.KERNEL_GS_BASE))
                    .isEqualTo(LongTestImage.DATA);
        }
    }

    @Nested
    class TimeStamp {

        @Test
        void rdtscReadsThePlatformsTime() {
            guest.platform.now = 0x1_2345_6789L;
            guest.kernel("rdtsc\n").retires();
            assertThat(guest.get(X86Register.RAX)).isEqualTo(0x2345_6789);
            assertThat(guest.get(X86Register.RDX)).isEqualTo(1);
        }

        @Test
        void rdtscpReadsTheAuxiliaryRegisterToo() {
            guest.platform.now = 5;
            guest.kernel("rdtscp\n").msr(ModelSpecificRegister.TSC_AUX, 0x99).retires();
            assertThat(guest.get(X86Register.RAX)).isEqualTo(5);
            assertThat(guest.get(X86Register.RCX)).isEqualTo(0x99);
            assertThat(guest.cpu.rip()).isEqualTo(LongTestImage.CODE + 3);
        }

        @Test
        void rdtscpIsInvalidOnAModelWithoutIt() {
            try (EmulatedGuest nehalem = new EmulatedGuest(CpuModel.NEHALEM)) {
                requireInvalid(nehalem.kernel("rdtscp\n").raises());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"rdtsc\n", "rdtscp\n"})
        void isKeptToRing0ByControlRegister4(String code) {
            guest.user(code).with(X86Register.CR4, guest.get(X86Register.CR4) | ControlRegister.CR4_TSD);
            requireProtectionFault(guest.raises());
        }

        @Test
        void ring0ReadsItEvenThen() {
            guest.kernel("rdtsc\n")
                    .with(X86Register.CR4, guest.get(X86Register.CR4) | ControlRegister.CR4_TSD)
                    .retires();
        }

        @Test
        void thereIsNoPerformanceCounter() {
            requireProtectionFault(guest.kernel("rdpmc\n").raises());
        }
    }

    /** "MOV—Move to/from Control Registers", CR8. */
    @Nested
    class TaskPriority {

        @Test
        void isTheLocalApics() {
            guest.kernel("movq %rbx,%cr8\nmovq %cr8,%r9\n")
                    .with(X86Register.RBX, 0xb)
                    .retires();
            assertThat(guest.platform.taskPriorityClass()).isEqualTo(0xb);
            guest.stopped().retires();
            assertThat(guest.get(X86Register.R9)).isEqualTo(0xb);
            assertThat(guest.cpu.rip()).isEqualTo(LongTestImage.CODE + 8);
        }

        @ParameterizedTest
        @ValueSource(longs = {0x10, 1L << 63})
        void reservedBitsFault(long value) {
            requireProtectionFault(guest.kernel("movq %rbx,%cr8\n")
                    .with(X86Register.RBX, value)
                    .raises());
        }

        @ParameterizedTest
        @ValueSource(strings = {"movq %rbx,%cr8\n", "movq %cr8,%rbx\n"})
        void isForRing0(String code) {
            requireProtectionFault(guest.user(code).raises());
        }

        @Test
        void otherRegistersBeyond7AreInvalid() {
            requireInvalid(
                    guest.kernel(".byte 0x44,0x0f,0x22,0xcb # mov %rbx,%cr9\n").raises());
        }

        @Test
        void aLockPrefixDoesNotMakeItOutsideOf64BitMode() {
            requireInvalid(guest.compatible(".byte 0xf0,0x0f,0x20,0xc0\n").raises());
        }
    }

    /** "MOV—Move to/from Debug Registers", DR7. */
    @Nested
    class DebugControl {

        @Test
        void takesAValueThatEnablesNothingAndKeepsItsFixedBits() {
            guest.kernel("movq %rbx,%dr7\n").with(X86Register.RBX, 0xd800).retires();
            assertThat(guest.get(X86Register.DR7)).isEqualTo(0x400);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 0x80, 1 << 13})
        void breakpointsAreNotModelled(long value) {
            assertThat(guest.kernel("movq %rbx,%dr7\n")
                            .with(X86Register.RBX, value)
                            .isNotModelled())
                    .contains("breakpoints in debug registers");
        }

        @Test
        void theUpperHalfIsReserved() {
            requireProtectionFault(guest.kernel("movq %rbx,%dr7\n")
                    .with(X86Register.RBX, 1L << 32)
                    .raises());
        }

        @Test
        void isForRing0() {
            requireProtectionFault(guest.user("movq %rbx,%dr7\n").raises());
        }
    }

    @Nested
    class Invalid {

        @ParameterizedTest
        @CsvSource({
            "RDRAND,  '.byte 0x0f,0xc7,0xf0'",
            "RDSEED,  '.byte 0x0f,0xc7,0xf8'",
            "MONITOR, '.byte 0x0f,0x01,0xc8'",
            "MWAIT,   '.byte 0x0f,0x01,0xc9'",
        })
        void whatCpuidDoesNotTellOfIsInvalid(String name, String code) {
            requireInvalid(guest.kernel(code + " # " + name + "\n").raises());
        }

        @ParameterizedTest
        @ValueSource(strings = {"0x0f,0x30", "0x0f,0xa2", "0x0f,0x05", "0x0f,0x31"})
        void lockedInstructionsAreInvalid(String code) {
            byte[] bytes = {
                (byte) 0xf0, 0x0f, (byte) Integer.decode(code.substring(5)).intValue()
            };
            assertThat(EmulatedInstruction.decode(bytes, bytes.length, true).operation())
                    .isEqualTo(EmulatedInstruction.Operation.INVALID);
        }

        @Test
        void anythingElseIsNotForIt() {
            byte[] nop = {(byte) 0x90};
            assertThatThrownBy(() -> EmulatedInstruction.decode(nop, 1, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("stead: 90");
        }
    }

    /** Intel SDM 3B, "Single-Step Exception Condition"; SDM 2A, INT1. */
    @Nested
    class Traps {

        @Test
        void int1IsATrapBehindItThatCountsOnce() {
            guest.kernel(".byte 0xf1 # int1\n");
            Emulation.Retired retired = (Emulation.Retired) guest.cpu.emulate();
            assertThat(retired.trap().exception()).isEqualTo(ExceptionVector.DEBUG);
            assertThat(guest.cpu.rip()).isEqualTo(LongTestImage.CODE + 1);
            assertThat(guest.get(X86Register.DR6) & SINGLE_STEP).isZero();
            assertThat(guest.cpu.counter().clock()).isEqualTo(1);
        }

        @Test
        void int1IsDeliveredWhateverTheGatesPrivilege() {
            guest.image.gate(1, LongTestImage.HANDLER);
            guest.user(".byte 0xf1 # int1\n");
            Emulation.Retired retired = (Emulation.Retired) guest.cpu.emulate();
            assertThat(DeliveryChain.deliver(guest.cpu, retired.trap()).isPlain())
                    .isTrue();
            assertThat(guest.memory.read64(LongTestImage.TSS_STACK - 40)).isEqualTo(LongTestImage.USER_CODE + 1);
        }

        @Test
        void theTrapFlagTrapsAfterAnEmulatedInstruction() {
            guest.kernel("cpuid\n").with(X86Register.RFLAGS, Eflags.TF);
            Emulation.Retired retired = (Emulation.Retired) guest.cpu.emulate();
            assertThat(retired.trap().exception()).isEqualTo(ExceptionVector.DEBUG);
            assertThat(guest.get(X86Register.DR6) & SINGLE_STEP).isEqualTo(SINGLE_STEP);
            assertThat(guest.cpu.rip()).isEqualTo(LongTestImage.CODE + 2);
        }

        @Test
        void anInstructionClearsTheResumeFlag() {
            guest.kernel("cpuid\n").with(X86Register.RFLAGS, Eflags.RF).retires();
            assertThat(guest.get(X86Register.RFLAGS)).isEqualTo(Eflags.FIXED);
        }

        @Test
        void anInstructionEndsTheInterruptShadowOfTheOneBefore() {
            guest.kernel("sti\ncpuid\n");
            assertThat(guest.cpu.takesInterrupts()).isFalse();
            guest.retires();
            assertThat(guest.cpu.takesInterrupts()).isTrue();
        }
    }

    @Test
    void narrowCodeWrapsAt64Kibibytes() {
        guest.memory.write16(0x8_ffff - 1, 0xa20f);
        guest.cpu.init();
        guest.cpu.startUp(0x80);
        guest.cpu.set(X86Register.EIP, 0xfffe);
        guest.stopped().retires();
        assertThat(guest.cpu.rip()).isZero();
        assertThat(guest.cpu.linearPc()).isEqualTo(0x8_0000);
        assertThat(guest.cpu.counter().retired(0x8_fffe)).isEqualTo(1);
    }

    @Test
    void aProcessorThatStandsAloneHasNoLocalApic() {
        try (Cpu alone = new Cpu(0, guest.memory, CounterKind.NATIVE, CountedWindow.EVERYTHING, new NoPorts())) {
            assertThatThrownBy(() -> alone.msrs().read(ModelSpecificRegister.APIC_BASE))
                    .isInstanceOf(ProcessorFaultException.class);
        }
    }
}
