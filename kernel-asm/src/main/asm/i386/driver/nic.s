# SPDX-License-Identifier: GPL-2.0-or-later
# nic.s: the interrupt handlers of the network driver. They know nothing of
# the dispatch path: the same bytes serve all.
#
# Exports    int nic_intr(struct nic_softc *)         reads and clears the cause
#            int nic_intr_mutex(struct nic_softc *)   the same under sc_mutex
#            int nic_intr_leak(struct nic_softc *)    a bug: keeps sc_mutex
#            int nic_intr_window(struct nic_softc *)  can be found at the label
#            nic_intr_window_point, its device done, to be interrupted there
#            int nic_intr_holding(struct nic_softc *) as nic_intr_mutex, can be
#            found at nic_intr_holding_point with the mutex held
#            int nic_intr_both(struct nic_softc *)    under sc_mutex and,
#            inside that, sc_inner
#            Each returns 1 if the device had a cause, else 0.
# Entry      the level of the handler, IF=1; argument on the stack
# Registers  eax, ecx, edx clobbered
# Source     the data sheet in the device model's Javadoc

ENTRY nic_intr
	PHASE	nic_intr, handler
	movl	4(%esp),%edx
	movl	SC_REGS(%edx),%ecx
	movl	NIC_CAUSE(%ecx),%eax
	testl	%eax,%eax
	je	.Lnic_intr_not_ours
	movl	%eax,NIC_CAUSE(%ecx)	# write 1 to clear; the line drops
	incl	SC_EVENTS(%edx)
	movl	$1,%eax
.Lnic_intr_not_ours:
	ret
END nic_intr

ENTRY nic_intr_mutex
	PHASE	nic_intr_mutex, handler
	pushl	%ebx
	movl	8(%esp),%ebx
	pushl	SC_MUTEX(%ebx)
	call	mutex_enter
	pushl	%ebx
	call	nic_intr
	addl	$4,%esp
	movl	%eax,%ebx
	call	mutex_exit		# its argument is still in place
	addl	$4,%esp
	movl	%ebx,%eax
	popl	%ebx
	ret
END nic_intr_mutex

ENTRY nic_intr_leak
	PHASE	nic_intr_leak, handler
	movl	4(%esp),%edx
	pushl	SC_MUTEX(%edx)
	call	mutex_enter
	addl	$4,%esp
	jmp	nic_intr		# the argument is in place
END nic_intr_leak

ENTRY nic_intr_window
	PHASE	nic_intr_window, handler
	pushl	4(%esp)
	call	nic_intr
	addl	$4,%esp
nic_intr_window_point:
	ret
END nic_intr_window

ENTRY nic_intr_holding
	PHASE	nic_intr_holding, handler
	movl	4(%esp),%edx
	pushl	SC_MUTEX(%edx)
	call	mutex_enter
	pushl	8(%esp)
	call	nic_intr
	addl	$4,%esp
nic_intr_holding_point:
	call	mutex_exit		# its argument is still in place
	addl	$4,%esp
	ret
END nic_intr_holding

ENTRY nic_intr_both
	PHASE	nic_intr_both, handler
	pushl	%ebx
	movl	8(%esp),%ebx
	pushl	SC_MUTEX(%ebx)
	call	mutex_enter
	pushl	SC_INNER(%ebx)
	call	mutex_enter
	pushl	%ebx
	call	nic_intr
	addl	$4,%esp
	movl	%eax,%ebx
	call	mutex_exit		# sc_inner, still in place
	addl	$4,%esp
	call	mutex_exit		# sc_mutex
	addl	$4,%esp
	movl	%ebx,%eax
	popl	%ebx
	ret
END nic_intr_both
