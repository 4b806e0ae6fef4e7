// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.bus.RegisterAccess;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * The local APIC's model-specific registers: IA32_APIC_BASE, IA32_TSC_DEADLINE, and in x2APIC mode all of its
 * registers. Intel SDM 3A (253668), "Local APIC Status and Location", "TSC-Deadline Mode", "Extended XAPIC (x2APIC)".
 *
 * <p>Values go in and results come out; the CPU raises the exception, and the machine carries the messages.
 *
 * <p><b>Modelled</b>: the transitions between the modes and their faults; the page's address; the bootstrap flag, which
 * decides what INIT does; the x2APIC register addresses with their access rights, reserved bits and faults; ICR as one
 * register of 64 bits; SELF IPI.
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}: a page where something else answers
 * ({@link BaseAddresses}), and what {@link LocalApic} does not model.
 */
public final class LocalApicMsrs {
    /** IA32_APIC_BASE. 8 bootstrap processor, 10 EXTD, 11 EN, from 12 to MAXPHYADDR base address, rest reserved. */
    public static final int APIC_BASE = 0x1b;

    /** IA32_TSC_DEADLINE. */
    public static final int TSC_DEADLINE = 0x6e0;

    /** The first of the 256 addresses of x2APIC registers. */
    public static final int X2APIC_FIRST = 0x800;

    /** The last of the 256 addresses of x2APIC registers. */
    public static final int X2APIC_LAST = 0x8ff;

    /** SELF IPI: 7:0 vector, rest reserved; write-only. */
    public static final int SELF_IPI = 0x83f;

    /** Physical address of the page in xAPIC mode, unless software moves it. */
    public static final long BASE_ADDRESS = 0xfee0_0000L;

    private static final long BOOTSTRAP = 1 << 8;
    private static final long EXTENDED = 1 << 10;
    private static final long ENABLED = 1 << 11;
    private static final int ICR_RESERVED = 1 << 12;

    private final LocalApic apic;
    private final LapicRegisterFile registers;
    private final BaseAddresses addresses;

    /**
     * Creates the registers of a local APIC whose page stays where it is.
     *
     * @param apic the local APIC.
     * @param bootstrap whether its CPU is the bootstrap processor.
     */
    public LocalApicMsrs(LocalApic apic, boolean bootstrap) {
        this(apic, bootstrap, BaseAddresses.FIXED);
    }

    /**
     * Creates the registers of a local APIC.
     *
     * @param apic the local APIC.
     * @param bootstrap whether its CPU is the bootstrap processor.
     * @param addresses where the page may go.
     */
    public LocalApicMsrs(LocalApic apic, boolean bootstrap, BaseAddresses addresses) {
        this.apic = apic;
        this.registers = apic.registers();
        this.addresses = addresses;
        registers.bootstrap(bootstrap);
    }

    /** Returns the local APIC whose registers these are. */
    public LocalApic localApic() {
        return apic;
    }

    /** Tells whether an MSR is one of these; the CPU handles others itself. */
    public static boolean contains(int msr) {
        return msr == APIC_BASE || msr == TSC_DEADLINE || msr >= X2APIC_FIRST && msr <= X2APIC_LAST;
    }

    /**
     * Reads a register.
     *
     * @param msr its address, one that {@link #contains} tells.
     */
    public MsrResult read(int msr) {
        if (msr == APIC_BASE) {
            return new MsrResult.Read(base());
        }
        if (msr == TSC_DEADLINE) {
            return apic.features().tscDeadline() ? readTscDeadline() : fault("there is no TSC-deadline mode");
        }
        LapicRegister register = x2apicRegister(msr);
        if (register == null || register.access() == RegisterAccess.WRITE_ONLY) {
            return fault(String.format(Locale.ROOT, "MSR 0x%x cannot be read in mode %s", msr, apic.mode()));
        }
        return new MsrResult.Read(
                switch (register) {
                    case ID -> Integer.toUnsignedLong(apic.id());
                    case LOGICAL_DESTINATION ->
                        Integer.toUnsignedLong(DestinationMatch.x2apicLogicalId(apic.wiredId()));
                    case INTERRUPT_COMMAND_LOW ->
                        Integer.toUnsignedLong(registers.read(register))
                                | (long) registers.read(LapicRegister.INTERRUPT_COMMAND_HIGH) << Integer.SIZE;
                    default -> Integer.toUnsignedLong(registers.read(register));
                });
    }

