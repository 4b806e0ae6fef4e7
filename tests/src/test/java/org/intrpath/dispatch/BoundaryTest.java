// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.kernel.dispatch.GuestFailureException;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.HandlerSpec;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second interrupt at every boundary of a whole run: nothing is lost or left behind, wherever it comes. */
class BoundaryTest {
    private static final KernelImage IMAGE = KernelImage.i386();

    /** Whatever is in service, the local APIC lets this one through; only IF and the level hold it off. */
    private static final int HIGH_VECTOR = 0xd1;

    /** A run that the second interrupt falls into. */
    private enum Course {
        /** The handler blocks, the thread releases the mutex, the handler preempts it, completes and goes. */
        BLOCKS("nic_intr_mutex", "thread_mutex_done") {
            @Override
            void begin(GuestRun run) {
                run.kernel().start("thread_mutex", run.kernel().unit(0).mutex().pointer());
                run.to("thread_critical");
                run.kernel().raise(0);
            }
        },
        /** The thread lowers the level, on an interrupt that waits for it. */
        REPLAYS("nic_intr", "thread_spl_done") {
            @Override
            void begin(GuestRun run) {
                run.kernel().start("thread_spl", InterruptLevel.VM.level());
                run.to("thread_raised");
                run.interruptHere(0);
            }
        };

        private final String handler;
        private final String end;

        Course(String handler, String end) {
            this.handler = handler;
            this.end = end;
        }

        abstract void begin(GuestRun run);
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKS, LWP, SOFTBIO, EDGE",
        "BLOCKS, LWP, VM, EDGE",
        "BLOCKS, LWP, VM, LEVEL",
        "BLOCKS, LWP, HIGH, LEVEL",
        "REPLAYS, CLASSIC, SOFTBIO, EDGE",
        "REPLAYS, CLASSIC, VM, LEVEL",
        "REPLAYS, LWP, SOFTBIO, LEVEL",
        "REPLAYS, LWP, VM, EDGE",
        "REPLAYS, LWP, HIGH, LEVEL"
    })
    void nothingIsLost(Course course, DispatchPath path, InterruptLevel level, Trigger trigger) {
        SourceSpec second = new SourceSpec(1, trigger, HIGH_VECTOR, List.of(new HandlerSpec(level, "nic_intr", 1)));
        List<String> failures = new ArrayList<>();
        int boundary = 0;
        while (interruptAt(boundary, course, path, second, failures)) {
            boundary++;
        }

        assertThat(failures).isEmpty();
        assertThat(boundary).isGreaterThan(100);
    }

    /** Tells whether the boundary was still inside the run. */
    private static boolean interruptAt(
            int boundary, Course course, DispatchPath path, SourceSpec second, List<String> failures) {
        try (Kernel kernel = Kernel.boot(IMAGE, path, CounterKind.NATIVE)) {
            GuestRun run = new GuestRun(kernel);
            kernel.establish(SourceSpec.of(0, second.trigger(), InterruptLevel.VM, course.handler));
            kernel.establish(second);
            course.begin(run);
            kernel.machine().run(boundary);
            boolean inside = kernel.machine().cpu().eip() != IMAGE.address(course.end);
            try {
                kernel.raise(1);
                run.to(course.end);
                requireNothingLeft(run);
            } catch (GuestFailureException failure) {
                failures.add("boundary %d: %s".formatted(boundary, failure.getMessage()));
            }
            return inside;
        }
    }

    private static void requireNothingLeft(GuestRun run) {
        Kernel kernel = run.kernel();
        run.requireServed(0, 1);
        run.requireServed(1, 1);
        run.require(kernel.level() == 0, "the level is %d", kernel.level());
        run.require(kernel.inService().isEmpty(), "in service: %s", kernel.inService());
        int pending = kernel.cpuInfo().get(CpuInfoLayout.IPENDING);
        run.require(pending == 0, "ipending is 0x%08x", pending);
        int runnable = kernel.cpuInfo().get(CpuInfoLayout.RUNQ_BITMAP);
        run.require(runnable == 0, "runq_bitmap is 0x%08x", runnable);
        int depth = kernel.cpuInfo().get(CpuInfoLayout.IDEPTH);
        run.require(depth == -1, "idepth is %d", depth);
        int idle = kernel.idleList(InterruptLevel.VM).size();
        run.require(idle == kernel.interruptLwps(InterruptLevel.VM).size(), "%d LWPs are idle", idle);
    }
}
