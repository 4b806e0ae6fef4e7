// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intel SDM 3A, "Processor State After Reset", "Typical AP Initialization Sequence"; Multiboot Specification, "Machine
 * state".
 */
class StartStatesTest {

    private static final int HASWELL = 0x306c4;

    private final EmulatedGuest guest = new EmulatedGuest();
    private final Cpu cpu = guest.cpu;

    @AfterEach
    void close() {
        guest.close();
    }

    private void run(int instructions) {
        long end = cpu.counter().clock() + instructions;
        do {
            cpu.counter().deadline(end);
            boolean checked = cpu.counter().stop() == CounterStop.CONTROL_REGISTER && cpu.check() == null;
            cpu.run(checked ? InstructionCounter.Passes.CHECK : InstructionCounter.Passes.NOTHING);
        } while (cpu.counter().stop() == CounterStop.REQUESTED || cpu.counter().stop() == CounterStop.CONTROL_REGISTER);
    }

    /** The table "IA-32 and Intel 64 Processor States Following Power-up, Reset, or INIT". */
    @Nested
    class Init {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "RFLAGS, 0x2",
            "RIP,    0xfff0",
            "CR0,    0x60000010",
            "CR2,    0",
            "CR3,    0",
            "CR4,    0",
            "RAX,    0",
            "RDX,    0x306c4",
            "RSP,    0",
            "R15,    0",
            "DR0,    0",
            "DR6,    0xffff0ff0",
            "DR7,    0x400"
        })
        void setsRegistersWhateverRanBefore(X86Register register, String value) {
            guest.kernel("movq $-1,%rax\nmovq %rax,%r15\nmovq %rax,%dr0\nmovq %rax,%cr2\ncpuid\n");
            cpu.reset();
            assertThat(cpu.get64(register)).isEqualTo(Long.decode(value));
        }

        @Test
        void leavesRealAddressModeAtTheTopOfTheFirst4Gibibytes() {
            guest.user("cpuid\n");
            cpu.init();
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.REAL);
            assertThat(cpu.ring()).isZero();
            assertThat(cpu.linearPc()).isEqualTo(0xffff_fff0L);
            assertThat(cpu.segment(SegmentRegister.CS))
                    .isEqualTo(new TableRegister(0xf000, 0xffff_0000L, 0xffff, 0x9b00));
            assertThat(cpu.segment(SegmentRegister.SS)).isEqualTo(new TableRegister(0, 0, 0xffff, 0x9300));
            assertThat(cpu.table(X86Register.IDTR).limit()).isEqualTo(0xffff);
            assertThat(cpu.msrs().read(ModelSpecificRegister.EFER)).isZero();
        }

        @Test
        void keepsTheCacheControl() {
            guest.kernel("cpuid\n");
            cpu.init();
            assertThat(cpu.get64(X86Register.CR0)).isEqualTo(0x10);
        }

        @Test
        void keepsTheFloatingPointState() {
            guest.kernel("fld1\ncpuid\n");
            cpu.init();
            guest.memory.write(0x8000, new byte[] {(byte) 0xd9, 0x1e, 0x00, 0x40, (byte) 0xf4}); // fstps 0x4000; hlt
            cpu.startUp(8);
            run(2);
            assertThat(Float.intBitsToFloat(guest.memory.read32(0x4000))).isEqualTo(1.0f);
        }

        @Test
        void startUpBeginsAtThePageInRealAddressMode() {
            guest.memory.write(0x9_a000, new byte[] {(byte) 0xb8, 0x34, 0x12, (byte) 0xf4}); // mov $0x1234,%ax; hlt
            cpu.init();
            cpu.startUp(0x9a);
            assertThat(cpu.get(X86Register.CS)).isEqualTo(0x9a00);
            assertThat(cpu.linearPc()).isEqualTo(0x9_a000);
            run(2);
            assertThat(cpu.halted()).isTrue();
            assertThat(cpu.get(X86Register.EAX)).isEqualTo(0x1234);
            assertThat(cpu.get(X86Register.EDX)).isEqualTo(HASWELL);
        }
    }

    @Nested
    class Flat {

        @Test
        void isProtectedModeWithoutPagingAndInterrupts() {
            cpu.start(new FlatStart(0x10_0000, 0x2bad_b002, 0x9000));
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.PROTECTED_32);
            assertThat(cpu.linearPc()).isEqualTo(0x10_0000);
            assertThat(cpu.get(X86Register.EAX)).isEqualTo(0x2bad_b002);
            assertThat(cpu.get(X86Register.EBX)).isEqualTo(0x9000);
            assertThat(cpu.get(X86Register.CR0)).isEqualTo(0x11);
            assertThat(cpu.interruptFlag()).isFalse();
            assertThat(cpu.segment(SegmentRegister.GS).limit()).isEqualTo(-1);
        }

        @Test
        void theGuestGoesOnIntoLongModeByItself() {
            guest.image.code32(0x1_0000, """
                lgdt 0x18000
                movl %cr4,%eax
                orl $0x20,%eax
                movl %eax,%cr4
                movl $0x100000,%eax
                movl %eax,%cr3
                movl $0xc0000080,%ecx
                movl $0x901,%eax
                xorl %edx,%edx
                wrmsr
                movl %cr0,%eax
                orl $0x80010000,%eax
                movl %eax,%cr0
                ljmp $0x08,$0x11000
                """);
            guest.image.code(LongTestImage.HANDLER, "movabs $0x123456789abcdef0,%r12\nhlt\n");
            guest.memory.write16(0x1_8000, 0x57);
            guest.memory.write32(0x1_8002, (int) LongTestImage.GDT);
            cpu.start(new FlatStart(0x1_0000, 0, 0));
            guest.stopped().retires();
            run(100);
            assertThat(cpu.halted()).isTrue();
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.LONG_64);
            assertThat(guest.get(X86Register.R12)).isEqualTo(0x1234_5678_9abc_def0L);
            assertThat(cpu.counter().clock()).isEqualTo(16);
            assertThat(cpu.linear().pagingMode()).isEqualTo(PagingMode.FOUR_LEVEL);
        }
    }

    @Nested
    class Ia32e {

        @Test
        void is64BitModeWithExecutionForbiddenWhereTheTablesSay() {
            guest.kernel("cpuid\n");
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.LONG_64);
            assertThat(cpu.msrs().read(ModelSpecificRegister.EFER)).isEqualTo(Efer.LME | Efer.LMA | Efer.NXE);
            assertThat(cpu.get64(X86Register.CR0)).isEqualTo(0x8001_0011L);
            assertThat(cpu.table(X86Register.TR).selector()).isEqualTo(LongTestImage.TASK);
            assertThat(cpu.table(X86Register.TR).base()).isEqualTo(LongTestImage.TSS);
        }

        @Test
        void aSnapshotHoldsTheWholeOfWideRegisters() {
            guest.kernel("movabs $0x123456789abcdef0,%r9\ncpuid\n");
            assertThat(cpu.snapshot().get64(X86Register.R9)).isEqualTo(0x1234_5678_9abc_def0L);
            assertThat(cpu.snapshot().toString())
                    .contains(" RIP     0x000000000001000a")
                    .contains(" R9      0x123456789abcdef0");
        }

        @Test
        void theStackSegmentMayBeNullInRing0() {
            cpu.start(guest.image.start(LongTestImage.KERNEL_CS, 0, LongTestImage.CODE, LongTestImage.STACK, 0));
            assertThat(cpu.get(X86Register.SS)).isZero();
            assertThat(cpu.ring()).isZero();
        }

        @Test
        void theStackSegmentMustNotBeNullInRing3() {
            LongModeStart start =
                    guest.image.start(LongTestImage.USER_CS, 0, LongTestImage.USER_CODE, LongTestImage.USER_STACK, 0);
            assertThatThrownBy(() -> cpu.start(start)).hasMessage("SS cannot be null");
        }

        @Test
        void a32BitStartAfterItIsOne() {
            guest.kernel("cpuid\n");
            guest.memory.write(0, new byte[(int) LongTestImage.MEMORY_BYTES]);
            cpu.start(new TestImage(guest.memory).kernelStart(TestImage.CODE, 0));
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.PROTECTED_32);
            assertThat(cpu.linear().pagingMode()).isEqualTo(PagingMode.PAE);
            assertThat(cpu.msrs().read(ModelSpecificRegister.EFER)).isEqualTo(Efer.NXE);
        }
    }

    /** The checks of SDM 2B, "MOV—Move", for selectors set from outside. */
    @Nested
    class Selectors {

        @ParameterizedTest(name = "{0} = {1} in ring 3")
        @CsvSource({"DS, 0x10", "SS, 0x10", "SS, 0x2b", "DS, 0x30", "CS, 0x08", "SS, 0", "CS, 0"})
        void thatTheProcessorRefusesAreRefused(X86Register register, String selector) {
            guest.user("cpuid\n");
            assertThatThrownBy(() -> cpu.set(register, Integer.decode(selector)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(register.name());
        }

        @Test
        void readableCodeIsLoadedAsData() {
            guest.user("cpuid\n");
            cpu.set(X86Register.DS, LongTestImage.USER_CS_32);
            assertThat(cpu.get(X86Register.DS)).isEqualTo(LongTestImage.USER_CS_32);
        }

        @Test
        void inRealAddressModeTheBaseFollows() {
            cpu.init();
            cpu.set(X86Register.DS, 0x1234);
            assertThat(cpu.segment(SegmentRegister.DS).base()).isEqualTo(0x1_2340);
        }
    }
}
