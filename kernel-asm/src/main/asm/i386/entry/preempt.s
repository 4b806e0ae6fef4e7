# SPDX-License-Identifier: GPL-2.0-or-later
# preempt.s: the two doors of a preemption request, ipending bit SIR_PREEMPT.
#
# Exports    Xrecurse_preempt (from spllower), Xresume_preempt (from doreti)
# Entry      as the doors of path/classic.s; there is no hardware door
# Registers  ebx = level to restore, kept by the callee
# Source     NetBSD i386 spl.S, Xrecurse_preempt and Xresume_preempt, order
#            of the steps only
# Phases     preempt
IDTVEC recurse_preempt
	PHASE	Xrecurse_preempt, preempt
	pushfl				# what the CPU would have pushed
	pushl	%cs
	pushl	%esi
	pushl	$0
	pushl	$T_ASTFLT
	SAVE_FRAME
IDTVEC_END recurse_preempt
IDTVEC resume_preempt
	PHASE	Xresume_preempt, preempt
	movl	$IPL_PREEMPT,%fs:CPU_INFO_ILEVEL
	sti
	call	kpreempt
	cli
	jmp	doreti_checkpending
IDTVEC_END resume_preempt
