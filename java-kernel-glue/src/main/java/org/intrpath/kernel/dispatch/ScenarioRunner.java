// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.List;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.layout.LwpState;
import org.intrpath.kernel.layout.MutexLayout;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.HandlerSpec;
import org.intrpath.kernel.model.InterruptSource;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.KernelState;
import org.intrpath.kernel.model.Lwp;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;

/**
 * Carries out a scenario on a path: boots a kernel, lets the interrupt arrive, follows the guest, and checks that it
 * left everything as the path promises. A run that ends in another state has no count; it fails.
 */
public final class ScenarioRunner {
    /** The source that is counted. */
    private static final int NIC = 0;

    /** Another source, with a device of its own. */
    private static final int OTHER = 1;

    private final KernelImage image;
    private final CounterKind counter;

    /**
     * Prepare runs.
     *
     * @param image of the kernel
     * @param counter how to count
     */
    public ScenarioRunner(KernelImage image, CounterKind counter) {
        this.image = image;
        this.counter = counter;
    }

    /**
     * Tells why a path has no such scenario.
     *
     * @param path to be run
     * @param scenario to be run
     * @return what is wrong and what would be right, empty if all is well
     */
    public static String refusal(DispatchPath path, Scenario scenario) {
        InterruptLevel level = scenario.level();
        if (level.compareTo(InterruptLevel.SOFTCLOCK) < 0) {
            return "no handler runs at IPL_%s; choose a level from softclock to high".formatted(level);
        }
        return switch (scenario.arrival()) {
            case UNMASKED, STRAY -> "";
            case AST -> scenario.from() == Ring.USER ? "" : "an AST is taken on the way to ring 3; add --from user";
            case MASKED, SHARED -> kernelOnly(scenario);
            case NESTED ->
                level.compareTo(InterruptLevel.SOFTBIO) <= 0
                        ? "it arrives on top of a handler at IPL_SOFTBIO; choose a level above that"
                        : kernelOnly(scenario);
            case BLOCKED -> {
                if (path != DispatchPath.LWP) {
                    yield "a handler may block on path lwp alone";
                }
                yield level.compareTo(InterruptLevel.VM) > 0
                        ? "no handler above IPL_VM may block; choose a level up to vm"
                        : kernelOnly(scenario);
            }
        };
    }

    private static String kernelOnly(Scenario scenario) {
        return scenario.from() == Ring.KERNEL
                ? ""
                : "arrival %s finds the CPU in ring 0; leave out --from user"
                        .formatted(scenario.arrival().id());
    }

    /**
     * Run a scenario.
     *
     * @param path to be run
     * @param scenario to be run
     * @return what it retired
     * @throws BadRequestException if the path has no such scenario
     * @throws GuestFailureException if the guest misbehaves
     */
    public ScenarioResult run(DispatchPath path, Scenario scenario) {
        String refusal = refusal(path, scenario);
        if (!refusal.isEmpty()) {
            throw new BadRequestException("path %s, scenario %s: %s".formatted(path.id(), scenario.name(), refusal));
        }
        try (Kernel kernel = Kernel.boot(image, path, counter)) {
            GuestRun run = new GuestRun(kernel);
            switch (scenario.arrival()) {
                case UNMASKED -> unmasked(run, scenario);
                case MASKED -> masked(run, scenario);
                case NESTED -> nested(run, scenario);
                case SHARED -> shared(run, scenario);
                case STRAY -> stray(run, scenario);
                case AST -> ast(run, scenario);
                case BLOCKED -> blocked(run, scenario);
            }
            return run.result(path, scenario);
        }
    }

    private static Lwp start(Kernel kernel, Scenario scenario) {
        return switch (scenario.from()) {
            case KERNEL -> kernel.start("thread_spin");
            case USER -> kernel.startUser("user_spin");
        };
    }

    private static void unmasked(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        InterruptSource nic = kernel.establish(source(scenario, "nic_intr"));
        start(kernel, scenario);
        KernelState before = kernel.state();
        run.measure(() -> run.interruptHere(NIC));
        run.requireSame(before);
        run.requireServed(NIC, 1);
        run.require(nic.dispatched() == 1, "the source was dispatched %d times, not once", nic.dispatched());
    }

    private static void masked(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        InterruptSource nic = kernel.establish(source(scenario, "nic_intr"));
        kernel.start("thread_spl", scenario.level().level());
        run.to("thread_raised");
        KernelState raised = kernel.state();
        run.measure(() -> {
            run.interruptHere(NIC);
            run.requireSame(raised, "ipending", "pin " + NIC);
            run.requireServed(NIC, 0);
            int pending = kernel.cpuInfo().get(CpuInfoLayout.IPENDING);
            run.require(pending == nic.pendingBit(), "ipending is 0x%08x, should have the source's bit alone", pending);
            boolean pinMasked = kernel.machine().ioApic().redirectionEntry(NIC).masked();
            run.require(
                    pinMasked == (scenario.trigger() == Trigger.LEVEL),
                    "the pin's mask is %s; a level-triggered one must be masked until the replay, an edge never",
                    pinMasked);
            run.to("thread_spl_done");
        });
        run.requireServed(NIC, 1);
        run.require(kernel.level() == 0, "the level is %d, spllower was to bring it to 0", kernel.level());
        run.requireSame(raised, "the level", "eip", "esp", "eax", "ecx", "edx", "eflags");
    }

