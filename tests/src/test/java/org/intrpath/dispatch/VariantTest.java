// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.IntrSourceLayout;
import org.intrpath.kernel.layout.KernelConstants;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.layout.LwpState;
import org.intrpath.kernel.layout.MutexLayout;
import org.intrpath.kernel.layout.PanicCode;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.HandlerSpec;
import org.intrpath.kernel.model.InterruptSource;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.KernelState;
import org.intrpath.kernel.model.Lwp;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the machine and the kernel look like on the way through each variant, and after it. */
class VariantTest {
    private static final KernelImage IMAGE = KernelImage.i386();
    private static final int VM_VECTOR = 0xa0;

    private static Kernel boot(DispatchPath path) {
        return Kernel.boot(IMAGE, path, CounterKind.NATIVE);
    }

    private static SourceSpec nic(Trigger trigger, String routine) {
        return SourceSpec.of(0, trigger, InterruptLevel.VM, routine);
    }

    /** Runs from a fresh kernel thread that computes into the handler of source 0. */
    private static GuestRun inHandler(Kernel kernel, SourceSpec spec) {
        kernel.establish(spec);
        kernel.start("thread_spin");
        kernel.raise(0);
        GuestRun run = new GuestRun(kernel);
        run.to("nic_intr");
        return run;
    }

