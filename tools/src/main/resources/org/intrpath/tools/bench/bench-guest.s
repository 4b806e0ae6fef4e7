# SPDX-License-Identifier: GPL-2.0-or-later
# bench-guest.s: the guest code that `intrpath bench` times.
#
# Exports    call_loop, alu_loop, idle, handler, cpu_idle, cpu_handler
# Entry      ring 0, flat 32-bit segments, paging on
# Constants  given by the loader: TICKS, words on a page of data, one for each
#            CPU; LAPIC, the page of the local APICs
# Counts     said above each routine, tested, and checked in every run

	.set	LAPIC_ID,0x20		# 31:24 the local APIC's ID
	.set	LAPIC_ID_SHIFT,24
	.set	LAPIC_EOI,0xb0

# call_loop: call a leaf function by the C convention. In: ecx = times,
# eax = a. Out: eax = a + times. 11 instructions a time, and 1.
	.balign	64
call_loop:
	pushl	%eax
	call	add_one
	addl	$4,%esp
	decl	%ecx
	jnz	call_loop
	hlt

# int add_one(int value)
	.balign	16
add_one:
	pushl	%ebp
	movl	%esp,%ebp
	movl	8(%ebp),%eax
	addl	$1,%eax
	popl	%ebp
	ret

# alu_loop: registers only. In: ecx = times; eax, ebx, edx, esi = seeds. Out:
# they, mixed. 12 instructions a time, and 1.
	.balign	64
alu_loop:
	addl	%ecx,%eax
	xorl	%eax,%edx
	roll	$5,%edx
	leal	3(%eax,%edx),%ebx
	subl	%ebx,%esi
	xorl	%esi,%eax
	shrl	$3,%ebx
	addl	%ebx,%edx
	andl	$0x7fffffff,%esi
	orl	$1,%esi
	decl	%ecx
	jnz	alu_loop
	hlt

# idle: wait for interrupts, which find it halted. 2 instructions an
# interrupt: the jump that the handler returns to, and the next hlt.
	.balign	64
idle:
	hlt
	jmp	idle

# handler: count a tick, as an interrupt handler. 8 instructions.
	.balign	64
handler:
	pushl	%eax
	pushl	%edx
	movl	TICKS,%eax
	addl	$1,%eax
	movl	%eax,TICKS
	popl	%edx
	popl	%eax
	iret
handler_end:

# cpu_idle: wait for interrupts, on a CPU of a whole machine. Out: ebx = the
# CPU's number, which its handler needs. 3 instructions up to the first hlt;
# then 2 an interrupt, as in idle.
	.balign	64
cpu_idle:
	movl	LAPIC+LAPIC_ID,%ebx
	shrl	$LAPIC_ID_SHIFT,%ebx
cpu_wait:
	hlt
	jmp	cpu_wait

# cpu_handler: count a tick of this CPU, and end the interrupt at its local
# APIC. In: ebx = the CPU's number. 9 instructions.
	.balign	64
cpu_handler:
	pushl	%eax
	pushl	%edx
	movl	TICKS(,%ebx,4),%eax
	addl	$1,%eax
	movl	%eax,TICKS(,%ebx,4)
	movl	$0,LAPIC+LAPIC_EOI
	popl	%edx
	popl	%eax
	iret
