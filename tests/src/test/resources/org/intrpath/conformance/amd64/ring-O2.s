# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.text
	.p2align 4
	.globl	deliver
	.type	deliver, @function
deliver:
.LFB0:
	.cfi_startproc
	endbr64
	movl	rings+2236(%rip), %eax
	movzwl	%si, %esi
	addq	%rsi, rings+2256(%rip)
	leal	1(%rax), %edx
	andl	$63, %eax
	salq	$4, %rax
	movl	%edx, rings+2236(%rip)
	movq	%rdi, rings+1200(%rax)
	ret
	.cfi_endproc
.LFE0:
	.size	deliver, .-deliver
	.p2align 4
	.globl	log_line
	.type	log_line, @function
log_line:
.LFB1:
	.cfi_startproc
	endbr64
	subq	$80, %rsp
	.cfi_def_cfa_offset 88
	leaq	88(%rsp), %rax
	movq	%rsi, 40(%rsp)
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
	movzbl	(%rdi), %eax
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	movl	$8, 8(%rsp)
	testb	%al, %al
	je	.L9
	movq	24(%rsp), %r8
	movl	$8, %edx
	leaq	88(%rsp), %rsi
	xorl	%ecx, %ecx
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L5:
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	testb	%al, %al
	je	.L3
.L8:
	cmpb	$37, %al
	jne	.L5
	cmpl	$47, %edx
	ja	.L6
	movl	%edx, %eax
	addl	$8, %edx
	addq	%r8, %rax
	addl	(%rax), %ecx
.L12:
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	testb	%al, %al
	jne	.L8
.L3:
	movl	%ecx, %eax
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_restore_state
	movq	%rsi, %rax
	addq	$8, %rsi
	addl	(%rax), %ecx
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L9:
	xorl	%ecx, %ecx
	addq	$80, %rsp
	.cfi_def_cfa_offset 8
	movl	%ecx, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	log_line, .-log_line
	.p2align 4
	.globl	swap32
	.type	swap32, @function
swap32:
.LFB5:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	bswap	%eax
	ret
	.cfi_endproc
.LFE5:
	.size	swap32, .-swap32
	.p2align 4
	.globl	swap64
	.type	swap64, @function
swap64:
.LFB6:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	bswap	%rax
	ret
	.cfi_endproc
.LFE6:
	.size	swap64, .-swap64
	.p2align 4
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
.LFB7:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	jle	.L25
	movl	$1, %eax
	movl	%esi, %r10d
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	rings+2256(%rip), %r11
	movl	rings+2236(%rip), %r9d
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	%rax, %xmm1
	movl	1032(%rdi), %edx
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L39:
	addl	$1, 1064(%rdi)
.L22:
	addl	$1, %edx
	addl	$1, %esi
	movb	$0, 12(%rax)
	andl	$63, %edx
	movl	%edx, 1032(%rdi)
	cmpl	%esi, %r10d
	je	.L37
.L23:
	movl	%edx, %eax
	salq	$4, %rax
	addq	%rdi, %rax
	testb	$1, 12(%rax)
	je	.L38
	cmpb	$0, 13(%rax)
	jne	.L39
	movzwl	8(%rax), %ecx
	movdqu	1048(%rdi), %xmm3
	movdqa	%xmm1, %xmm0
	movq	(%rax), %rbx
	movl	%ecx, %r8d
	movq	%rcx, %xmm2
	movl	$1, %ecx
	rolw	$8, %r8w
	punpcklqdq	%xmm2, %xmm0
	movzwl	%r8w, %r8d
	paddq	%xmm3, %xmm0
	addq	%r8, %r11
	movl	%r9d, %r8d
	movups	%xmm0, 1048(%rdi)
	addl	$1, %r9d
	andl	$63, %r8d
	salq	$4, %r8
	movq	%rbx, rings+1200(%r8)
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L38:
	testb	%cl, %cl
	je	.L18
	movl	%r9d, rings+2236(%rip)
	movq	%r11, rings+2256(%rip)
.L18:
	testl	%esi, %esi
	jne	.L19
	movl	%esi, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L37:
	.cfi_restore_state
	testb	%cl, %cl
	je	.L19
	movl	%r9d, rings+2236(%rip)
	movq	%r11, rings+2256(%rip)
.L19:
	movl	1032(%rdi), %edx
	movq	1024(%rdi), %rax
	movl	%edx, 24(%rax)
	movl	%esi, %eax
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	ret
.L25:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE7:
	.size	ring_receive, .-ring_receive
	.p2align 4
	.globl	ring_interrupt
	.type	ring_interrupt, @function
