// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import java.util.List;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.PanicCode;
import org.intrpath.kernel.model.HandlerSpec;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.Lwp;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;

/**
 * Behaviours of interrupt LWPs that can be seen from outside: devices are served, the interrupted LWP goes on with its
 * registers and its stack, handlers that block complete, rules are enforced. None looks at a word that the path
 * keeps for itself.
 */
enum Behaviour {
    /** More interrupts than there are interrupt LWPs, one after the other. */
    SERVES_MANY {
        @Override
        void run(GuestRun run) {
            run.kernel().establish(vm(0, "nic_intr"));
            Lwp thread = run.kernel().start("thread_spin");
            serve(run, 0, 6);
            run.require(run.kernel().stackTopIsWhole(thread), "the interrupted LWP's stack is overwritten");
        }
    },

    /** Interrupts from ring 3. */
    SERVES_FROM_USER {
        @Override
        void run(GuestRun run) {
            run.kernel().establish(vm(0, "nic_intr"));
            run.kernel().startUser("user_spin");
            serve(run, 0, 6);
        }
    },

    /** A level above IPL_VM has no interrupt LWPs. */
    SERVES_ABOVE_VM {
        @Override
        void run(GuestRun run) {
            run.kernel().establish(SourceSpec.of(0, Trigger.EDGE, InterruptLevel.HIGH, "nic_intr"));
            run.kernel().start("thread_spin");
            serve(run, 0, 2);
        }
    },

    /** The handler blocks on the interrupted LWP's mutex, more interrupts come, the handler completes. */
    BLOCKS_AND_COMPLETES {
        @Override
        void run(GuestRun run) {
            Lwp thread = startHolding(run, vm(0, "nic_intr_mutex"), vm(1, "nic_intr"));
            block(run, 0);
            serve(run, 1, 3);
            complete(run, thread, 0);
        }
    },

    /** An interrupt comes first, then the LWP takes its mutex, and a handler blocks on it. */
    LOCKS_AFTER_AN_INTERRUPT {
        @Override
        void run(GuestRun run) {
            Kernel kernel = run.kernel();
            kernel.establish(vm(0, "nic_intr_mutex"));
            kernel.establish(vm(1, "nic_intr"));
            Lwp thread = kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
            serve(run, 1, 1);
            run.to("thread_critical");
            block(run, 0);
            complete(run, thread, 0);
        }
    },

    /** A nested handler blocks on a mutex that the handler below it holds. */
    BLOCKS_ON_THE_HANDLER_BELOW {
        @Override
        void run(GuestRun run) {
            Kernel kernel = run.kernel();
            kernel.shareMutex(0, 1);
            kernel.establish(vm(0, "nic_intr_mutex"));
            kernel.establish(SourceSpec.of(1, Trigger.EDGE, InterruptLevel.SOFTBIO, "nic_intr_holding"));
            Lwp thread = kernel.start("thread_spin");
            kernel.raise(1);
            run.to("nic_intr_holding_point");
            block(run, 0);
            run.to("thread_spin");
            run.requireServed(0, 1);
            run.requireServed(1, 1);
            run.require(kernel.stackTopIsWhole(thread), "the interrupted LWP's stack is overwritten");
        }
    },

    /** A handler returns with its mutex held: the next taker panics. */
    PANICS_ON_A_LEAKED_MUTEX {
        @Override
        void run(GuestRun run) {
            Kernel kernel = run.kernel();
            kernel.establish(vm(0, "nic_intr_leak"));
            kernel.start("thread_mutex", kernel.unit(0).mutex().pointer());
            serve(run, 0, 1);
            PanicCode panic = run.toPanic();
            run.require(panic == PanicCode.IDLE_OWNER, "the kernel panics with: %s", panic.text());
        }
    },

    /**
     * On a shared line, the second handler runs below the source's level; another source of that level interrupts it
     * and blocks. Two more then need the LWPs that are left.
     */
    BLOCKS_ON_TOP_OF_A_LOWERED_HANDLER {
        @Override
        void run(GuestRun run) {
            Kernel kernel = run.kernel();
            SourceSpec lowered = new SourceSpec(
                    1,
                    Trigger.EDGE,
                    0x61,
                    List.of(
                            new HandlerSpec(InterruptLevel.VM, "nic_intr", 1),
                            new HandlerSpec(InterruptLevel.SOFTBIO, "nic_intr_window", 1)));
            kernel.shareMutex(0, 2);
            kernel.shareMutex(0, 3);
            Lwp thread = startHolding(
                    run, vm(0, "nic_intr_mutex"), lowered, vm(2, "nic_intr_mutex"), vm(3, "nic_intr_mutex"));
            kernel.raise(1);
            run.to("nic_intr_window_point");
            block(run, 0);
            run.to("thread_critical");
            run.requireServed(1, 1);
            block(run, 2);
            block(run, 3);
            complete(run, thread, 0, 2, 3);
        }
    };

    private static final List<X86Register> KEPT = List.of(
            X86Register.EAX,
            X86Register.EBX,
            X86Register.ECX,
            X86Register.EDX,
            X86Register.ESI,
            X86Register.EDI,
            X86Register.EBP,
            X86Register.ESP,
            X86Register.EFLAGS,
            X86Register.CS,
            X86Register.SS);

    /** Carry it out; fails with a GuestFailureException if the guest behaves otherwise. */
    abstract void run(GuestRun run);

    private static SourceSpec vm(int number, String routine) {
        return SourceSpec.of(number, Trigger.EDGE, InterruptLevel.VM, routine);
    }

    private static Lwp startHolding(GuestRun run, SourceSpec... sources) {
        for (SourceSpec source : sources) {
            run.kernel().establish(source);
        }
        Lwp thread =
                run.kernel().start("thread_mutex", run.kernel().unit(0).mutex().pointer());
        run.to("thread_critical");
        return thread;
    }

    /** Let a device interrupt where the guest is, several times; each is served at once. */
    private static void serve(GuestRun run, int unit, int times) {
        for (int time = 1; time <= times; time++) {
            interrupt(run, unit);
            run.requireServed(unit, time);
        }
    }

    /** Let a device interrupt where the guest is; its handler blocks, and the guest goes on. */
    private static void block(GuestRun run, int unit) {
        interrupt(run, unit);
        run.requireServed(unit, 0);
    }

    private static void interrupt(GuestRun run, int unit) {
        List<Integer> before =
                KEPT.stream().map(run.kernel().machine().cpu()::get).toList();
        run.interruptHere(unit);
        List<Integer> after =
                KEPT.stream().map(run.kernel().machine().cpu()::get).toList();
        run.require(before.equals(after), "the registers %s were %s and are %s", KEPT, before, after);
    }

    /** Let the LWP release its mutex; the handlers that waited for it complete, and the LWP comes back. */
    private static void complete(GuestRun run, Lwp thread, int... units) {
        run.to("thread_mutex_done");
        for (int unit : units) {
            run.requireServed(unit, 1);
        }
        run.require(run.kernel().stackTopIsWhole(thread), "the interrupted LWP's stack is overwritten");
        interrupt(run, units[0]);
        run.requireServed(units[0], 2);
    }
}
