// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the two paths execute, instruction by instruction. */
class TraceTest {
    private static final KernelImage IMAGE = KernelImage.i386();

    @ParameterizedTest
    @EnumSource
    void lwpWithoutItsSwapsIsClassic(Trigger trigger) {
        List<String> classic = trace(DispatchPath.CLASSIC, trigger, address -> true);

        List<String> lwpWithoutSwaps = trace(DispatchPath.LWP, trigger, address -> !isSwap(address));

        assertThat(lwpWithoutSwaps).isEqualTo(classic);
        assertThat(trace(DispatchPath.LWP, trigger, TraceTest::isSwap)).hasSize(29);
    }

    /** The statements that one interrupt retires, in order, with the names of the path's labels made the same. */
    private static List<String> trace(DispatchPath path, Trigger trigger, LongPredicate kept) {
        try (Kernel kernel = Kernel.boot(IMAGE, path, CounterKind.RECORDING)) {
            kernel.establish(SourceSpec.of(0, trigger, InterruptLevel.VM, "nic_intr"));
            kernel.start("thread_spin");
            new GuestRun(kernel).interruptHere(0);
            return Arrays.stream(kernel.machine().trace())
                    .filter(kept)
                    .mapToObj(TraceTest::statement)
                    .map(text -> text.replace(path.id() + "_", "PATH_"))
                    .toList();
        }
    }

    private static String statement(long address) {
        return IMAGE.assembled().sourceMap().at(address).orElseThrow().text();
    }

    private static boolean isSwap(long address) {
        Phase phase = IMAGE.phases().at(address);
        return phase == Phase.SWAPIN || phase == Phase.SWAPOUT;
    }
}
