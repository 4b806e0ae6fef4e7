// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.LayoutField;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.layout.LwpState;
import org.intrpath.kernel.layout.MutexLayout;
import org.intrpath.kernel.layout.PanicCode;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.HandlerSpec;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.KernelState;
import org.intrpath.kernel.model.Lwp;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mutexes of both kinds: what they raise, lend and refuse. */
class LockTest {
    private static final KernelImage IMAGE = KernelImage.i386();

    private final Kernel kernel = Kernel.boot(IMAGE, DispatchPath.LWP, CounterKind.NATIVE);
    private final GuestRun run = new GuestRun(kernel);

    @AfterEach
    void close() {
        kernel.close();
    }

    private void establish(int number, InterruptLevel level, String routine) {
        kernel.establish(SourceSpec.of(number, Trigger.EDGE, level, routine));
    }

    private int mutex(int unit) {
        return kernel.unit(unit).mutex().pointer();
    }

    private int cpu(LayoutField field) {
        return kernel.cpuInfo().get(field);
    }

    private static int priority(Lwp lwp) {
        return lwp.struct().get(LwpLayout.EPRIO);
    }

    @Nested
    class Spin {
        private final GuestStruct outer = kernel.spinMutex(InterruptLevel.SOFTNET);
        private final GuestStruct inner = kernel.spinMutex(InterruptLevel.VM);

        private void start() {
            kernel.start("thread_mutex_spin", outer.pointer(), inner.pointer());
        }

        @Test
        void itRaisesTheLevelAndSetsItsByte() {
            start();
            run.to("thread_spin_outer");

            assertThat(kernel.level()).isEqualTo(InterruptLevel.SOFTNET.level());
            assertThat(outer.get(MutexLayout.LOCK)).isEqualTo(1);
            assertThat(cpu(CpuInfoLayout.MTX_COUNT)).isEqualTo(-1);
            assertThat(cpu(CpuInfoLayout.MTX_OLDSPL)).isEqualTo(InterruptLevel.NONE.level());
        }

        @Test
        void theOuterOneKeepsTheLevelOfBoth() {
            start();
            run.to("thread_spin_inner");
            assertThat(kernel.level()).isEqualTo(InterruptLevel.VM.level());
            assertThat(cpu(CpuInfoLayout.MTX_COUNT)).isEqualTo(-2);
            assertThat(cpu(CpuInfoLayout.MTX_OLDSPL)).isEqualTo(InterruptLevel.NONE.level());

            run.to("thread_spin_outer_again");

            assertThat(kernel.level()).isEqualTo(InterruptLevel.VM.level());
            assertThat(inner.get(MutexLayout.LOCK)).isZero();
            assertThat(outer.get(MutexLayout.LOCK)).isEqualTo(1);
        }

        @Test
        void theLastExitLowersTheLevelAndServesWhatWaited() {
            establish(0, InterruptLevel.VM, "nic_intr");
            start();
            run.to("thread_spin_inner");
            run.interruptHere(0);
            run.requireServed(0, 0);

            run.to("thread_mutex_spin_done");

            run.requireServed(0, 1);
            assertThat(kernel.level()).isEqualTo(InterruptLevel.NONE.level());
            assertThat(cpu(CpuInfoLayout.MTX_COUNT)).isZero();
            assertThat(outer.get(MutexLayout.LOCK)).isZero();
        }

        @Test
        void blockingWithOneHeldPanics() {
            kernel.unit(0).mutex().set(MutexLayout.OWNER, kernel.idleLwp().pointer());
            kernel.start("thread_mistake", outer.pointer(), mutex(0));

            assertThat(run.toPanic()).isEqualTo(PanicCode.SPIN_HELD);
        }
    }

    @Nested
    class Adaptive {
        @Test
        void contendedAboveVmItPanics() {
            establish(0, InterruptLevel.HIGH, "nic_intr_mutex");
            kernel.start("thread_mutex", mutex(0));
            run.to("thread_critical");
            kernel.raise(0);

            assertThat(run.toPanic()).isEqualTo(PanicCode.ADAPTIVE_ABOVE_VM);
        }

        @Test
        void releasedByAnotherItPanics() {
            kernel.unit(0).mutex().set(MutexLayout.OWNER, kernel.idleLwp().pointer());
            kernel.start("thread_not_owner", mutex(0));

            assertThat(run.toPanic()).isEqualTo(PanicCode.NOT_OWNER);
        }