ring_interrupt:
.LFB8:
	.cfi_startproc
	endbr64
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	xorl	%r14d, %r14d
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	movq	%rdi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	movq	1024(%rdi), %rax
	xorl	%ebx, %ebx
	movl	192(%rax), %r12d
	testl	%r12d, %r12d
	je	.L55
	.p2align 4,,10
	.p2align 3
.L41:
	btl	%ebx, %r12d
	jnc	.L43
	movq	1072(%r13,%rbx,8), %rax
	testq	%rax, %rax
	je	.L43
	movq	1136(%r13,%rbx,8), %rdi
	movl	%ebx, %esi
	call	*%rax
	movl	%r12d, %edx
	movl	%ebx, %esi
	orl	%eax, %r14d
	movl	%ebx, %eax
	andl	$3, %eax
	movq	names(,%rax,8), %rdi
	xorl	%eax, %eax
	call	log_line
.L43:
	addq	$1, %rbx
	cmpq	$8, %rbx
	jne	.L41
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	movl	%r14d, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	movl	%r14d, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	addl	$1, spurious(%rip)
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	ring_interrupt, .-ring_interrupt
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"10"
.LC1:
	.string	"100"
.LC2:
	.string	"1000"
.LC3:
	.string	"2500"
.LC4:
	.string	"10000"
.LC5:
	.string	"half"
.LC6:
	.string	"?"
.LC7:
	.string	"25000"
	.text
	.p2align 4
	.globl	ring_state
	.type	ring_state, @function
ring_state:
.LFB9:
	.cfi_startproc
	endbr64
	movzbl	1040(%rdi), %edx
	movl	%edx, %eax
	shrb	$2, %al
	andl	$7, %eax
	cmpb	$5, %al
	ja	.L57
	movzbl	%al, %eax
	notrack jmp	*.L59(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L59:
	.quad	.L64
	.quad	.L65
	.quad	.L62
	.quad	.L61
	.quad	.L60
	.quad	.L58
	.text
	.p2align 4,,10
	.p2align 3
.L65:
	movq	$.LC1, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	movq	$.LC0, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	andl	$2, %edx
	movq	$.LC5, %rax
	movq	$.LC7, %rdx
	cmovne	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	movq	$.LC2, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	movq	$.LC3, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	movq	$.LC4, %rax
	ret
.L57:
	movq	$.LC6, %rax
	ret
	.cfi_endproc
.LFE9:
	.size	ring_state, .-ring_state
	.p2align 4
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
.LFB10:
	.cfi_startproc
	endbr64
	movl	%edx, %r9d
	movslq	%edi, %rcx
	movl	%esi, %edx
	xorl	%eax, %eax
	imulq	$1200, %rcx, %rdi
	sall	$6, %edx
	andl	$4194240, %edx
	testl	%r9d, %r9d
	setne	%al
	orl	%eax, %edx
	movl	rings+1040(%rdi), %eax
	andl	$-4194242, %eax
	orl	%eax, %edx
	movl	%edx, rings+1040(%rdi)
	movl	%edx, %eax
	shrb	$2, %dl
	leal	4(,%rdx,4), %edx
	andl	$-29, %eax
	andl	$28, %edx
	orl	%edx, %eax
	movb	%al, rings+1040(%rdi)
	cmpl	$1500, %esi
	jbe	.L68
	movl	%eax, %edx
	andl	$-33, %eax
	notl	%edx
	andl	$32, %edx
	orl	%edx, %eax
	movb	%al, rings+1040(%rdi)
.L68:
	imulq	$1200, %rcx, %rax
	pxor	%xmm0, %xmm0
	movq	$0, rings+1064(%rax)
	movups	%xmm0, rings+1048(%rax)
	ret
	.cfi_endproc
.LFE10:
	.size	ring_configure, .-ring_configure
	.p2align 4
	.globl	ring_average
	.type	ring_average, @function
ring_average:
.LFB11:
	.cfi_startproc
	endbr64
	movq	1048(%rdi), %rax
	testq	%rax, %rax
	je	.L69
	movzwl	%ax, %ecx
	movq	1056(%rdi), %rdx
	movl	$1, %eax
	testl	%ecx, %ecx
	cmove	%eax, %ecx
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
.L69:
	ret
	.cfi_endproc
.LFE11:
	.size	ring_average, .-ring_average
	.local	spurious
	.comm	spurious,4,4
	.section	.rodata.str1.1
.LC8:
	.string	"rx"
.LC9:
	.string	"tx"
.LC10:
	.string	"link"
.LC11:
	.string	"other"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC8
	.quad	.LC9
	.quad	.LC10
	.quad	.LC11
	.local	rings
	.comm	rings,2400,32
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
