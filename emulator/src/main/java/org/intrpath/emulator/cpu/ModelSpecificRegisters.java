// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * A processor's model-specific registers, as RDMSR and WRMSR reach them. Source: Intel SDM 4, "Architectural MSRs";
 * Intel SDM 2B, "WRMSR—Write to Model Specific Register".
 *
 * <p><b>Modelled</b>: EFER, segment bases, system-call registers, time stamp counter, memory types, and the few that
 * report on the processor, with their reserved bits and faults; those of the local APIC by way of {@link
 * ProcessorPlatform}. Any other address faults, as on a processor that has no such register.
 *
 * <p><b>Not modelled</b>, and refused: debug controls in IA32_DEBUGCTL, and in IA32_MISC_ENABLE whatever would change
 * the processor.
 */
public final class ModelSpecificRegisters {

    private static final long EFER_DEFINED = Efer.SCE | Efer.LME | Efer.LMA | Efer.NXE;
    private static final long DEBUGCTL_DEFINED = 0xdfc3;
    private static final long FAST_STRINGS = 1;
    /** Branch trace storage and precise event sampling are unavailable. */
    private static final long NO_TRACE = 0b11 << 11;

    private static final long WORD = 0xffff_ffffL;
    private static final long MICROCODE_REVISION = 1;

    private final Engine engine;
    private final ProcessorPlatform platform;
    private final CpuIdentification identification;
    private final MemoryTypeRegisters memoryTypes;
    private final TimeStampCounter timeStampCounter;

    private long star;
    private long lstar;
    private long cstar;
    private long fmask;
    private long sysenterCs;
    private long sysenterEsp;
    private long sysenterEip;
    private long timeStampAuxiliary;
    private long signature;
    private long miscellaneous;

    ModelSpecificRegisters(Engine engine, ProcessorPlatform platform, CpuIdentification identification) {
        this.engine = engine;
        this.platform = platform;
        this.identification = identification;
        this.memoryTypes = new MemoryTypeRegisters(identification.physicalBits());
        this.timeStampCounter = new TimeStampCounter(platform);
        reset();
    }

    /** Puts them into the state after a reset, but not EFER and the segment bases, which are the engine's. */
    void reset() {
        star = 0;
        lstar = 0;
        cstar = 0;
        fmask = 0;
        sysenterCs = 0;
        sysenterEsp = 0;
        sysenterEip = 0;
        timeStampAuxiliary = 0;
        signature = 0;
        miscellaneous = FAST_STRINGS | NO_TRACE;
        memoryTypes.reset();
        timeStampCounter.reset();
    }

    /**
     * Reads a register.
     *
     * @throws ProcessorFaultException if there is none, or it cannot be read.
     */
    public long read(int msr) {
        if (ModelSpecificRegister.isOfLocalApic(msr)) {
            return msr == ModelSpecificRegister.TSC_DEADLINE
                    ? timeStampCounter.readDeadline()
                    : platform.readApicRegister(msr);
        }
        if (MemoryTypeRegisters.contains(msr)) {
            return memoryTypes.read(msr);
        }
        return switch (msr) {
            case ModelSpecificRegister.EFER,
                    ModelSpecificRegister.FS_BASE,
                    ModelSpecificRegister.GS_BASE,
                    ModelSpecificRegister.KERNEL_GS_BASE -> engine.readMsr(msr);
            case ModelSpecificRegister.STAR -> star;
            case ModelSpecificRegister.LSTAR -> lstar;
            case ModelSpecificRegister.CSTAR -> cstar;
            case ModelSpecificRegister.FMASK -> fmask;
            case ModelSpecificRegister.SYSENTER_CS -> sysenterCs;
            case ModelSpecificRegister.SYSENTER_ESP -> sysenterEsp;
            case ModelSpecificRegister.SYSENTER_EIP -> sysenterEip;
            case ModelSpecificRegister.TIME_STAMP_COUNTER -> timeStampCounter.read();
            case ModelSpecificRegister.TSC_AUX -> {
                requireTimeStampAuxiliary(msr);
                yield timeStampAuxiliary;
            }
            case ModelSpecificRegister.BIOS_SIGN_ID -> signature;
            case ModelSpecificRegister.MISC_ENABLE -> miscellaneous;
            case ModelSpecificRegister.PLATFORM_ID,
                    ModelSpecificRegister.P5_MC_ADDR,
                    ModelSpecificRegister.P5_MC_TYPE,
                    ModelSpecificRegister.MCG_CAP,
                    ModelSpecificRegister.MCG_STATUS,
                    ModelSpecificRegister.DEBUGCTL -> 0;
            default -> throw unknown(msr);
        };
    }

    /**
     * Writes a register.
     *
     * @param value EDX:EAX.
     * @throws ProcessorFaultException if there is none, it cannot be written, or not with that value.
     */
    public void write(int msr, long value) {
        if (ModelSpecificRegister.isOfLocalApic(msr)) {
            if (msr == ModelSpecificRegister.TSC_DEADLINE) {
                timeStampCounter.writeDeadline(value);
            } else {
                platform.writeApicRegister(msr, value);
            }
        } else if (MemoryTypeRegisters.contains(msr)) {
            memoryTypes.write(msr, value);
        } else {
            writeOther(msr, value);
        }
    }

