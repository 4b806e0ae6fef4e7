# SPDX-License-Identifier: GPL-2.0-or-later
# bench-guest.s: the guest code that `intrpath bench` times.
#
# Exports    call_loop, alu_loop, idle, handler
# Entry      ring 0, flat 32-bit segments, paging on
# Constants  TICKS, given by the loader: a word on a page of data
# Counts     said above each routine, tested, and checked in every run

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
