// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.KernelConstants;
import org.intrpath.kernel.layout.TssLayout;

/**
 * All that an interrupt must leave as it found it, at one moment: the registers of the CPU, the kernel's words about
 * level, nesting and LWPs, the lists, what is in service at the local APIC.
 *
 * @param facts name to value, in a fixed order
 */
public record KernelState(Map<String, String> facts) {

    /**
     * Keep a copy.
     *
     * @param facts name to value
     */
    public KernelState {
        facts = new LinkedHashMap<>(facts);
    }

    /** Copy the state of a kernel. */
    static KernelState of(Kernel kernel) {
        Map<String, String> facts = new LinkedHashMap<>();
        GuestStruct cpuInfo = kernel.cpuInfo();
        kernel.machine()
                .cpu()
                .snapshot()
                .registers()
                .forEach((register, value) ->
                        facts.put(register.name().toLowerCase(Locale.ROOT), hex(value.intValue())));
        facts.put("the level", Integer.toString(kernel.level()));
        facts.put("ipending", hex(cpuInfo.get(CpuInfoLayout.IPENDING)));
        facts.put("idepth", Integer.toString(cpuInfo.get(CpuInfoLayout.IDEPTH)));
        facts.put("mtx_count", Integer.toString(cpuInfo.get(CpuInfoLayout.MTX_COUNT)));
        facts.put("curlwp", hex(cpuInfo.get(CpuInfoLayout.CURLWP)));
        facts.put("runq_bitmap", hex(cpuInfo.get(CpuInfoLayout.RUNQ_BITMAP)));
        long tss = Integer.toUnsignedLong(cpuInfo.get(CpuInfoLayout.TSS));
        facts.put("the TSS's esp0", hex(new GuestStruct(cpuInfo.memory(), TssLayout.LAYOUT, tss).get(TssLayout.ESP0)));
        for (int level = 0; level < KernelConstants.NIPL; level++) {
            facts.put("iunmask[%d]".formatted(level), hex(cpuInfo.get(CpuInfoLayout.IUNMASK, level)));
        }
        for (InterruptLevel level : InterruptLevel.values()) {
            facts.put("the idle list of IPL_" + level, kernel.idleList(level).toString());
        }
        for (int pin = 0; pin < SourceSpec.COUNT; pin++) {
            facts.put(
                    "pin " + pin,
                    kernel.machine().ioApic().redirectionEntry(pin).toString());
        }
        facts.put("in service", kernel.inService().toString());
        return new KernelState(facts);
    }

    private static String hex(int value) {
        return "0x%08x".formatted(value);
    }

    /**
     * Tells what is not as in another state.
     *
     * @param expected the other state
     * @param except what the names of facts that may differ begin with
     * @return one line a fact, empty if there is none
     */
    public List<String> differencesFrom(KernelState expected, String... except) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(facts.keySet());
        names.addAll(expected.facts.keySet());
        names.removeIf(name -> Arrays.stream(except).anyMatch(name::startsWith));
        for (String name : names) {
            String want = expected.facts.get(name);
            String have = facts.get(name);
            if (!Objects.equals(want, have)) {
                lines.add("%s is %s, should be %s".formatted(name, have, want));
            }
        }
        return lines;
    }
}
