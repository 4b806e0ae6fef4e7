# SPDX-License-Identifier: GPL-2.0-or-later
# kernel.s: the whole i386 kernel as one unit: what is assembled and loaded.
#
# Source     the files named below; c/*.s are compiled from ../../c

	.include "include/assym-i386.inc"
	.include "include/asm.inc"
	.include "include/frame.inc"

	.text
	.include "i386/path/classic.s"
	.include "i386/path/lwp.s"

	.include "i386/entry/vectors.s"
	.include "i386/entry/doreti.s"
	.include "i386/entry/preempt.s"
	.include "i386/entry/ioapic.s"
	.include "i386/entry/panic.s"
	.include "i386/spl/splraise.s"
	.include "i386/spl/spllower.s"
	.include "i386/lock/mutex.s"
	.include "i386/lock/mutex-spin.s"
	.include "i386/switch/cpu-switchto.s"
	.include "i386/driver/nic.s"
	.include "i386/thread/threads.s"

	.include "i386/c/kern_intr.s"
	.include "i386/c/kern_mutex.s"
	.include "i386/c/kern_runq.s"
	.include "i386/c/kern_synch.s"
	.include "i386/c/kern_turnstile.s"

	.text
	.include "i386/thread/user.s"
