/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * trap.S: the entries of all 256 vectors, and the way into C and back.
 *
 * Exports	trap_entries: 256 entries of 16 bytes
 * Entry	interrupt gate, ring 0: the CPU pushed ss, rsp, rflags, cs, rip
 *		and for some vectors an error code
 * Frame	struct trap_frame in kernel.h
 */
	.text
	.balign	16
	.globl	trap_entries
trap_entries:
	.set	vector, 0
	.rept	256
	.balign	16
	/* #DF, #TS, #NP, #SS, #GP, #PF, #AC push an error code. */
	.if	vector != 8 && (vector < 10 || vector > 14) && vector != 17
	pushq	$0
	.endif
	pushq	$vector
	jmp	trap_common
	.set	vector, vector + 1
	.endr

	.type	trap_common, @function
trap_common:
	pushq	%rax
	pushq	%rcx
	pushq	%rdx
	pushq	%rbx
	pushq	%rbp
	pushq	%rsi
	pushq	%rdi
	pushq	%r8
	pushq	%r9
	pushq	%r10
	pushq	%r11
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15

	/* C wants a stack that is a multiple of 16 before the call. */
	movq	%rsp, %rdi
	movq	%rsp, %rbx
	andq	$-16, %rsp
	cld
	call	trap
	movq	%rbx, %rsp

	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%r11
	popq	%r10
	popq	%r9
	popq	%r8
	popq	%rdi
	popq	%rsi
	popq	%rbp
	popq	%rbx
	popq	%rdx
	popq	%rcx
	popq	%rax
	addq	$16, %rsp		/* vector and error code */
	iretq
	.size	trap_common, . - trap_common

	.section .note.GNU-stack, "", @progbits
