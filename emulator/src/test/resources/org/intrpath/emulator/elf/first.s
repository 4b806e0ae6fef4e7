# SPDX-License-Identifier: GPL-2.0-or-later
# first.s: an entry that calls C, and skips what nobody defines.
	.text
	.globl	Xfirst
	.type	Xfirst, @function
Xfirst:
	pushal
	call	sum			# PC32 or PLT32
	movl	total,%ecx		# 32, into COMMON
	movl	$optional,%eax		# 32, weak and undefined
	testl	%eax,%eax
	jz	.Lnone
	call	optional
.Lnone:
	movw	$low,%ax		# 16
	movb	$tiny,%al		# 8
	popal
	iretl
	.size	Xfirst, . - Xfirst
	.weak	optional

	.data
	.globl	first_data
first_data:
	.long	Xfirst, sum + 4, .Lnone
	.section .rodata, "a"
	.byte	7
