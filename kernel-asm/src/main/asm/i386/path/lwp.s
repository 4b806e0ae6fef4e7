# SPDX-License-Identifier: GPL-2.0-or-later
# lwp.s: the SPL chain with interrupt LWPs; a handler at or below IPL_VM runs
# as an LWP with a stack of its own, and may block.
#
# Exports    per source, with S = lwp_TRIGGERNUMBER: Xintr_S (IDT entry,
#            interrupt gate), Xrecurse_S (from spllower), Xresume_S (from
#            doreti)
# Entry      as in classic.s
# Registers  as in classic.s; while swapping in, edx = the interrupted LWP and
#            edi = the interrupt LWP; while swapping out, eax = the interrupt
#            LWP and ecx = the pinned one
# Frame      frame.inc; below the old esp a switch frame such as cpu_switchto
#            leaves, so that it can resume the interrupted LWP:
#            offset  content
#            0       edi, esi, ebx (not set: the trampoline wants none)
#            12      intr_trampoline, where cpu_switchto's ret goes
# Source     tech-kern, February 2007, interrupts with LWP context; NetBSD
#            i386 vector.S and spl.S, order of the steps only
# Deviates   a replay is acknowledged like an arrival, as in classic.s
# Needs      the classic chain of the same source, for levels above IPL_VM
# Phases     save level swapin dispatch swapout acknowledge masked deferred
#            stray replay blocked
.macro LWP_CHAIN trigger, num
IDTVEC recurse_lwp_\trigger\num
	PHASE	Xrecurse_lwp_\trigger\num, replay
	pushfl				# what the CPU would have pushed
	pushl	%cs
	pushl	%esi
	pushl	$0			# stands in for an error code
	pushl	$T_ASTFLT
	SAVE_FRAME
IDTVEC_END recurse_lwp_\trigger\num
IDTVEC resume_lwp_\trigger\num
	PHASE	Xresume_lwp_\trigger\num, replay
	movl	$IREENT_MAGIC,TF_ERR-TF_GS(%esp)	# a replay, no arrival
	movl	%fs:CPU_INFO_ISOURCES+4*\num,%ebp
	movl	IS_MAXLEVEL(%ebp),%ecx
	movl	%ebx,%esi
	jmp	.Llwp_\trigger\num\()_accepted
IDTVEC_END resume_lwp_\trigger\num

IDTVEC intr_lwp_\trigger\num
	PHASE	Xintr_lwp_\trigger\num, save
	pushl	$0			# stands in for an error code
	pushl	$T_ASTFLT
	SAVE_FRAME

	# Served now only if the source's level is above the current one.
	PHASE	Xintr_lwp_\trigger\num, level
	movl	%fs:CPU_INFO_ISOURCES+4*\num,%ebp
	testl	%ebp,%ebp
	je	.Llwp_\trigger\num\()_stray
	movl	IS_MAXLEVEL(%ebp),%ecx
	movl	%fs:CPU_INFO_ILEVEL,%esi
	cmpl	%ecx,%esi
	jae	.Llwp_\trigger\num\()_masked

	# Statistics, 64 bits each: the source's and the CPU's.
.Llwp_\trigger\num\()_accepted:
	addl	$1,IS_EVCNT(%ebp)
	adcl	$0,IS_EVCNT+4(%ebp)
	addl	$1,%fs:CPU_INFO_NINTR
	adcl	$0,%fs:CPU_INFO_NINTR+4

	pushl	%esi			# TF_PLEVEL
	movl	%ecx,%fs:CPU_INFO_ILEVEL

	# Only the outermost interrupt moves to the interrupt stack.
	incl	%fs:CPU_INFO_IDEPTH
	movl	%esp,%eax
	jne	.Llwp_\trigger\num\()_nested
	movl	%fs:CPU_INFO_INTRSTACK,%esp
.Llwp_\trigger\num\()_nested:
	pushl	%eax			# doreti takes it back

	# Sixteen instructions give the handler an LWP. They stand after the new
	# level and before sti: no other source of this level can come between.
	PHASE	Xintr_lwp_\trigger\num, swapin
	cmpl	$IPL_VM,%ecx		# only levels up to IPL_VM may block
	ja	Xintr_classic_\trigger\num\()__dispatch	# above: as classic
	movl	%fs:CPU_INFO_CURLWP,%edx	# the LWP that is interrupted
	movl	%fs:CPU_INFO_IDLELIST(,%ecx,4),%edi	# one for this IPL
	movl	L_LINK(%edi),%eax	# next idle LWP; a fault if none
	movl	%eax,%fs:CPU_INFO_IDLELIST(,%ecx,4)	# it is idle no more
	movl	%edx,L_SWITCHTO(%edi)	# pinned: goes on if we block
	movl	$LSONPROC,L_STAT(%edi)	# lenders of priority branch on it
	pushl	$intr_trampoline	# where the pinned LWP resumes
	subl	$SWITCHFRAME_REGS,%esp	# slots that cpu_switchto will pop
	movl	L_PCB(%edx),%eax	# keeps esp and ebp for a switch
	movl	%esp,PCB_ESP(%eax)	# where the switch will find it
	movl	%ebp,PCB_EBP(%eax)	# source to mask and EOI
	movl	L_PCB(%edi),%eax	# the interrupt LWP's stack
	movl	PCB_STACKTOP(%eax),%esp	# ours to leave half-way
	movl	%edi,%fs:CPU_INFO_CURLWP	# who owns its locks

	# Handlers stand in descending level; the first whose level is not
	# above the interrupted one defers itself and the rest.
	PHASE	Xintr_lwp_\trigger\num, dispatch
	sti
	movl	IS_HANDLERS(%ebp),%ebx
