// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.unicorn.X86Register;

/** The registers that the timed loops compute in. */
record Registers(int eax, int ebx, int edx, int esi) {

    /** Any values will do; these have bits in all places. */
    static final Registers SEEDS = new Registers(0x0123_4567, 0x89ab_cdef, 0x7654_3210, 0x0fed_cba9);

    static Registers read(LoopRun run) {
        return new Registers(
                run.get(X86Register.EAX), run.get(X86Register.EBX), run.get(X86Register.EDX), run.get(X86Register.ESI));
    }

    void write(LoopRun run) {
        run.set(X86Register.EAX, eax);
        run.set(X86Register.EBX, ebx);
        run.set(X86Register.EDX, edx);
        run.set(X86Register.ESI, esi);
    }
}
