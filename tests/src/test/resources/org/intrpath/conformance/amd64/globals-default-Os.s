# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
	.text
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
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB2:
	.cfi_startproc
	decl	%edi
	cmpl	$11, %edi
	ja	.L4
	leaq	.L6(%rip), %rdx
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L6:
	.long	.L11-.L6
	.long	.L12-.L6
	.long	.L9-.L6
	.long	.L8-.L6
	.long	.L7-.L6
	.long	.L4-.L6
	.long	.L4-.L6
	.long	.L4-.L6
	.long	.L4-.L6
	.long	.L4-.L6
	.long	.L4-.L6
	.long	.L5-.L6
	.text
.L11:
	leaq	.LC0(%rip), %rax
	ret
.L9:
	leaq	.LC2(%rip), %rax
	ret
.L8:
	leaq	.LC3(%rip), %rax
	ret
.L7:
	leaq	.LC4(%rip), %rax
	ret
.L5:
	leaq	.LC5(%rip), %rax
	ret
.L4:
	leaq	.LC6(%rip), %rax
	ret
.L12:
	leaq	.LC1(%rip), %rax
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.globl	use
	.type	use, @function
use:
.LFB3:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	%edi, %edx
	movslq	%edi, %r12
	leaq	seen(%rip), %rax
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	andl	$1, %edx
	movl	$3, %ecx
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	incl	(%rax,%r12,4)
	leaq	places(%rip), %rax
	movq	(%rax,%rdx,8), %rax
	movl	%edi, 12(%rsp)
	movl	(%rax), %ebp
	movl	%edi, %eax
	cltd
	idivl	%ecx
	leaq	routines(%rip), %rax
	movslq	%edx, %rdx
	call	*(%rax,%rdx,8)
	movq	missing@GOTPCREL(%rip), %rdx
	movl	12(%rsp), %edi
	addl	%ebp, %eax
	addl	calls(%rip), %eax
	testq	%rdx, %rdx
	movl	%eax, calls(%rip)
	je	.L15
	addl	(%rdx), %eax
	movl	%eax, calls(%rip)
.L15:
	cmpq	$0, absent@GOTPCREL(%rip)
	je	.L16
	call	absent@PLT
	addl	%eax, calls(%rip)
.L16:
	leaq	buffer(%rip), %rdx
	movl	shared(%rip), %eax
	addl	calls(%rip), %eax
	movsbl	(%rdx,%r12), %edx
	addl	%edx, %eax
	addl	special(%rip), %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	addl	$9, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.globl	run_all
	.type	run_all, @function
run_all:
.LFB4:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	leaq	.L28(%rip), %r13
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	movl	%esi, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	xorl	%ebx, %ebx
	pushq	%rcx
	.cfi_def_cfa_offset 48
.L25:
	testq	%rbp, %rbp
	je	.L38
	cmpl	$5, %r12d
	ja	.L26
	movl	%r12d, %eax
	movslq	0(%r13,%rax,4), %rax
	addq	%r13, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L28:
	.long	.L33-.L28
	.long	.L32-.L28
	.long	.L31-.L28
	.long	.L30-.L28
	.long	.L29-.L28
	.long	.L27-.L28
	.text
.L33:
	movzwl	24(%rbp), %eax
	jmp	.L37
.L32:
	movl	$7, %esi
	movq	%rbp, %rdi
	call	*8(%rbp)
	jmp	.L37
.L31:
	movzbl	27(%rbp), %eax
	subl	%eax, %ebx
	jmp	.L34
.L30:
	orw	$-32768, 24(%rbp)
	jmp	.L34
.L29:
	movzwl	24(%rbp), %eax
	sall	$3, %eax
	xorl	%eax, %ebx
	jmp	.L34
.L27:
	movzbl	26(%rbp), %eax
	addl	$3, %eax
	imull	%eax, %ebx
	jmp	.L34
.L26:
	movl	%r12d, %edi
	call	add_hidden
.L37:
	addl	%eax, %ebx
.L34:
	movq	0(%rbp), %rbp
	jmp	.L25
.L38:
	popq	%rdx
	.cfi_def_cfa_offset 40
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
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
	.globl	interpret
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	movzbl	(%rdi), %edx
	leaq	steps.0(%rip), %rcx
	leaq	1(%rdi), %rax
	movq	(%rcx,%rdx,8), %rdx
.L40:
	jmp	*%rdx
.L41:
	subq	$4, %rsi
	movl	(%rsi), %edx
	incq	%rax
	addl	%edx, -4(%rsi)
	movzbl	-1(%rax), %edx
	movq	(%rcx,%rdx,8), %rdx
	jmp	.L40
.L42:
	movzbl	(%rax), %edx
	subq	$4, %rsi
	incq	%rax
	movq	(%rcx,%rdx,8), %rdx
	jmp	.L40
.L44:
	movzbl	(%rax), %edx
	addq	$4, %rsi
	addq	$2, %rax
	movl	%edx, -4(%rsi)
	movzbl	-1(%rax), %edx
	movq	(%rcx,%rdx,8), %rdx
	jmp	.L40
.L45:
	movl	-4(%rsi), %eax
	ret
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
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
	.globl	address
	.type	address, @function
address:
.LFB7:
	.cfi_startproc
	leaq	shared(%rip), %rax
	testl	%edi, %edi
	je	.L47
	decl	%edi
	leaq	special(%rip), %rax
	leaq	twice(%rip), %rdx
	cmove	%rdx, %rax
.L47:
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	steps.0, @object
	.size	steps.0, 32
steps.0:
	.quad	.L41
	.quad	.L42
	.quad	.L44
	.quad	.L45
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
