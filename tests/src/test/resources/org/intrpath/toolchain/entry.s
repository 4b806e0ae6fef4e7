# SPDX-License-Identifier: GPL-2.0-or-later
# entry.s: an interrupt entry that calls a handler written in C.
	.text
	.globl	Xentry
	.type	Xentry, @function
Xentry:
	pushal
	cld
	pushl	$4			# how many
	call	handle
	addl	$4,%esp
	movl	%eax,last		# in common with the handler
	incl	entries
	popal
	iretl
	.size	Xentry, . - Xentry

	.data
	.globl	entries
entries:
	.long	0
