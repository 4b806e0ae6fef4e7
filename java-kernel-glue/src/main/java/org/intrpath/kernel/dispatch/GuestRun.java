// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.cpu.UnmodelledStateException;
import org.intrpath.emulator.machine.DeliveredInterrupt;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.RawCounts;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.counts.PathCounts;
import org.intrpath.kernel.counts.PhaseCount;
import org.intrpath.kernel.counts.PhaseMap;
import org.intrpath.kernel.layout.LwpState;
import org.intrpath.kernel.layout.PanicCode;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelState;
import org.intrpath.kernel.model.Lwp;

/**
 * Drives a kernel through a scenario: runs the guest from place to place, within a budget, counts what is to be
 * counted, and turns whatever goes wrong into a {@link GuestFailureException}.
 */
public final class GuestRun {
    /** What one leg may retire: far more than any path, far less than a wait. */
    private static final long BUDGET_INSTRUCTIONS = 100_000;

    private final Kernel kernel;
    private final Machine machine;
    private final Listing listing;
    private SortedMap<Long, PhaseCount> counted = new TreeMap<>();
    private List<String> events = List.of();

    /**
     * Prepare to drive a kernel.
     *
     * @param kernel that has booted
     */
    public GuestRun(Kernel kernel) {
        this.kernel = kernel;
        machine = kernel.machine();
        listing = new Listing(kernel.image().assembled());
    }

    /**
     * Tells what is driven.
     *
     * @return the kernel
     */
    public Kernel kernel() {
        return kernel;
    }

    /**
     * Let the guest run to a place.
     *
     * @param symbol of the image
     * @throws GuestFailureException if it does not come there
     */
    public void to(String symbol) {
        to(kernel.image().address(symbol));
    }

    /**
     * Let the guest run to a place: up to, not including, the instruction there.
     *
     * @param linear address
     * @throws GuestFailureException if it does not come there
     */
    public void to(long linear) {
        StopReason stop = go(linear);
        if (!(stop instanceof StopReason.Breakpoint at) || at.address() != linear) {
            throw new GuestFailureException("%s, instead of coming to %s%n%s"
                    .formatted(
                            describe(stop), listing.label(linear), machine.cpu().snapshot()));
        }
    }

    /**
     * Let the guest run into a panic.
     *
     * @return which one
     * @throws GuestFailureException if there is none
     */
    public PanicCode toPanic() {
        StopReason stop = go(panicAddress());
        if (!(stop instanceof StopReason.Breakpoint)) {
            throw new GuestFailureException(describe(stop) + ", instead of a panic");
        }
        return panicCode();
    }

    private StopReason go(long linear) {
        machine.setBreakpoint(linear);
        machine.setBreakpoint(panicAddress());
        try {
            return machine.run(BUDGET_INSTRUCTIONS);
        } catch (UnmodelledAccessException | UnmodelledStateException refused) {
            throw new GuestFailureException(refused.getMessage());
        } finally {
            machine.clearBreakpoint(linear);
            machine.clearBreakpoint(panicAddress());
        }
    }

    /**
     * Let a device interrupt the guest where it is, and run until that place is reached again.
     *
     * @param unit of the device
     */
    public void interruptHere(int unit) {
        long here = machine.cpu().eip();
        kernel.raise(unit);
        to(here);
    }

    /**
     * Count what the guest retires meanwhile.
     *
     * @param legs of the run
     */
    public void measure(Runnable legs) {
        RawCounts before = machine.counts();
        int seen = machine.eventCount();
        legs.run();
        counted = new TreeMap<>();
        for (RawCounts.Entry entry : machine.counts().minus(before).entries()) {
            counted.put(entry.address(), new PhaseCount(entry.retired(), entry.iterations()));
        }
        events = machine.events().stream().skip(seen).map(this::describe).toList();
    }

    /**
     * Sum up what was measured.
     *
     * @param path that was run
     * @param scenario that was run
     * @return the result
     */
    public ScenarioResult result(DispatchPath path, Scenario scenario) {
        PhaseMap phases = kernel.image().phases();
        PathCounts sums = phases.sum(counted);
        List<PathInstruction> instructions = new ArrayList<>();
        for (ListedInstruction instruction : listing.of(counted)) {
            if (phases.at(instruction.address()).onPath()) {
                instructions.add(new PathInstruction(phases.at(instruction.address()), instruction));
            }
        }
        return new ScenarioResult(path, scenario, sums, Map.of(), events, List.copyOf(instructions));
    }

    /**
     * Demand a fact.
     *
     * @param fact that must be
     * @param otherwise what is wrong, a format
     * @param arguments of the format
     * @throws GuestFailureException if it is not
     */
    public void require(boolean fact, String otherwise, Object... arguments) {
        if (!fact) {
            throw new GuestFailureException(otherwise.formatted(arguments));
        }
    }

    /**
     * Demand that everything is as it was.
     *
     * @param before the state to be found again
     * @param except what the names of facts that may differ begin with
     * @throws GuestFailureException with each difference
     */
    public void requireSame(KernelState before, String... except) {
        List<String> differences = kernel.state().differencesFrom(before, except);
        require(
                differences.isEmpty(),
                "the interrupt did not leave everything as it found it: %s",
                String.join("; ", differences));
    }

    /**
     * Demand that a device's driver has taken its causes, and that the device has none left.
     *
     * @param unit of the device
     * @param causes taken so far
     */
    public void requireServed(int unit, int causes) {
        int events = kernel.unit(unit).events();
        require(events == causes, "the driver of unit %d has taken %d causes, should be %d", unit, events, causes);
    }

    /**
     * Demand a state of an LWP.
     *
     * @param lwp to look at
     * @param state that it must be in
     */
    public void requireState(Lwp lwp, LwpState state) {
        require(lwp.state() == state, "%s is %s, should be %s", lwp.name(), lwp.state(), state);
    }

    private long panicAddress() {
        return kernel.image().address("panic");
    }

    private PanicCode panicCode() {
        int esp = machine.cpu().get(X86Register.ESP);
        int code = machine.memory().read32(Integer.toUnsignedLong(esp) + Integer.BYTES);
        return PanicCode.values()[code];
    }

    private String describe(StopReason stop) {
        String place = listing.label(machine.cpu().eip());
        return switch (stop) {
            case StopReason.Breakpoint at
            when at.address() == panicAddress() ->
                "the kernel panics: " + panicCode().text();
            case StopReason.Breakpoint at -> "the guest comes to " + listing.label(at.address());
            case StopReason.Halted halted -> "the CPU is halted for good at " + place;
            case StopReason.Deadline limit ->
                "the guest is still running after %d instructions, at %s".formatted(BUDGET_INSTRUCTIONS, place);
            case StopReason.OutsideWindow outside -> "%s; it came there from the kernel".formatted(outside);
            case StopReason.GuestFault fault -> "%s, at %s".formatted(fault, listing.label(fault.eip()));
            case StopReason.InvalidInstruction _,
                    StopReason.UnmodelledInstruction _,
                    StopReason.PhysicalHole _,
                    StopReason.TripleFault _,
                    StopReason.Reset _,
                    StopReason.Requested _ -> "%s, %s".formatted(stop, place);
        };
    }

    private String describe(DeliveredInterrupt event) {
        return event.toString();
    }
}
