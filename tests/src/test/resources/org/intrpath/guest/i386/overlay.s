# SPDX-License-Identifier: GPL-2.0-or-later
# overlay.s: a driver of the disk controller that reads code over code. Each
# interrupt calls what the last command has read, and reads the other sector
# over it.
#
# Exports    driver_init, driver_intr, driver_stop, driver_redtbl: start.s
#            overlay, where sectors are read to; overlay_even and
#            overlay_odd, what sectors 0 and 1 are to hold
#            the counters at the end
# Registers  edi = the controller's registers
# Source     the data sheet in the device model's Javadoc

	.include "asm.inc"
	.include "devices.inc"

	.set	EVEN_RESULT, 0x111
	.set	ODD_RESULT, 0x222
	.set	SCRATCH_BYTES, 3

	.text
ENTRY driver_init
	movl	$DISK_BASE,%edi
	movl	$DISK_CAUSE_ALL,DISK_MASK_SET(%edi)
	jmp	overlay_read
END driver_init

ENTRY driver_intr
	movl	$DISK_BASE,%edi
	movl	DISK_CAUSE(%edi),%ebp
	testl	%ebp,%ebp
	jne	.Lintr_causes
	incl	spurious_interrupts
	ret
.Lintr_causes:
	movl	%ebp,DISK_CAUSE(%edi)
	testl	$DISK_CAUSE_ERROR,%ebp
	je	.Lintr_call
	incl	errors

	# An even sector's code says so, an odd one's stores bytes as well.
.Lintr_call:
	movl	$scratch,%edi
	movl	$SCRATCH_BYTES,%ecx
	call	overlay
	movl	$EVEN_RESULT,%edx
	testl	$1,commands_done
	je	.Lintr_compare
	movl	$ODD_RESULT,%edx
.Lintr_compare:
	cmpl	%edx,%eax
	je	.Lintr_next
	incl	mismatches
.Lintr_next:
	movl	$DISK_BASE,%edi
	incl	commands_done
	cmpl	$INTERRUPTS,commands_done
	jne	overlay_read
	ret
END driver_intr

ENTRY overlay_read
	movl	commands_done,%eax
	andl	$1,%eax
	movl	%eax,DISK_SECTOR_LOW(%edi)
	movl	$1,DISK_SECTOR_COUNT(%edi)
	movl	$overlay,DISK_BUFFER_LOW(%edi)
	movl	$DISK_READ,DISK_COMMAND(%edi)
	ret
END overlay_read

ENTRY driver_stop
	movl	$DISK_BASE,%edi
	movl	$DISK_CAUSE_ALL,DISK_MASK_CLEAR(%edi)
	ret
END driver_stop

	.balign	PAGE_BYTES
ENTRY overlay
	.skip	PAGE_BYTES
END overlay

	.data
	.globl	driver_redtbl
driver_redtbl:
	.long	IOAPIC_REDTBL+2*DISK_PIN

	# Instructions begin elsewhere in one than in the other.
	.globl	overlay_even, overlay_even_return
	.globl	overlay_odd, overlay_odd_move, overlay_odd_return
overlay_even:
	movl	$EVEN_RESULT,%eax
overlay_even_return:
	ret
overlay_odd:
	rep
	stosb
overlay_odd_move:
	movl	$ODD_RESULT,%eax
overlay_odd_return:
	ret
	.skip	DISK_SECTOR_BYTES	# so that both have a sector's length

	.globl	commands_done, mismatches, errors, spurious_interrupts
commands_done:
	.long	0
mismatches:
	.long	0
errors:
	.long	0
spurious_interrupts:
	.long	0

	.bss
scratch:
	.skip	SCRATCH_BYTES
