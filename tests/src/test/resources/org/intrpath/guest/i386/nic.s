# SPDX-License-Identifier: GPL-2.0-or-later
# nic.s: a driver of the network interface with descriptor rings. It sums up
# what it receives, and answers each time with a frame of its own.
#
# Exports    driver_init, driver_intr, driver_stop, driver_redtbl: start.s
#            the counters at the end; payload_checksum is for each byte,
#            in order, rotated left by 1 and the byte added
# Registers  edi = the interface's registers
# Source     the data sheet in the device model's Javadoc

	.include "asm.inc"
	.include "devices.inc"

	.set	RING, 64		# descriptors in each ring
	.set	BUFFER_BYTES, 512	# of each descriptor, in either ring
	.set	ANSWER_BYTES, 64

	.text
ENTRY driver_init
	# Every receive descriptor has a buffer; all but the last are given
	# away. Transmit descriptors have a buffer for good.
	xorl	%ecx,%ecx
	movl	$receive_buffers,%eax
	movl	$transmit_buffers,%edx
.Linit_descriptor:
	movl	%ecx,%ebx
	shll	$NIC_DESCRIPTOR_SHIFT,%ebx
	movl	%eax,receive_ring+NIC_DESCRIPTOR_ADDRESS(%ebx)
	movl	$BUFFER_BYTES,receive_ring+NIC_DESCRIPTOR_LENGTH(%ebx)
	movl	$NIC_STATUS_OWNED,receive_ring+NIC_DESCRIPTOR_STATUS(%ebx)
	movl	%edx,transmit_ring+NIC_DESCRIPTOR_ADDRESS(%ebx)
	addl	$BUFFER_BYTES,%eax
	addl	$BUFFER_BYTES,%edx
	incl	%ecx
	cmpl	$RING,%ecx
	jne	.Linit_descriptor
	movl	$RING-1,receive_tail

	movl	$NIC_BASE,%edi
	movl	$receive_ring,NIC_RECEIVE_BASE_LOW(%edi)
	movl	$RING,NIC_RECEIVE_LENGTH(%edi)
	movl	$RING-1,NIC_RECEIVE_TAIL(%edi)
	movl	$transmit_ring,NIC_TRANSMIT_BASE_LOW(%edi)
	movl	$RING,NIC_TRANSMIT_LENGTH(%edi)
	movl	moderation_interval,%eax
	movl	%eax,NIC_MODERATION_INTERVAL(%edi)
	movl	$NIC_CAUSE_ALL,NIC_MASK_SET(%edi)
	movl	$NIC_CONTROL_RECEIVE+NIC_CONTROL_TRANSMIT,NIC_CONTROL(%edi)
	ret
END driver_init

ENTRY driver_intr
	# While all causes are masked the line is down. A cause that comes
	# meanwhile raises it when they are unmasked, which is the new edge
	# that an edge-triggered pin needs.
	movl	$NIC_BASE,%edi
	movl	$NIC_CAUSE_ALL,NIC_MASK_CLEAR(%edi)
	movl	NIC_CAUSE(%edi),%ebp
	testl	%ebp,%ebp
	jne	.Lintr_causes
	incl	spurious_interrupts
	jmp	.Lintr_unmask

	# Clear what was seen, then look at the rings: what comes after that
	# look has raised its cause again.
.Lintr_causes:
	movl	%ebp,NIC_CAUSE(%edi)
	testl	$NIC_CAUSE_OVERRUN,%ebp
	je	.Lintr_no_overrun
	incl	overruns
.Lintr_no_overrun:
	testl	$NIC_CAUSE_TRANSMIT,%ebp
	je	.Lintr_no_transmit
	call	nic_reclaim
.Lintr_no_transmit:
	testl	$NIC_CAUSE_RECEIVE,%ebp
	je	.Lintr_no_receive
	call	nic_receive
	call	nic_answer
.Lintr_no_receive:
	testl	$NIC_CAUSE_LINK,%ebp
	je	.Lintr_unmask
	incl	link_changes
.Lintr_unmask:
	movl	$NIC_CAUSE_ALL,NIC_MASK_SET(%edi)
	ret
END driver_intr

# Take what has been received and give as many descriptors away again.
ENTRY nic_receive
	movl	receive_next,%ebx
	shll	$NIC_DESCRIPTOR_SHIFT,%ebx
	movl	receive_ring+NIC_DESCRIPTOR_STATUS(%ebx),%eax
	testl	$NIC_STATUS_DONE,%eax
	je	.Lreceive_done
	testl	$NIC_STATUS_TRUNCATED,%eax
	je	.Lreceive_whole
	incl	errors

	# The payload: rotate the sum, add a byte.
.Lreceive_whole:
	movl	receive_ring+NIC_DESCRIPTOR_ADDRESS(%ebx),%esi
	movl	receive_ring+NIC_DESCRIPTOR_LENGTH(%ebx),%ecx
	addl	%ecx,bytes_received
	movl	payload_checksum,%edx
	xorl	%eax,%eax
