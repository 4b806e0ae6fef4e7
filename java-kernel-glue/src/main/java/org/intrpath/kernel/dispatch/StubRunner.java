// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.cpu.CpuSnapshot;
import org.intrpath.emulator.cpu.UnmodelledStateException;
import org.intrpath.emulator.elf.ElfMachine;
import org.intrpath.emulator.elf.LinkedImage;
import org.intrpath.emulator.machine.DeliveredInterrupt;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.RawCounts;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.callout.Callout;
import org.intrpath.kernel.callout.CalloutFailedException;
import org.intrpath.kernel.callout.CalloutGate;
import org.intrpath.kernel.counts.PhaseCount;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.MemoryMap;
import org.intrpath.kernel.model.SourceSpec;
import org.intrpath.kernel.model.Trigger;

/**
 * Runs a user's own entry code: assembles, links or loads it, installs it at a vector, raises the interrupt in a
 * kernel LWP that computes, and follows it to the iret that returns there. The stub finds flat segments, fs on the
 * CPU's structure, a stack of 8 KiB with a guard page below, and page 0 unmapped. Its sources may include what the
 * kernel's own sources include.
 */
public final class StubRunner {
    /** How many of the last instructions a failure shows. */
    private static final int TRAIL = 12;

    private static final int NIC = 0;
    private static final String INTERRUPTED = "thread_spin";
    private static final SourceSpec SOURCE = SourceSpec.of(NIC, Trigger.EDGE, InterruptLevel.VM, "nic_intr");

    private final KernelImage image;
    private final CounterKind counter;

    /**
     * Prepare runs.
     *
     * @param image of the kernel around the stub
     * @param counter how to count
     */
    public StubRunner(KernelImage image, CounterKind counter) {
        this.image = image;
        this.counter = counter;
    }

    /**
     * Run a stub.
     *
     * @param request which, and how
     * @return what it retired
     * @throws org.intrpath.emulator.assembler.AssemblyException if a source cannot be assembled
     * @throws org.intrpath.emulator.elf.BadElfException if an object or executable cannot be linked or loaded
     * @throws org.intrpath.emulator.preprocessor.PreprocessorException if the preprocessor refuses a source
     * @throws org.intrpath.emulator.preprocessor.PreprocessorMissingException if one needs it and it is not there
     * @throws BadRequestException if a file cannot be read, what they make does not fit, or has no such label
     * @throws GuestFailureException if it misbehaves
     */
    public StubResult run(StubRequest request) {
        LinkedImage linked = request.inputs().with(Callout.externals()).link(ElfMachine.I386, MemoryMap.STUB);
        AssembledImage stub = linked.image();
        String files = request.inputs().names();
        requirePlace(linked, files);
        long address = entryOf(stub, files, request.entry());
        try (Kernel kernel = prepare(stub, address)) {
            Machine machine = kernel.machine();
            long interrupted = machine.cpu().eip();
            CpuSnapshot before = machine.cpu().snapshot();
            Listing listing = new Listing(stub);
            CalloutGate gate = new CalloutGate(kernel);
            String failure = raise(kernel, gate, interrupted, request.budgetInstructions(), listing);
            if (!failure.isEmpty()) {
                throw new GuestFailureException(
                        failure + trail(stub, address, machine.cpu().counter().clock()));
            }
            CpuSnapshot after = machine.cpu().snapshot();
            requireStack(before, after);
            List<String> remarks = new ArrayList<>(changes(before, after));
            linked.stubbed()
                    .forEach(name -> remarks.add(
                            name + " is no input's: a stub returned 0 for it, and its instructions are counted"));
            kernel.inService()
                    .forEach(vector -> remarks.add(
                            "vector 0x%02x is still in service at the local APIC: no EOI was sent".formatted(vector)));
            List<ListedInstruction> instructions = listing.of(counts(machine));
            if (instructions.stream().noneMatch(one -> one.text().startsWith("iret"))) {
                remarks.add("no iret retired: the stub came back another way");
            }
            return result(machine, files, request.entry(), gate.crossings(), instructions, remarks);
        }
    }

    private static void requirePlace(LinkedImage linked, String files) {
        AssembledImage stub = linked.image();
        if (linked.machine() != ElfMachine.I386) {
            throw new BadRequestException("%s: it is for %s; stubs run on i386 only"
                    .formatted(files, linked.machine().id()));
        }
        if (stub.base() == MemoryMap.STUB && stub.size() > MemoryMap.STUB_BYTES) {
            throw new BadRequestException(
                    "the stub has %d bytes with its data; at most %d fit".formatted(stub.size(), MemoryMap.STUB_BYTES));
        }
        if (stub.base() < MemoryMap.STUB || stub.end() > MemoryMap.STUB + MemoryMap.STUB_BYTES) {
            throw new BadRequestException(
                    "%s: it is linked for 0x%08x to 0x%08x; right would be within 0x%08x to 0x%08x: ld -Ttext=0x%x"
                            .formatted(
                                    files,
                                    stub.base(),
                                    stub.end(),
                                    MemoryMap.STUB,
                                    MemoryMap.STUB + MemoryMap.STUB_BYTES,
                                    MemoryMap.STUB));
        }
    }

