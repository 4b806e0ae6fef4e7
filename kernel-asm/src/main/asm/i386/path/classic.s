# SPDX-License-Identifier: GPL-2.0-or-later
# classic.s: the SPL chain; a handler runs on the CPU's interrupt stack, in
# the context of whatever it interrupted.
#
# Exports    per source, with S = classic_TRIGGERNUMBER: Xintr_S (IDT entry,
#            interrupt gate), Xrecurse_S (from spllower), Xresume_S (from
#            doreti)
# Entry      Xintr: any ring, IF=0; the CPU pushed eip, cs, eflags and, from
#            ring 3, esp, ss
#            Xrecurse: IF=0, esi = where to return, ebx = level to restore
#            Xresume: IF=0, esp = a frame that is there already, its PLEVEL
#            popped; ebx = level to restore
# Registers  ebp = the source, esi = level to restore, ecx = the source's
#            level, ebx = the next handler; all others are free, since the
#            frame has them
# Frame      frame.inc; on the interrupt stack one word, the old esp
# Source     NetBSD i386 vector.S and spl.S, order of the steps only;
#            Intel SDM 3A, "Signaling Interrupt Servicing Completion"
# Deviates   a replay is acknowledged like an arrival, as there: what the
#            local APIC then lets through early is held off by the level
# Phases     save level dispatch acknowledge masked deferred stray replay
.macro CLASSIC_CHAIN trigger, num
IDTVEC recurse_classic_\trigger\num
	PHASE	Xrecurse_classic_\trigger\num, replay
	pushfl				# what the CPU would have pushed
	pushl	%cs
	pushl	%esi
	pushl	$0			# stands in for an error code
	pushl	$T_ASTFLT
	SAVE_FRAME
IDTVEC_END recurse_classic_\trigger\num
IDTVEC resume_classic_\trigger\num
	PHASE	Xresume_classic_\trigger\num, replay
	movl	$IREENT_MAGIC,TF_ERR-TF_GS(%esp)	# a replay, no arrival
	movl	%fs:CPU_INFO_ISOURCES+4*\num,%ebp
	movl	IS_MAXLEVEL(%ebp),%ecx
	movl	%ebx,%esi
	jmp	.Lclassic_\trigger\num\()_accepted
IDTVEC_END resume_classic_\trigger\num

IDTVEC intr_classic_\trigger\num
	PHASE	Xintr_classic_\trigger\num, save
	pushl	$0			# stands in for an error code
	pushl	$T_ASTFLT
	SAVE_FRAME

	# Served now only if the source's level is above the current one.
	PHASE	Xintr_classic_\trigger\num, level
	movl	%fs:CPU_INFO_ISOURCES+4*\num,%ebp
	testl	%ebp,%ebp
	je	.Lclassic_\trigger\num\()_stray
	movl	IS_MAXLEVEL(%ebp),%ecx
	movl	%fs:CPU_INFO_ILEVEL,%esi
	cmpl	%ecx,%esi
	jae	.Lclassic_\trigger\num\()_masked

	# Statistics, 64 bits each: the source's and the CPU's.
.Lclassic_\trigger\num\()_accepted:
	addl	$1,IS_EVCNT(%ebp)
	adcl	$0,IS_EVCNT+4(%ebp)
	addl	$1,%fs:CPU_INFO_NINTR
	adcl	$0,%fs:CPU_INFO_NINTR+4

	pushl	%esi			# TF_PLEVEL
	movl	%ecx,%fs:CPU_INFO_ILEVEL

	# Only the outermost interrupt moves to the interrupt stack.
	incl	%fs:CPU_INFO_IDEPTH
	movl	%esp,%eax
	jne	.Lclassic_\trigger\num\()_nested
	movl	%fs:CPU_INFO_INTRSTACK,%esp
.Lclassic_\trigger\num\()_nested:
	pushl	%eax			# doreti takes it back

	# Handlers stand in descending level; the first whose level is not
	# above the interrupted one defers itself and the rest.
	PHASE	Xintr_classic_\trigger\num, dispatch
	sti
	movl	IS_HANDLERS(%ebp),%ebx
.Lclassic_\trigger\num\()_handler:
	movl	IH_LEVEL(%ebx),%eax
	cmpl	%eax,%esi
	jae	.Lclassic_\trigger\num\()_deferred
	pushl	IH_ARG(%ebx)
	movl	%eax,%fs:CPU_INFO_ILEVEL
	movl	IH_FUN(%ebx),%eax
	movl	IH_NEXT(%ebx),%ebx
	call	*%eax
	addl	$4,%esp			# toss the argument
	testl	%ebx,%ebx
	jne	.Lclassic_\trigger\num\()_handler
	cli
.Lclassic_\trigger\num\()_handled:

	PHASE	Xintr_classic_\trigger\num, acknowledge
.ifc \trigger,level
	movl	(%esp),%eax		# the frame
	cmpl	$IREENT_MAGIC,TF_ERR(%eax)
	jne	.Lclassic_\trigger\num\()_arrived
	pushl	%ebp
	call	ioapic_unmask		# a replay: its arrival masked the pin
	addl	$4,%esp
.Lclassic_\trigger\num\()_arrived:
.endif
	movl	$0,LAPIC_BASE+LAPIC_EOI
	jmp	Xdoreti

	# The level forbids it: leave a bit for spllower or doreti to find.
	PHASE	Xintr_classic_\trigger\num, masked
.Lclassic_\trigger\num\()_masked:
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
	PHASE	Xintr_classic_\trigger\num, deferred
.Lclassic_\trigger\num\()_deferred:
	cli
	orl	$1<<\num,%fs:CPU_INFO_IPENDING
.ifc \trigger,level
	pushl	%ebp
	call	ioapic_mask
	addl	$4,%esp
.endif
	jmp	.Lclassic_\trigger\num\()_handled

	# Nobody is established here: count it and go.
	PHASE	Xintr_classic_\trigger\num, stray
.Lclassic_\trigger\num\()_stray:
	incl	%fs:CPU_INFO_NSTRAY
	movl	$0,LAPIC_BASE+LAPIC_EOI
	RESTORE_FRAME
	iretl
IDTVEC_END intr_classic_\trigger\num
.endm
