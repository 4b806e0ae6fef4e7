// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 2B, the pages of SYSCALL, SYSRET, SYSENTER and SYSEXIT, "Operation" and exceptions. */
class SystemCallsTest {

    private static final long NON_CANONICAL = 0x0000_8000_0000_0000L;
    private static final long TARGET = 0xffff_8000_0001_1000L;
    private static final long STAR = 0x0018_0008_0000_0000L;
    private static final long SCE = Efer.SCE | Efer.LME | Efer.NXE;

    private final EmulatedGuest guest = new EmulatedGuest();

    @AfterEach
    void close() {
        guest.close();
    }

    private EmulatedGuest configured() {
        return guest.msr(ModelSpecificRegister.EFER, SCE)
                .msr(ModelSpecificRegister.STAR, STAR)
                .msr(ModelSpecificRegister.LSTAR, TARGET)
                .msr(ModelSpecificRegister.FMASK, Eflags.IF | Eflags.DF);
    }

    private static TableRegister flat(int selector, int attributes) {
        return new TableRegister(selector, 0, -1, attributes);
    }

    @Nested
    class Syscall {

        @Test
        void goesToRing0AndKeepsRipAndFlagsInRegisters() {
            guest.user("syscall\n");
            configured().with(X86Register.RFLAGS, Eflags.IF | Eflags.DF | Eflags.CF | Eflags.RF);
            Cpu cpu = guest.retires();
            assertThat(cpu.rip()).isEqualTo(TARGET);
            assertThat(cpu.ring()).isZero();
            assertThat(guest.get(X86Register.RCX)).isEqualTo(LongTestImage.USER_CODE + 2);
            assertThat(guest.get(X86Register.R11)).isEqualTo(Eflags.IF | Eflags.DF | Eflags.CF | Eflags.FIXED);
            assertThat(guest.get(X86Register.RFLAGS)).isEqualTo(Eflags.CF | Eflags.FIXED);
            assertThat(guest.get(X86Register.RSP)).isEqualTo(LongTestImage.USER_STACK);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x08, 0x00af_9b00));
            assertThat(cpu.segment(SegmentRegister.SS)).isEqualTo(flat(0x10, 0x00cf_9300));
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.LONG_64);
            assertThat(cpu.counter().retired(LongTestImage.USER_CODE)).isEqualTo(1);
            assertThat(cpu.counter().clock()).isEqualTo(1);
        }

        @Test
        void theGuestGoesOnThereAndSysretReturns() {
            guest.image.code(LongTestImage.HANDLER, "movq %cs,%rax\nsysretq\n");
            guest.user("syscall\nmovq %cs,%rbx\nhlt\n");
            configured().retires();
            guest.stopped().retires();
            guest.cpu.counter().deadline(guest.cpu.counter().clock() + 1);
            guest.cpu.run(false);
            assertThat(guest.get(X86Register.RAX)).isEqualTo(0x08);
            assertThat(guest.get(X86Register.RBX)).isEqualTo(LongTestImage.USER_CS);
            assertThat(guest.cpu.ring()).isEqualTo(3);
            assertThat(guest.cpu.counter().clock()).isEqualTo(4);
        }

        @Test
        void isInvalidWhileItIsOff() {
            assertThat(guest.user("syscall\n").raises().exception()).isEqualTo(ExceptionVector.INVALID_OPCODE);
        }

        @Test
        void isInvalidInCompatibilityMode() {
            guest.compatible(".byte 0x0f,0x05 # syscall\n");
            assertThat(configured().raises().exception()).isEqualTo(ExceptionVector.INVALID_OPCODE);
        }

        @Test
        void singleStepsByTheFlagThatItLeaves() {
            guest.user("syscall\n");
            configured().msr(ModelSpecificRegister.FMASK, Eflags.TF).with(X86Register.RFLAGS, Eflags.TF);
            guest.retires();
        }
    }

    @Nested
    class Sysret {

        private EmulatedGuest returning(String code) {
            guest.kernel(code);
            return configured()
                    .with(X86Register.RCX, LongTestImage.USER_CODE)
                    .with(X86Register.R11, Eflags.IF | Eflags.RF | Eflags.VM | Eflags.CF);
        }

        @Test
        void goesTo64BitCodeOfRing3() {
            Cpu cpu = returning("sysretq\n").retires();
            assertThat(cpu.rip()).isEqualTo(LongTestImage.USER_CODE);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x2b, 0x00af_fb00));
            assertThat(cpu.segment(SegmentRegister.SS)).isEqualTo(flat(0x23, 0x00cf_f300));
            assertThat(cpu.ring()).isEqualTo(3);
            assertThat(guest.get(X86Register.RFLAGS)).isEqualTo(Eflags.IF | Eflags.CF | Eflags.FIXED);
        }

        @Test
        void goesTo32BitCodeWithoutRexW() {
            Cpu cpu =
                    returning("sysretl\n").with(X86Register.RCX, 0x1_0001_4000L).retires();
            assertThat(cpu.rip()).isEqualTo(0x1_4000);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x1b, 0x00cf_fb00));
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.COMPATIBILITY_32);
        }

        @Test
        void toANonCanonicalAddressIsAGeneralProtectionFaultInRing0() {
            RaisedEvent event =
                    returning("sysretq\n").with(X86Register.RCX, NON_CANONICAL).raises();
            assertThat(event.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
            assertThat(event.errorCode()).isZero();
        }

        @Test
        void isForRing0() {
            guest.user("sysretq\n");
            assertThat(configured().raises().exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        }

        @Test
        void singleStepsByTheFlagThatItLoads() {
            returning("sysretq\n").with(X86Register.R11, Eflags.TF);
            Emulation.Retired retired = (Emulation.Retired) guest.cpu.emulate();
            assertThat(retired.trap().exception()).isEqualTo(ExceptionVector.DEBUG);
        }
    }

    @Nested
    class Sysenter {

        private EmulatedGuest entered() {
            return guest.msr(ModelSpecificRegister.SYSENTER_CS, 0x0b)
                    .msr(ModelSpecificRegister.SYSENTER_ESP, LongTestImage.HIGH + LongTestImage.STACK)
                    .msr(ModelSpecificRegister.SYSENTER_EIP, TARGET);
        }

        @Test
        void goesToRing0WithTheStackOfItsRegister() {
            guest.user("sysenter\n");
            Cpu cpu = entered().with(X86Register.RFLAGS, Eflags.IF | Eflags.CF).retires();
            assertThat(cpu.rip()).isEqualTo(TARGET);
            assertThat(guest.get(X86Register.RSP)).isEqualTo(LongTestImage.HIGH + LongTestImage.STACK);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x08, 0x00af_9b00));
            assertThat(cpu.segment(SegmentRegister.SS)).isEqualTo(flat(0x10, 0x00cf_9300));
            assertThat(guest.get(X86Register.RFLAGS)).isEqualTo(Eflags.CF | Eflags.FIXED);
        }

        @Test
        void goesTo64BitCodeFromCompatibilityModeToo() {
            guest.compatible("sysenter\n");
            assertThat(entered().retires().mode()).isEqualTo(ProcessorMode.LONG_64);
        }

        @Test
        void goesTo32BitCodeOutsideIa32eMode() {
            guest.memory.write(0, new byte[(int) LongTestImage.MEMORY_BYTES]);
            TestImage image = new TestImage(guest.memory);
            image.load("14000: 0f 34                           sysenter");
            guest.cpu.start(image.userStart(TestImage.USER_CODE, Eflags.IF));
            guest.stopped();
            Cpu cpu = entered().retires();
            assertThat(cpu.rip()).isEqualTo(TARGET & 0xffff_ffffL);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x08, 0x00cf_9b00));
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.PROTECTED_32);
            assertThat(cpu.ring()).isZero();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 3})
        void withANullSelectorIsAGeneralProtectionFault(int selector) {
            guest.user("sysenter\n");
            RaisedEvent event =
                    entered().msr(ModelSpecificRegister.SYSENTER_CS, selector).raises();
            assertThat(event.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        }

        @Test
        void singleStepsByTheFlagThatWasSetBefore() {
            guest.user("sysenter\n");
            entered().with(X86Register.RFLAGS, Eflags.TF);
            Emulation.Retired retired = (Emulation.Retired) guest.cpu.emulate();
            assertThat(retired.trap().exception()).isEqualTo(ExceptionVector.DEBUG);
            assertThat(guest.get(X86Register.RFLAGS) & Eflags.TF).isEqualTo(Eflags.TF);
        }
    }

    @Nested
    class Sysexit {

        private EmulatedGuest leaving(String code) {
            return guest.kernel(code)
                    .msr(ModelSpecificRegister.SYSENTER_CS, 0x08)
                    .with(X86Register.RDX, 0x1_0001_4000L)
                    .with(X86Register.RCX, 0x1_0003_2000L);
        }

        @Test
        void goesTo32BitCodeOfRing3() {
            Cpu cpu = leaving("sysexit\n").retires();
            assertThat(cpu.rip()).isEqualTo(0x1_4000);
            assertThat(guest.get(X86Register.RSP)).isEqualTo(0x3_2000);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x1b, 0x00cf_fb00));
            assertThat(cpu.segment(SegmentRegister.SS)).isEqualTo(flat(0x23, 0x00cf_f300));
        }

        @Test
        void goesTo64BitCodeWithRexW() {
            Cpu cpu = leaving(".byte 0x48,0x0f,0x35 # sysexitq\n").retires();
            assertThat(cpu.rip()).isEqualTo(0x1_0001_4000L);
            assertThat(guest.get(X86Register.RSP)).isEqualTo(0x1_0003_2000L);
            assertThat(cpu.segment(SegmentRegister.CS)).isEqualTo(flat(0x2b, 0x00af_fb00));
            assertThat(cpu.segment(SegmentRegister.SS)).isEqualTo(flat(0x33, 0x00cf_f300));
        }

        @Test
        void toANonCanonicalStackIsAGeneralProtectionFault() {
            RaisedEvent event = leaving(".byte 0x48,0x0f,0x35 # sysexitq\n")
                    .with(X86Register.RCX, NON_CANONICAL)
                    .raises();
            assertThat(event.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        }

        @Test
        void isForRing0() {
            guest.user("sysexit\n").msr(ModelSpecificRegister.SYSENTER_CS, 0x08);
            assertThat(guest.raises().exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        }
    }
}
