# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
	.text
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	42
	.globl	limit
	.section	.rodata
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	9
	.data
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	7
	.local	seen
	.comm	seen,20,16
	.comm	shared,4,4
	.comm	buffer,77,32
	.hidden	hidden
	.globl	hidden
	.align 4
	.type	hidden, @object
	.size	hidden, 4
hidden:
	.long	5
	.globl	special
	.section	.data.special,"aw"
	.align 4
	.type	special, @object
	.size	special, 4
special:
	.long	3
	.text
	.weak	twice
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	renamed
	.set	renamed,twice
	.globl	add_hidden
	.hidden	add_hidden
	.type	add_hidden, @function
add_hidden:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	hidden(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	add_hidden, .-add_hidden
	.globl	places
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	places, @object
	.size	places, 40
places:
	.quad	counter
	.quad	shared
	.quad	seen
	.quad	0
	.quad	hidden
	.globl	routines
	.section	.data.rel.local,"aw"
	.align 16
	.type	routines, @object
	.size	routines, 24
routines:
	.quad	twice
	.quad	renamed
	.quad	add_hidden
	.section	.rodata
.LC0:
	.string	"not permitted"
.LC1:
	.string	"no such file"
.LC2:
	.string	"no such process"
.LC3:
	.string	"interrupted"
.LC4:
	.string	"input or output"
.LC5:
	.string	"out of memory"
.LC6:
	.string	"another one"
	.text
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$12, -4(%rbp)
	ja	.L6
	movl	-4(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L8(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L8(%rip), %rdx
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L8:
	.long	.L6-.L8
	.long	.L13-.L8
	.long	.L12-.L8
	.long	.L11-.L8
	.long	.L10-.L8
	.long	.L9-.L8
	.long	.L6-.L8
	.long	.L6-.L8
	.long	.L6-.L8
	.long	.L6-.L8
	.long	.L6-.L8
	.long	.L6-.L8
	.long	.L7-.L8
	.text
.L13:
	leaq	.LC0(%rip), %rax
	jmp	.L14
.L12:
	leaq	.LC1(%rip), %rax
	jmp	.L14
.L11:
	leaq	.LC2(%rip), %rax
	jmp	.L14
.L10:
	leaq	.LC3(%rip), %rax
	jmp	.L14
.L9:
	leaq	.LC4(%rip), %rax
	jmp	.L14
.L7:
	leaq	.LC5(%rip), %rax
	jmp	.L14
.L6:
	leaq	.LC6(%rip), %rax
.L14:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.globl	use
	.type	use, @function
use:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	movl	-20(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	leaq	seen(%rip), %rax
	movl	(%rdx,%rax), %eax
	leal	1(%rax), %ecx
	movl	-20(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	leaq	seen(%rip), %rax
	movl	%ecx, (%rdx,%rax)
	movl	-20(%rbp), %eax
	andl	$1, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	places(%rip), %rax
	movq	(%rdx,%rax), %rax
	movl	(%rax), %ebx
	movl	-20(%rbp), %ecx
	movslq	%ecx, %rax
	imulq	$1431655766, %rax, %rax
	shrq	$32, %rax
	movq	%rax, %rdx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movslq	%edx, %rax
	leaq	0(,%rax,8), %rdx
	leaq	routines(%rip), %rax
	movq	(%rdx,%rax), %rdx
	movl	-20(%rbp), %eax
	movl	%eax, %edi
	call	*%rdx
	leal	(%rbx,%rax), %edx
	movl	calls(%rip), %eax
	addl	%edx, %eax
	movl	%eax, calls(%rip)
	movq	missing@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L16
	movl	calls(%rip), %edx
	movq	missing@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	addl	%edx, %eax
	movl	%eax, calls(%rip)
.L16:
	movq	absent@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.L17
	movl	-20(%rbp), %eax
	movl	%eax, %edi
	call	absent@PLT
	movl	calls(%rip), %edx
	addl	%edx, %eax
	movl	%eax, calls(%rip)
.L17:
	movl	calls(%rip), %edx
	movl	shared(%rip), %eax
	leal	(%rdx,%rax), %ecx
	movl	-20(%rbp), %eax
	cltq
	leaq	buffer(%rip), %rdx
	movzbl	(%rax,%rdx), %eax
	movsbl	%al, %eax
	leal	(%rcx,%rax), %edx
	movl	special(%rip), %eax
	addl	%edx, %eax
	movl	$9, %edx
	addl	%edx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.globl	run_all
	.type	run_all, @function
run_all:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L20
.L30:
	cmpl	$5, -28(%rbp)
	ja	.L21
	movl	-28(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L23(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L23(%rip), %rdx
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L23:
	.long	.L28-.L23
	.long	.L27-.L23
	.long	.L26-.L23
	.long	.L25-.L23
	.long	.L24-.L23
	.long	.L22-.L23
	.text
.L28:
	movq	-24(%rbp), %rax
	movzwl	24(%rax), %eax
	movzwl	%ax, %eax
	addl	%eax, -4(%rbp)
	jmp	.L29
.L27:
	movq	-24(%rbp), %rax
	movq	8(%rax), %rdx
	movq	-24(%rbp), %rax
	movl	$7, %esi
	movq	%rax, %rdi
	call	*%rdx
	addl	%eax, -4(%rbp)
	jmp	.L29
.L26:
	movq	-24(%rbp), %rax
	movzbl	27(%rax), %eax
	movzbl	%al, %eax
	subl	%eax, -4(%rbp)
	jmp	.L29
.L25:
	movq	-24(%rbp), %rax
	movzwl	24(%rax), %eax
	orw	$-32768, %ax
	movl	%eax, %edx
	movq	-24(%rbp), %rax
	movw	%dx, 24(%rax)
	jmp	.L29
.L24:
	movq	-24(%rbp), %rax
	movzwl	24(%rax), %eax
	movzwl	%ax, %eax
	sall	$3, %eax
	xorl	%eax, -4(%rbp)
	jmp	.L29
.L22:
	movq	-24(%rbp), %rax
	movzbl	26(%rax), %eax
	movzbl	%al, %eax
	leal	3(%rax), %edx
	movl	-4(%rbp), %eax
	imull	%edx, %eax
	movl	%eax, -4(%rbp)
	jmp	.L29
.L21:
	movl	-28(%rbp), %eax
	movl	%eax, %edi
	call	add_hidden
	addl	%eax, -4(%rbp)
	nop
.L29:
	movq	-24(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, -24(%rbp)
.L20:
	cmpq	$0, -24(%rbp)
	jne	.L30
	movl	-4(%rbp), %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	run_all, .-run_all
	.globl	interpret
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	steps.0(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L33
.L34:
	subq	$4, -16(%rbp)
	movq	-16(%rbp), %rax
	subq	$4, %rax
	movl	(%rax), %ecx
	movq	-16(%rbp), %rax
	movl	(%rax), %edx
	movq	-16(%rbp), %rax
	subq	$4, %rax
	addl	%ecx, %edx
	movl	%edx, (%rax)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	steps.0(%rip), %rax
	movq	(%rdx,%rax), %rax
	nop
.L33:
	jmp	*%rax
.L35:
	subq	$4, -16(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	steps.0(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L33
.L36:
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %ecx
	movq	-16(%rbp), %rax
	leaq	4(%rax), %rdx
	movq	%rdx, -16(%rbp)
	movzbl	%cl, %edx
	movl	%edx, (%rax)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	steps.0(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L33
.L37:
	movq	-16(%rbp), %rax
	movl	-4(%rax), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.globl	swap
	.type	swap, @function
swap:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	-28(%rbp), %eax
	movl	%eax, -4(%rbp)
	movq	-24(%rbp), %rcx
	movl	-4(%rbp), %eax
	movq	-24(%rbp), %rdx
#APP
# 114 "c/globals.c" 1
	xchg %eax,(%rcx)
# 0 "" 2
#NO_APP
	movl	%eax, -4(%rbp)
	movl	-28(%rbp), %eax
#APP
# 115 "c/globals.c" 1
	1:	dec %eax
	jnz 1b
	lock; incl counter(%rip)
# 0 "" 2
#NO_APP
	movl	%eax, -28(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	swap, .-swap
	.globl	address
	.type	address, @function
address:
.LFB7:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	je	.L42
	cmpl	$1, -4(%rbp)
	jne	.L43
	leaq	twice(%rip), %rax
	jmp	.L46
.L43:
	leaq	special(%rip), %rax
	jmp	.L46
.L42:
	leaq	shared(%rip), %rax
.L46:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local
	.align 32
	.type	steps.0, @object
	.size	steps.0, 32
steps.0:
	.quad	.L34
	.quad	.L35
	.quad	.L36
	.quad	.L37
	.weak	absent
	.weak	missing
	.section	.note.GNU-stack,"",@progbits