    private void writeOther(int msr, long value) {
        switch (msr) {
            case ModelSpecificRegister.EFER -> writeEfer(value);
            case ModelSpecificRegister.FS_BASE, ModelSpecificRegister.GS_BASE, ModelSpecificRegister.KERNEL_GS_BASE ->
                engine.writeMsr(msr, canonical(msr, value));
            case ModelSpecificRegister.STAR -> star = value;
            case ModelSpecificRegister.LSTAR -> lstar = canonical(msr, value);
            case ModelSpecificRegister.CSTAR -> cstar = canonical(msr, value);
            case ModelSpecificRegister.FMASK -> fmask = defined(msr, value, WORD);
            case ModelSpecificRegister.SYSENTER_CS -> sysenterCs = defined(msr, value, WORD);
            case ModelSpecificRegister.SYSENTER_ESP -> sysenterEsp = canonical(msr, value);
            case ModelSpecificRegister.SYSENTER_EIP -> sysenterEip = canonical(msr, value);
            case ModelSpecificRegister.TIME_STAMP_COUNTER ->
                timeStampCounter.write(value, identification.hasTscDeadline());
            case ModelSpecificRegister.TSC_AUX -> {
                requireTimeStampAuxiliary(msr);
                timeStampAuxiliary = defined(msr, value, WORD);
            }
            case ModelSpecificRegister.BIOS_SIGN_ID -> signature = value;
            case ModelSpecificRegister.MISC_ENABLE -> writeMiscellaneous(value);
            case ModelSpecificRegister.MCG_STATUS, ModelSpecificRegister.P5_MC_ADDR, ModelSpecificRegister.P5_MC_TYPE ->
                defined(msr, value, 0);
            case ModelSpecificRegister.DEBUGCTL -> {
                if (defined(msr, value, DEBUGCTL_DEFINED) != 0) {
                    throw unmodelled(msr, value);
                }
            }
            case ModelSpecificRegister.PLATFORM_ID, ModelSpecificRegister.MCG_CAP ->
                throw ProcessorFaultException.generalProtection(
                        String.format(Locale.ROOT, "MSR 0x%x is read-only", msr));
            default -> throw unknown(msr);
        }
    }

    /**
     * "If the processor is in IA-32e mode with paging enabled, an attempt to change LME causes #GP"; LMA is read-only.
     * Intel SDM 3A, "Initializing IA-32e Mode".
     */
    private void writeEfer(long value) {
        defined(ModelSpecificRegister.EFER, value, EFER_DEFINED);
        long now = engine.readMsr(ModelSpecificRegister.EFER);
        boolean paging = (engine.read(X86Register.CR0) & ControlRegister.CR0_PG) != 0;
        if ((value & Efer.LME) != 0) {
            requireAllModes("IA-32e mode");
        }
        if (paging && ((now ^ value) & Efer.LME) != 0) {
            throw ProcessorFaultException.generalProtection("EFER.LME cannot change while paging is on");
        }
        engine.writeMsr(ModelSpecificRegister.EFER, value & ~Efer.LMA | now & Efer.LMA);
        if (((now ^ value) & Efer.NXE) != 0) {
            engine.forgetTranslations();
        }
    }

    private void writeMiscellaneous(long value) {
        if (((value ^ miscellaneous) & ~(FAST_STRINGS | NO_TRACE)) != 0) {
            throw unmodelled(ModelSpecificRegister.MISC_ENABLE, value);
        }
        miscellaneous = value & FAST_STRINGS | NO_TRACE;
    }

    /** CPUID leaf 1 leaves the revision of the microcode in IA32_BIOS_SIGN_ID. */
    void signMicrocode() {
        signature = MICROCODE_REVISION << Integer.SIZE;
    }

    /** Returns the time stamp counter. */
    long timeStamp() {
        return timeStampCounter.read();
    }

    /** Tells whether IA32_APIC_BASE has the local APIC enabled. */
    boolean isLocalApicEnabled() {
        return identification.hasLocalApic()
                && (platform.readApicRegister(ModelSpecificRegister.APIC_BASE) & 1 << 11) != 0;
    }

    private void requireTimeStampAuxiliary(int msr) {
        if (!identification.hasTimeStampAuxiliary()) {
            throw unknown(msr);
        }
    }

    private static long canonical(int msr, long value) {
        if (!LinearAddress.isCanonical(value)) {
            throw ProcessorFaultException.generalProtection(
                    String.format(Locale.ROOT, "MSR 0x%x takes a canonical address, not 0x%016x", msr, value));
        }
        return value;
    }

    private static long defined(int msr, long value, long bits) {
        if ((value & ~bits) != 0) {
            throw ProcessorFaultException.generalProtection(
                    String.format(Locale.ROOT, "MSR 0x%x: 0x%016x has reserved bits set", msr, value));
        }
        return value;
    }

    private static ProcessorFaultException unknown(int msr) {
        return ProcessorFaultException.generalProtection(
                String.format(Locale.ROOT, "the processor has no MSR 0x%x", msr));
    }

    private static UnmodelledStateException unmodelled(int msr, long value) {
        return new UnmodelledStateException(
                String.format(Locale.ROOT, "what 0x%x in MSR 0x%x turns on or off is not modelled", value, msr));
    }

    /** Refuses a mode where the engine would carry it out wrongly. */
    static void requireAllModes(String mode) {
        if (!Engine.hasAllModes()) {
            throw new UnmodelledStateException(
                    mode + " is not carried out rightly by Unicorn " + Engine.version() + "; 2.1.0 or later is");
        }
    }
}
