# SPDX-License-Identifier: GPL-2.0-or-later
# doreti.s: the way out of every interrupt: restore the level, serve what it
# held back, return.
#
# Exports    Xdoreti, intr_trampoline
# Entry      IF=0; esp = one word, the old esp, which leads to a frame with
#            its PLEVEL
# Registers  ebx = level to restore; Xresume doors take it so
# Frame      frame.inc
# Source     NetBSD i386 spl.S, order of the steps only
# Phases     trampoline exit pending user

# Where a pinned LWP resumes whose interrupt LWP blocked. cpu_switchto's ret
# comes here with IF=1 at the level of mi_switch, on the interrupted stack.
ENTRY intr_trampoline
	PHASE	Xdoreti, trampoline
	cli
END intr_trampoline

IDTVEC doreti
	PHASE	Xdoreti, exit
	popl	%esp			# off the interrupt stack
	decl	%fs:CPU_INFO_IDEPTH
	popl	%ebx			# TF_PLEVEL

	# Serve what is pending and now allowed, highest bit first.
doreti_checkpending:
	movl	%fs:CPU_INFO_IUNMASK(,%ebx,4),%eax
	andl	%fs:CPU_INFO_IPENDING,%eax
	jne	.Ldoreti_pending
	movl	%ebx,%fs:CPU_INFO_ILEVEL

	# Only a return to ring 3 looks for an AST.
	testb	$SEL_RPL_MASK,TF_CS-TF_GS(%esp)
	jne	.Ldoreti_user
.Ldoreti_return:
	RESTORE_FRAME
	iretl

	PHASE	Xdoreti, pending
.Ldoreti_pending:
	bsrl	%eax,%eax
	btrl	%eax,%fs:CPU_INFO_IPENDING
	movl	%fs:CPU_INFO_ISOURCES(,%eax,4),%eax
	jmp	*IS_RESUME(%eax)

	PHASE	Xdoreti, user
.Ldoreti_user:
	cmpl	$0,%fs:CPU_INFO_ASTPENDING
	je	.Ldoreti_return
	movl	$0,%fs:CPU_INFO_ASTPENDING
	sti
	call	ast
	cli
	jmp	doreti_checkpending	# it may have slept: look again
IDTVEC_END doreti