.Lreceive_byte:
	lodsb
	roll	$1,%edx
	addl	%eax,%edx
	decl	%ecx
	jne	.Lreceive_byte
	movl	%edx,payload_checksum
	incl	packets_received

	# Not to be taken for a new frame the next time round.
	movl	$0,receive_ring+NIC_DESCRIPTOR_STATUS(%ebx)
	movl	receive_next,%eax
	incl	%eax
	andl	$RING-1,%eax
	movl	%eax,receive_next

	# The one descriptor that was kept back goes, this one is kept.
	movl	receive_tail,%eax
	movl	%eax,%ebx
	shll	$NIC_DESCRIPTOR_SHIFT,%ebx
	movl	$BUFFER_BYTES,receive_ring+NIC_DESCRIPTOR_LENGTH(%ebx)
	movl	$NIC_STATUS_OWNED,receive_ring+NIC_DESCRIPTOR_STATUS(%ebx)
	incl	%eax
	andl	$RING-1,%eax
	movl	%eax,receive_tail
	movl	%eax,NIC_RECEIVE_TAIL(%edi)
	jmp	nic_receive
.Lreceive_done:
	ret
END nic_receive

# Send a frame with the number of answers and of packets so far.
ENTRY nic_answer
	movl	transmit_tail,%eax
	leal	1(%eax),%ecx
	andl	$RING-1,%ecx
	cmpl	transmit_next,%ecx
	jne	.Lanswer_room
	incl	answers_skipped
	ret

.Lanswer_room:
	shll	$NIC_DESCRIPTOR_SHIFT,%eax
	movl	transmit_ring+NIC_DESCRIPTOR_ADDRESS(%eax),%esi
	movl	answers,%edx
	incl	%edx
	movl	%edx,answers
	movl	%edx,(%esi)
	movl	packets_received,%edx
	movl	%edx,4(%esi)
	movl	payload_checksum,%edx
	movl	%edx,8(%esi)

	movl	$ANSWER_BYTES,transmit_ring+NIC_DESCRIPTOR_LENGTH(%eax)
	movl	$NIC_STATUS_OWNED,transmit_ring+NIC_DESCRIPTOR_STATUS(%eax)
	movl	%ecx,transmit_tail
	movl	%ecx,NIC_TRANSMIT_TAIL(%edi)
	ret
END nic_answer

# Take back the descriptors whose frames have been sent.
ENTRY nic_reclaim
	movl	transmit_next,%eax
	cmpl	transmit_tail,%eax
	je	.Lreclaim_done
	movl	%eax,%ebx
	shll	$NIC_DESCRIPTOR_SHIFT,%ebx
	testl	$NIC_STATUS_DONE,transmit_ring+NIC_DESCRIPTOR_STATUS(%ebx)
	je	.Lreclaim_done
	incl	packets_sent
	incl	%eax
	andl	$RING-1,%eax
	movl	%eax,transmit_next
	jmp	nic_reclaim
.Lreclaim_done:
	ret
END nic_reclaim

# Close the receiver, take what it has left, and see the last frame out.
ENTRY driver_stop
	movl	$NIC_BASE,%edi
	movl	$NIC_CONTROL_TRANSMIT,NIC_CONTROL(%edi)
	movl	$NIC_CAUSE_ALL,NIC_MASK_CLEAR(%edi)
	call	nic_receive
.Lstop_sending:
	call	nic_reclaim
	movl	transmit_next,%eax
	cmpl	transmit_tail,%eax
	jne	.Lstop_sending

	movl	$NIC_CAUSE_ALL,NIC_CAUSE(%edi)
	movl	NIC_RECEIVE_DROPPED(%edi),%eax
	movl	%eax,lost
	ret
END driver_stop

	.data
	.globl	driver_redtbl, moderation_interval
driver_redtbl:
	.long	IOAPIC_REDTBL+2*NIC_PIN
moderation_interval:
	.long	0

receive_next:
	.long	0			# the next to be looked at
receive_tail:
	.long	0			# the one that is kept back
transmit_next:
	.long	0			# the next to be taken back
transmit_tail:
	.long	0			# the next to be filled

	.globl	packets_received, bytes_received, payload_checksum
packets_received:
	.long	0
bytes_received:
	.long	0
payload_checksum:
	.long	0
	.globl	packets_sent, answers, answers_skipped
packets_sent:
	.long	0
answers:
	.long	0
answers_skipped:
	.long	0
	.globl	errors, lost, overruns, link_changes, spurious_interrupts
errors:
	.long	0
lost:
	.long	0
overruns:
	.long	0
link_changes:
	.long	0
spurious_interrupts:
	.long	0

	.bss
	.balign	PAGE_BYTES
receive_ring:
	.skip	RING*NIC_DESCRIPTOR_BYTES
transmit_ring:
	.skip	RING*NIC_DESCRIPTOR_BYTES
	.balign	PAGE_BYTES
receive_buffers:
	.skip	RING*BUFFER_BYTES
transmit_buffers:
	.skip	RING*BUFFER_BYTES
