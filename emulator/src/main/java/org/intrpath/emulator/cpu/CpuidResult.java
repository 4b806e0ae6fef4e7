// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/** What CPUID returns for one leaf, register by register. */
public record CpuidResult(int eax, int ebx, int ecx, int edx) {

    static final CpuidResult ZERO = new CpuidResult(0, 0, 0, 0);

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%08x %08x %08x %08x", eax, ebx, ecx, edx);
    }
}
