# SPDX-License-Identifier: GPL-2.0-or-later
	.text
	.file	"globals.c"
	.weak	twice
	.p2align	4, 0x90
	.type	twice,@function
twice:
	movl	4(%esp), %eax
	addl	%eax, %eax
	retl
.Lfunc_end0:
	.size	twice, .Lfunc_end0-twice

	.hidden	add_hidden
	.globl	add_hidden
	.p2align	4, 0x90
	.type	add_hidden,@function
add_hidden:
	calll	.L1$pb
.L1$pb:
	popl	%eax
.Ltmp0:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp0-.L1$pb), %eax
	movl	hidden@GOTOFF(%eax), %eax
	addl	4(%esp), %eax
	retl
.Lfunc_end1:
	.size	add_hidden, .Lfunc_end1-add_hidden

	.globl	name_of
	.p2align	4, 0x90
	.type	name_of,@function
name_of:
	calll	.L2$pb
.L2$pb:
	popl	%eax
.Ltmp1:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp1-.L2$pb), %eax
	movl	4(%esp), %ecx
	leal	-1(%ecx), %edx
	cmpl	$11, %edx
	ja	.LBB2_1
	movl	.Lswitch.table.name_of@GOTOFF-4(%eax,%ecx,4), %eax
	retl
.LBB2_1:
	leal	.L.str.6@GOTOFF(%eax), %eax
	retl
.Lfunc_end2:
	.size	name_of, .Lfunc_end2-name_of

	.globl	use
	.p2align	4, 0x90
	.type	use,@function
use:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	calll	.L3$pb
.L3$pb:
	popl	%ebx
.Ltmp2:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp2-.L3$pb), %ebx
	movl	32(%esp), %esi
	addl	$1, seen@GOTOFF(%ebx,%esi,4)
	movl	%esi, %eax
	andl	$1, %eax
	movl	places@GOTOFF(%ebx,%eax,4), %eax
	movl	(%eax), %edi
	movl	$1431655766, %ecx
	movl	%esi, %eax
	imull	%ecx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	leal	(%eax,%eax,2), %eax
	movl	%esi, %ecx
	subl	%eax, %ecx
	movl	%esi, (%esp)
	calll	*routines@GOTOFF(%ebx,%ecx,4)
	addl	%edi, %eax
	addl	calls@GOTOFF(%ebx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
	cmpl	$0, missing@GOT(%ebx)
	je	.LBB3_2
	movl	missing@GOT(%ebx), %ecx
	addl	(%ecx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
.LBB3_2:
	cmpl	$0, absent@GOT(%ebx)
	je	.LBB3_4
	movl	%esi, (%esp)
	calll	absent@PLT
	addl	calls@GOTOFF(%ebx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
.LBB3_4:
	movsbl	buffer@GOTOFF(%ebx,%esi), %ecx
	movl	special@GOTOFF(%ebx), %edx
	addl	shared@GOTOFF(%ebx), %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	addl	$9, %eax
	addl	$16, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end3:
	.size	use, .Lfunc_end3-use

	.globl	run_all
	.p2align	4, 0x90
	.type	run_all,@function
run_all:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	calll	.L4$pb
.L4$pb:
	popl	%ebx
.Ltmp3:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp3-.L4$pb), %ebx
	movl	32(%esp), %edi
	testl	%edi, %edi
	je	.LBB4_1
	movl	36(%esp), %ebp
	xorl	%esi, %esi
	jmp	.LBB4_3
.LBB4_11:
	movl	%ebp, (%esp)
	calll	add_hidden
.LBB4_12:
	addl	%eax, %esi
.LBB4_13:
	movl	(%edi), %edi
	testl	%edi, %edi
	je	.LBB4_14
.LBB4_3:
	cmpl	$5, %ebp
	ja	.LBB4_11
	movl	.LJTI4_0@GOTOFF(%ebx,%ebp,4), %eax
	addl	%ebx, %eax
	jmpl	*%eax
.LBB4_5:
	movzwl	12(%edi), %eax
	jmp	.LBB4_12
.LBB4_6:
	movl	%edi, (%esp)
	movl	$7, 4(%esp)
	calll	*4(%edi)
	jmp	.LBB4_12
.LBB4_7:
	movzbl	15(%edi), %eax
	subl	%eax, %esi
	jmp	.LBB4_13
.LBB4_8:
	orb	$-128, 13(%edi)
	jmp	.LBB4_13
.LBB4_9:
	movzwl	12(%edi), %eax
	shll	$3, %eax
	xorl	%eax, %esi
	jmp	.LBB4_13
.LBB4_10:
	movzbl	14(%edi), %eax
	addl	$3, %eax
	imull	%eax, %esi
	jmp	.LBB4_13
.LBB4_1:
	xorl	%esi, %esi
.LBB4_14:
	movl	%esi, %eax
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end4:
	.size	run_all, .Lfunc_end4-run_all
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI4_0:
	.long	.LBB4_5@GOTOFF
	.long	.LBB4_6@GOTOFF
	.long	.LBB4_7@GOTOFF
	.long	.LBB4_8@GOTOFF
	.long	.LBB4_9@GOTOFF
	.long	.LBB4_10@GOTOFF

	.text
	.globl	interpret
	.p2align	4, 0x90
	.type	interpret,@function
interpret:
	pushl	%edi
	pushl	%esi
	calll	.L5$pb
.L5$pb:
	popl	%eax
.Ltmp4:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp4-.L5$pb), %eax
	movl	16(%esp), %ecx
	movl	12(%esp), %edx
	movzbl	(%edx), %esi
	addl	$1, %edx
	jmpl	*interpret.steps@GOTOFF(%eax,%esi,4)
	.p2align	4, 0x90
.Ltmp5:
.LBB5_1:
	movl	-4(%ecx), %esi
	addl	%esi, -8(%ecx)
	addl	$-4, %ecx
	movl	$1, %esi
	addl	%edx, %esi
	movzbl	(%edx), %edi
	movl	%esi, %edx
	jmpl	*interpret.steps@GOTOFF(%eax,%edi,4)
.Ltmp6:
.LBB5_2:
	addl	$-4, %ecx
	movl	$1, %esi
	addl	%edx, %esi
	movzbl	(%edx), %edi
	movl	%esi, %edx
	jmpl	*interpret.steps@GOTOFF(%eax,%edi,4)
.Ltmp7:
.LBB5_3:
	leal	1(%edx), %esi
	movzbl	(%edx), %edi
	movl	%edi, (%ecx)
	addl	$4, %ecx
	movl	$2, %edi
	addl	%edi, %edx
	movzbl	(%esi), %esi
	jmpl	*interpret.steps@GOTOFF(%eax,%esi,4)
.Ltmp8:
.LBB5_4:
	movl	-4(%ecx), %eax
	popl	%esi
	popl	%edi
	retl
.Lfunc_end5:
	.size	interpret, .Lfunc_end5-interpret

	.globl	swap
	.p2align	4, 0x90
	.type	swap,@function
swap:
	pushl	%esi
	calll	.L6$pb
.L6$pb:
	popl	%ecx
.Ltmp9:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp9-.L6$pb), %ecx
	movl	12(%esp), %edx
	movl	8(%esp), %esi
	movl	%edx, %eax
	#APP
	xchgl	%eax, (%esi)
	#NO_APP
	#APP