.Llwp_\trigger\num\()_handler:
	movl	IH_LEVEL(%ebx),%eax
	cmpl	%eax,%esi
	jae	.Llwp_\trigger\num\()_deferred
	pushl	IH_ARG(%ebx)
	movl	%eax,%fs:CPU_INFO_ILEVEL
	movl	IH_FUN(%ebx),%eax
	movl	IH_NEXT(%ebx),%ebx
	call	*%eax
	addl	$4,%esp			# toss the argument
	testl	%ebx,%ebx
	jne	.Llwp_\trigger\num\()_handler
	cli
.Llwp_\trigger\num\()_handled:

	# Thirteen take it away again, with IF closed: nobody may find the LWP
	# idle while its stack is in use.
	PHASE	Xintr_lwp_\trigger\num, swapout
	movl	%fs:CPU_INFO_CURLWP,%eax	# the interrupt LWP, done
	movl	L_SWITCHTO(%eax),%ecx	# the LWP pinned under it
	testl	%ecx,%ecx		# mi_switch clears it when we block
	je	.Llwp_\trigger\num\()_blocked	# nobody to go back to
	movl	$LSIDLE,L_STAT(%eax)	# who finds it owning a lock panics
	movl	IS_LEVEL(%ebp),%edx		# the list that it came from
	movl	%fs:CPU_INFO_IDLELIST(,%edx,4),%esi	# others came and went
	movl	%esi,L_LINK(%eax)	# the rest of the list follows us
	movl	%eax,%fs:CPU_INFO_IDLELIST(,%edx,4)	# the next one takes it
	movl	L_PCB(%ecx),%edx	# the pinned LWP's, set on entry
	movl	PCB_ESP(%edx),%esp	# back on the interrupted stack
	xchgl	%ecx,%fs:CPU_INFO_CURLWP	# locked: seen before it unlocks
	addl	$SWITCHFRAME_SIZE,%esp	# it did not block: no switch frame

	PHASE	Xintr_lwp_\trigger\num, acknowledge
.ifc \trigger,level
	movl	(%esp),%eax		# the frame
	cmpl	$IREENT_MAGIC,TF_ERR(%eax)
	jne	.Llwp_\trigger\num\()_arrived
	pushl	%ebp
	call	ioapic_unmask		# a replay: its arrival masked the pin
	addl	$4,%esp
.Llwp_\trigger\num\()_arrived:
.endif
	movl	$0,LAPIC_BASE+LAPIC_EOI
	jmp	Xdoreti

	# The level forbids it: leave a bit for spllower or doreti to find.
	PHASE	Xintr_lwp_\trigger\num, masked
.Llwp_\trigger\num\()_masked:
	orl	$1<<\num,%fs:CPU_INFO_IPENDING
.ifc \trigger,level
	pushl	%ebp
	call	ioapic_mask		# or the line asks again at once
	addl	$4,%esp
.endif
	movl	$0,LAPIC_BASE+LAPIC_EOI
	RESTORE_FRAME
	iretl

	# Some handlers must wait for their level: the source is pending again.
	PHASE	Xintr_lwp_\trigger\num, deferred
.Llwp_\trigger\num\()_deferred:
	cli
	orl	$1<<\num,%fs:CPU_INFO_IPENDING
.ifc \trigger,level
	pushl	%ebp
	call	ioapic_mask
	addl	$4,%esp
.endif
	jmp	.Llwp_\trigger\num\()_handled

	# Nobody is established here: count it and go.
	PHASE	Xintr_lwp_\trigger\num, stray
.Llwp_\trigger\num\()_stray:
	incl	%fs:CPU_INFO_NSTRAY
	movl	$0,LAPIC_BASE+LAPIC_EOI
	RESTORE_FRAME
	iretl

	# The handler blocked and was resumed as an ordinary LWP: there is no
	# stack to go back to, and the EOI was sent when it blocked.
	PHASE	Xintr_lwp_\trigger\num, blocked
.Llwp_\trigger\num\()_blocked:
	movl	$IPL_SCHED,%fs:CPU_INFO_ILEVEL
	sti
	pushl	%ebp
	call	intr_lwp_exit		# never returns
IDTVEC_END intr_lwp_\trigger\num
.endm