    private static void nested(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        kernel.establish(source(scenario, "nic_intr"));
        kernel.establish(SourceSpec.of(OTHER, scenario.trigger(), InterruptLevel.SOFTBIO, "nic_intr_window"));
        kernel.start("thread_spin");
        KernelState outside = kernel.state();
        kernel.raise(OTHER);
        run.to("nic_intr_window_point");
        KernelState inside = kernel.state();
        run.measure(() -> run.interruptHere(NIC));
        run.requireSame(inside);
        run.requireServed(NIC, 1);
        run.to("thread_spin");
        run.requireSame(outside);
        run.requireServed(OTHER, 1);
    }

    private static void shared(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        InterruptLevel level = scenario.level();
        kernel.establish(new SourceSpec(
                NIC,
                scenario.trigger(),
                SourceSpec.vectorFor(level, NIC),
                List.of(new HandlerSpec(level, "nic_intr", OTHER), new HandlerSpec(level, "nic_intr", NIC))));
        kernel.start("thread_spin");
        KernelState before = kernel.state();
        run.measure(() -> run.interruptHere(NIC));
        run.requireSame(before);
        run.requireServed(NIC, 1);
        run.requireServed(OTHER, 0);
    }

    private static void stray(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        SourceSpec spec = source(scenario, "nic_intr");
        kernel.route(spec);
        start(kernel, scenario);
        KernelState before = kernel.state();
        long interrupted = kernel.machine().cpu().eip();
        run.measure(() -> {
            kernel.raise(NIC);
            run.to(kernel.entry(spec));
            // Nobody will quiet the device: a level-triggered line must have been a glitch.
            kernel.withdraw(NIC);
            run.to(interrupted);
        });
        run.requireSame(before);
        run.requireServed(NIC, 0);
        int strays = kernel.cpuInfo().get(CpuInfoLayout.NSTRAY);
        run.require(strays == 1, "%d stray interrupts are counted, not one", strays);
    }

    private static void ast(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        kernel.establish(source(scenario, "nic_intr"));
        Lwp lwp = start(kernel, scenario);
        KernelState before = kernel.state();
        kernel.cpuInfo().set(CpuInfoLayout.ASTPENDING, 1);
        run.measure(() -> run.interruptHere(NIC));
        run.requireSame(before);
        run.requireServed(NIC, 1);
        int asts = lwp.struct().get(LwpLayout.ASTS);
        run.require(asts == 1, "the LWP took %d ASTs, not one", asts);
        int owed = kernel.cpuInfo().get(CpuInfoLayout.ASTPENDING);
        run.require(owed == 0, "astpending is still %d", owed);
    }

    private static void blocked(GuestRun run, Scenario scenario) {
        Kernel kernel = run.kernel();
        kernel.establish(source(scenario, "nic_intr_mutex"));
        Lwp thread = kernel.start("thread_mutex", kernel.unit(NIC).mutex().pointer());
        run.to("thread_critical");
        Lwp interrupt = kernel.interruptLwps(scenario.level()).getFirst();
        KernelState before = kernel.state();
        run.measure(() -> {
            // The handler blocks, and the interrupted LWP goes on where it was.
            run.interruptHere(NIC);
            String list = "the idle list of IPL_" + scenario.level();
            run.requireSame(before, list, "pin " + NIC, "iunmask");
            run.requireServed(NIC, 0);
            run.requireState(interrupt, LwpState.LSSLEEP);
            int lent = thread.struct().get(LwpLayout.EPRIO);
            int waiter = interrupt.struct().get(LwpLayout.EPRIO);
            run.require(lent == waiter, "the holder's priority is %d, the waiter lends it %d", lent, waiter);

            // It releases the mutex; the handler preempts it, completes, and the LWP is picked again.
            run.to("thread_mutex_done");
        });
        run.requireServed(NIC, 1);
        run.requireState(interrupt, LwpState.LSIDLE);
        run.requireState(thread, LwpState.LSONPROC);
        run.requireSame(before, "eip", "esp", "eax", "ecx", "edx", "eflags");
        int owner = kernel.unit(NIC).mutex().get(MutexLayout.OWNER);
        run.require(owner == 0, "the mutex's owner word is still 0x%08x", owner);
        int priority = thread.struct().get(LwpLayout.EPRIO);
        run.require(
                priority == Kernel.THREAD_PRIORITY,
                "the lent priority %d was not returned; the LWP's own is %d",
                priority,
                Kernel.THREAD_PRIORITY);
    }

    private static SourceSpec source(Scenario scenario, String routine) {
        return SourceSpec.of(NIC, scenario.trigger(), scenario.level(), routine);
    }
}
