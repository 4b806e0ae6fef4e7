// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.KernelConstants;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.HandlerSpec;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.KernelState;
import org.intrpath.kernel.model.Lwp;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Details of entry and exit that no count shows. */
class EntryDetailTest {
    private static final KernelImage IMAGE = KernelImage.i386();
    private static final int LOW_VECTOR = 0x62;

    private static Kernel boot(DispatchPath path) {
        return Kernel.boot(IMAGE, path, CounterKind.NATIVE);
    }

    private static SourceSpec vm(int number, String routine) {
        return SourceSpec.of(number, Trigger.EDGE, InterruptLevel.VM, routine);
    }

    @ParameterizedTest
    @EnumSource
    void theHandlerFindsTheDirectionFlagClearAndTheThreadFindsItSet(DispatchPath path) {
        try (Kernel kernel = boot(path)) {
            kernel.establish(vm(0, "nic_intr"));
            kernel.start("thread_spin");
            kernel.machine().cpu().set(X86Register.EFLAGS, Eflags.IF | Eflags.DF);
            GuestRun run = new GuestRun(kernel);
            kernel.raise(0);

            run.to("nic_intr");
            assertThat(kernel.machine().cpu().get(X86Register.EFLAGS) & Eflags.DF)
                    .isZero();
            run.to("thread_spin");
            assertThat(kernel.machine().cpu().get(X86Register.EFLAGS) & Eflags.DF)
                    .isNotZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSegmentRegisterComesBackToItself(DispatchPath path) {
        try (Kernel kernel = boot(path)) {
            kernel.establish(vm(0, "nic_intr"));
            kernel.start("thread_spin");
            kernel.machine().cpu().set(X86Register.ES, KernelConstants.SEL_UDATA);
            kernel.machine().cpu().set(X86Register.GS, KernelConstants.SEL_KDATA);
            KernelState before = kernel.state();

            new GuestRun(kernel).interruptHere(0);

            assertThat(kernel.state().differencesFrom(before)).isEmpty();
        }
    }

    /** What came while the level forbade it is served by doreti, the highest source first. */
    @ParameterizedTest
    @EnumSource
    void doretiServesTheHighestSourceFirst(DispatchPath path) {
        try (Kernel kernel = boot(path)) {
            kernel.establish(vm(0, "nic_intr"));
            kernel.establish(vm(1, "nic_intr_holding"));
            kernel.establish(new SourceSpec(
                    2, Trigger.EDGE, LOW_VECTOR, List.of(new HandlerSpec(InterruptLevel.VM, "nic_intr_window", 2))));
            kernel.start("thread_spin");
            GuestRun run = new GuestRun(kernel);
            kernel.raise(2);
            run.to("nic_intr_window_point");
            run.interruptHere(0);
            run.interruptHere(1);

            run.to("nic_intr_holding_point");

            run.requireServed(0, 0);
            run.to("thread_spin");
            run.requireServed(0, 1);
        }
    }

    @Test
    void anAstThatComesDuringAnAstIsTakenToo() {
        try (Kernel kernel = boot(DispatchPath.LWP)) {
            kernel.establish(vm(0, "nic_intr"));
            Lwp lwp = kernel.startUser("user_spin");
            kernel.cpuInfo().set(CpuInfoLayout.ASTPENDING, 1);
            GuestRun run = new GuestRun(kernel);
            kernel.raise(0);
            run.to("ast");
            kernel.cpuInfo().set(CpuInfoLayout.ASTPENDING, 1);

            run.to("user_spin");

            assertThat(lwp.struct().get(LwpLayout.ASTS)).isEqualTo(2);
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"kpreempt, PREEMPT", "intr_lwp_exit, SCHED", "mi_switch, SCHED", "turnstile_release, SCHED"})
    void theSlowPartsRunAtTheirLevel(String routine, InterruptLevel level) {
        try (Kernel kernel = boot(DispatchPath.LWP)) {
            kernel.establish(vm(0, "nic_intr_mutex"));
            kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
            GuestRun run = new GuestRun(kernel);
            run.to("thread_critical");
            kernel.raise(0);

            run.to(routine);

            assertThat(kernel.level()).isEqualTo(level.level());
            assertThat(kernel.machine().cpu().get(X86Register.EFLAGS) & Eflags.IF)
                    .isNotZero();
        }
    }

    /** One CPU cannot tell; another would see an owner before it runs, or two owners. */
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "mutex_enter, lock cmpxchgl",
        "Xintr_lwp_edge0, xchgl",
        "cpu_switchto, xchgl",
        "mutex_spin_enter, xchgb",
        "ioapic_select, xchgl",
        "turnstile_lock, xchgl"
    })
    void whatOtherCpusMustSeeAtOnceIsLocked(String routine, String mnemonic) {
        assertThat(mnemonics(routine)).contains(mnemonic);
    }

    private static List<String> mnemonics(String routine) {
        long address = IMAGE.address(routine);
        int size = (int) IMAGE.assembled().symbols().size(routine);
        try (Disassembler disassembler = Disassembler.open32()) {
            return disassembler.all(IMAGE.assembled().bytesAt(address, size), address).stream()
                    .map(one -> one.mnemonic())
                    .toList();
        }
    }
}
