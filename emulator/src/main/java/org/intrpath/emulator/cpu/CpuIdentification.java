// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.CpuModel;

/**
 * What CPUID says of one processor of a machine: the features of its model as far as they are carried out, its place
 * among the others, and what follows from its state. Source: Intel SDM 2A, "CPUID—CPU Identification"; Intel SDM 3A,
 * "Hierarchical Mapping of Shared Resources" (topology).
 *
 * <p>All processors are cores of one package, one thread each.
 *
 * <p><b>Absent</b>, whatever the model: RDRAND, RDSEED, MONITOR, performance counters, AVX, a hypervisor.
 */
public final class CpuIdentification {

    private static final int LEAF_FEATURES = 1;
    private static final int LEAF_CACHES = 4;
    private static final int LEAF_MONITOR = 5;
    private static final int LEAF_STRUCTURED_FEATURES = 7;
    private static final int LEAF_TOPOLOGY = 0xb;
    private static final int LEAF_EXTENDED_STATE = 0xd;
    private static final int LEAF_EXTENDED = 0x8000_0000;
    private static final int LEAF_EXTENDED_FEATURES = 0x8000_0001;
    private static final int LEAF_ADDRESS_SIZES = 0x8000_0008;

    private static final int ECX_MONITOR = 1 << 3;
    private static final int ECX_X2APIC = 1 << 21;
    private static final int ECX_TSC_DEADLINE = 1 << 24;
    private static final int ECX_XSAVE = 1 << 26;
    private static final int ECX_OSXSAVE = 1 << 27;
    private static final int ECX_RDRAND = 1 << 30;
    private static final int ECX_HYPERVISOR = 1 << 31;
    private static final int ECX_CLEARED = ECX_MONITOR | ECX_OSXSAVE | ECX_RDRAND | ECX_HYPERVISOR;
    private static final int EDX_APIC = 1 << 9;
    private static final int EDX_HTT = 1 << 28;

    private static final int EXTENDED_SYSCALL = 1 << 11;
    private static final int EXTENDED_NO_EXECUTE = 1 << 20;
    private static final int EXTENDED_GIBIBYTE_PAGES = 1 << 26;
    private static final int EXTENDED_RDTSCP = 1 << 27;

    private static final int SMT_LEVEL = 1;
    private static final int CORE_LEVEL = 2;
    /** Extended state without AVX: x87 and SSE, with the header. */
    private static final int X87_AND_SSE = 0b11;

    private static final int X87_AND_SSE_BYTES = 576;

    private final CpuidTable table;
    private final int apicId;
    private final Topology topology;
    private final ApicFeatures apic;

    /**
     * How many processors there are.
     *
     * @param logicalProcessors in the whole machine, at least 1.
     */
    public record Topology(int logicalProcessors) {

        /** Returns how many of the low bits of an APIC ID number the processors. */
        int idBits() {
            return Integer.SIZE - Integer.numberOfLeadingZeros(logicalProcessors - 1);
        }
    }

    /**
     * What kind of local APIC the processor has.
     *
     * @param present whether it has one.
     * @param x2apic whether that has an x2APIC mode.
     * @param tscDeadline whether its timer has a TSC-deadline mode.
     */
    public record ApicFeatures(boolean present, boolean x2apic, boolean tscDeadline) {

        /** No local APIC. */
        public static final ApicFeatures NONE = new ApicFeatures(false, false, false);
    }

    /**
     * What of a processor's state CPUID tells.
     *
     * @param osxsave CR4.OSXSAVE.
     * @param apicEnabled whether IA32_APIC_BASE has the local APIC enabled.
     * @param longCode whether 64-bit code asks.
     */
    record State(boolean osxsave, boolean apicEnabled, boolean longCode) {}

    /**
     * Identifies a processor.
     *
     * @param model its model.
     * @param apicId initial APIC ID.
     */
    public CpuIdentification(CpuModel model, int apicId, Topology topology, ApicFeatures apic) {
        this.table = CpuidTable.of(model);
        this.apicId = apicId;
        this.topology = topology;
        this.apic = apic;
    }

    /**
     * Carries out CPUID. "If a value entered for CPUID.EAX is higher than the maximum input value for basic or
     * extended function for that processor then the data for the highest basic information leaf is returned."
     */
    CpuidResult leaf(int leaf, int subleaf, State state) {
        int highestBasic = table.get(0, 0).eax();
        int highestExtended = table.get(LEAF_EXTENDED, 0).eax();
        boolean isBasic = leaf >= 0 && leaf <= highestBasic;
        boolean isExtended = leaf < 0 && Integer.compareUnsigned(leaf, highestExtended) <= 0;
        return known(isBasic || isExtended ? leaf : highestBasic, subleaf, state);
    }

    /** Returns the features of CPUID leaf 1, EDX, with the local APIC enabled. */
    public int features() {
        return features(new State(false, true, false)).edx();
    }

