# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.text
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
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	movl	$8, 8(%rsp)
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rdx, 48(%rsp)
	movl	$8, %edx
	movq	%rcx, 56(%rsp)
	xorl	%ecx, %ecx
	movq	%rax, 24(%rsp)
	leaq	88(%rsp), %rax
.L3:
	movb	(%rdi), %sil
	testb	%sil, %sil
	je	.L10
	cmpb	$37, %sil
	jne	.L4
	leaq	8(%rax), %rsi
	cmpl	$47, %edx
	ja	.L6
	movl	%edx, %r8d
	movq	%rax, %rsi
	addl	$8, %edx
	leaq	32(%rsp,%r8), %rax
.L6:
	addl	(%rax), %ecx
	movq	%rsi, %rax
.L4:
	incq	%rdi
	jmp	.L3
.L10:
	movl	%ecx, %eax
	addq	$80, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	log_line, .-log_line
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
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
.LFB7:
	.cfi_startproc
	endbr64
	movq	%rdi, %rcx
	movl	%esi, %r10d
	xorl	%r9d, %r9d
.L14:
	cmpl	%r10d, %r9d
	jge	.L21
	movl	1032(%rcx), %r8d
	salq	$4, %r8
	addq	%rcx, %r8
	testb	$1, 12(%r8)
	jne	.L15
.L21:
	testl	%r9d, %r9d
	je	.L13
	movl	1032(%rcx), %edx
	movq	1024(%rcx), %rax
	movl	%edx, 24(%rax)
	jmp	.L13
.L15:
	cmpb	$0, 13(%r8)
	je	.L18
	incl	1064(%rcx)
	jmp	.L19
.L18:
	movw	8(%r8), %si
	movq	(%r8), %rdi
	rolw	$8, %si
	movzwl	%si, %esi
	call	deliver
	incq	1048(%rcx)
	movzwl	8(%r8), %eax
	addq	%rax, 1056(%rcx)
.L19:
	movl	1032(%rcx), %eax
	movb	$0, 12(%r8)
	incl	%r9d
	incl	%eax
	andl	$63, %eax
	movl	%eax, 1032(%rcx)
	jmp	.L14
.L13:
	movl	%r9d, %eax
	ret
	.cfi_endproc
.LFE7:
	.size	ring_receive, .-ring_receive
	.globl	ring_interrupt
	.type	ring_interrupt, @function
ring_interrupt:
.LFB8:
	.cfi_startproc
	endbr64
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
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
	movl	192(%rax), %r13d
	testl	%r13d, %r13d
	jne	.L26
	incl	spurious(%rip)
	xorl	%r12d, %r12d
	jmp	.L22
.L26:
	movq	%rdi, %rbp
	xorl	%ebx, %ebx
	xorl	%r12d, %r12d
.L23:
	movl	%r13d, %eax
	movl	%ebx, %ecx
	shrl	%cl, %eax
	testb	$1, %al
	je	.L25
	movq	1072(%rbp,%rbx,8), %rax
	testq	%rax, %rax
	je	.L25
	movq	1136(%rbp,%rbx,8), %rdi
	movl	%ebx, %esi
	call	*%rax
	movl	%r13d, %edx
	movl	%ebx, %esi
	orl	%eax, %r12d
	movl	%ebx, %eax
	andl	$3, %eax
	movq	names(,%rax,8), %rdi
	xorl	%eax, %eax
	call	log_line
.L25:
	incq	%rbx
	cmpq	$8, %rbx
	jne	.L23
.L22:
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	movl	%r12d, %eax
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
	.globl	ring_state
	.type	ring_state, @function
ring_state:
.LFB9:
	.cfi_startproc
	endbr64
	movb	1040(%rdi), %cl
	movq	$.LC6, %rax
	movl	%ecx, %edx
	shrb	$2, %dl
	andl	$7, %edx
	cmpb	$5, %dl
	ja	.L35
	movzbl	%dl, %edx
	notrack jmp	*.L38(,%rdx,8)
	.section	.rodata
	.align 8
	.align 4
.L38:
	.quad	.L43
	.quad	.L44
	.quad	.L41
	.quad	.L40
	.quad	.L39
	.quad	.L37
	.text
.L43:
	movq	$.LC0, %rax
	ret
.L41:
	movq	$.LC2, %rax
	ret
.L40:
	movq	$.LC3, %rax
	ret
.L39:
	movq	$.LC4, %rax
	ret
.L37:
	andb	$2, %cl
	movq	$.LC7, %rdx
	movq	$.LC5, %rax
	cmovne	%rdx, %rax
	ret
.L44:
	movq	$.LC1, %rax
.L35:
	ret
	.cfi_endproc
.LFE9:
	.size	ring_state, .-ring_state
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
.LFB10:
	.cfi_startproc
	endbr64
	movl	%esi, %ecx
	movl	%edx, %eax
	movslq	%edi, %rdi
	movl	%ecx, %edx
	imulq	$1200, %rdi, %rsi
	sall	$6, %edx
	andl	$4194240, %edx
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	orl	%eax, %edx
	movl	rings+1040(%rsi), %eax
	andl	$-4194242, %eax
	orl	%eax, %edx
	movl	%edx, rings+1040(%rsi)
	movl	%edx, %eax
	shrb	$2, %dl
	leal	4(,%rdx,4), %edx
	andl	$-29, %eax
	andl	$28, %edx
	orl	%edx, %eax
	movb	%al, rings+1040(%rsi)
	cmpl	$1500, %ecx
	jbe	.L47
	movl	%eax, %edx
	andl	$-33, %eax
	notl	%edx
	andl	$32, %edx
	orl	%edx, %eax
	movb	%al, rings+1040(%rsi)
.L47:
	imulq	$1200, %rdi, %rdi
	movl	$6, %ecx
	xorl	%eax, %eax
	addq	$rings+1048, %rdi
	rep stosl
	ret
	.cfi_endproc
.LFE10:
	.size	ring_configure, .-ring_configure
	.globl	ring_average
	.type	ring_average, @function
ring_average:
.LFB11:
	.cfi_startproc
	endbr64
	movq	1048(%rdi), %rax
	testq	%rax, %rax
	je	.L48
	movzwl	%ax, %ecx
	movq	1056(%rdi), %rdx
	movl	$1, %eax
	testl	%ecx, %ecx
	cmove	%eax, %ecx
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
.L48:
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
