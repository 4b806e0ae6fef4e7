// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;

/**
 * What firmware has written to the chips before an image is entered, in order. An image that programs a chip itself
 * does not notice; one that relies on it works as on a PC.
 */
public final class FirmwareSetup {
    /** Interrupt vectors of the two 8259s, as in the IBM PC/AT. */
    private static final int FIRST_VECTOR = 0x08;

    private static final int SECOND_VECTOR = 0x70;

    private FirmwareSetup() {}

    /**
     * A write to a port.
     *
     * @param port of an 8-bit register.
     * @param value the 8 bits.
     */
    public record PortWrite(int port, int value) {}

    /**
     * A write to a register of the first processor's local APIC.
     *
     * @param offset in its page.
     * @param value the 32 bits.
     */
    public record LocalApicWrite(int offset, int value) {}

    /**
     * Returns the writes to ports.
     *
     * <ul>
     *   <li>8259 pair: Intel 8259A (231468), "Initialization Command Words": edge-triggered, cascaded, 8086 mode; all
     *       lines masked, as no firmware service uses them
     *   <li>8254: Intel 8254 (231164), "Control Word Format": counter 0 in mode 2, count 65536
     *   <li>16550: PC16550D (TL/C/8652), "Line Control Register": 8 bits, 115200 baud, DTR and RTS
     * </ul>
     */
    public static List<PortWrite> portWrites() {
        return List.of(
                new PortWrite(0x20, 0x11),
                new PortWrite(0x21, FIRST_VECTOR),
                new PortWrite(0x21, 0x04),
                new PortWrite(0x21, 0x01),
                new PortWrite(0xa0, 0x11),
                new PortWrite(0xa1, SECOND_VECTOR),
                new PortWrite(0xa1, 0x02),
                new PortWrite(0xa1, 0x01),
                new PortWrite(0x21, 0xff),
                new PortWrite(0xa1, 0xff),
                new PortWrite(0x43, 0x34),
                new PortWrite(0x40, 0x00),
                new PortWrite(0x40, 0x00),
                new PortWrite(0x3fb, 0x83),
                new PortWrite(0x3f8, 0x01),
                new PortWrite(0x3f9, 0x00),
                new PortWrite(0x3fb, 0x03),
                new PortWrite(0x3fc, 0x03));
    }

    /**
     * Returns the writes to the first processor's local APIC: Intel MultiProcessor Specification 1.4 (242016), appendix
     * "Programming the APIC for Virtual Wire Mode": enabled with spurious vector 0x0f, LINT0 as ExtINT, LINT1 as NMI.
     */
    public static List<LocalApicWrite> localApicWrites() {
        return List.of(
                new LocalApicWrite(0xf0, 0x10f), new LocalApicWrite(0x350, 0x700), new LocalApicWrite(0x360, 0x400));
    }
}
