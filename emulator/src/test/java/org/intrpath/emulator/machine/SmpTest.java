// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.cpu.FlatStart;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.TestImage;
import org.intrpath.emulator.device.debugexit.DebugExit;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.machine.SchedulePolicy.FixedQuantum;
import org.intrpath.emulator.machine.SchedulePolicy.RandomQuantum;
import org.intrpath.emulator.unicorn.CounterKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several CPUs over one memory. */
class SmpTest {
    private static final long PLENTY = 10_000_000;
    /** Where a guest finds its code a second time, to write to it. */
    private static final int ALIAS = TestImage.CODE + 0x5_0000;

    private static final String COUNT_LOCKED = """
        main:	movl	$1000,%ecx
        again:	lock
        	incl	data
        	decl	%ecx
        	jnz	again
        	cli
        	hlt
        """;

    private static final String COUNT_UNLOCKED = """
        main:	movl	$1000,%ecx
        again:	movl	data,%eax
        	incl	%eax
        	movl	%eax,data
        	decl	%ecx
        	jnz	again
        	cli
        	hlt
        """;

    /** Each CPU appends its number to a log, whose length is the first word. */
    private static final String LOG = """
        main:	movl	LAPIC+0x20,%ebx
        	shrl	$24,%ebx
        	movl	$50,%ecx
        again:	movl	$1,%eax
        	lock
        	xaddl	%eax,data
        	movb	%bl,data+4(%eax)
        	decl	%ecx
        	jnz	again
        	cli
        	hlt
        """;

    /** Handler: counts at a word of its own CPU. */
    private static final String WAIT_FOR_INTERRUPT = """
        wait:	sti
        	hlt
        	cli
        	hlt
        handler:
        	pushl	%eax
        	movl	LAPIC+0x20,%eax
        	shrl	$24,%eax
        	incl	data(,%eax,4)
        	movl	$0,LAPIC+0xb0
        	popl	%eax
        	iret
        """;

