# SPDX-License-Identifier: GPL-2.0-or-later
# disk.s: a driver of the disk controller. It writes sectors and reads them
# back, one command after the other, and compares.
#
# Exports    driver_init, driver_intr, driver_stop, driver_redtbl: start.s
#            the counters at the end; payload_checksum is for each doubleword
#            read, in order, rotated left by 1 and the doubleword added
# Registers  edi = the controller's registers
# Source     the data sheet in the device model's Javadoc
#
# Command n belongs to round n / 2. A round writes 1 + round % 4 sectors from
# sector 5 * round % 32 on, doubleword i being round * FACTOR + i, and reads
# them back into another buffer.

	.include "asm.inc"
	.include "devices.inc"

	.set	FACTOR, 0x9e3779b1
	.set	MOST_SECTORS, 4
	.set	SECTOR_DWORDS, DISK_SECTOR_BYTES/4

	.text
ENTRY driver_init
	movl	$DISK_BASE,%edi
	movl	$DISK_CAUSE_ALL,DISK_MASK_SET(%edi)
	jmp	disk_start
END driver_init

ENTRY driver_intr
	movl	$DISK_BASE,%edi
	movl	DISK_CAUSE(%edi),%ebp
	testl	%ebp,%ebp
	jne	.Lintr_causes
	incl	spurious_interrupts
	ret

	# The line drops here, so that the next command makes a new edge.
.Lintr_causes:
	movl	%ebp,DISK_CAUSE(%edi)
	movl	DISK_STATUS(%edi),%eax
	movl	%eax,last_status
	testl	$DISK_CAUSE_ERROR,%ebp
	je	.Lintr_done
	incl	errors
	jmp	.Lintr_next

	# An even command has been written, an odd one is to be compared.
.Lintr_done:
	testl	$1,commands_done
	je	.Lintr_next
	call	disk_compare
.Lintr_next:
	incl	commands_done
	cmpl	$INTERRUPTS,commands_done
	jne	disk_start
	ret
END driver_intr

# Start the command that is next.
ENTRY disk_start
	movl	commands_done,%edx
	movl	%edx,%eax
	shrl	$1,%eax
	leal	(%eax,%eax,4),%ebx
	andl	$31,%ebx
	movl	%ebx,DISK_SECTOR_LOW(%edi)
	movl	%eax,%ecx
	andl	$MOST_SECTORS-1,%ecx
	incl	%ecx
	movl	%ecx,DISK_SECTOR_COUNT(%edi)
	incl	commands_started
	testl	$1,%edx
	jne	.Lstart_read

	# What is written differs from round to round.
	imull	$SECTOR_DWORDS,%ecx,%ecx
	imull	$FACTOR,%eax,%eax
	movl	$write_buffer,%ebx
	movl	%ebx,DISK_BUFFER_LOW(%edi)
.Lstart_fill:
	movl	%eax,(%ebx)
	addl	$4,%ebx
	incl	%eax
	decl	%ecx
	jne	.Lstart_fill
	movl	$DISK_WRITE,DISK_COMMAND(%edi)
	ret

.Lstart_read:
	movl	$read_buffer,DISK_BUFFER_LOW(%edi)
	movl	$DISK_READ,DISK_COMMAND(%edi)
	ret
END disk_start

# Compare the buffers and sum up the one that was read.
ENTRY disk_compare
	movl	DISK_SECTOR_COUNT(%edi),%ecx
	addl	%ecx,sectors_read
	imull	$SECTOR_DWORDS,%ecx,%ecx
	xorl	%ebx,%ebx
	movl	payload_checksum,%edx
.Lcompare_dword:
	movl	read_buffer(%ebx),%eax
	roll	$1,%edx
	addl	%eax,%edx
	cmpl	write_buffer(%ebx),%eax
	je	.Lcompare_equal
	incl	mismatches
.Lcompare_equal:
	movl	$0,read_buffer(%ebx)	# or it would be equal for ever
	addl	$4,%ebx
	decl	%ecx
	jne	.Lcompare_dword
	movl	%edx,payload_checksum
	ret
END disk_compare

ENTRY driver_stop
	movl	$DISK_BASE,%edi
	movl	$DISK_CAUSE_ALL,DISK_MASK_CLEAR(%edi)
	movl	commands_started,%eax
	subl	commands_done,%eax
	movl	%eax,lost
	ret
END driver_stop

	.data
	.globl	driver_redtbl
driver_redtbl:
	.long	IOAPIC_REDTBL+2*DISK_PIN

	.globl	commands_started, commands_done, sectors_read
commands_started:
	.long	0
commands_done:
	.long	0
sectors_read:
	.long	0
	.globl	payload_checksum, mismatches, errors, last_status, lost
payload_checksum:
	.long	0
mismatches:
	.long	0
errors:
	.long	0
last_status:
	.long	0
lost:
	.long	0
	.globl	spurious_interrupts
spurious_interrupts:
	.long	0

	.bss
	.balign	PAGE_BYTES
write_buffer:
	.skip	MOST_SECTORS*DISK_SECTOR_BYTES
	.balign	PAGE_BYTES
read_buffer:
	.skip	MOST_SECTORS*DISK_SECTOR_BYTES
