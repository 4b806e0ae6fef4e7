# SPDX-License-Identifier: GPL-2.0-or-later
	.text
	.file	"globals.c"
	.weak	twice
	.p2align	4, 0x90
	.type	twice,@function
twice:
	leal	(%rdi,%rdi), %eax
	retq
.Lfunc_end0:
	.size	twice, .Lfunc_end0-twice

	.hidden	add_hidden
	.globl	add_hidden
	.p2align	4, 0x90
	.type	add_hidden,@function
add_hidden:
	movl	%edi, %eax
	addl	hidden(%rip), %eax
	retq
.Lfunc_end1:
	.size	add_hidden, .Lfunc_end1-add_hidden

	.globl	name_of
	.p2align	4, 0x90
	.type	name_of,@function
name_of:
	addl	$-1, %edi
	cmpl	$11, %edi
	ja	.LBB2_1
	movslq	%edi, %rax
	leaq	.Lreltable.name_of(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	retq
.LBB2_1:
	leaq	.L.str.6(%rip), %rax
	retq
.Lfunc_end2:
	.size	name_of, .Lfunc_end2-name_of

	.globl	use
	.p2align	4, 0x90
	.type	use,@function
use:
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movl	%edi, %r14d
	movslq	%edi, %rbx
	leaq	seen(%rip), %rax
	addl	$1, (%rax,%rbx,4)
	movl	%ebx, %eax
	andl	$1, %eax
	leaq	places(%rip), %rcx
	movq	(%rcx,%rax,8), %rax
	movl	(%rax), %ebp
	imulq	$1431655766, %rbx, %rax
	movq	%rax, %rcx
	shrq	$63, %rcx
	shrq	$32, %rax
	addl	%ecx, %eax
	leal	(%rax,%rax,2), %eax
	movl	%ebx, %ecx
	subl	%eax, %ecx
	movslq	%ecx, %rax
	leaq	routines(%rip), %rcx
	movl	%ebx, %edi
	callq	*(%rcx,%rax,8)
	addl	%ebp, %eax
	addl	calls(%rip), %eax
	movl	%eax, calls(%rip)
	cmpq	$0, missing@GOTPCREL(%rip)
	je	.LBB3_2
	movq	missing@GOTPCREL(%rip), %rcx
	addl	(%rcx), %eax
	movl	%eax, calls(%rip)
.LBB3_2:
	cmpq	$0, absent@GOTPCREL(%rip)
	je	.LBB3_4
	movl	%r14d, %edi
	callq	absent@PLT
	addl	calls(%rip), %eax
	movl	%eax, calls(%rip)
.LBB3_4:
	leaq	buffer(%rip), %rcx
	movsbl	(%rbx,%rcx), %ecx
	movl	special(%rip), %edx
	addl	shared(%rip), %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	addl	$9, %eax
	popq	%rbx
	popq	%r14
	popq	%rbp
	retq
.Lfunc_end3:
	.size	use, .Lfunc_end3-use

	.globl	run_all
	.p2align	4, 0x90
	.type	run_all,@function
run_all:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	testq	%rdi, %rdi
	je	.LBB4_1
	movl	%esi, %r14d
	movq	%rdi, %rbp
	xorl	%ebx, %ebx
	movl	%esi, %r15d
	leaq	.LJTI4_0(%rip), %r12
	jmp	.LBB4_3
.LBB4_11:
	movl	%r14d, %edi
	callq	add_hidden
.LBB4_12:
	addl	%eax, %ebx
.LBB4_13:
	movq	(%rbp), %rbp
	testq	%rbp, %rbp
	je	.LBB4_14
.LBB4_3:
	cmpl	$5, %r14d
	ja	.LBB4_11
	movslq	(%r12,%r15,4), %rax
	addq	%r12, %rax
	jmpq	*%rax
.LBB4_5:
	movzwl	24(%rbp), %eax
	jmp	.LBB4_12
.LBB4_6:
	movq	%rbp, %rdi
	movl	$7, %esi
	callq	*8(%rbp)
	jmp	.LBB4_12
.LBB4_7:
	movzbl	27(%rbp), %eax
	subl	%eax, %ebx
	jmp	.LBB4_13
.LBB4_8:
	orb	$-128, 25(%rbp)
	jmp	.LBB4_13
.LBB4_9:
	movzwl	24(%rbp), %eax
	shll	$3, %eax
	xorl	%eax, %ebx
	jmp	.LBB4_13
.LBB4_10:
	movzbl	26(%rbp), %eax
	addl	$3, %eax
	imull	%eax, %ebx
	jmp	.LBB4_13
.LBB4_1:
	xorl	%ebx, %ebx
.LBB4_14:
	movl	%ebx, %eax
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end4:
	.size	run_all, .Lfunc_end4-run_all
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI4_0:
	.long	.LBB4_5-.LJTI4_0
	.long	.LBB4_6-.LJTI4_0
	.long	.LBB4_7-.LJTI4_0
	.long	.LBB4_8-.LJTI4_0
	.long	.LBB4_9-.LJTI4_0
	.long	.LBB4_10-.LJTI4_0

	.text
	.globl	interpret
	.p2align	4, 0x90
	.type	interpret,@function
interpret:
	movzbl	(%rdi), %ecx
	addq	$1, %rdi
	leaq	interpret.steps(%rip), %rax
	jmpq	*(%rax,%rcx,8)
	.p2align	4, 0x90
.Ltmp0:
.LBB5_1:
	movl	-4(%rsi), %ecx
	addl	%ecx, -8(%rsi)
	addq	$-4, %rsi
	movl	$1, %ecx
	addq	%rdi, %rcx
	movzbl	(%rdi), %edx
	movq	%rcx, %rdi
	jmpq	*(%rax,%rdx,8)
.Ltmp1:
.LBB5_2:
	addq	$-4, %rsi
	movl	$1, %ecx
	addq	%rdi, %rcx
	movzbl	(%rdi), %edx
	movq	%rcx, %rdi
	jmpq	*(%rax,%rdx,8)
.Ltmp2:
.LBB5_3:
	leaq	1(%rdi), %rcx
	movzbl	(%rdi), %edx
	movl	%edx, (%rsi)
	addq	$4, %rsi
	movl	$2, %edx
	addq	%rdx, %rdi
	movzbl	(%rcx), %ecx
	jmpq	*(%rax,%rcx,8)
.Ltmp3:
.LBB5_4:
	movl	-4(%rsi), %eax
	retq
.Lfunc_end5:
	.size	interpret, .Lfunc_end5-interpret

	.globl	swap
	.p2align	4, 0x90
	.type	swap,@function
swap:
	movl	%esi, %eax
	#APP
	xchgl	%eax, (%rdi)
	#NO_APP
	#APP
.Ltmp4:
	decl	%esi
	jne	.Ltmp4
	lock
	incl	counter(%rip)
	#NO_APP
	retq
.Lfunc_end6:
	.size	swap, .Lfunc_end6-swap

	.globl	address
	.p2align	4, 0x90
	.type	address,@function
address:
	cmpl	$1, %edi
	leaq	twice(%rip), %rax
	leaq	special(%rip), %rcx
	cmoveq	%rax, %rcx
	testl	%edi, %edi
	leaq	shared(%rip), %rax
	cmovneq	%rcx, %rax
	retq
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
	.comm	seen,20,16
	.type	places,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	places
	.p2align	4
places:
	.quad	counter
	.quad	shared
	.quad	seen
	.quad	0
	.quad	hidden
	.size	places, 40

	.type	routines,@object
	.data
	.globl	routines
	.p2align	4
routines:
	.quad	twice
	.quad	renamed
	.quad	add_hidden
	.size	routines, 24

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
	.p2align	4
interpret.steps:
	.quad	.Ltmp0
	.quad	.Ltmp1
	.quad	.Ltmp2
	.quad	.Ltmp3
	.size	interpret.steps, 32

	.type	.Lreltable.name_of,@object
	.section	.rodata,"a",@progbits
	.p2align	2
.Lreltable.name_of:
	.long	.L.str-.Lreltable.name_of
	.long	.L.str.1-.Lreltable.name_of
	.long	.L.str.2-.Lreltable.name_of
	.long	.L.str.3-.Lreltable.name_of
	.long	.L.str.4-.Lreltable.name_of
	.long	.L.str.6-.Lreltable.name_of
	.long	.L.str.6-.Lreltable.name_of
	.long	.L.str.6-.Lreltable.name_of
	.long	.L.str.6-.Lreltable.name_of
	.long	.L.str.6-.Lreltable.name_of
	.long	.L.str.6-.Lreltable.name_of
	.long	.L.str.5-.Lreltable.name_of
	.size	.Lreltable.name_of, 48

	.weak	absent
	.weak	missing
	.globl	renamed
	.type	renamed,@function
.set renamed, twice
	.section	".note.GNU-stack","",@progbits
