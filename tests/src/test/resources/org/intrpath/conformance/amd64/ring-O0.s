# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.text
	.local	rings
	.comm	rings,2400,32
	.section	.rodata
.LC0:
	.string	"rx"
.LC1:
	.string	"tx"
.LC2:
	.string	"link"
.LC3:
	.string	"other"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
	.local	spurious
	.comm	spurious,4,4
	.text
	.globl	deliver
	.type	deliver, @function
deliver:
.LFB0:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, %eax
	movw	%ax, -12(%rbp)
	movq	rings+2256(%rip), %rdx
	movzwl	-12(%rbp), %eax
	addq	%rdx, %rax
	movq	%rax, rings+2256(%rip)
	movl	rings+2236(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, rings+2236(%rip)
	andl	$63, %eax
	movl	%eax, %eax
	addq	$75, %rax
	salq	$4, %rax
	leaq	rings(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rax, (%rdx)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$224, %rsp
	movq	%rdi, -216(%rbp)
	movq	%rsi, -168(%rbp)
	movq	%rdx, -160(%rbp)
	movq	%rcx, -152(%rbp)
	movq	%r8, -144(%rbp)
	movq	%r9, -136(%rbp)
	testb	%al, %al
	je	.L10
	movaps	%xmm0, -128(%rbp)
	movaps	%xmm1, -112(%rbp)
	movaps	%xmm2, -96(%rbp)
	movaps	%xmm3, -80(%rbp)
	movaps	%xmm4, -64(%rbp)
	movaps	%xmm5, -48(%rbp)
	movaps	%xmm6, -32(%rbp)
	movaps	%xmm7, -16(%rbp)
.L10:
	movl	$0, -180(%rbp)
	movl	$8, -208(%rbp)
	movl	$48, -204(%rbp)
	leaq	16(%rbp), %rax
	movq	%rax, -200(%rbp)
	leaq	-176(%rbp), %rax
	movq	%rax, -192(%rbp)
	jmp	.L4
.L8:
	movq	-216(%rbp), %rax
	movzbl	(%rax), %eax
	cmpb	$37, %al
	jne	.L5
	movl	-208(%rbp), %eax
	cmpl	$47, %eax
	ja	.L6
	movq	-192(%rbp), %rax
	movl	-208(%rbp), %edx
	movl	%edx, %edx
	addq	%rdx, %rax
	movl	-208(%rbp), %edx
	addl	$8, %edx
	movl	%edx, -208(%rbp)
	jmp	.L7
.L6:
	movq	-200(%rbp), %rax
	leaq	8(%rax), %rdx
	movq	%rdx, -200(%rbp)
.L7:
	movl	(%rax), %eax
	addl	%eax, -180(%rbp)
.L5:
	addq	$1, -216(%rbp)
.L4:
	movq	-216(%rbp), %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	jne	.L8
	movl	-180(%rbp), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	log_line, .-log_line
	.type	read_register, @function
read_register:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	1024(%rax), %rdx
	movl	-12(%rbp), %eax
	cltq
	addq	%rdx, %rax
	movl	(%rax), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	read_register, .-read_register
	.type	write_register, @function
write_register:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	%edx, -16(%rbp)
	movq	-8(%rbp), %rax
	movq	1024(%rax), %rdx
	movl	-12(%rbp), %eax
	cltq
	addq	%rax, %rdx
	movl	-16(%rbp), %eax
	movl	%eax, (%rdx)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	write_register, .-write_register
	.type	swap16, @function
swap16:
.LFB4:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, %eax
	movw	%ax, -4(%rbp)
	movzwl	-4(%rbp), %eax
	sall	$8, %eax
	movl	%eax, %edx
	movzwl	-4(%rbp), %eax
	shrw	$8, %ax
	orl	%edx, %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	swap16, .-swap16
	.globl	swap32
	.type	swap32, @function
swap32:
.LFB5:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	bswap	%eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	bswap	%rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L21
.L26:
	movq	-24(%rbp), %rax
	movl	1032(%rax), %eax
	movl	%eax, %eax
	salq	$4, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	%rax, -16(%rbp)
	movq	-16(%rbp), %rax
	movzbl	12(%rax), %eax
	movzbl	%al, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L29
	movq	-16(%rbp), %rax
	movzbl	13(%rax), %eax
	testb	%al, %al
	je	.L24
	movq	-24(%rbp), %rax
	movl	1064(%rax), %eax
	leal	1(%rax), %edx
	movq	-24(%rbp), %rax
	movl	%edx, 1064(%rax)
	jmp	.L25
.L24:
	movq	-16(%rbp), %rax
	movzwl	8(%rax), %eax
	movzwl	%ax, %eax
	movl	%eax, %edi
	call	swap16
	movzwl	%ax, %edx
	movq	-16(%rbp), %rax
	movq	(%rax), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	deliver
	movq	-24(%rbp), %rax
	movq	1048(%rax), %rax
	leaq	1(%rax), %rdx
	movq	-24(%rbp), %rax
	movq	%rdx, 1048(%rax)
	movq	-24(%rbp), %rax
	movq	1056(%rax), %rdx
	movq	-16(%rbp), %rax
	movzwl	8(%rax), %eax
	movzwl	%ax, %eax
	addq	%rax, %rdx
	movq	-24(%rbp), %rax
	movq	%rdx, 1056(%rax)
.L25:
	movq	-16(%rbp), %rax
	movb	$0, 12(%rax)
	movq	-24(%rbp), %rax
	movl	1032(%rax), %eax
	addl	$1, %eax
	andl	$63, %eax
	movl	%eax, %edx
	movq	-24(%rbp), %rax
	movl	%edx, 1032(%rax)
	addl	$1, -4(%rbp)
.L21:
	movl	-4(%rbp), %eax
	cmpl	-28(%rbp), %eax
	jl	.L26
	jmp	.L23
.L29:
	nop
.L23:
	cmpl	$0, -4(%rbp)
	je	.L27
	movq	-24(%rbp), %rax
	movl	1032(%rax), %edx
	movq	-24(%rbp), %rax
	movl	$24, %esi
	movq	%rax, %rdi
	call	write_register
.L27:
	movl	-4(%rbp), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movq	-40(%rbp), %rax
	movq	%rax, -16(%rbp)
	movq	-16(%rbp), %rax
	movl	$192, %esi
	movq	%rax, %rdi
	call	read_register
	movl	%eax, -20(%rbp)
	movl	$0, -8(%rbp)
	cmpl	$0, -20(%rbp)
	jne	.L31
	movl	spurious(%rip), %eax
	addl	$1, %eax
	movl	%eax, spurious(%rip)
	movl	$0, %eax
	jmp	.L32
.L31:
	movl	$0, -4(%rbp)
	jmp	.L33
.L35:
	movl	-4(%rbp), %eax
	movl	-20(%rbp), %edx
	movl	%eax, %ecx
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L34
	movq	-16(%rbp), %rax
	movl	-4(%rbp), %edx
	movslq	%edx, %rdx
	addq	$134, %rdx
	movq	(%rax,%rdx,8), %rax
	testq	%rax, %rax
	je	.L34
	movq	-16(%rbp), %rax
	movl	-4(%rbp), %edx
	movslq	%edx, %rdx
	addq	$134, %rdx
	movq	(%rax,%rdx,8), %rcx
	movq	-16(%rbp), %rax
	movl	-4(%rbp), %edx
	movslq	%edx, %rdx
	addq	$142, %rdx
	movq	(%rax,%rdx,8), %rax
	movl	-4(%rbp), %edx
	movl	%edx, %esi
	movq	%rax, %rdi
	call	*%rcx
	orl	%eax, -8(%rbp)
	movl	-4(%rbp), %eax
	andl	$3, %eax
	cltq
	movq	names(,%rax,8), %rax
	movl	-20(%rbp), %edx
	movl	-4(%rbp), %ecx
	movl	%ecx, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	log_line
.L34:
	addl	$1, -4(%rbp)
.L33:
	cmpl	$7, -4(%rbp)
	jle	.L35
	movl	-8(%rbp), %eax
.L32:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	ring_interrupt, .-ring_interrupt
	.section	.rodata
.LC4:
	.string	"10"
.LC5:
	.string	"100"
.LC6:
	.string	"1000"
.LC7:
	.string	"2500"
.LC8:
	.string	"10000"
.LC9:
	.string	"25000"
.LC10:
	.string	"half"
.LC11:
	.string	"?"
	.text
	.globl	ring_state
	.type	ring_state, @function
ring_state:
.LFB9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movzbl	1040(%rax), %eax
	shrb	$2, %al
	andl	$7, %eax
	movzbl	%al, %eax
	cmpl	$5, %eax
	ja	.L37
	movl	%eax, %eax
	movq	.L39(,%rax,8), %rax
	notrack jmp	*%rax
	.section	.rodata
	.align 8
	.align 4
.L39:
	.quad	.L44
	.quad	.L43
	.quad	.L42
	.quad	.L41
	.quad	.L40
	.quad	.L38
	.text
.L44:
	movq	$.LC4, %rax
	jmp	.L45
.L43:
	movq	$.LC5, %rax
	jmp	.L45
.L42:
	movq	$.LC6, %rax
	jmp	.L45
.L41:
	movq	$.LC7, %rax
	jmp	.L45
.L40:
	movq	$.LC8, %rax
	jmp	.L45
.L38:
	movq	-8(%rbp), %rax
	movzbl	1040(%rax), %eax
	andl	$2, %eax
	testb	%al, %al
	je	.L46
	movq	$.LC9, %rax
	jmp	.L45
.L46:
	movq	$.LC10, %rax
	jmp	.L45
.L37:
	movq	$.LC11, %rax
.L45:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movl	%edi, -36(%rbp)
	movl	%esi, -40(%rbp)
	movl	%edx, -44(%rbp)
	movl	-36(%rbp), %eax
	cltq
	imulq	$1200, %rax, %rax
	addq	$rings, %rax
	movq	%rax, -8(%rbp)
	movl	-40(%rbp), %eax
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	movzwl	%dx, %edx
	movl	%edx, %ecx
	sall	$6, %ecx
	movl	1040(%rax), %edx
	andl	$-4194241, %edx
	orl	%ecx, %edx
	movl	%edx, 1040(%rax)
	cmpl	$0, -44(%rbp)
	setne	%dl
	movq	-8(%rbp), %rax
	movl	%edx, %ecx
	andl	$1, %ecx
	movzbl	1040(%rax), %edx
	andl	$-2, %edx
	orl	%ecx, %edx
	movb	%dl, 1040(%rax)
	movq	-8(%rbp), %rax
	movzbl	1040(%rax), %eax
	shrb	$2, %al
	andl	$7, %eax
	addl	$1, %eax
	andl	$7, %eax
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	andl	$7, %edx
	leal	0(,%rdx,4), %ecx
	movzbl	1040(%rax), %edx
	andl	$-29, %edx
	orl	%ecx, %edx
	movb	%dl, 1040(%rax)
	cmpl	$1500, -40(%rbp)
	jbe	.L49
	movq	-8(%rbp), %rax
	movzbl	1040(%rax), %eax
	shrb	$5, %al
	andl	$1, %eax
	xorl	$1, %eax
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	andl	$1, %edx
	movl	%edx, %ecx
	sall	$5, %ecx
	movzbl	1040(%rax), %edx
	andl	$-33, %edx
	orl	%ecx, %edx
	movb	%dl, 1040(%rax)
.L49:
	movq	-8(%rbp), %rax
	pxor	%xmm0, %xmm0
	movups	%xmm0, 1048(%rax)
	movq	%xmm0, 1064(%rax)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	1048(%rax), %rax
	testq	%rax, %rax
	je	.L51
	movq	-8(%rbp), %rax
	movq	1056(%rax), %rax
	movl	%eax, %ecx
	movq	-8(%rbp), %rax
	movq	1048(%rax), %rax
	movzwl	%ax, %eax
	testl	%eax, %eax
	je	.L52
	movq	-8(%rbp), %rax
	movq	1048(%rax), %rax
	movzwl	%ax, %esi
	jmp	.L53
.L52:
	movl	$1, %esi
.L53:
	movl	%ecx, %eax
	movl	$0, %edx
	divl	%esi
	movl	%eax, %eax
	jmp	.L55
.L51:
	movl	$0, %eax
.L55:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	ring_average, .-ring_average
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
