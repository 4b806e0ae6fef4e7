# SPDX-License-Identifier: GPL-2.0-or-later
# unit-second.s: what the first unit calls; its code and data are aligned.
	nop
	.p2align 5
	.globl	second
second:	ret
local:	jmp	local
	jmp	first
	.data
	.balign 8
	.globl	shared
shared:	.long	pointer, local
	.bss
	.skip	12
