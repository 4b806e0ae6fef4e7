# SPDX-License-Identifier: GPL-2.0-or-later
# Each way through the offset table; entries come in the order of the linker.
	.text
f:	call 1f
1:	popl %ebx
	addl $_GLOBAL_OFFSET_TABLE_+(.-1b), %ebx
	movl lab@GOT(%ebx), %eax
	movl glob@GOT(%ebx), %ecx
	movl wk@GOT(%ebx), %eax
	movl abs@GOT(%ebx), %eax
	call *glob@GOT(%ebx)
	jmp *glob@GOT(%ebx)
	call *wk@GOT(%ebx)
	jmp *wk@GOT(%ebx)
	cmpl glob@GOT(%ebx), %eax
	addl glob@GOT(%ebx), %edx
	testl %eax, glob@GOT(%ebx)
	testl %esi, glob@GOT(%ebx)
	cmpl $0, wk@GOT(%ebx)
	cmpl $0, glob@GOT(%ebx)
	pushl glob@GOT(%ebx)
	pushl lab@GOT(%ebx)
	pushl other@GOT(%ebx)
	pushl third@GOT(%ebx)
	pushl abs@GOT(%ebx)
	leal glob@GOT(%ebx), %eax
	leal lab@GOTOFF(%ebx), %eax
	movl lab@GOTOFF+4(%ebx), %eax
	movl 4+lab@GOTOFF(%ebx,%ecx,8), %eax
	movl $lab@GOTOFF, %eax
	call glob@PLT
	call wk@PLT
	subl glob@GOT(%ebx), %eax
	movl %eax, glob@GOT(%ebx)
	movl $_GLOBAL_OFFSET_TABLE_, %eax
	addl $_GLOBAL_OFFSET_TABLE_+[.-1b], %eax
	leal _GLOBAL_OFFSET_TABLE_(%ebx), %eax
	cmovel glob@GOT(%ebx), %eax
	movzbl glob@GOT(%ebx), %eax
	xorl glob@GOT(%esi), %edi
	sbbl glob@GOT(%ebp), %edi
	.data
	.long 1
	.globl glob, other, third
third:
glob:
lab:	.long 2
other:
	.long lab@GOTOFF
	.long _GLOBAL_OFFSET_TABLE_
	.long 7, _GLOBAL_OFFSET_TABLE_, _GLOBAL_OFFSET_TABLE_-.
	.long lab@GOT
	.long lab@GOTOFF+8
	.weak wk
	.globl abs
	abs = 0x1234