    private static long entryOf(AssembledImage stub, String files, String entry) {
        SymbolTable.Entry symbol;
        try {
            stub.symbols().address(entry);
            symbol = stub.symbols().find(entry).orElseThrow();
        } catch (NoSuchElementException missing) {
            throw new BadRequestException(
                    "%s: %s; right would be a label that the file defines".formatted(files, missing.getMessage()));
        }
        boolean isCode = symbol.isLabel()
                && stub.sections().stream()
                        .anyMatch(section -> section.kind() == SectionKind.TEXT
                                && symbol.value() >= section.address()
                                && symbol.value() < section.address() + section.size());
        if (!isCode) {
            throw new BadRequestException("%s: `%s` is no label of code; right would be one that an instruction follows"
                    .formatted(files, entry));
        }
        return symbol.value();
    }

    private Kernel prepare(AssembledImage stub, long address) {
        Kernel kernel = Kernel.boot(image, DispatchPath.CLASSIC, counter);
        try {
            kernel.route(stub, address, SOURCE);
        } catch (IllegalArgumentException shared) {
            kernel.close();
            throw new BadRequestException(shared.getMessage());
        }
        kernel.start(INTERRUPTED);
        return kernel;
    }

    /** Tells why the stub did not come back, nothing if it did. */
    private static String raise(
            Kernel kernel, CalloutGate gate, long interrupted, long limitInstructions, Listing listing) {
        kernel.machine().setBreakpoint(interrupted);
        kernel.raise(NIC);
        String wrong;
        try {
            StopReason stop = gate.run(limitInstructions);
            if (stop instanceof StopReason.Breakpoint) {
                return "";
            }
            wrong = stop.toString();
        } catch (UnmodelledAccessException | UnmodelledStateException refused) {
            wrong = refused.getMessage();
        } catch (CalloutFailedException failed) {
            return "%s (it would return to %s)%n".formatted(failed.getMessage(), listing.label(failed.caller()));
        }
        return "%s (%s); right would be an iret to the interrupted code at 0x%08x%n"
                .formatted(wrong, listing.label(kernel.machine().cpu().eip()), interrupted);
    }

    /** Runs once more, and step by step through the last instructions before a failure. */
    private String trail(AssembledImage stub, long address, long retired) {
        Listing listing = new Listing(stub);
        StringBuilder text = new StringBuilder("the last instructions:");
        try (Kernel kernel = prepare(stub, address)) {
            Machine machine = kernel.machine();
            CalloutGate gate = new CalloutGate(kernel);
            kernel.raise(NIC);
            long first = Math.max(0, retired - TRAIL);
            if (first > 0) {
                gate.run(first);
            } else {
                // The delivery itself retires nothing; the first step shows it.
                text.append("%n  (the interrupt is delivered)".formatted());
            }
            for (long clock = first; clock < retired; clock++) {
                gate.serveHere();
                long before = first == 0 && clock == 0 ? address : machine.cpu().eip();
                text.append("%n  0x%08x  %-28s %s".formatted(before, listing.label(before), listing.text(before)));
                machine.step();
            }
        } catch (UnmodelledAccessException | UnmodelledStateException refused) {
            return text.toString();
        }
        return text.toString();
    }

    private static void requireStack(CpuSnapshot before, CpuSnapshot after) {
        int leaked = before.get(X86Register.ESP) - after.get(X86Register.ESP);
        if (leaked != 0) {
            throw new GuestFailureException(
                    ("the interrupted code goes on with esp 0x%08x, %d bytes from where it was; right would be to pop"
                                    + " what was pushed and return by iret")
                            .formatted(after.get(X86Register.ESP), leaked));
        }
    }

    /** Tells which registers the interrupted code does not find as they were. */
    private static List<String> changes(CpuSnapshot before, CpuSnapshot after) {
        List<String> remarks = new ArrayList<>();
        for (X86Register register : new TreeMap<>(before.registers()).keySet()) {
            int was = before.get(register);
            int is = after.get(register);
            if (was != is) {
                remarks.add("%s was 0x%08x before the interrupt and is 0x%08x after it"
                        .formatted(register.name().toLowerCase(Locale.ROOT), was, is));
            }
        }
        return List.copyOf(remarks);
    }

    private static SortedMap<Long, PhaseCount> counts(Machine machine) {
        SortedMap<Long, PhaseCount> counts = new TreeMap<>();
        for (RawCounts.Entry count : machine.counts().entries()) {
            counts.put(count.address(), new PhaseCount(count.retired(), count.iterations()));
        }
        return counts;
    }

    private static StubResult result(
            Machine machine,
            String files,
            String entry,
            SortedMap<String, Long> callouts,
            List<ListedInstruction> instructions,
            List<String> remarks) {
        PhaseCount total =
                instructions.stream().map(ListedInstruction::count).reduce(PhaseCount.NONE, PhaseCount::plus);
        List<String> events =
                machine.events().stream().map(DeliveredInterrupt::toString).toList();
        return new StubResult(files, entry, total, callouts, events, instructions, remarks);
    }
}