        /** The holder waits itself: its place in its sleep queue, and the holder that it waits for, are raised too. */
        @Test
        void priorityIsLentAlongTheChainOfHolders() {
            establish(0, InterruptLevel.VM, "nic_intr_mutex");
            establish(1, InterruptLevel.SOFTBIO, "nic_intr_both");
            kernel.shareMutex(1, 0);
            kernel.nestMutex(1, 2);
            Lwp thread = kernel.start("thread_mutex", mutex(2));
            run.to("thread_critical");
            run.interruptHere(1);
            run.interruptHere(0);
            Lwp below = kernel.interruptLwps(InterruptLevel.SOFTBIO).getFirst();
            Lwp above = kernel.interruptLwps(InterruptLevel.VM).getFirst();

            assertThat(below.state()).isEqualTo(LwpState.LSSLEEP);
            assertThat(priority(below)).isEqualTo(priority(above));
            assertThat(priority(thread)).isEqualTo(priority(above));
            run.to("thread_mutex_done");
            run.requireServed(0, 1);
            run.requireServed(1, 1);
            assertThat(priority(thread)).isEqualTo(Kernel.THREAD_PRIORITY);
            assertThat(priority(below)).isEqualTo(below.struct().get(LwpLayout.PRIORITY));
        }

        /** The holder was preempted by the first waiter; the second finds it on the run queue and requeues it. */
        @Test
        void priorityIsLentToARunnableHolder() {
            establish(0, InterruptLevel.VM, "nic_intr_mutex");
            establish(1, InterruptLevel.SOFTBIO, "nic_intr_holding");
            Lwp thread = kernel.start("thread_mutexes", mutex(1), mutex(0));
            run.to("thread_both_held");
            run.interruptHere(1);
            run.to("nic_intr_holding_point");
            assertThat(thread.state()).isEqualTo(LwpState.LSRUN);

            run.interruptHere(0);

            Lwp waiter = kernel.interruptLwps(InterruptLevel.VM).getFirst();
            assertThat(waiter.state()).isEqualTo(LwpState.LSSLEEP);
            assertThat(priority(thread)).isEqualTo(priority(waiter));
            assertThat(cpu(CpuInfoLayout.RUNQ_BITMAP)).isEqualTo(1 << priority(waiter));
            run.to("thread_mutexes_done");
            run.requireServed(0, 1);
            run.requireServed(1, 1);
            assertThat(priority(thread)).isEqualTo(Kernel.THREAD_PRIORITY);
            assertThat(cpu(CpuInfoLayout.RUNQ_BITMAP)).isZero();
        }

        /**
         * On a shared line the holder runs below its source's level, so a waiter of its own priority can come. No
         * interrupt LWP looks at the run queue on its way out: the thread below it has to be preempted.
         */
        @ParameterizedTest
        @EnumSource(names = {"SOFTNET", "SOFTSERIAL", "VM"})
        void aWaiterThatIsNoBetterThanTheHandlerBelowStillPreemptsTheThread(InterruptLevel waiterLevel) {
            kernel.shareMutex(0, 1);
            establish(0, waiterLevel, "nic_intr_mutex");
            kernel.establish(new SourceSpec(
                    1,
                    Trigger.EDGE,
                    0x61,
                    List.of(
                            new HandlerSpec(InterruptLevel.VM, "nic_intr", 2),
                            new HandlerSpec(InterruptLevel.SOFTBIO, "nic_intr_holding", 1))));
            kernel.start("thread_spin");
            kernel.raise(1);
            run.to("nic_intr_holding_point");
            run.interruptHere(0);
            run.requireServed(0, 0);

            run.to("thread_spin");

            run.requireServed(0, 1);
            run.requireServed(1, 1);
            assertThat(cpu(CpuInfoLayout.RUNQ_BITMAP)).isZero();
        }

        /** A replayed source has had its EOI: it can come again on top of its own second handler, and block there. */
        @Test
        void aSourceThatBlocksOnTopOfItselfLeavesTheIdleListsWhole() {
            kernel.establish(new SourceSpec(
                    1,
                    Trigger.EDGE,
                    0xa1,
                    List.of(
                            new HandlerSpec(InterruptLevel.VM, "nic_intr_mutex", 1),
                            new HandlerSpec(InterruptLevel.SOFTBIO, "nic_intr_holding", 1))));
            KernelState before = kernel.state();
            kernel.start("thread_spl", InterruptLevel.VM.level());
            run.to("thread_raised");
            run.interruptHere(1);
            run.to("nic_intr_holding_point");
            run.interruptHere(1);

            run.to("thread_spl_done");

            run.requireServed(1, 2);
            assertThat(kernel.idleList(InterruptLevel.VM)).hasSize(4);
            assertThat(kernel.idleList(InterruptLevel.NONE)).isEmpty();
            assertThat(kernel.state().facts())
                    .containsEntry("iunmask[0]", before.facts().get("iunmask[0]"));
        }
    }
}