    /**
     * Writes a register.
     *
     * @param msr its address, one that {@link #contains} tells.
     * @param value EDX:EAX.
     * @throws UnmodelledAccessException if the write is allowed and not modelled.
     */
    public MsrResult write(int msr, long value) {
        if (msr == APIC_BASE) {
            return writeBase(value);
        }
        if (msr == TSC_DEADLINE) {
            return writeTscDeadline(value);
        }
        if (msr == SELF_IPI && apic.mode() == ApicMode.X2APIC) {
            return writeSelfIpi(value);
        }
        LapicRegister register = x2apicRegister(msr);
        if (register == null || !isWritable(register)) {
            return fault(String.format(Locale.ROOT, "MSR 0x%x cannot be written in mode %s", msr, apic.mode()));
        }
        if ((value & reservedBits(register)) != 0) {
            return fault(String.format(Locale.ROOT, "0x%x has reserved bits of %s set", value, register));
        }
        if (register == LapicRegister.INTERRUPT_COMMAND_LOW) {
            apic.tick();
            return new MsrResult.Written(registers.sendInterrupt((int) (value >>> Integer.SIZE), (int) value));
        }
        return new MsrResult.Written(registers.write(register, (int) value));
    }

    private long base() {
        return registers.page()
                | (registers.isBootstrap() ? BOOTSTRAP : 0)
                | (apic.mode() == ApicMode.X2APIC ? EXTENDED : 0)
                | (apic.mode() == ApicMode.DISABLED ? 0 : ENABLED);
    }

    // "x2APIC State Transitions".
    private MsrResult writeBase(long value) {
        boolean extended = (value & EXTENDED) != 0;
        boolean enabled = (value & ENABLED) != 0;
        long allowed = addresses.mask() | BOOTSTRAP | ENABLED | (apic.features().x2apic() ? EXTENDED : 0);
        if ((value & ~allowed) != 0) {
            return fault(String.format(Locale.ROOT, "0x%x has reserved bits of IA32_APIC_BASE set", value));
        }
        if (extended && !enabled) {
            return fault("EXTD without EN is no mode");
        }
        ApicMode enabledMode = extended ? ApicMode.X2APIC : ApicMode.XAPIC;
        ApicMode next = enabled ? enabledMode : ApicMode.DISABLED;
        if (!apic.mode().mayBecome(next)) {
            return fault("mode " + apic.mode() + " cannot become " + next);
        }
        long page = value & addresses.mask();
        if (next == ApicMode.XAPIC) {
            requireFree(page, value);
        }
        registers.moveTo(page);
        registers.bootstrap((value & BOOTSTRAP) != 0);
        if (next != apic.mode()) {
            registers.enter(next);
        }
        return new MsrResult.Written(List.of());
    }

    private void requireFree(long page, long value) {
        if (page != BASE_ADDRESS && !addresses.isFree().test(page)) {
            throw UnmodelledAccessException.ofWrite(
                    LocalApic.NAME,
                    "IA32_APIC_BASE",
                    APIC_BASE,
                    Long.BYTES,
                    (int) value,
                    String.format(
                            Locale.ROOT,
                            "the page cannot be at 0x%x, where something else answers or nothing can; 0x%x is free",
                            page,
                            BASE_ADDRESS));
        }
    }

    private MsrResult writeSelfIpi(long value) {
        if ((value & ~0xffL) != 0) {
            return fault("bits 63:8 of SELF IPI are reserved");
        }
        apic.tick();
        registers.sendToSelf((int) value);
        return new MsrResult.Written(List.of());
    }

    private MsrResult readTscDeadline() {
        apic.tick();
        return new MsrResult.Read(registers.timer().tscDeadline());
    }

    private MsrResult writeTscDeadline(long value) {
        if (!apic.features().tscDeadline()) {
            return fault("there is no TSC-deadline mode");
        }
        apic.tick();
        registers.timer().writeTscDeadline(value);
        apic.tick();
        return new MsrResult.Written(List.of());
    }

    // "x2APIC Register Address Space": address 0x800 plus the page's offset divided by 16; three registers are not
    // there.
    private LapicRegister x2apicRegister(int msr) {
        LapicRegister register = LapicRegister.at(msr - X2APIC_FIRST << 4);
        boolean absent = register == LapicRegister.DESTINATION_FORMAT
                || register == LapicRegister.INTERRUPT_COMMAND_HIGH
                || register != null && register.access() == RegisterAccess.NOT_MODELLED;
        return apic.mode() != ApicMode.X2APIC || absent ? null : register;
    }

    private static boolean isWritable(LapicRegister register) {
        boolean derived = register == LapicRegister.ID || register == LapicRegister.LOGICAL_DESTINATION;
        return register.access().isWritable() && !derived;
    }

    // EOI and ESR take only 0; the ICR has a destination of 32 bits and no delivery status.
    private long reservedBits(LapicRegister register) {
        return switch (register) {
            case EOI, ERROR_STATUS -> ~0L;
            case INTERRUPT_COMMAND_LOW -> Integer.toUnsignedLong(apic.features().reservedMask(register) | ICR_RESERVED);
            default -> Integer.toUnsignedLong(apic.features().reservedMask(register)) | -1L << Integer.SIZE;
        };
    }

    private static MsrResult fault(String reason) {
        return new MsrResult.GeneralProtection(reason);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "LocalApicMsrs[IA32_APIC_BASE 0x%x]", base());
    }
}
