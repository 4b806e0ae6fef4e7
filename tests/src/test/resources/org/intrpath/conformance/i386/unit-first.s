# SPDX-License-Identifier: GPL-2.0-or-later
# unit-first.s: calls and data that the second unit defines, and an odd length.
	.globl	first
first:	call	second
	jmp	second
	jne	second
local:	movl	shared,%eax
	addl	$shared,%eax
	jmp	local
	.data
	.globl	pointer
pointer:	.long	second, local, shared+4
	.byte	1
