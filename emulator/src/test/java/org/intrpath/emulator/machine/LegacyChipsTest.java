// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.device.nic.NicCause;
import org.intrpath.emulator.device.nic.NicRegister;
import org.junit.jupiter.api.Test;

/** The 8259 pair and the 8254 on a machine, through a guest: Intel MP Specification 1.4, "Virtual Wire Mode". */
class LegacyChipsTest {
    private static final long PLENTY = 10_000_000;
    private static final MachineConfig.Board LEGACY = MachineConfig.Board.PLAIN.with(MachineConfig.Legacy.FAST);

    /** Initialises the pair at vectors 0x20 and 0x28, lines 0 and 1 and the cascade open. */
    private static final String PAIR = """
        	.macro	send port, value
        	movb	$\\value,%al
        	outb	%al,$\\port
        	.endm
        main:	send	0x20, 0x11
        	send	0x21, 0x20
        	send	0x21, 0x04
        	send	0x21, 0x01
        	send	0xa0, 0x11
        	send	0xa1, 0x28
        	send	0xa1, 0x02
        	send	0xa1, 0x01
        	send	0x21, 0xf8
        	send	0xa1, 0xfd
        """;

    private static final String COUNT_TICKS = """
        wait:	sti
        	hlt
        	cli
        	cmpl	$100,data
        	jb	wait
        	hlt
        tick:	incl	data
        	send	0x20, 0x20
        	iret
        line9:	incl	data+4
        	send	0xa0, 0x20
        	send	0x20, 0x20
        	iret
        spurious:
        	incl	data+8
        	iret
        """;

    private static SmpGuest guest(String source) {
        SmpGuest guest = new SmpGuest(SmpGuest.cpus(1).on(LEGACY), PAIR + source + COUNT_TICKS);
        guest.machine.localApic().write(LapicRegister.LVT_LINT0.offset(), 0x700);
        return guest.gate(0x20, "tick")
                .gate(0x29, "line9")
                .gate(0x27, "spurious")
                .start(0, "main", 0);
    }

    /** Mode 2, "Rate Generator": OUT falls for one clock in each period. */
    @Test
    void aHundredTicksOfTheTimerComeThroughThePair() {
        try (SmpGuest guest = guest("""
            	send	0x43, 0x34
            	send	0x40, 0xe8
            	send	0x40, 0x03
            """)) {
            StopReason stop = guest.machine.run(PLENTY);

            assertThat(stop).isInstanceOf(StopReason.Halted.class);
            assertThat(guest.word(0)).isEqualTo(100);
            long first = guest.machine.events().getFirst().clock();
            long last = guest.machine.events().getLast().clock();
            assertThat(guest.machine.events()).hasSize(100);
            assertThat(last - first).isBetween(99L * 1000 - 3, 99L * 1000 + 3);
        }
    }

    @Test
    void theSameTicksComeThroughTheIoApic() {
        String source = """
            	movl	$0x10+2*2,LAPIC-0x200000
            	movl	$0x61,LAPIC-0x200000+0x10
            	send	0x21, 0xff
            	send	0x43, 0x34
            	send	0x40, 0xe8
            	send	0x40, 0x03
            	jmp	wait
            apic:	incl	data
            	movl	$0,LAPIC+0xb0
            	iret
            """;
        try (SmpGuest guest = guest(source)) {
            guest.gate(0x61, "apic");

            guest.machine.run(PLENTY);

            assertThat(guest.word(0)).isEqualTo(100);
            assertThat(guest.machine.events()).hasSize(100);
        }
    }

    // 8259A (231468), "Cascade Mode": two non-specific EOIs, the slave's first.
    @Test
    void aLineOfTheSlaveComesThroughTheMaster() {
        try (SmpGuest guest = guest("\tmovl\t$100,data\n\tnop\nready:\tnop\n")) {
            Nic nic = new Nic();
            nic.write(NicRegister.MASK_SET.offset(), NicCause.ALL);
            guest.machine.wireLine(9, nic::isLineActive);
            guest.machine.setBreakpoint(guest.address("ready"));
            guest.machine.run(PLENTY);
            nic.receiveFrame();
            guest.machine.devicesChanged();

            guest.machine.run(PLENTY);

            assertThat(guest.word(1)).isEqualTo(1);
            assertThat(guest.word(2)).isZero();
        }
    }

    // 8259A (231468), "Interrupt Sequence": "If no interrupt request is present at step 4 ... the 8259A will issue an
    // interrupt level 7".
    @Test
    void aLineThatFallsBeforeItsAcknowledgeIsSpurious() {
        try (SmpGuest guest = guest("\tmovl\t$100,data\n\tnop\nready:\tnop\n")) {
            Nic nic = new Nic();
            nic.write(NicRegister.MASK_SET.offset(), NicCause.ALL);
            guest.machine.wireLine(1, nic::isLineActive);
            guest.machine.setBreakpoint(guest.address("ready"));
            guest.machine.run(PLENTY);
            nic.receiveFrame();
            guest.machine.devicesChanged();
            guest.machine.legacy().pair().setLine(1, false);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::vector)
                    .containsOnly(0x27);
        }
    }

    @Test
    void lineWiredTwiceIsRefused() {
        try (Machine machine = new Machine(SmpGuest.cpus(1).on(LEGACY))) {
            machine.wireLine(9, () -> false);

            assertThatThrownBy(() -> machine.wireLine(9, () -> false)).hasMessageContaining("line 9");
        }
    }

    @Test
    void machineWithoutThePairHasNoLines() {
        try (Machine machine = new Machine(SmpGuest.cpus(1))) {
            assertThatThrownBy(() -> machine.wireLine(9, () -> false)).hasMessageContaining("no 8259 pair");
        }
    }
}
