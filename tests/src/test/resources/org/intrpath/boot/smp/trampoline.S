/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * trampoline.S: an application processor from real mode to C in long mode.
 *
 * Exports	trampoline, trampoline_end: what is copied to TRAMPOLINE;
 *		trampoline_started, trampoline_stack: words within it
 * Entry	real mode, cs = TRAMPOLINE / 16, ip = 0, after a SIPI: Intel
 *		SDM 3A, "Multiple-Processor (MP) Initialization"
 * Registers	ebx = the physical address of the code as it runs
 */
#include "layout.h"

/* The address of a label in the copy. */
#define COPY(label) (TRAMPOLINE + (label) - trampoline)

	.section .rodata
	.code16
	.globl	trampoline
trampoline:
	cli
	cld
	movw	%cs, %ax
	movw	%ax, %ds
	incl	trampoline_started - trampoline
	lgdtl	.Ltrampoline_gdt_pointer - trampoline
	movl	%cr0, %eax
	orl	$CR0_PE, %eax
	movl	%eax, %cr0
	ljmpl	$SEL_CODE32, $COPY(.Ltrampoline_32)

	.code32
.Ltrampoline_32:
	movl	$SEL_DATA, %eax
	movl	%eax, %ds
	movl	%eax, %es
	movl	%eax, %ss
	movl	%cr4, %eax
	orl	$CR4_PAE, %eax
	movl	%eax, %cr4
	movl	$pml4, %eax
	movl	%eax, %cr3
	movl	$MSR_EFER, %ecx
	rdmsr
	orl	$EFER_LME, %eax
	wrmsr
	movl	%cr0, %eax
	orl	$CR0_PG | CR0_WP, %eax
	movl	%eax, %cr0
	lgdt	gdt_pointer
	ljmp	$SEL_CODE64, $ap_long

	/* What the processor needs before it has the kernel's own GDT. */
	.balign	8
.Ltrampoline_gdt:
	.quad	0
	.quad	0x00cf9b000000ffff
	.quad	0x00cf93000000ffff
.Ltrampoline_gdt_pointer:
	.word	. - .Ltrampoline_gdt - 1
	.long	COPY(.Ltrampoline_gdt)

	.balign	8
	.globl	trampoline_started
trampoline_started:
	.long	0
	.long	0
	.globl	trampoline_stack
trampoline_stack:
	.quad	0
	.globl	trampoline_end
trampoline_end:

	.text
	.code64
	.type	ap_long, @function
ap_long:
	movl	$SEL_DATA, %eax
	movl	%eax, %ds
	movl	%eax, %es
	movl	%eax, %ss
	xorl	%eax, %eax
	movl	%eax, %fs
	movl	%eax, %gs
	movq	COPY(trampoline_stack), %rsp
	xorl	%ebp, %ebp
	call	ap_main
.Lap_long_end:
	cli
	hlt
	jmp	.Lap_long_end
	.size	ap_long, . - ap_long

	.section .note.GNU-stack, "", @progbits