    @Nested
    class SharedMemory {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 4, 32})
        void lockedIncrementsOfAllCpusAddUp(int cpus) {
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(cpus).scheduled(new FixedQuantum(7)), COUNT_LOCKED)) {
                guest.startAll("main", 0);

                StopReason stop = guest.machine.run(PLENTY);

                assertThat(stop).isInstanceOf(StopReason.Halted.class);
                assertThat(guest.word(0)).isEqualTo(1000 * cpus);
                assertThat(guest.machine.counts().total()).isEqualTo(cpus * (1 + 3 * 1000 + 2L));
            }
        }

        @Test
        void unlockedIncrementsAreLostWhereTurnsEndBetweenLoadAndStore() {
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(2).scheduled(new FixedQuantum(1)), COUNT_UNLOCKED)) {
                guest.startAll("main", 0);

                guest.machine.run(PLENTY);

                assertThat(guest.word(0)).isEqualTo(1000);
            }
        }

        // Intel SDM 3A, "Handling Self- and Cross-Modifying Code".
        @ParameterizedTest
        @EnumSource
        void codeThatAnotherCpuWroteIsExecuted(CounterKind kind) {
            String source = """
                reader:	call	routine
                	movl	%eax,data+4
                	movl	$1,data
                1:	cmpl	$2,data
                	jne	1b
                	call	routine
                	movl	%eax,data+8
                	cli
                	hlt
                writer:	cmpl	$1,data
                	jne	writer
                	movl	$0x222,routine+1+0x50000
                	movl	$2,data
                	cli
                	hlt
                routine:
                	movl	$0x111,%eax
                	ret
                """;
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(2).counting(kind), source)) {
                guest.image.remap(ALIAS, TestImage.CODE, 0x1000, PageAccess.KERNEL_DATA);
                guest.start(0, "reader", 0).start(1, "writer", 0);

                StopReason stop = guest.machine.run(PLENTY);

                assertThat(stop).isInstanceOf(StopReason.Halted.class);
                assertThat(guest.word(1)).isEqualTo(0x111);
                assertThat(guest.word(2)).isEqualTo(0x222);
            }
        }

        // The frame falls on the routine, and its first byte, the lowest of the return address 0x100c3, is a ret.
        @ParameterizedTest
        @EnumSource
        void codeUnderAPushedFrameIsExecutedAsWhatItIsThen(CounterKind kind) {
            String source = """
                main:	lgdt	gdtr
                	lidt	idtr
                	movl	$stack,%esp
                	call	routine
                	movl	%eax,data
                	movl	$routine+12,%esp
                	.org	0xc1, 0x90
                	int	$0x60
                	.org	0x100
                handler:
                	movl	$0x222,%eax
                	movl	$stack,%esp
                	call	routine
                	movl	%eax,data+4
                	hlt
                routine:
                	movl	$0x111,%eax
                	ret
                	.fill	6, 1, 0x90
                gdtr:	.word	0x2f
                	.long	0x1000
                idtr:	.word	0x7ff
                	.long	0x2000
                	.set	stack, data+0x800
                """;
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(1).counting(kind), source)) {
                guest.gate(0x60, "handler").machine.start(0, new FlatStart(guest.address("main"), 0, 0));

                StopReason stop = guest.machine.run(PLENTY);

                assertThat(stop).isInstanceOf(StopReason.Halted.class);
                assertThat(guest.word(0)).isEqualTo(0x111);
                assertThat(guest.word(1)).isEqualTo(0x222);
            }
        }

        @ParameterizedTest
        @EnumSource
        void codeThatTheHostWroteIsExecutedAndCountedForWhatItIs(CounterKind kind) {
            String source = """
                main:	incl	%eax
                	movl	$5,%ecx
                	movl	$data,%edi
                patch:	stosl
                	nop
                	jmp	main
                """;
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(1).counting(kind), source)) {
                guest.start(0, "main", 0);
                guest.machine.run(6);

                guest.machine.memory().write8(guest.address("patch"), 0xf3);
                guest.machine.memory().write8(guest.address("patch") + 1, 0xab);
                guest.machine.run(5);

                assertThat(guest.machine.counts().iterations(guest.address("patch")))
                        .isEqualTo(5);
                assertThat(guest.machine.counts().total()).isEqualTo(11);
            }
        }
    }

    @Nested
    class Turns {
        @Test
        void fixedQuantumAlternatesAtItsLength() {
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(2).scheduled(new FixedQuantum(3)), LOG)) {
                guest.startAll("main", 0);

                guest.machine.run(3 + 3 + 3);

                assertThat(guest.machine.counts(0).total()).isEqualTo(6);
                assertThat(guest.machine.counts(1).total()).isEqualTo(3);
            }
        }

        @Test
        void oneSeedGivesOneInterleaving() {
            byte[] first = log(new RandomQuantum(42, 1, 20));
            byte[] again = log(new RandomQuantum(42, 1, 20));
            byte[] other = log(new RandomQuantum(43, 1, 20));

            assertThat(again).isEqualTo(first);
            assertThat(other).isNotEqualTo(first);
        }

        private byte[] log(SchedulePolicy policy) {
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(4).scheduled(policy), LOG)) {
                guest.startAll("main", 0);
                guest.machine.run(PLENTY);
                byte[] log = new byte[200];
                guest.machine.memory().read(TestImage.DATA + 4L, log, 0, log.length);
                return log;
            }
        }

        @Test
        void testMovesOneCpuByOneInstruction() {
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(3), COUNT_LOCKED)) {
                guest.startAll("main", 0);

                StopReason stop = guest.machine.runCpu(2, 2);

                assertThat(stop).isInstanceOf(StopReason.Deadline.class);
                assertThat(guest.machine.stoppedCpu().number()).isEqualTo(2);
                assertThat(guest.word(0)).isEqualTo(1);
                assertThat(guest.machine.counts(0).total()).isZero();
                assertThat(guest.machine.counts(2).total()).isEqualTo(2);
            }
        }

        @Test
        void clockIsWhatAllCpusRetired() {
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(4).scheduled(new RandomQuantum(1, 1, 9)), COUNT_LOCKED)) {
                guest.startAll("main", 0);

                guest.machine.run(1234);

                assertThat(guest.machine.clock().now()).isEqualTo(1234);
                assertThat(guest.machine.counts().total()).isEqualTo(1234);
            }
        }

        @Test
        void emptyTurnsAreRefused() {
            assertThatThrownBy(() -> new FixedQuantum(0)).hasMessageContaining("at least 1");
            assertThatThrownBy(() -> new RandomQuantum(0, 5, 4)).hasMessageContaining("not be below");
        }
    }

    /** Intel SDM 3A, "Issuing Interprocessor Interrupts", once per target. */
    @Nested
    class InterprocessorInterrupts {
        @ParameterizedTest(name = "from CPU 0, destination 0x{0}, ICR 0x{1}: taken {2}")
        @CsvSource({
            "01, 04061, '0 1 0 0'", // physical
            "ff, 04061, '1 1 1 1'", // physical broadcast
            "0a, 04861, '0 1 0 1'", // logical, flat
            "00, 44061, '1 0 0 0'", // self
            "00, 84061, '1 1 1 1'", // all including self
            "00, c4061, '0 1 1 1'" // all excluding self
        })
        void eachTargetTakesItOnce(String destination, String command, String taken) {
            String source = WAIT_FOR_INTERRUPT + """
                send:	movl	$%s,LAPIC+0x310
                	movl	$0x%s,LAPIC+0x300
                	jmp	wait
                """.formatted("0x" + destination + "000000", command);
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(4), source)) {
                for (int cpu = 0; cpu < 4; cpu++) {
                    guest.machine.localApic(cpu).write(0xd0, 1 << 24 + cpu);
                }
                guest.gate(0x61, "handler").startAll("wait", 0).start(0, "send", 0);

                StopReason stop = guest.machine.run(PLENTY);

                assertThat(stop).isInstanceOf(StopReason.Halted.class);
                assertThat(guest.word(0) + " " + guest.word(1) + " " + guest.word(2) + " " + guest.word(3))
                        .isEqualTo(taken);
            }
        }

        @Test
        void haltedCpuRetiresNothingUntilItIsInterrupted() {
            String source = WAIT_FOR_INTERRUPT + """
                send:	movl	$10000,%ecx
                1:	loop	1b
                	movl	$0x01000000,LAPIC+0x310
                	movl	$0x4061,LAPIC+0x300
                	cli
                	hlt
                """;
            try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(2), source)) {
                guest.gate(0x61, "handler").start(0, "send", 0).start(1, "wait", 0);

                guest.machine.run(PLENTY);

                assertThat(guest.machine.counts(1).total()).isEqualTo(2 + 7 + 2);
                assertThat(guest.word(1)).isEqualTo(1);
            }
        }
    }

    @Nested
    class Configurations {
        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 33})
        void numbersOfCpusThatCannotBeAreRefused(int cpus) {
            assertThatThrownBy(() -> SmpGuest.cpus(cpus)).hasMessageContaining(cpus + " CPUs: 1 to 32");
        }

        @Test
        void memoryOverTheIoApicIsRefused() {
            assertThatThrownBy(() -> MachineConfig.of(0xfed0_0000L, TestImage.WINDOW))
                    .hasMessageContaining("overlaps the I/O APIC at 0xfec00000");
        }

        @Test
        void pinWiredTwiceIsRefused() {
            try (Machine machine = new Machine(SmpGuest.cpus(1))) {
                machine.wire(5, () -> false);

                assertThatThrownBy(() -> machine.wire(5, () -> true))
                        .hasMessageContaining("pin 5 of I/O APIC 0 is wired twice");
            }
        }

        @Test
        void regionsThatOverlapAreRefused() {
            try (Machine machine = new Machine(SmpGuest.cpus(1))) {
                machine.attach(0xfeb0_0000L, 0x1000, new Nic());

                assertThatThrownBy(() -> machine.attach(0xfeb0_0800L, 0x1000, new Nic()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("0xfeb00800");
            }
        }

        @Test
        void deviceOverMemoryIsRefused() {
            try (Machine machine = new Machine(SmpGuest.cpus(1))) {
                assertThatThrownBy(() -> machine.attach(0x1000, 0x1000, new Nic()))
                        .hasMessageContaining("NIC at 0x1000 overlaps the memory, which ends at 0x200000");
            }
        }

        @Test
        void portsThatOverlapAreRefused() {
            try (Machine machine =
                    new Machine(SmpGuest.cpus(1).on(MachineConfig.Board.PLAIN.with(MachineConfig.Legacy.FAST)))) {
                assertThatThrownBy(() -> machine.attachPorts(0x41, 1, new DebugExit()))
                        .hasMessageContaining("two devices at one port");
            }
        }

        @Test
        void pinThatIsNotThereIsRefused() {
            try (Machine machine = new Machine(SmpGuest.cpus(1))) {
                assertThatThrownBy(() -> machine.line(24)).hasMessageContaining("no pin 24, but 0 to 23");
            }
        }
    }

    @Test
    void unlistedCpusStandStillUntilTheyAreStarted() {
        try (SmpGuest guest = new SmpGuest(SmpGuest.cpus(4), COUNT_LOCKED)) {
            guest.start(0, "main", 0);

            guest.machine.run(PLENTY);

            assertThat(guest.word(0)).isEqualTo(1000);
            assertThat(List.of(guest.machine.counts(1), guest.machine.counts(2), guest.machine.counts(3)))
                    .allSatisfy(counts -> assertThat(counts.total()).isZero());
        }
    }
}
