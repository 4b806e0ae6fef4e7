/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * start.S: from the boot loader's 32-bit state to C.
 *
 * Exports	_start
 * Entry	Multiboot Specification, "Machine state": eax the loader's
 *		magic, ebx the boot information, flat segments, no stack
 * Options	HAS_ADDRESSES: the header says itself where the image goes,
 *		for one without ELF headers; NO_HEADER: there is none
 */
#include "multiboot.h"

#ifdef HAS_ADDRESSES
#define HEADER_FLAGS (MULTIBOOT_PAGE_ALIGN | MULTIBOOT_ADDRESSES)
#else
#define HEADER_FLAGS MULTIBOOT_PAGE_ALIGN
#endif

	.section .text.start, "ax"
	.globl	_start
	.type	_start, @function
_start:
	movl	$stack_top, %esp
	pushl	%ebx
	pushl	%eax
	call	kernel_main
	cli
.Lstart_end:
	hlt
	jmp	.Lstart_end
	.size	_start, . - _start

#ifndef NO_HEADER
	.balign	4
header:
	.long	MULTIBOOT_HEADER_MAGIC
	.long	HEADER_FLAGS
	.long	-(MULTIBOOT_HEADER_MAGIC + HEADER_FLAGS)
#ifdef HAS_ADDRESSES
	.long	header
	.long	image_start
	.long	image_end
	.long	bss_end
	.long	_start
#endif
#endif

	.bss
	.balign	16
	.skip	4096
stack_top:

	.section .note.GNU-stack, "", @progbits
