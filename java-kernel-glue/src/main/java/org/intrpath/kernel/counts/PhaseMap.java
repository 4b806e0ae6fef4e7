// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.counts;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which address belongs to which phase: from a label {@code OWNER__MARK} to the next one, or to the next routine. A
 * routine without marks, as GCC compiles it, has its phase by name.
 */
public final class PhaseMap {
    private static final String SEPARATOR = "__";

    /** The routines of the kernel's C parts, statics included; GCC may add a suffix after a dot. */
    private static final Map<String, Phase> ROUTINES = Map.ofEntries(
            Map.entry("intr_withdraw", Phase.WITHDRAW),
            Map.entry("intr_restore", Phase.WITHDRAW),
            Map.entry("intr_lwp_exit", Phase.BLOCKED),
            Map.entry("mutex_vector_enter", Phase.TURNSTILE),
            Map.entry("mutex_vector_exit", Phase.TURNSTILE),
            Map.entry("turnstile_block", Phase.TURNSTILE),
            Map.entry("turnstile_lock", Phase.TURNSTILE),
            Map.entry("turnstile_unlock", Phase.TURNSTILE),
            Map.entry("turnstile_release", Phase.TURNSTILE),
            Map.entry("turnstile_chain", Phase.TURNSTILE),
            Map.entry("turnstile_lookup", Phase.TURNSTILE),
            Map.entry("turnstile_lend", Phase.TURNSTILE),
            Map.entry("turnstile_inherited", Phase.TURNSTILE),
            Map.entry("sleepq_insert", Phase.TURNSTILE),
            Map.entry("sleepq_remove", Phase.TURNSTILE),
            Map.entry("sched_enqueue", Phase.RUNQUEUE),
            Map.entry("sched_dequeue", Phase.RUNQUEUE),
            Map.entry("sched_nextlwp", Phase.RUNQUEUE),
            Map.entry("mi_switch", Phase.SWITCH),
            Map.entry("kpreempt", Phase.PREEMPT),
            Map.entry("ast", Phase.USER));

    private final TreeMap<Long, Phase> starts;

    private PhaseMap(TreeMap<Long, Phase> starts) {
        this.starts = starts;
    }

    /**
     * Build the map of an image.
     *
     * @param labels every label of the image with its linear address
     * @param routines the labels among them that begin a routine, with their addresses
     * @return the map
     * @throws IllegalArgumentException if a routine has no phase, a mark names none, or two differ at one address
     */
    public static PhaseMap of(Map<String, Long> labels, Map<String, Long> routines) {
        TreeMap<Long, Phase> starts = new TreeMap<>();
        labels.forEach((label, address) -> {
            int separator = label.lastIndexOf(SEPARATOR);
            if (separator > 0) {
                Phase phase = byMark(label, label.substring(separator + SEPARATOR.length()));
                Phase other = starts.put(address, phase);
                if (other != null && other != phase) {
                    throw new IllegalArgumentException("0x%08x is marked %s and %s; one mark an address"
                            .formatted(address, other.mark(), phase.mark()));
                }
            }
        });
        routines.forEach((routine, address) -> {
            if (!starts.containsKey(address)) {
                starts.put(address, byRoutine(routine));
            }
        });
        return new PhaseMap(starts);
    }

    /**
     * Tells the phase of an address.
     *
     * @param linear address of an instruction
     * @return its phase
     * @throws IllegalArgumentException if no mark or routine is at or below it
     */
    public Phase at(long linear) {
        Map.Entry<Long, Phase> entry = starts.floorEntry(linear);
        if (entry == null) {
            throw new IllegalArgumentException("0x%08x is in no phase: it lies below the first routine at 0x%08x"
                    .formatted(linear, starts.firstKey()));
        }
        return entry.getValue();
    }

    /**
     * Sum counts per address into counts per phase.
     *
     * @param counts what retired, by linear address
     * @return the phases that retired anything, those off the path left out
     * @throws IllegalArgumentException if nothing on the path retired
     */
    public PathCounts sum(Map<Long, PhaseCount> counts) {
        EnumMap<Phase, PhaseCount> phases = new EnumMap<>(Phase.class);
        counts.forEach((address, count) -> {
            Phase phase = at(address);
            if (phase.onPath()) {
                phases.merge(phase, count, PhaseCount::plus);
            }
        });
        return new PathCounts(phases);
    }

    private static Phase byMark(String label, String mark) {
        for (Phase phase : Phase.values()) {
            if (phase.mark().equals(mark)) {
                return phase;
            }
        }
        throw new IllegalArgumentException(
                "label %s: no phase is called %s; the phases are the constants of Phase".formatted(label, mark));
    }

    private static Phase byRoutine(String routine) {
        int suffix = routine.indexOf('.');
        Phase phase = ROUTINES.get(suffix < 0 ? routine : routine.substring(0, suffix));
        if (phase == null) {
            throw new IllegalArgumentException(
                    "routine %s has no phase: mark it with PHASE, or name it in PhaseMap".formatted(routine));
        }
        return phase;
    }
}
