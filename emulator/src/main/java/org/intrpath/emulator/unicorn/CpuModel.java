// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Names the CPU models that a machine may choose. The engine's default differs between its versions, so a machine
 * always chooses, and the name goes into every fingerprint. All listed models have PAE, and NX
 * since Unicorn 2.1.
 */
public enum CpuModel {
    NEHALEM(15),
    HASWELL(19);

    /** The model of every machine that asks for no other. */
    public static final CpuModel STANDARD = NEHALEM;

    private final int id;

    CpuModel(int id) {
        this.id = id;
    }

    /** Returns the {@code uc_cpu_x86} value. */
    int id() {
        return id;
    }
}