    @Nested
    class InTheHandler {
        @ParameterizedTest
        @EnumSource
        void theLevelIsTheHandlersAndInterruptsAreOpen(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                inHandler(kernel, nic(Trigger.EDGE, "nic_intr"));

                assertThat(kernel.level()).isEqualTo(InterruptLevel.VM.level());
                assertThat(kernel.machine().cpu().get(X86Register.EFLAGS) & Eflags.IF)
                        .isNotZero();
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.IDEPTH)).isZero();
                assertThat(kernel.inService()).containsExactly(VM_VECTOR);
            }
        }

        @Test
        void classicStaysOnTheInterruptStackAsTheInterruptedLwp() {
            try (Kernel kernel = boot(DispatchPath.CLASSIC)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr"));
                Lwp thread = kernel.start("thread_spin");
                kernel.raise(0);
                new GuestRun(kernel).to("nic_intr");

                int interruptStack = kernel.cpuInfo().get(CpuInfoLayout.INTRSTACK);
                assertThat(interruptStack - kernel.machine().cpu().get(X86Register.ESP))
                        .isBetween(1, 64);
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.CURLWP)).isEqualTo(thread.pointer());
            }
        }

        @Test
        void lwpRunsOnTheStackOfTheFirstIdleLwpWhichPinsTheInterruptedOne() {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr"));
                Lwp thread = kernel.start("thread_spin");
                kernel.raise(0);
                new GuestRun(kernel).to("nic_intr");

                Lwp interrupt = kernel.interruptLwps(InterruptLevel.VM).getFirst();
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.CURLWP)).isEqualTo(interrupt.pointer());
                assertThat(interrupt.state()).isEqualTo(LwpState.LSONPROC);
                assertThat(interrupt.struct().get(LwpLayout.SWITCHTO)).isEqualTo(thread.pointer());
                assertThat(interrupt.stackTop() - kernel.machine().cpu().get(X86Register.ESP))
                        .isBetween(1L, 64L);
                assertThat(kernel.idleList(InterruptLevel.VM)).hasSize(3);
            }
        }

        @Test
        void anInterruptFromRing3StandsOnTheLwpsKernelStack() {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr"));
                Lwp thread = kernel.startUser("user_spin");
                kernel.raise(0);
                new GuestRun(kernel).to(kernel.entry(nic(Trigger.EDGE, "nic_intr")));

                assertThat(thread.stackTop() - kernel.machine().cpu().get(X86Register.ESP))
                        .isEqualTo(5L * Integer.BYTES);
                assertThat(kernel.machine().cpu().ring()).isZero();
            }
        }
    }

    @Nested
    class LevelTriggered {
        @ParameterizedTest
        @EnumSource
        void remoteIrrIsSetUntilTheEoi(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                GuestRun run = inHandler(kernel, nic(Trigger.LEVEL, "nic_intr"));

                assertThat(kernel.machine().ioApic().redirectionEntry(0).remoteIrr())
                        .isTrue();
                assertThat(kernel.machine().localApic().isLevelTriggered(VM_VECTOR))
                        .isTrue();
                run.to("thread_spin");
                assertThat(kernel.machine().ioApic().redirectionEntry(0).remoteIrr())
                        .isFalse();
                assertThat(kernel.inService()).isEmpty();
            }
        }

        @ParameterizedTest
        @EnumSource
        void aLineThatIsUpAgainAtTheEoiInterruptsAgain(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                kernel.establish(nic(Trigger.LEVEL, "nic_intr_window"));
                kernel.start("thread_spin");
                kernel.raise(0);
                GuestRun run = new GuestRun(kernel);
                run.to("nic_intr_window_point");
                kernel.raise(0);
                run.to("nic_intr_window_point");

                run.requireServed(0, 2);
                run.to("thread_spin");
                assertThat(kernel.inService()).isEmpty();
            }
        }
    }

    @Nested
    class Masked {
        @ParameterizedTest
        @EnumSource
        void anEdgeLeavesABitAndTheApicFree(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                InterruptSource source = kernel.establish(nic(Trigger.EDGE, "nic_intr"));
                kernel.start("thread_spl", InterruptLevel.VM.level());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_raised");
                run.interruptHere(0);

                assertThat(kernel.cpuInfo().get(CpuInfoLayout.IPENDING)).isEqualTo(source.pendingBit());
                assertThat(kernel.inService()).isEmpty();
                assertThat(kernel.machine().ioApic().redirectionEntry(0).masked())
                        .isFalse();
                assertThat(source.dispatched()).isZero();
            }
        }

        @ParameterizedTest
        @EnumSource
        void aLevelMasksItsPinUntilTheReplay(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                kernel.establish(nic(Trigger.LEVEL, "nic_intr"));
                kernel.start("thread_spl", InterruptLevel.VM.level());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_raised");
                run.interruptHere(0);

                assertThat(kernel.machine().ioApic().redirectionEntry(0).masked())
                        .isTrue();
                run.to("thread_spl_done");
                assertThat(kernel.machine().ioApic().redirectionEntry(0).masked())
                        .isFalse();
                run.requireServed(0, 1);
            }
        }

        @ParameterizedTest
        @EnumSource
        void theHighestSourceIsReplayedFirst(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                kernel.establish(SourceSpec.of(0, Trigger.EDGE, InterruptLevel.VM, "nic_intr"));
                kernel.establish(SourceSpec.of(1, Trigger.EDGE, InterruptLevel.VM, "nic_intr_window"));
                kernel.start("thread_spl", InterruptLevel.VM.level());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_raised");
                run.interruptHere(0);
                run.interruptHere(1);
                run.to("nic_intr_window_point");

                run.requireServed(1, 1);
                run.requireServed(0, 0);
                run.to("thread_spl_done");
                run.requireServed(0, 1);
            }
        }
    }

    @Nested
    class Nesting {
        @Test
        void theSecondLwpPinsTheFirst() {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr"));
                kernel.establish(SourceSpec.of(1, Trigger.EDGE, InterruptLevel.SOFTBIO, "nic_intr_window"));
                kernel.start("thread_spin");
                kernel.raise(1);
                GuestRun run = new GuestRun(kernel);
                run.to("nic_intr_window_point");
                kernel.raise(0);
                run.to("nic_intr");

                Lwp below = kernel.interruptLwps(InterruptLevel.SOFTBIO).getFirst();
                Lwp above = kernel.interruptLwps(InterruptLevel.VM).getFirst();
                assertThat(above.struct().get(LwpLayout.SWITCHTO)).isEqualTo(below.pointer());
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.IDEPTH)).isEqualTo(1);
                assertThat(kernel.inService()).hasSize(2);
            }
        }

        @ParameterizedTest
        @EnumSource
        void aHandlerNotAboveTheInterruptedLevelIsDeferred(DispatchPath path) {
            try (Kernel kernel = boot(path)) {
                InterruptSource shared = kernel.establish(new SourceSpec(
                        0,
                        Trigger.LEVEL,
                        VM_VECTOR,
                        List.of(
                                new HandlerSpec(InterruptLevel.VM, "nic_intr", 1),
                                new HandlerSpec(InterruptLevel.SOFTBIO, "nic_intr", 0))));
                kernel.start("thread_spl", InterruptLevel.SOFTBIO.level());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_raised");
                run.interruptHere(0);

                run.requireServed(0, 0);
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.IPENDING)).isEqualTo(shared.pendingBit());
                run.to("thread_spl_done");
                run.requireServed(0, 1);
                assertThat(kernel.idleList(InterruptLevel.VM)).hasSize(4);
            }
        }
    }

    @Nested
    class Blocking {
        @Test
        void classicLocksAgainstItself() {
            try (Kernel kernel = boot(DispatchPath.CLASSIC)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr_mutex"));
                kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_critical");
                kernel.raise(0);

                assertThat(run.toPanic()).isEqualTo(PanicCode.LOCKING_AGAINST_MYSELF);
            }
        }

        @ParameterizedTest
        @EnumSource
        void theSourceIsWithdrawnUntilItsHandlerCompletes(Trigger trigger) {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                InterruptSource source = kernel.establish(nic(trigger, "nic_intr_mutex"));
                kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_critical");
                KernelState before = kernel.state();
                run.interruptHere(0);

                assertThat(source.struct().get(IntrSourceLayout.MAXLEVEL)).isEqualTo(InterruptLevel.NONE.level());
                assertThat(kernel.inService()).isEmpty();
                assertThat(kernel.machine().ioApic().redirectionEntry(0).masked())
                        .isEqualTo(trigger == Trigger.LEVEL);
                run.to("thread_mutex_done");
                assertThat(source.struct().get(IntrSourceLayout.MAXLEVEL)).isEqualTo(InterruptLevel.VM.level());
                assertThat(kernel.state().differencesFrom(before, "e")).isEmpty();
            }
        }

        @ParameterizedTest
        @EnumSource
        void whatArrivesMeanwhileIsServedAfterwards(Trigger trigger) {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(trigger, "nic_intr_mutex"));
                kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_critical");
                run.interruptHere(0);
                kernel.withdraw(0);
                kernel.raise(0);
                run.to("thread_mutex_done");

                assertThat(kernel.unit(0).device().isLineActive()).isFalse();
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.IPENDING)).isZero();
                assertThat(kernel.idleList(InterruptLevel.VM)).hasSize(4);
                run.requireServed(0, 1);
            }
        }

        @Test
        void theWaiterSleepsOnTheMutexAndLendsItsPriority() {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr_mutex"));
                Lwp thread = kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_critical");
                run.interruptHere(0);

                Lwp waiter = kernel.interruptLwps(InterruptLevel.VM).getFirst();
                int mutex = kernel.unit(0).mutex().pointer();
                assertThat(waiter.state()).isEqualTo(LwpState.LSSLEEP);
                assertThat(waiter.struct().get(LwpLayout.WCHAN)).isEqualTo(mutex);
                assertThat(waiter.struct().get(LwpLayout.SWITCHTO)).isZero();
                assertThat(kernel.unit(0).mutex().get(MutexLayout.OWNER))
                        .isEqualTo(thread.pointer() | KernelConstants.MUTEX_BIT_WAITERS);
                assertThat(thread.struct().get(LwpLayout.EPRIO))
                        .isEqualTo(waiter.struct().get(LwpLayout.PRIORITY));
            }
        }

        @Test
        void theHandlerPreemptsWhoReleasesTheMutexAndItsExitPicksThatLwpAgain() {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr_mutex"));
                Lwp thread = kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
                GuestRun run = new GuestRun(kernel);
                run.to("thread_critical");
                run.interruptHere(0);
                run.to("nic_intr");

                Lwp waiter = kernel.interruptLwps(InterruptLevel.VM).getFirst();
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.CURLWP)).isEqualTo(waiter.pointer());
                assertThat(thread.state()).isEqualTo(LwpState.LSRUN);
                assertThat(kernel.level()).isEqualTo(InterruptLevel.VM.level());
                run.to("thread_released");
                assertThat(kernel.cpuInfo().get(CpuInfoLayout.CURLWP)).isEqualTo(thread.pointer());
                assertThat(waiter.state()).isEqualTo(LwpState.LSIDLE);
            }
        }

        @Test
        void anEmptyIdleListFaultsOnPage0() {
            try (Kernel kernel = boot(DispatchPath.LWP)) {
                kernel.establish(nic(Trigger.EDGE, "nic_intr"));
                kernel.start("thread_spin");
                kernel.cpuInfo().set(CpuInfoLayout.IDLELIST, InterruptLevel.VM.level(), 0);
                kernel.raise(0);

                assertThat(kernel.machine().run(1000))
                        .asString()
                        .startsWith("#PF")
                        .contains("on address 0x%08x".formatted(LwpLayout.LINK.offset()));
            }
        }
    }
}
