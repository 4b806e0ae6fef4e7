// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.callout;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.LinearMemory;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.MemoryMap;

/**
 * Where the guest's calls of {@link Callout}s arrive. The machine stops before the instruction at a routine's address,
 * Java does the work and lets the guest return as from a C function: result in eax, the argument left on the stack.
 * Of the crossing the guest's own {@code call} counts, nothing else. What C lets a function clobber is clobbered, so
 * that code which relies on it is found out.
 */
public final class CalloutGate {
    /** ud2: no instruction of the gate is ever to execute. */
    private static final byte[] CLOSED = {0x0f, 0x0b};

    private static final int CLOBBERED = 0xca11_0000;

    private final Machine machine;
    private final KernelServices services;
    private final SortedMap<String, Long> crossings = new TreeMap<>();

    /**
     * Open the gate.
     *
     * @param kernel that has booted
     */
    public CalloutGate(Kernel kernel) {
        machine = kernel.machine();
        services = new KernelServices(kernel);
        byte[] page = new byte[MemoryMap.PAGE];
        for (int at = 0; at < page.length; at++) {
            page[at] = CLOSED[at % CLOSED.length];
        }
        machine.memory().write(MemoryMap.CALLOUTS, page);
        Arrays.stream(Callout.values()).forEach(callout -> machine.setBreakpoint(callout.address()));
    }

    /**
     * Run the guest, serving its calls.
     *
     * @param limitInstructions how many instructions may retire
     * @return why it stopped, no callout ever
     * @throws CalloutFailedException if a routine cannot do what it is asked for
     */
    public StopReason run(long limitInstructions) {
        long end = machine.cpu().counter().clock() + limitInstructions;
        while (true) {
            StopReason stop = machine.run(end - machine.cpu().counter().clock());
            Optional<Callout> called =
                    stop instanceof StopReason.Breakpoint at ? Callout.at(at.address()) : Optional.empty();
            if (called.isEmpty()) {
                return stop;
            }
            serve(called.get());
        }
    }

    /** Serve a call that has just arrived, where the guest is run in another way. */
    public void serveHere() {
        Callout.at(machine.cpu().eip()).ifPresent(this::serve);
    }

    /**
     * Lists what crossed so far.
     *
     * @return routine to how often, in order of the name
     */
    public SortedMap<String, Long> crossings() {
        return new TreeMap<>(crossings);
    }

    private void serve(Callout callout) {
        Cpu cpu = machine.cpu();
        int stack = cpu.get(X86Register.ESP);
        int returnTo = word(callout, stack, Integer.toUnsignedLong(stack));
        long caller = Integer.toUnsignedLong(returnTo);
        int argument = word(callout, stack + Integer.BYTES, caller);
        int nothing = CLOBBERED | callout.ordinal();
        crossings.merge(callout.routine(), 1L, Long::sum);
        int result;
        try {
            result = services.serve(callout, argument, nothing);
        } catch (KernelServices.RefusedException refused) {
            throw new CalloutFailedException(
                    "%s(0x%x), modelled in Java: %s".formatted(callout.routine(), argument, refused.getMessage()),
                    caller);
        }
        cpu.set(X86Register.EAX, result);
        cpu.set(X86Register.ECX, nothing);
        cpu.set(X86Register.EDX, nothing);
        cpu.set(X86Register.ESP, stack + Integer.BYTES);
        cpu.set(X86Register.EIP, returnTo);
    }

    private int word(Callout callout, int guestLinear, long caller) {
        LinearMemory linear = machine.cpu().linear();
        boolean isThere = linear.translate(guestLinear) != LinearMemory.NOT_MAPPED
                && linear.translate(guestLinear + Integer.BYTES - 1) != LinearMemory.NOT_MAPPED;
        if (!isThere) {
            throw new CalloutFailedException(
                    "%s, modelled in Java: esp is 0x%08x, where no return address and argument can lie"
                            .formatted(callout.routine(), machine.cpu().get(X86Register.ESP)),
                    caller);
        }
        return linear.read32(guestLinear);
    }
}
