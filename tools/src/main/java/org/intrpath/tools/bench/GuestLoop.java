// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.ArrayList;
import java.util.List;

/** A loop of the guest whose instructions and results are known by arithmetic. */
enum GuestLoop {
    /** A call by the C convention each pass: stores, loads and jumps. */
    CALLS("calls", "call_loop", 11),
    /** Arithmetic in registers, one jump each pass. */
    ALU("alu", "alu_loop", 12);

    private final String title;
    private final String label;
    private final int instructionsPerPass;

    GuestLoop(String title, String label, int instructionsPerPass) {
        this.title = title;
        this.label = label;
        this.instructionsPerPass = instructionsPerPass;
    }

    /** Returns the name in reports. */
    String title() {
        return title;
    }

    /** Returns the label that it starts at. */
    String label() {
        return label;
    }

    /** Returns how many instructions a run of so many passes retires: those of each pass, and the {@code hlt}. */
    long instructions(long passes) {
        return instructionsPerPass * passes + 1;
    }

    /** Returns the addresses of the instructions that retire once each pass. */
    List<Long> repeated(GuestCode code) {
        List<Long> addresses = new ArrayList<>(code.routine(label, "hlt"));
        addresses.removeLast();
        if (this == CALLS) {
            addresses.addAll(code.routine("add_one", "ret"));
        }
        return addresses;
    }

    /** Returns the address of the {@code hlt} that ends a run. */
    long last(GuestCode code) {
        return code.routine(label, "hlt").getLast();
    }

    /** Computes what a run leaves in the registers, as the comments of the guest's source say. */
    Registers after(Registers before, int passes) {
        return switch (this) {
            case CALLS -> new Registers(before.eax() + passes, before.ebx(), before.edx(), before.esi());
            case ALU -> mixed(before, passes);
        };
    }

    private static Registers mixed(Registers before, int passes) {
        int eax = before.eax();
        int ebx = before.ebx();
        int edx = before.edx();
        int esi = before.esi();
        for (int ecx = passes; ecx != 0; ecx--) {
            eax += ecx;
            edx = Integer.rotateLeft(edx ^ eax, 5);
            ebx = eax + edx + 3;
            esi -= ebx;
            eax ^= esi;
            ebx >>>= 3;
            edx += ebx;
            esi = esi & 0x7fff_ffff | 1;
        }
        return new Registers(eax, ebx, edx, esi);
    }
}
