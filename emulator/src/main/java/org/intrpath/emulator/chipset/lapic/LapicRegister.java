// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.intrpath.emulator.bus.RegisterAccess.NOT_MODELLED;
import static org.intrpath.emulator.bus.RegisterAccess.READ_ONLY;
import static org.intrpath.emulator.bus.RegisterAccess.READ_WRITE;
import static org.intrpath.emulator.bus.RegisterAccess.WRITE_ONLY;

import org.intrpath.emulator.bus.RegisterAccess;

/**
 * The registers of the local APIC's page: Intel SDM 3A (253668), "Local APIC Register Address Map"; reset values from
 * "Local APIC State After Power-Up or Reset".
 *
 * <p>Three kinds of bits: reserved ones (writing a 1 is refused), read-only ones (what is written to them is dropped,
 * as the manual says, so that software may write back what it read), and the rest. Assembly calls a register {@link
 * #symbol()}.
 */
public enum LapicRegister {
    /** Local APIC ID. 31:24 ID (reset: as wired), 23:0 reserved. */
    ID("LAPIC_ID", 0x020, READ_WRITE, 0, 0x00ff_ffff),
    /**
     * Version. 7:0 version 0x14, 23:16 number of the last LVT entry, 5; the rest 0; else by {@link LocalApicFeatures}.
     */
    VERSION("LAPIC_VERSION", 0x030, READ_ONLY, 0x0005_0014, 0),
    /** Task priority. 7:4 class, 3:0 sub-class, 31:8 reserved. */
    TASK_PRIORITY("LAPIC_TPR", 0x080, READ_WRITE, 0, 0xffff_ff00),
    /**
     * Arbitration priority. 7:4 class, 3:0 sub-class; derived, read-only, and only in {@link LocalApicFeatures} of the
     * P6.
     */
    ARBITRATION_PRIORITY("LAPIC_APR", 0x090, NOT_MODELLED, 0, 0),
    /** Processor priority. 7:4 class, 3:0 sub-class; derived from TPR and ISR. */
    PROCESSOR_PRIORITY("LAPIC_PPR", 0x0a0, READ_ONLY, 0, 0),
    /** End of interrupt. The write is the signal; its value means nothing. */
    EOI("LAPIC_EOI", 0x0b0, WRITE_ONLY, 0, 0),
    /** Remote read; only the oldest local APICs had it. */
    REMOTE_READ("LAPIC_RRD", 0x0c0, NOT_MODELLED, 0, 0),
    /** Logical destination. 31:24 logical ID, 23:0 reserved. */
    LOGICAL_DESTINATION("LAPIC_LDR", 0x0d0, READ_WRITE, 0, 0x00ff_ffff),
    /** Destination format. 31:28 model, 1111 flat or 0000 cluster, 27:0 reserved, all ones. */
    DESTINATION_FORMAT("LAPIC_DFR", 0x0e0, READ_WRITE, 0xffff_ffff, 0),
    /**
     * Spurious interrupt vector. 7:0 vector, 8 software enable, 31:9 reserved; 9 and 12 by {@link LocalApicFeatures}.
     */
    SPURIOUS_INTERRUPT_VECTOR("LAPIC_SVR", 0x0f0, READ_WRITE, 0xff, 0xffff_fe00),

    /** In-service, vectors 0x00 to 0x1f; the seven words behind it go on upwards. */
    ISR_0("LAPIC_ISR0", 0x100, READ_ONLY, 0, 0),
    /** In-service, vectors 0x20 to 0x3f. */
    ISR_1("LAPIC_ISR1", 0x110, READ_ONLY, 0, 0),
    /** In-service, vectors 0x40 to 0x5f. */
    ISR_2("LAPIC_ISR2", 0x120, READ_ONLY, 0, 0),
    /** In-service, vectors 0x60 to 0x7f. */
    ISR_3("LAPIC_ISR3", 0x130, READ_ONLY, 0, 0),
    /** In-service, vectors 0x80 to 0x9f. */
    ISR_4("LAPIC_ISR4", 0x140, READ_ONLY, 0, 0),
    /** In-service, vectors 0xa0 to 0xbf. */
    ISR_5("LAPIC_ISR5", 0x150, READ_ONLY, 0, 0),
    /** In-service, vectors 0xc0 to 0xdf. */
    ISR_6("LAPIC_ISR6", 0x160, READ_ONLY, 0, 0),
    /** In-service, vectors 0xe0 to 0xff. */
    ISR_7("LAPIC_ISR7", 0x170, READ_ONLY, 0, 0),

