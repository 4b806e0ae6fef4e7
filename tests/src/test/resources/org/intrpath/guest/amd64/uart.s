# SPDX-License-Identifier: GPL-2.0-or-later
# uart.s: a driver of the serial port. It sums up what it receives and sends
# it back.
#
# Exports    driver_init, driver_intr, driver_stop, driver_redtbl: start.s
#            the counters at the end; payload_checksum is for each character,
#            in order, rotated left by 1 and the character added
# Registers  edx = a port
# Source     National Semiconductor PC16550D data sheet, TL/C/8652

	.include "asm.inc"
	.include "devices.inc"
	.include "ns16550reg.inc"

	.text
ENTRY driver_init
	movl	$UART_PORT+UART_LCR,%edx
	movb	$UART_LCR_DLAB,%al
	outb	%al,%dx
	movl	$UART_PORT+UART_DIVISOR_LOW,%edx
	movb	$1,%al
	outb	%al,%dx
	movl	$UART_PORT+UART_DIVISOR_HIGH,%edx
	movb	$0,%al
	outb	%al,%dx
	movl	$UART_PORT+UART_LCR,%edx
	movb	$UART_LCR_8BITS,%al
	outb	%al,%dx

	movl	$UART_PORT+UART_FCR,%edx
	movb	$UART_FCR_ENABLE+UART_FCR_CLEAR+UART_FCR_TRIGGER_4,%al
	outb	%al,%dx
	movl	$UART_PORT+UART_IER,%edx
	movb	$UART_IER_RECEIVED+UART_IER_EMPTY+UART_IER_LINE,%al
	outb	%al,%dx

	# Last: RTS asks the other end to send.
	movl	$UART_PORT+UART_MCR,%edx
	movb	$UART_MCR_DTR+UART_MCR_RTS+UART_MCR_OUT2,%al
	outb	%al,%dx
	ret
END driver_init

ENTRY driver_intr
	# While OUT2 is off the line is down. A cause that comes too late to
	# be found raises it when OUT2 is on again, which is the new edge that
	# an edge-triggered pin needs.
	movl	$UART_PORT+UART_MCR,%edx
	movb	$UART_MCR_DTR+UART_MCR_RTS,%al
	outb	%al,%dx
	call	uart_identify
	cmpl	$UART_IIR_NONE,%eax
	jne	.Lintr_cause
	incl	spurious_interrupts
	jmp	.Lintr_done

.Lintr_cause:
	cmpl	$UART_IIR_RECEIVED,%eax
	je	.Lintr_receive
	cmpl	$UART_IIR_TIME_OUT,%eax
	je	.Lintr_receive
	cmpl	$UART_IIR_EMPTY,%eax
	je	.Lintr_empty
	cmpl	$UART_IIR_LINE,%eax
	je	.Lintr_line

	# Modem status: its reading clears it.
	movl	$UART_PORT+UART_MSR,%edx
	inb	%dx,%al
	jmp	.Lintr_next
.Lintr_receive:
	call	uart_receive
	jmp	.Lintr_next
.Lintr_empty:
	incl	transmitter_empties	# reading IIR has cleared it
	jmp	.Lintr_next
.Lintr_line:
	call	uart_status
.Lintr_next:
	call	uart_identify
	cmpl	$UART_IIR_NONE,%eax
	jne	.Lintr_cause

.Lintr_done:
	movl	$UART_PORT+UART_MCR,%edx
	movb	$UART_MCR_DTR+UART_MCR_RTS+UART_MCR_OUT2,%al
	outb	%al,%dx
	ret
END driver_intr

# Out: eax = the cause with the highest priority.
ENTRY uart_identify
	movl	$UART_PORT+UART_IIR,%edx
	inb	%dx,%al
	andl	$UART_IIR_CAUSE,%eax
	ret
END uart_identify

# Out: eax = line status, whose overrun has been counted.
ENTRY uart_status
	movl	$UART_PORT+UART_LSR,%edx
	xorl	%eax,%eax
	inb	%dx,%al
	testb	$UART_LSR_OVERRUN,%al
	je	.Lstatus_sound
	incl	lost
.Lstatus_sound:
	ret
END uart_status

# Take and send back what the FIFO has.
ENTRY uart_receive
	call	uart_status
	testb	$UART_LSR_DATA,%al
	je	.Lreceive_done
	testb	$UART_LSR_EMPTY,%al
	jne	.Lreceive_character
	incl	errors			# nowhere to send it to

.Lreceive_character:
	movl	$UART_PORT+UART_DATA,%edx
	xorl	%eax,%eax
	inb	%dx,%al
	roll	$1,payload_checksum
	addl	%eax,payload_checksum
	incl	packets_received
	outb	%al,%dx
	incl	packets_sent
	jmp	uart_receive
.Lreceive_done:
	ret
END uart_receive

# Ask for no more, then take what is there.
ENTRY driver_stop
	movl	$UART_PORT+UART_MCR,%edx
	movb	$0,%al
	outb	%al,%dx
	movl	$UART_PORT+UART_IER,%edx
	outb	%al,%dx
	jmp	uart_receive
END driver_stop

	.data
	.globl	driver_redtbl
driver_redtbl:
	.long	IOAPIC_REDTBL+2*UART_PIN

	.globl	packets_received, packets_sent, payload_checksum
packets_received:
	.long	0			# characters
packets_sent:
	.long	0			# characters
payload_checksum:
	.long	0
	.globl	errors, lost, transmitter_empties, spurious_interrupts
errors:
	.long	0
lost:
	.long	0			# times that some were overrun
transmitter_empties:
	.long	0
spurious_interrupts:
	.long	0
