// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.List;
import java.util.Map;
import org.intrpath.kernel.counts.PhaseCount;

/**
 * What a user's stub retired, from its entry to the iret that returns to the interrupted code.
 *
 * @param file the stub's source, as the user named it
 * @param entry the symbol that was installed at the vector
 * @param total of all its instructions
 * @param callouts crossings from the guest into Java, routine to how often
 * @param events what the hardware did, in order
 * @param instructions every instruction that retired, by address
 * @param remarks what a reader should know beside the count, such as a register that the stub did not keep
 */
public record StubResult(
        String file,
        String entry,
        PhaseCount total,
        Map<String, Long> callouts,
        List<String> events,
        List<ListedInstruction> instructions,
        List<String> remarks) {}
