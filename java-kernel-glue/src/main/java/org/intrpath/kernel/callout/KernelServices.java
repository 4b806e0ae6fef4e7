// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.callout;

import org.intrpath.emulator.cpu.LinearMemory;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.KernelConstants;
import org.intrpath.kernel.layout.MutexLayout;
import org.intrpath.kernel.layout.PanicCode;
import org.intrpath.kernel.model.Kernel;

/** Does a routine's work on the guest's structures. What would have to run guest code is refused. */
final class KernelServices {
    private final Kernel kernel;
    private final GuestStruct cpuInfo;

    KernelServices(Kernel kernel) {
        this.kernel = kernel;
        cpuInfo = kernel.cpuInfo();
    }

    /** Says why a routine cannot be carried out. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Carry a routine out.
     *
     * @param argument its only one
     * @param nothing what a routine without a result leaves in eax
     * @return its result
     * @throws RefusedException if only guest code could do it, or the guest broke a rule
     */
    int serve(Callout callout, int argument, int nothing) {
        switch (callout) {
            case SPLRAISE -> {
                return raise(argument);
            }
            case SPLLOWER, SPLX -> lower(argument);
            case MUTEX_ENTER -> enter(mutex(argument));
            case MUTEX_EXIT -> exit(mutex(argument));
            case MUTEX_SPIN_ENTER -> spinEnter(mutex(argument));
            case MUTEX_SPIN_EXIT -> spinExit(mutex(argument));
            case PANIC ->
                throw new RefusedException("the guest panics: "
                        + (argument >= 0 && argument < PanicCode.values().length
                                ? PanicCode.values()[argument].text()
                                : "code 0x%x, which is none of the kernel's".formatted(argument)));
        }
        return nothing;
    }

    private static void requireLevel(int level) {
        int highest = InterruptLevel.HIGH.level();
        if (level < 0 || level > highest) {
            throw new RefusedException("0x%x is no level; right would be 0 to %d".formatted(level, highest));
        }
    }

    private int raise(int level) {
        requireLevel(level);
        int old = kernel.level();
        if (level > old) {
            cpuInfo.set(CpuInfoLayout.ILEVEL, level);
        }
        return old;
    }

    private void lower(int level) {
        requireLevel(level);
        if (level >= kernel.level()) {
            return;
        }
        int due = cpuInfo.get(CpuInfoLayout.IPENDING) & cpuInfo.get(CpuInfoLayout.IUNMASK, level);
        if (due != 0) {
            int source = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(due);
            throw new RefusedException(
                    ("source %d is pending and would be served on the way down to level %d, by guest code that Java"
                                    + " does not stand in for; right would be a spllower of your own among the inputs")
                            .formatted(source, level));
        }
        cpuInfo.set(CpuInfoLayout.ILEVEL, level);
    }

    private GuestStruct mutex(int pointer) {
        GuestStruct mutex =
                new GuestStruct(kernel.machine().memory(), MutexLayout.LAYOUT, Integer.toUnsignedLong(pointer));
        LinearMemory linear = kernel.machine().cpu().linear();
        int last = pointer + MutexLayout.LAYOUT.size() - 1;
        boolean isThere = linear.translateForWrite(pointer) == mutex.address()
                && linear.translateForWrite(last) == Integer.toUnsignedLong(last);
        if (!isThere) {
            throw new RefusedException(
                    "0x%08x is no address of a struct kmutex: it is not mapped, or not for writing".formatted(pointer));
        }
        return mutex;
    }

    private void enter(GuestStruct mutex) {
        int owner = mutex.get(MutexLayout.OWNER);
        int self = cpuInfo.get(CpuInfoLayout.CURLWP);
        if ((owner & ~KernelConstants.MUTEX_BIT_WAITERS) == self) {
            throw new RefusedException("the guest panics: " + PanicCode.LOCKING_AGAINST_MYSELF.text());
        }
        if (owner != 0) {
            throw new RefusedException(
                    "the mutex at 0x%08x has the owner 0x%08x, and waiting for it means to switch to another LWP"
                            .formatted(mutex.pointer(), owner));
        }
        mutex.set(MutexLayout.OWNER, self);
    }

    private void exit(GuestStruct mutex) {
        int owner = mutex.get(MutexLayout.OWNER);
        int self = cpuInfo.get(CpuInfoLayout.CURLWP);
        if ((owner & ~KernelConstants.MUTEX_BIT_WAITERS) != self) {
            throw new RefusedException("the guest panics: " + PanicCode.NOT_OWNER.text());
        }
        if (owner != self) {
            throw new RefusedException(
                    "an LWP waits for the mutex at 0x%08x and would have to be woken".formatted(mutex.pointer()));
        }
        mutex.set(MutexLayout.OWNER, 0);
    }

    private void spinEnter(GuestStruct mutex) {
        int level = mutex.get(MutexLayout.IPL);
        requireLevel(level);
        if ((mutex.get(MutexLayout.LOCK) & 0xff) != 0) {
            throw new RefusedException("the spin mutex at 0x%08x is held, and on one CPU nobody would let go of it"
                    .formatted(mutex.pointer()));
        }
        int before = raise(level);
        int count = cpuInfo.get(CpuInfoLayout.MTX_COUNT) - 1;
        cpuInfo.set(CpuInfoLayout.MTX_COUNT, count);
        if (count == -1) {
            cpuInfo.set(CpuInfoLayout.MTX_OLDSPL, before);
        }
        mutex.set(MutexLayout.LOCK, mutex.get(MutexLayout.LOCK) | 1);
    }

    private void spinExit(GuestStruct mutex) {
        int count = cpuInfo.get(CpuInfoLayout.MTX_COUNT);
        if ((mutex.get(MutexLayout.LOCK) & 0xff) == 0 || count >= 0) {
            throw new RefusedException("the spin mutex at 0x%08x is not held".formatted(mutex.pointer()));
        }
        cpuInfo.set(CpuInfoLayout.MTX_COUNT, count + 1);
        mutex.set(MutexLayout.LOCK, mutex.get(MutexLayout.LOCK) & ~0xff);
        if (count + 1 == 0) {
            lower(cpuInfo.get(CpuInfoLayout.MTX_OLDSPL));
        }
    }
}
