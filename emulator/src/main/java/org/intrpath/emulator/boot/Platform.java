// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

/**
 * What the firmware's tables tell of processors and APICs. It has to be what the guest finds by CPUID and in the APICs'
 * registers.
 *
 * @param cpus how many processors, 1 to 32; their APIC IDs are 0, 1, 2 and so on.
 * @param processorSignature CPUID leaf 1, EAX.
 * @param processorFeatures CPUID leaf 1, EDX.
 * @param localApicVersion the local APICs' version register, bits 7:0.
 * @param ioApicId the IOAPIC's ID register, bits 27:24.
 * @param ioApicVersion the IOAPIC's version register, bits 7:0.
 */
public record Platform(
        int cpus,
        int processorSignature,
        int processorFeatures,
        int localApicVersion,
        int ioApicId,
        int ioApicVersion) {

    /** The most processors that a machine has. */
    public static final int MOST_CPUS = 32;

    /** Physical address of the local APICs' page. */
    static final int LOCAL_APIC = 0xfee0_0000;

    /** Physical address of the IOAPIC's page. */
    static final int IO_APIC = 0xfec0_0000;

    /** The lines of the ISA bus, one for each input of the 8259 pair. */
    static final int ISA_LINES = 16;

    /** The input of the first 8259 that takes the second one's output; no device has it. */
    static final int CASCADE_LINE = 2;

    /** Refuses a number of processors that a machine cannot have. */
    public Platform {
        if (cpus < 1 || cpus > MOST_CPUS) {
            throw new IllegalArgumentException(cpus + " processors; 1 to " + MOST_CPUS + " would be right");
        }
    }

    /**
     * Returns the IOAPIC's pin of a line of the ISA bus: its own number, but for the 8254's, line 0, which is wired to
     * pin 2, as PCs have it.
     */
    public static int pinOfIsaLine(int line) {
        return line == 0 ? CASCADE_LINE : line;
    }
}