    private CpuidResult known(int leaf, int subleaf, State state) {
        return switch (leaf) {
            case LEAF_FEATURES -> features(state);
            case LEAF_CACHES -> caches(subleaf);
            case LEAF_TOPOLOGY -> level(subleaf);
            case LEAF_EXTENDED_STATE -> extendedState(subleaf);
            case LEAF_MONITOR -> CpuidResult.ZERO;
            case LEAF_EXTENDED_FEATURES -> extendedFeatures(state);
            case LEAF_STRUCTURED_FEATURES -> table.get(leaf, subleaf);
            default -> table.get(leaf, 0);
        };
    }

    private CpuidResult features(State state) {
        CpuidResult row = table.get(LEAF_FEATURES, 0);
        int count = topology.logicalProcessors();
        int addressable = count > 1 ? 1 << topology.idBits() : 0;
        int ecx = row.ecx() & ~ECX_CLEARED
                | (apic.x2apic() ? ECX_X2APIC : 0)
                | (apic.tscDeadline() ? ECX_TSC_DEADLINE : 0)
                | ((row.ecx() & ECX_XSAVE) != 0 && state.osxsave() ? ECX_OSXSAVE : 0);
        int edx = row.edx() & ~(EDX_APIC | EDX_HTT)
                | (apic.present() && state.apicEnabled() ? EDX_APIC : 0)
                | (count > 1 ? EDX_HTT : 0);
        return new CpuidResult(row.eax(), row.ebx() & 0xffff | addressable << 16 | apicId << 24, ecx, edx);
    }

    /** "Maximum number of addressable IDs for processor cores in the physical package", in bits 31:26 of EAX. */
    private CpuidResult caches(int subleaf) {
        CpuidResult row = table.get(LEAF_CACHES, subleaf);
        if (row.eax() == 0) {
            return row;
        }
        int cores = Math.min(1 << topology.idBits(), 64) - 1;
        return new CpuidResult(row.eax() & 0x3fff | cores << 26, row.ebx(), row.ecx(), row.edx());
    }

    /** The threads of a core (one), the cores of the package, and no level above. */
    private CpuidResult level(int subleaf) {
        return switch (subleaf) {
            case 0 -> new CpuidResult(0, 1, SMT_LEVEL << Byte.SIZE, apicId);
            case 1 ->
                new CpuidResult(
                        topology.idBits(), topology.logicalProcessors(), CORE_LEVEL << Byte.SIZE | subleaf, apicId);
            default -> new CpuidResult(0, 0, subleaf & 0xff, apicId);
        };
    }

    private CpuidResult extendedState(int subleaf) {
        return switch (subleaf) {
            case 0 -> new CpuidResult(X87_AND_SSE, X87_AND_SSE_BYTES, X87_AND_SSE_BYTES, 0);
            case 1 -> table.get(LEAF_EXTENDED_STATE, 1);
            default -> CpuidResult.ZERO;
        };
    }

    /** SYSCALL is told to 64-bit code only. */
    private CpuidResult extendedFeatures(State state) {
        CpuidResult row = table.get(LEAF_EXTENDED_FEATURES, 0);
        int edx = state.longCode() ? row.edx() : row.edx() & ~EXTENDED_SYSCALL;
        return new CpuidResult(row.eax(), row.ebx(), row.ecx(), edx);
    }

    /** Returns family, model and stepping, as EDX tells after a reset. */
    public int signature() {
        return table.get(LEAF_FEATURES, 0).eax();
    }

    /** Returns how many bits physical addresses have in a model of processors (MAXPHYADDR). */
    public static int physicalBits(CpuModel model) {
        return CpuidTable.of(model).get(LEAF_ADDRESS_SIZES, 0).eax() & 0xff;
    }

    /** Returns the bits of CR4 that the processor has: Intel SDM 3A, "Control Registers", each with its feature. */
    long controlBits() {
        CpuidResult features = table.get(LEAF_FEATURES, 0);
        CpuidResult structured = table.get(LEAF_STRUCTURED_FEATURES, 0);
        long bits = ControlRegister.CR4_PCE;
        for (ControlRegister.Feature feature : ControlRegister.CR4_FEATURES) {
            int word = switch (feature.source()) {
                case FEATURES_EDX -> features.edx();
                case FEATURES_ECX -> features.ecx();
                case STRUCTURED_EBX -> structured.ebx();
            };
            bits |= (word >>> feature.bit() & 1) != 0 ? feature.control() : 0;
        }
        return bits;
    }

    /** Returns the width of physical addresses in bits. */
    int physicalBits() {
        return table.get(LEAF_ADDRESS_SIZES, 0).eax() & 0xff;
    }

    boolean hasLocalApic() {
        return apic.present();
    }

    boolean hasTscDeadline() {
        return apic.tscDeadline();
    }

    boolean hasGibibytePages() {
        return extended(EXTENDED_GIBIBYTE_PAGES);
    }

    boolean hasNoExecute() {
        return extended(EXTENDED_NO_EXECUTE);
    }

    /** Tells whether there are RDTSCP and the register that it reads beside the counter. */
    boolean hasTimeStampAuxiliary() {
        return extended(EXTENDED_RDTSCP);
    }

    private boolean extended(int bit) {
        return (table.get(LEAF_EXTENDED_FEATURES, 0).edx() & bit) != 0;
    }
}
