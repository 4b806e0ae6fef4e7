// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Arrays;
import java.util.Locale;

/**
 * The memory type range registers and the page attribute table. They hold what is written and change nothing: there are
 * no caches to model. Source: Intel SDM 3A, "Memory Type Range Registers (MTRRs)" and "Page Attribute Table (PAT)".
 *
 * <p><b>Modelled</b>: reset values, memory types and reserved bits that fault.
 */
final class MemoryTypeRegisters {

    static final int VARIABLE_RANGES = 8;

    private static final long CAP_FIXED = 1 << 8;
    private static final long CAP_WRITE_COMBINING = 1 << 10;
    private static final long DEFAULT_TYPE_FLAGS = 1 << 10 | 1 << 11;
    private static final long VALID = 1 << 11;
    private static final long PAT_AFTER_RESET = 0x0007_0406_0007_0406L;
    private static final int TYPE_MASK = 0xff;
    private static final int FIXED_RANGES = 11;
    /** UC, WC, WT, WP, WB as bits 0, 1, 4, 5, 6; a page attribute may also be UC-, 7. */
    private static final int TYPES = 0b0111_0011;

    private static final int PAGE_TYPES = 0b1111_0011;

    private final long physicalMask;
    private final long[] variable = new long[2 * VARIABLE_RANGES];
    private final long[] fixed = new long[FIXED_RANGES];
    private long defaultType;
    private long pageAttributes;

    /** Makes them for a width of physical addresses. */
    MemoryTypeRegisters(int physicalBits) {
        this.physicalMask = (1L << physicalBits) - 1;
        reset();
    }

    void reset() {
        Arrays.fill(variable, 0);
        Arrays.fill(fixed, 0);
        defaultType = 0;
        pageAttributes = PAT_AFTER_RESET;
    }

    static boolean contains(int msr) {
        return msr == ModelSpecificRegister.MTRR_CAP
                || msr == ModelSpecificRegister.MTRR_DEF_TYPE
                || msr == ModelSpecificRegister.PAT
                || isVariable(msr)
                || fixedIndex(msr) >= 0;
    }

    long read(int msr) {
        if (isVariable(msr)) {
            return variable[msr - ModelSpecificRegister.MTRR_PHYSBASE0];
        }
        return switch (msr) {
            case ModelSpecificRegister.MTRR_CAP -> VARIABLE_RANGES | CAP_FIXED | CAP_WRITE_COMBINING;
            case ModelSpecificRegister.MTRR_DEF_TYPE -> defaultType;
            case ModelSpecificRegister.PAT -> pageAttributes;
            default -> fixed[fixedIndex(msr)];
        };
    }

    void write(int msr, long value) {
        if (isVariable(msr)) {
            writeVariable(msr, value);
            return;
        }
        switch (msr) {
            case ModelSpecificRegister.MTRR_CAP ->
                throw ProcessorFaultException.generalProtection("IA32_MTRRCAP is read-only");
            case ModelSpecificRegister.MTRR_DEF_TYPE -> {
                require(msr, value, DEFAULT_TYPE_FLAGS | TYPE_MASK);
                requireTypes(msr, value & TYPE_MASK, TYPES, 1);
                defaultType = value;
            }
            case ModelSpecificRegister.PAT -> {
                requireTypes(msr, value, PAGE_TYPES, Long.BYTES);
                pageAttributes = value;
            }
            default -> {
                requireTypes(msr, value, TYPES, Long.BYTES);
                fixed[fixedIndex(msr)] = value;
            }
        }
    }

    private void writeVariable(int msr, long value) {
        int index = msr - ModelSpecificRegister.MTRR_PHYSBASE0;
        boolean base = (index & 1) == 0;
        require(msr, value, physicalMask & -4096 | (base ? TYPE_MASK : VALID));
        if (base) {
            requireTypes(msr, value & TYPE_MASK, TYPES, 1);
        }
        variable[index] = value;
    }

    private static boolean isVariable(int msr) {
        int index = msr - ModelSpecificRegister.MTRR_PHYSBASE0;
        return index >= 0 && index < 2 * VARIABLE_RANGES;
    }

    private static int fixedIndex(int msr) {
        return switch (msr) {
            case ModelSpecificRegister.MTRR_FIX64K_00000 -> 0;
            case ModelSpecificRegister.MTRR_FIX16K_80000 -> 1;
            case ModelSpecificRegister.MTRR_FIX16K_A0000 -> 2;
            default -> {
                int index = msr - ModelSpecificRegister.MTRR_FIX4K_C0000;
                yield index >= 0 && index < FIXED_RANGES - 3 ? 3 + index : -1;
            }
        };
    }

    private static void require(int msr, long value, long allowed) {
        if ((value & ~allowed) != 0) {
            throw ProcessorFaultException.generalProtection(
                    String.format(Locale.ROOT, "MSR 0x%x: 0x%016x has reserved bits set", msr, value));
        }
    }

    private static void requireTypes(int msr, long value, int types, int bytes) {
        for (int i = 0; i < bytes; i++) {
            int type = (int) (value >>> Byte.SIZE * i) & TYPE_MASK;
            if (type > 7 || (types >> type & 1) == 0) {
                throw ProcessorFaultException.generalProtection(
                        String.format(Locale.ROOT, "MSR 0x%x: 0x%x is no memory type", msr, type));
            }
        }
    }
}
