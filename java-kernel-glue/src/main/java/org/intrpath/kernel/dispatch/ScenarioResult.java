// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.List;
import java.util.Map;
import org.intrpath.kernel.counts.PathCounts;
import org.intrpath.kernel.model.DispatchPath;

/**
 * What a run gave.
 *
 * @param path that was run
 * @param scenario that was run
 * @param counts by phase
 * @param callouts crossings from the guest into Java, routine to how often, in order of the name
 * @param events what the hardware did, in order, such as {@code interrupt 0x51 delivered}
 * @param instructions every instruction that retired on the path, with its phase, by address
 */
public record ScenarioResult(
        DispatchPath path,
        Scenario scenario,
        PathCounts counts,
        Map<String, Long> callouts,
        List<String> events,
        List<PathInstruction> instructions) {}
