/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * boot.S: from the boot loader's 32-bit state to C in long mode.
 *
 * Exports	_start, the page tables and the GDT
 * Entry	as the Multiboot Specification has it, "Machine state":
 *		eax the loader's magic, ebx the boot information, flat
 *		segments, paging and interrupts off, no stack
 * Registers	edi = magic, esi = information until C takes them
 * Source	Intel SDM 3A, "Initializing IA-32e Mode"
 */
#include "layout.h"
#include "multiboot.h"

#define HEADER_FLAGS (MULTIBOOT_PAGE_ALIGN | MULTIBOOT_MEMORY)

	.section .multiboot, "a"
	.balign	4
	.long	MULTIBOOT_HEADER_MAGIC
	.long	HEADER_FLAGS
	.long	-(MULTIBOOT_HEADER_MAGIC + HEADER_FLAGS)

	.section .text.start, "ax"
	.code32
	.globl	_start
	.type	_start, @function
_start:
	cli
	cld
	movl	%eax, %edi
	movl	%ebx, %esi
	movl	$boot_stack_top, %esp

	/* The tables are in .bss: only what is present is written. */
	movl	$pdpt + (PTE_PRESENT | PTE_WRITE), pml4
	movl	$directories + (PTE_PRESENT | PTE_WRITE), %eax
	movl	$pdpt, %edx
	movl	$4, %ecx
.Lstart_pdpt:
	movl	%eax, (%edx)
	addl	$0x1000, %eax
	addl	$8, %edx
	loop	.Lstart_pdpt

	/* The first 4 GiB as they are, in large pages. */
	movl	$PTE_PRESENT | PTE_WRITE | PTE_LARGE, %eax
	movl	$directories, %edx
	movl	$4 * 512, %ecx
.Lstart_directory:
	cmpl	$DEVICE_SPACE, %eax
	jb	.Lstart_cached
	orl	$PTE_UNCACHED, %eax
.Lstart_cached:
	movl	%eax, (%edx)
	addl	$LARGE_PAGE, %eax
	addl	$8, %edx
	loop	.Lstart_directory

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

	/* Now in compatibility mode: a 64-bit segment makes it long mode. */
	lgdt	gdt_pointer
	ljmp	$SEL_CODE64, $.Lstart_long

	.code64
.Lstart_long:
	movl	$SEL_DATA, %eax
	movl	%eax, %ds
	movl	%eax, %es
	movl	%eax, %ss
	xorl	%eax, %eax
	movl	%eax, %fs
	movl	%eax, %gs
	movl	%edi, %edi		/* the upper halves are undefined */
	movl	%esi, %esi
	movl	$boot_stack_top, %esp
	xorl	%ebp, %ebp
	call	kernel_main
.Lstart_end:
	cli
	hlt
	jmp	.Lstart_end
	.size	_start, . - _start

	.data
	.balign	8
	.globl	gdt
gdt:
	.quad	0
	.quad	0x00cf9b000000ffff	/* 0x08 code, 32-bit */
	.quad	0x00cf93000000ffff	/* 0x10 data */
	.quad	0x00af9b000000ffff	/* 0x18 code, 64-bit */
	.fill	MAX_CPUS * 2, 8, 0	/* 0x20 and on: a TSS per CPU */
gdt_end:
	.globl	gdt_pointer
gdt_pointer:
	.word	gdt_end - gdt - 1
	.quad	gdt

	.bss
	.balign	4096
	.globl	pml4, pdpt
pml4:
	.skip	4096
pdpt:
	.skip	4096
directories:
	.skip	4 * 4096
	.skip	STACK_BYTES
boot_stack_top:

	.section .note.GNU-stack, "", @progbits
