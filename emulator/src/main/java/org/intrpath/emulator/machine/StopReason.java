// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.Locale;
import org.intrpath.emulator.cpu.ExceptionVector;

/** Says why a run of the machine stopped. Addresses are linear, unsigned, in a {@code long}. */
public sealed interface StopReason {

    /** Stands for "not known, or the exception has none". */
    int NO_ERROR_CODE = -1;

    /**
     * The CPU executed {@code hlt} and nothing will wake it: interrupts are off, or none is pending and no timer runs.
     *
     * @param eip after the {@code hlt}.
     */
    record Halted(long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "halted, next instruction at 0x%08x", eip);
        }
    }

    /**
     * The CPU stands before an instruction with a breakpoint.
     *
     * @param address of the instruction.
     */
    record Breakpoint(long address) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "breakpoint at 0x%08x", address);
        }
    }

    /**
     * As many instructions retired as the run was allowed.
     *
     * @param clock the virtual clock.
     * @param eip the next instruction.
     */
    record Deadline(long clock, long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "limit of instructions reached at 0x%08x, clock %d", eip, clock);
        }
    }

    /**
     * The guest was about to execute code that is mapped but not in the counted window.
     *
     * @param address of the instruction.
     */
    record OutsideWindow(long address) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "execution left the counted code: next instruction at 0x%08x", address);
        }
    }

    /**
     * The guest raised an exception that is not delivered to it, or an interrupt could not be delivered.
     *
     * @param exception which.
     * @param errorCode as the processor would push it, or {@link #NO_ERROR_CODE}.
     * @param address the linear address that a page fault is about; 0 for other exceptions.
     * @param eip the instruction that faulted, or, for a failed delivery, the one interrupted.
     * @param how what happened, in words.
     */
    record GuestFault(ExceptionVector exception, int errorCode, long address, long eip, String how)
            implements StopReason {

        /** Returns the vector. */
        public int vector() {
            return exception.vector();
        }

        /** Returns the processor manual's short name, such as {@code #PF}. */
        public String name() {
            return exception.mnemonic();
        }

        @Override
        public String toString() {
            String code = errorCode == NO_ERROR_CODE ? "" : String.format(Locale.ROOT, "(0x%04x)", errorCode);
            String about = exception == ExceptionVector.PAGE_FAULT
                    ? String.format(Locale.ROOT, " on address 0x%08x", address)
                    : "";
            return String.format(Locale.ROOT, "%s%s at 0x%08x%s: %s", name(), code, eip, about, how);
        }
    }

    /**
     * The guest executed {@code ud2} or bytes that are no instruction, and {@code #UD} is not delivered to it.
     *
     * @param eip of the instruction.
     */
    record InvalidInstruction(long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "invalid instruction at 0x%08x", eip);
        }
    }

    /**
     * The CPU stands before an instruction that is not modelled: one of the system calls, of the model-specific
     * registers, or one that reads time or randomness.
     *
     * @param eip of the instruction.
     */
    record UnmodelledInstruction(long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "instruction at 0x%08x is not modelled (syscall, sysenter, rdmsr, wrmsr, rdtsc, rdpmc, rdrand,"
                            + " CR8)",
                    eip);
        }
    }

    /**
     * The guest reached through its page tables for physical memory that the machine does not have.
     *
     * @param access read, write or fetch.
     * @param address as the engine reports it.
     * @param eip of the instruction.
     */
    record PhysicalHole(String access, long address, long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s of physical memory that does not exist, address 0x%08x, by the instruction at 0x%08x",
                    access,
                    address,
                    eip);
        }
    }
}
