# SPDX-License-Identifier: GPL-2.0-or-later
# ioapic.s: mask and unmask the pin of a source, under the IOAPIC's lock.
#
# Exports    void ioapic_mask(struct intrsource *), void ioapic_unmask(same)
# Entry      any level, any IF: the routines close IF themselves, since an
#            interrupt's masked arrival takes the same lock
# Registers  eax, ecx, edx clobbered
# Source     Intel 82093AA data sheet, "I/O Redirection Table Registers"

ENTRY ioapic_mask
	PHASE	ioapic_mask, pin
	movl	4(%esp),%ecx
	pushfl
	cli
	call	ioapic_select
	orl	$IOAPIC_REDLO_MASK,IOAPIC_WIN(%edx)
	jmp	ioapic_release
END ioapic_mask

ENTRY ioapic_unmask
	PHASE	ioapic_unmask, pin
	movl	4(%esp),%ecx
	pushfl
	cli
	call	ioapic_select
	andl	$~IOAPIC_REDLO_MASK,IOAPIC_WIN(%edx)
	jmp	ioapic_release
END ioapic_unmask

# In: ecx = the source. Out: the lock held, edx = the register page, its
# window on the low word of the pin's redirection entry.
ENTRY ioapic_select
	PHASE	ioapic_select, pin
	movl	IS_PIC(%ecx),%edx
	movl	$1,%eax
.Lioapic_spin:
	xchgl	%eax,PIC_LOCK(%edx)
	testl	%eax,%eax
	jne	.Lioapic_spin

	movl	PIC_REGS(%edx),%edx
	movl	IS_PIN(%ecx),%eax
	leal	IOAPIC_REDTBL(,%eax,2),%eax
	movl	%eax,IOAPIC_REGSEL(%edx)
	ret
END ioapic_select

# The common end: drop the lock of the source in ecx and restore the flags
# that the routine pushed.
ENTRY ioapic_release
	PHASE	ioapic_release, pin
	movl	IS_PIC(%ecx),%edx
	movl	$0,PIC_LOCK(%edx)
	popfl
	ret
END ioapic_release
