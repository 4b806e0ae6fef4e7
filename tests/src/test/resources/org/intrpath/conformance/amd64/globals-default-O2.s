# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
	.text
	.p2align 4
	.weak	twice
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	leal	(%rdi,%rdi), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	renamed
	.set	renamed,twice
	.p2align 4
	.globl	add_hidden
	.hidden	add_hidden
	.type	add_hidden, @function
add_hidden:
.LFB1:
	.cfi_startproc
	movl	hidden(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	add_hidden, .-add_hidden
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB2:
	.cfi_startproc
	cmpl	$12, %edi
	ja	.L5
	leaq	.L7(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L7:
	.long	.L5-.L7
	.long	.L12-.L7
	.long	.L13-.L7
	.long	.L10-.L7
	.long	.L9-.L7
	.long	.L8-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L6-.L7
	.text
	.p2align 4,,10
	.p2align 3
.L5:
	leaq	.LC6(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	leaq	.LC2(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	leaq	.LC3(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	leaq	.LC4(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	leaq	.LC5(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	leaq	.LC1(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	leaq	.LC0(%rip), %rax
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.p2align 4
	.globl	use
	.type	use, @function
use:
.LFB3:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movslq	%edi, %r12
	leaq	seen(%rip), %rax
	movl	%r12d, %edx
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movl	%r12d, %edi
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	andl	$1, %edx
	movq	%r12, %rbx
	addl	$1, (%rax,%r12,4)
	leaq	places(%rip), %rax
	movq	(%rax,%rdx,8), %rax
	movl	%r12d, %edx
	sarl	$31, %edx
	movl	(%rax), %ebp
	imulq	$1431655766, %r12, %rax
	shrq	$32, %rax
	subl	%edx, %eax
	leal	(%rax,%rax,2), %edx
	movl	%r12d, %eax
	subl	%edx, %eax
	leaq	routines(%rip), %rdx
	cltq
	call	*(%rdx,%rax,8)
	movq	missing@GOTPCREL(%rip), %rdx
	addl	%ebp, %eax
	addl	calls(%rip), %eax
	movl	%eax, calls(%rip)
	testq	%rdx, %rdx
	je	.L15
	addl	(%rdx), %eax
	movl	%eax, calls(%rip)
.L15:
	cmpq	$0, absent@GOTPCREL(%rip)
	movl	calls(%rip), %eax
	je	.L17
	movl	%ebx, %edi
	call	absent@PLT
	addl	calls(%rip), %eax
	movl	%eax, calls(%rip)
.L17:
	leaq	buffer(%rip), %rdx
	addl	shared(%rip), %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	movsbl	(%rdx,%r12), %edx
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	addl	%edx, %eax
	addl	special(%rip), %eax
	addl	$9, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.p2align 4
	.globl	run_all
	.type	run_all, @function
run_all:
.LFB4:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	testq	%rdi, %rdi
	je	.L34
	movq	%rdi, %rbx
	movl	%esi, %ebp
	leaq	.L26(%rip), %r12
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L33:
	cmpl	$5, %ebp
	ja	.L24
	movl	%ebp, %eax
	movslq	(%r12,%rax,4), %rax
	addq	%r12, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L26:
	.long	.L31-.L26
	.long	.L30-.L26
	.long	.L29-.L26
	.long	.L28-.L26
	.long	.L27-.L26
	.long	.L25-.L26
	.text
	.p2align 4,,10
	.p2align 3
.L27:
	movzwl	24(%rbx), %eax
	sall	$3, %eax
	xorl	%eax, %r13d
	.p2align 4,,10
	.p2align 3
.L32:
	movq	(%rbx), %rbx
	testq	%rbx, %rbx
	jne	.L33
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	%r13d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	.cfi_restore_state
	orw	$-32768, 24(%rbx)
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L29:
	movzbl	27(%rbx), %eax
	subl	%eax, %r13d
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L30:
	movl	$7, %esi
	movq	%rbx, %rdi
	call	*8(%rbx)
	addl	%eax, %r13d
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L31:
	movzwl	24(%rbx), %eax
	addl	%eax, %r13d
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L25:
	movzbl	26(%rbx), %eax
	addl	$3, %eax
	imull	%eax, %r13d
	jmp	.L32
.L24:
	movl	%ebp, %edi
	call	add_hidden
	addl	%eax, %r13d
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L34:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	xorl	%r13d, %r13d
	popq	%rbx
	.cfi_def_cfa_offset 32
	movl	%r13d, %eax
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	run_all, .-run_all
	.p2align 4
	.globl	interpret
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	movzbl	(%rdi), %edx
	leaq	steps.0(%rip), %rcx
	leaq	1(%rdi), %rax
	jmp	*(%rcx,%rdx,8)
	.p2align 4,,10
	.p2align 3
.L43:
	movl	-4(%rsi), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L42:
	movzbl	(%rax), %edx
	addq	$4, %rsi
	addq	$2, %rax
	movl	%edx, -4(%rsi)
	movzbl	-1(%rax), %edx
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L40:
	movzbl	(%rax), %edx
	subq	$4, %rsi
	addq	$1, %rax
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L39:
	subq	$4, %rsi
	movl	(%rsi), %edx
	addq	$1, %rax
	addl	%edx, -4(%rsi)
	movzbl	-1(%rax), %edx
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.p2align 4
	.globl	swap
	.type	swap, @function
swap:
.LFB6:
	.cfi_startproc
	movl	%esi, %eax
#APP
# 114 "c/globals.c" 1
	xchg %eax,(%rdi)
# 0 "" 2
# 115 "c/globals.c" 1
	1:	dec %esi
	jnz 1b
	lock; incl counter(%rip)
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE6:
	.size	swap, .-swap
	.p2align 4
	.globl	address
	.type	address, @function
address:
.LFB7:
	.cfi_startproc
	leaq	shared(%rip), %rax
	testl	%edi, %edi
	je	.L49
	cmpl	$1, %edi
	leaq	special(%rip), %rax
	leaq	twice(%rip), %rdx
	cmove	%rdx, %rax
.L49:
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	steps.0, @object
	.size	steps.0, 32
steps.0:
	.quad	.L39
	.quad	.L40
	.quad	.L42
	.quad	.L43
	.globl	routines
	.section	.data.rel.local,"aw"
	.align 16
	.type	routines, @object
	.size	routines, 24
routines:
	.quad	twice
	.quad	renamed
	.quad	add_hidden
	.globl	places
	.section	.data.rel.ro.local
	.align 32
	.type	places, @object
	.size	places, 40
places:
	.quad	counter
	.quad	shared
	.quad	seen
	.quad	0
	.quad	hidden
	.globl	special
	.section	.data.special,"aw"
	.align 4
	.type	special, @object
	.size	special, 4
special:
	.long	3
	.hidden	hidden
	.globl	hidden
	.data
	.align 4
	.type	hidden, @object
	.size	hidden, 4
hidden:
	.long	5
	.comm	buffer,77,32
	.comm	shared,4,4
	.local	seen
	.comm	seen,20,16
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	7
	.globl	limit
	.section	.rodata
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	9
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	42
	.weak	absent
	.weak	missing
	.section	.note.GNU-stack,"",@progbits
