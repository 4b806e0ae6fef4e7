# SPDX-License-Identifier: GPL-2.0-or-later
# start.s: what every guest does around its driver: each CPU's start, its
# wait for interrupts, their entry and their end.
#
# Exports    void start(void)                first instruction of each CPU
#            Xdevice (IDT entry, interrupt gate, VECTOR_DEVICE)
#            Xwake (IDT entry, interrupt gate, VECTOR_WAKE)
#            Xspurious (IDT entry, interrupt gate, VECTOR_SPURIOUS)
# Imports    void driver_init(void)    on CPU 0; starts the device
#            void driver_intr(void)    an interrupt of the device
#            void driver_stop(void)    ends it all; the device is then still
#            int driver_redtbl         index of the pin's redirection entry
#            Each clobbers eax to edi but not rsp. driver_intr and
#            driver_stop are called with IF=0 and driver_mutex held.
# Entry      start: 64-bit mode, ring 0, IF=0, local APIC IDs 0 to
#            cpu_count - 1; cpu_count, redirect_low and redirect_high have
#            been filled in. No stack is needed.
# Registers  start: edi = the local APIC's page
# Ends       with cli; hlt on every CPU, when INTERRUPTS have been handled
# Source     Intel SDM 3A, "Local APIC"; 82093AA data sheet, "I/O
#            Redirection Table Registers"

	.include "asm.inc"
	.include "devices.inc"

# All registers that a driver may change.
.macro SAVE
	pushq	%rax
	pushq	%rcx
	pushq	%rdx
	pushq	%rbx
	pushq	%rbp
	pushq	%rsi
	pushq	%rdi
.endm

.macro RESTORE
	popq	%rdi
	popq	%rsi
	popq	%rbp
	popq	%rbx
	popq	%rdx
	popq	%rcx
	popq	%rax
.endm

	.text
ENTRY start
	# Each CPU has a stack of its own by its number.
	movl	$LAPIC_BASE,%edi
	movl	LAPIC_ID(%rdi),%eax
	shrl	$LAPIC_ID_SHIFT,%eax
	leal	1(%rax),%ecx
	imull	$STACK_SPAN,%ecx,%ecx
	leaq	stacks(%rcx),%rsp

	# Flat logical destinations: CPU n is bit n.
	movl	%eax,%ecx
	movl	$LAPIC_LDR_FIRST,%edx
	shll	%cl,%edx
	movl	%edx,LAPIC_LDR(%rdi)
	movl	$LAPIC_SVR_ENABLE+VECTOR_SPURIOUS,LAPIC_SVR(%rdi)
	lock
	incl	cpus_ready

	# No interrupt may be sent to a CPU that does not take any yet.
	testl	%eax,%eax
	jne	.Lstart_wait
.Lstart_others:
	pause
	movl	cpus_ready,%eax
	cmpl	cpu_count,%eax
	jne	.Lstart_others

	# The pin first: an edge before it is unmasked would be lost.
	movl	$IOAPIC_BASE,%edi
	movl	driver_redtbl,%eax
	leal	1(%rax),%ecx
	movl	%ecx,IOAPIC_REGSEL(%rdi)
	movl	redirect_high,%edx
	movl	%edx,IOAPIC_WIN(%rdi)
	movl	%eax,IOAPIC_REGSEL(%rdi)
	movl	redirect_low,%edx
	movl	%edx,IOAPIC_WIN(%rdi)
	call	driver_init

	# The shadow of sti leaves no room between the look and the wait.
.Lstart_wait:
	cli
	cmpl	$INTERRUPTS,interrupts_handled
	jae	.Lstart_done
	sti
	hlt
	jmp	.Lstart_wait

.Lstart_done:
	cli
	hlt
END start

IDTVEC device
	SAVE
	cld

	# The device and what the driver keeps are one CPU's at a time.
.Ldevice_lock:
	movl	$1,%eax
	xchgl	%eax,driver_mutex
	testl	%eax,%eax
	je	.Ldevice_locked
	pause
	jmp	.Ldevice_lock
.Ldevice_locked:
	# One that was under way when the driver stopped has nothing to do.
	cmpl	$INTERRUPTS,interrupts_handled
	jae	.Ldevice_late
	call	driver_intr

	# Whoever handles the last one ends it for all.
	movl	$1,%eax
	lock
	xaddl	%eax,interrupts_handled
	cmpl	$INTERRUPTS-1,%eax
	jne	.Ldevice_more
	call	driver_stop
	movl	$LAPIC_BASE,%edi
	movl	$LAPIC_ICR_ALL_BUT_SELF+VECTOR_WAKE,LAPIC_ICR_LOW(%rdi)
.Ldevice_more:
	movl	$cpu_interrupts,%ebx
	jmp	.Ldevice_unlock
.Ldevice_late:
	movl	$cpu_late_interrupts,%ebx
.Ldevice_unlock:
	movl	$0,driver_mutex

	# This CPU's share of them; nobody else writes it.
	movl	$LAPIC_BASE,%edi
	movl	LAPIC_ID(%rdi),%eax
	shrl	$LAPIC_ID_SHIFT,%eax
	incl	(%rbx,%rax,4)

	movl	$0,LAPIC_EOI(%rdi)
	RESTORE
	iretq
IDTVEC_END device

# Sent to CPUs that may be halted and have nothing more to wait for.
IDTVEC wake
	pushq	%rdi
	movl	$LAPIC_BASE,%edi
	movl	$0,LAPIC_EOI(%rdi)
	popq	%rdi
	iretq
IDTVEC_END wake

# It has no bit in service, so it gets no EOI.
IDTVEC spurious
	lock
	incl	spurious_vectors
	iretq
IDTVEC_END spurious

	.data
	.globl	cpu_count, redirect_low, redirect_high
cpu_count:
	.long	1
redirect_low:
	.long	VECTOR_DEVICE		# edge, active high, fixed, physical
redirect_high:
	.long	0			# CPU 0

	.globl	interrupts_handled, cpu_interrupts, cpu_late_interrupts
	.globl	spurious_vectors
cpus_ready:
	.long	0
driver_mutex:
	.long	0
interrupts_handled:
	.long	0
spurious_vectors:
	.long	0
cpu_interrupts:
	.fill	CPUS, 4, 0
cpu_late_interrupts:
	.fill	CPUS, 4, 0	# taken after the driver has stopped

	.bss
	.balign	PAGE_BYTES
	.globl	stacks
stacks:
	.skip	CPUS*STACK_SPAN
