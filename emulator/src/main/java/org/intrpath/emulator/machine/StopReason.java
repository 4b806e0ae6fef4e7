// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.List;
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
     * The CPU shut down: a double fault could not be delivered. Intel SDM 3A, "Interrupt 8—Double Fault Exception
     * (#DF)".
     *
     * @param eip where the CPU stands.
     * @param chain what was to be delivered, and why each delivery failed, in order.
     */
    record TripleFault(long eip, List<String> chain) implements StopReason {
        /** Keeps a copy. */
        public TripleFault {
            chain = List.copyOf(chain);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "triple fault at 0x%08x: %s", eip, String.join("; then ", chain));
        }
    }

    /**
     * The bootstrap processor got an INIT: a machine with firmware would begin anew.
     *
     * @param eip of the reset vector.
     */
    record Reset(long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "reset: the bootstrap processor got an INIT, next is 0x%08x", eip);
        }
    }

    /**
     * Something outside the CPUs asked for it: a device, the host.
     *
     * @param why in words.
     * @param eip the next instruction.
     */
    record Requested(String why, long eip) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s, next instruction at 0x%08x", why, eip);
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
     * The CPU stands before an instruction that is not modelled.
     *
     * @param eip of the instruction.
     * @param why what of it is not.
     */
    record UnmodelledInstruction(long eip, String why) implements StopReason {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "instruction at 0x%08x is not modelled: %s", eip, why);
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