    /** Trigger mode (1: level), vectors 0x00 to 0x1f; the seven words behind it go on upwards. */
    TMR_0("LAPIC_TMR0", 0x180, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0x20 to 0x3f. */
    TMR_1("LAPIC_TMR1", 0x190, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0x40 to 0x5f. */
    TMR_2("LAPIC_TMR2", 0x1a0, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0x60 to 0x7f. */
    TMR_3("LAPIC_TMR3", 0x1b0, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0x80 to 0x9f. */
    TMR_4("LAPIC_TMR4", 0x1c0, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0xa0 to 0xbf. */
    TMR_5("LAPIC_TMR5", 0x1d0, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0xc0 to 0xdf. */
    TMR_6("LAPIC_TMR6", 0x1e0, READ_ONLY, 0, 0),
    /** Trigger mode, vectors 0xe0 to 0xff. */
    TMR_7("LAPIC_TMR7", 0x1f0, READ_ONLY, 0, 0),

    /** Interrupt request, vectors 0x00 to 0x1f; the seven words behind it go on upwards. */
    IRR_0("LAPIC_IRR0", 0x200, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0x20 to 0x3f. */
    IRR_1("LAPIC_IRR1", 0x210, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0x40 to 0x5f. */
    IRR_2("LAPIC_IRR2", 0x220, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0x60 to 0x7f. */
    IRR_3("LAPIC_IRR3", 0x230, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0x80 to 0x9f. */
    IRR_4("LAPIC_IRR4", 0x240, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0xa0 to 0xbf. */
    IRR_5("LAPIC_IRR5", 0x250, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0xc0 to 0xdf. */
    IRR_6("LAPIC_IRR6", 0x260, READ_ONLY, 0, 0),
    /** Interrupt request, vectors 0xe0 to 0xff. */
    IRR_7("LAPIC_IRR7", 0x270, READ_ONLY, 0, 0),

    /** Error status. 5 send, 6 receive illegal vector, 7 illegal register; any write brings it up to date. */
    ERROR_STATUS("LAPIC_ESR", 0x280, READ_WRITE, 0, 0),
    /** Corrected machine checks' LVT entry; reserved here, as the version register tells of six entries. */
    LVT_CMCI("LAPIC_LVT_CMCI", 0x2f0, NOT_MODELLED, 0, 0),
    /** Interrupt command, low half; see {@link InterruptCommand}. 12 read-only; 13, 17:16, 31:20 reserved. */
    INTERRUPT_COMMAND_LOW("LAPIC_ICR_LOW", 0x300, READ_WRITE, 0, 0xfff3_2000),
    /** Interrupt command, high half. 31:24 destination, 23:0 reserved. */
    INTERRUPT_COMMAND_HIGH("LAPIC_ICR_HIGH", 0x310, READ_WRITE, 0, 0x00ff_ffff),

    /** Timer's LVT entry. 7:0 vector, 12 read-only, 16 mask, 18:17 mode, rest reserved. */
    LVT_TIMER("LAPIC_LVT_TIMER", 0x320, READ_WRITE, 0x1_0000, 0xfff8_ef00),
    /** Thermal sensor's LVT entry. 7:0 vector, 10:8 delivery mode, 12 read-only, 16 mask, rest reserved. */
    LVT_THERMAL_SENSOR("LAPIC_LVT_THERMAL", 0x330, READ_WRITE, 0x1_0000, 0xfffe_e800),
    /** Performance counters' LVT entry. 7:0 vector, 10:8 delivery mode, 12 read-only, 16 mask, rest reserved. */
    LVT_PERFORMANCE_COUNTERS("LAPIC_LVT_PERF", 0x340, READ_WRITE, 0x1_0000, 0xfffe_e800),
    /** LINT0's entry. 7:0 vector, 10:8 delivery mode, 13 polarity, 15 trigger, 16 mask, 12 and 14 read-only. */
    LVT_LINT0("LAPIC_LVT_LINT0", 0x350, READ_WRITE, 0x1_0000, 0xfffe_0800),
    /** LINT1's entry. 7:0 vector, 10:8 delivery mode, 13 polarity, 15 trigger, 16 mask, 12 and 14 read-only. */
    LVT_LINT1("LAPIC_LVT_LINT1", 0x360, READ_WRITE, 0x1_0000, 0xfffe_0800),
    /** Error's LVT entry. 7:0 vector, 12 read-only, 16 mask, rest reserved. */
    LVT_ERROR("LAPIC_LVT_ERROR", 0x370, READ_WRITE, 0x1_0000, 0xfffe_ef00),

    /** Timer's initial count, 32 bits. Writing it starts the count, writing 0 stops it. */
    INITIAL_COUNT("LAPIC_TIMER_INITIAL", 0x380, READ_WRITE, 0, 0),
    /** Timer's current count, 32 bits; derived from the clock. */
    CURRENT_COUNT("LAPIC_TIMER_CURRENT", 0x390, READ_ONLY, 0, 0),
    /** Timer's divider. 3, 1:0 divide value: 000 by 2, doubling up to 110 by 128, 111 by 1; rest reserved. */
    DIVIDE_CONFIGURATION("LAPIC_TIMER_DIVIDE", 0x3e0, READ_WRITE, 0, 0xffff_fff4);

    /** The length of the local APIC's region in bytes. */
    public static final int REGION_BYTES = 0x1000;

    // Registers stand 16 bytes apart, the last one at 0x3e0.
    private static final LapicRegister[] BY_OFFSET = new LapicRegister[0x3f];

    static {
        for (LapicRegister register : values()) {
            BY_OFFSET[register.offset >> 4] = register;
        }
    }

    private final String symbol;
    private final int offset;
    private final RegisterAccess access;
    private final int resetValue;
    private final int reservedMask;

    LapicRegister(String symbol, int offset, RegisterAccess access, int resetValue, int reservedMask) {
        this.symbol = symbol;
        this.offset = offset;
        this.access = access;
        this.resetValue = resetValue;
        this.reservedMask = reservedMask;
    }

    /**
     * Returns the register at an offset.
     *
     * @param offset in bytes from the start of the page.
     * @return the register, or null where there is none.
     */
    public static LapicRegister at(int offset) {
        boolean possible = offset >= 0 && (offset & 0xf) == 0 && offset >> 4 < BY_OFFSET.length;
        return possible ? BY_OFFSET[offset >> 4] : null;
    }

    /** Returns the register's name in assembly: its offset from the start of the page. */
    public String symbol() {
        return symbol;
    }

    /** Returns the offset in bytes from the start of the page. */
    public int offset() {
        return offset;
    }

    /** Returns how software may reach the register. */
    public RegisterAccess access() {
        return access;
    }

    /** Returns the value after reset; for {@link #ID}, of a local APIC wired as 0. */
    public int resetValue() {
        return resetValue;
    }

    /** Returns the bits that must be written as 0. */
    public int reservedMask() {
        return reservedMask;
    }

    /** Tells whether this is an entry of the local vector table. */
    public boolean isLocalVectorEntry() {
        return this.compareTo(LVT_TIMER) >= 0 && this.compareTo(LVT_ERROR) <= 0;
    }
}
