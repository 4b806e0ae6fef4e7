/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * start.S: each processor's way to C, in the manner of small test kernels:
 * a large static page table, per-CPU data by GS, trampoline at page 0.
 *
 * Exports	_start, trampoline, trampoline_end, the page tables, the GDT
 * Entry	_start as the Multiboot Specification has it; trampoline in
 *		real mode after a SIPI, at the page that it was copied to
 * Source	Intel SDM 3A, "Initializing IA-32e Mode", "Multiple-Processor
 *		(MP) Initialization"
 */
#include "layout.h"
#include "multiboot.h"

	.section .text.start, "ax"
	.balign	4
	.long	MULTIBOOT_HEADER_MAGIC
	.long	0
	.long	-MULTIBOOT_HEADER_MAGIC

	.code32
	.globl	_start
_start:
	movl	%ebx, boot_information
	movl	$stacks + STACK_BYTES, %esp
	xorl	%ebx, %ebx
	call	to_long_mode
	ljmp	$SEL_CODE64, $.Lfirst

.Lnext:
	movl	$SEL_DATA, %eax
	movl	%eax, %ds
	movl	%eax, %es
	movl	%eax, %ss
	movl	$1, %ebx
	lock xaddl %ebx, started
	movl	%ebx, %esp
	imull	$STACK_BYTES, %esp
	addl	$stacks + STACK_BYTES, %esp
	call	to_long_mode
	ljmp	$SEL_CODE64, $.Lother

/*
 * void to_long_mode(ebx index)
 * The base of GS is set before and kept over the loads of segments.
 */
to_long_mode:
	lgdt	gdt_pointer
	imull	$CPU_BYTES, %ebx, %eax
	addl	$cpus, %eax
	movl	%eax, CPU_SELF(%eax)
	movl	%ebx, CPU_INDEX(%eax)
	xorl	%edx, %edx
	movl	$MSR_GS_BASE, %ecx
	wrmsr
	rdmsr
	movl	$SEL_DATA, %ebx
	movl	%ebx, %ds
	movl	%ebx, %es
	movl	%ebx, %ss
	movl	%ebx, %fs
	movl	%ebx, %gs
	wrmsr
	movl	%cr4, %eax
	orl	$CR4_PAE, %eax
	movl	%eax, %cr4
	movl	$pml4, %eax
	movl	%eax, %cr3
	movl	$MSR_EFER, %ecx
	rdmsr
	btsl	$8, %eax
	wrmsr
	movl	%cr0, %eax
	orl	$CR0_PE | CR0_PG | CR0_WP, %eax
	movl	%eax, %cr0
	ret

	.code64
.Lfirst:
	movl	boot_information, %edi
	call	kernel_main
.Lhang:
	cli
	hlt
	jmp	.Lhang
.Lother:
	call	ap_main
	jmp	.Lhang

	.code16
	.globl	trampoline, trampoline_end
trampoline:
	movl	%cr0, %eax
	orl	$CR0_PE, %eax
	movl	%eax, %cr0
	lgdtl	%cs:.Lshort_pointer - trampoline
	ljmpl	$SEL_CODE32, $.Lnext
.Lshort_pointer:
	.word	gdt_end - gdt - 1
	.long	gdt
trampoline_end:

	.code64
/*
 * void to_user(void (*code)(uint64_t), uint64_t argument, uint64_t stack,
 *     uint64_t rflags)
 * Returns when ring 3 leaves by VECTOR_LEAVE_USER or an exception, which
 * trap() sends to user_left.
 */
	.globl	to_user, user_left
to_user:
	pushq	%rbx
	pushq	%rbp
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	movq	%rsp, %gs:CPU_RSP
	pushq	$SEL_USER_DATA
	pushq	%rdx
	pushq	%rcx
	pushq	$SEL_USER_CODE
	pushq	%rdi
	movq	%rsi, %rdi
	iretq
user_left:
	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbp
	popq	%rbx
	ret

	.data
	.balign	4096
	.globl	pml4, pdpt, gdt, gdt_pointer, started, boot_information
pml4:
	.quad	pdpt + 7
	.fill	511, 8, 0
pdpt:
	.quad	directories + 7, directories + 0x1007
	.quad	directories + 0x2007, directories + 0x3007
	.fill	508, 8, 0
directories:
	.set	page, 0
	.rept	4 * 512
	.quad	0x1e7 | page << 21
	.set	page, page + 1
	.endr
gdt:
	.quad	0
	.quad	0x00af9b000000ffff	/* SEL_CODE64 */
	.quad	0x00cf93000000ffff	/* SEL_DATA */
	.quad	0x00cf13000000ffff	/* SEL_ABSENT */
	.quad	0x00cf9b000000ffff	/* SEL_CODE32 */
	.quad	0x00cffb000000ffff	/* SEL_USER_BASE */
	.quad	0x00cff3000000ffff	/* SEL_USER_DATA */
	.quad	0x00affb000000ffff	/* SEL_USER_CODE */
	.fill	MAX_CPUS * 2, 8, 0
gdt_end:
gdt_pointer:
	.word	gdt_end - gdt - 1
	.quad	gdt
started:
	.long	1
boot_information:
	.long	0

	.bss
	.balign	16
stacks:
	.skip	MAX_CPUS * STACK_BYTES

	.section .note.GNU-stack, "", @progbits