.Ltmp10:
	decl	%edx
	jne	.Ltmp10
	lock
	incl	counter@GOTOFF(%ecx)
	#NO_APP
	popl	%esi
	retl
.Lfunc_end6:
	.size	swap, .Lfunc_end6-swap

	.globl	address
	.p2align	4, 0x90
	.type	address,@function
address:
	pushl	%esi
	calll	.L7$pb
.L7$pb:
	popl	%eax
.Ltmp11:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp11-.L7$pb), %eax
	movl	8(%esp), %ecx
	cmpl	$1, %ecx
	leal	twice@GOTOFF(%eax), %edx
	leal	special@GOTOFF(%eax), %esi
	cmovel	%edx, %esi
	testl	%ecx, %ecx
	leal	shared@GOTOFF(%eax), %eax
	cmovnel	%esi, %eax
	popl	%esi
	retl
.Lfunc_end7:
	.size	address, .Lfunc_end7-address

	.type	counter,@object
	.data
	.globl	counter
	.p2align	2
counter:
	.long	42
	.size	counter, 4

	.type	limit,@object
	.section	.rodata,"a",@progbits
	.globl	limit
	.p2align	2
limit:
	.long	9
	.size	limit, 4

	.hidden	hidden
	.type	hidden,@object
	.data
	.globl	hidden
	.p2align	2
hidden:
	.long	5
	.size	hidden, 4

	.type	special,@object
	.section	.data.special,"aw",@progbits
	.globl	special
	.p2align	2
special:
	.long	3
	.size	special, 4

	.type	shared,@object
	.comm	shared,4,4
	.type	seen,@object
	.local	seen
	.comm	seen,20,4
	.type	places,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	places
	.p2align	2
places:
	.long	counter
	.long	shared
	.long	seen
	.long	0
	.long	hidden
	.size	places, 20

	.type	routines,@object
	.data
	.globl	routines
	.p2align	2
routines:
	.long	twice
	.long	renamed
	.long	add_hidden
	.size	routines, 12

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"not permitted"
	.size	.L.str, 14

	.type	.L.str.1,@object
.L.str.1:
	.asciz	"no such file"
	.size	.L.str.1, 13

	.type	.L.str.2,@object
.L.str.2:
	.asciz	"no such process"
	.size	.L.str.2, 16

	.type	.L.str.3,@object
.L.str.3:
	.asciz	"interrupted"
	.size	.L.str.3, 12

	.type	.L.str.4,@object
.L.str.4:
	.asciz	"input or output"
	.size	.L.str.4, 16

	.type	.L.str.5,@object
.L.str.5:
	.asciz	"out of memory"
	.size	.L.str.5, 14

	.type	.L.str.6,@object
.L.str.6:
	.asciz	"another one"
	.size	.L.str.6, 12

	.type	calls,@object
	.data
	.p2align	2
calls:
	.long	7
	.size	calls, 4

	.type	buffer,@object
	.comm	buffer,77,32
	.type	interpret.steps,@object
	.section	.data.rel.ro,"aw",@progbits
	.p2align	2
interpret.steps:
	.long	.Ltmp5
	.long	.Ltmp6
	.long	.Ltmp7
	.long	.Ltmp8
	.size	interpret.steps, 16

	.type	.Lswitch.table.name_of,@object
	.p2align	2
.Lswitch.table.name_of:
	.long	.L.str
	.long	.L.str.1
	.long	.L.str.2
	.long	.L.str.3
	.long	.L.str.4
	.long	.L.str.6
	.long	.L.str.6
	.long	.L.str.6
	.long	.L.str.6
	.long	.L.str.6
	.long	.L.str.6
	.long	.L.str.5
	.size	.Lswitch.table.name_of, 48

	.weak	absent
	.weak	missing
	.globl	renamed
	.type	renamed,@function
.set renamed, twice
	.section	".note.GNU-stack","",@progbits
