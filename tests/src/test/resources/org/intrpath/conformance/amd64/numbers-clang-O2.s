# SPDX-License-Identifier: GPL-2.0-or-later
	.text
	.file	"numbers.c"
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.LCPI0_0:
	.quad	0xbff8000000000000
	.text
	.globl	dot
	.p2align	4, 0x90
	.type	dot,@function
dot:
	testl	%edx, %edx
	jle	.LBB0_1
	movl	%edx, %eax
	cmpl	$1, %edx
	jne	.LBB0_4
	xorpd	%xmm0, %xmm0
	xorl	%ecx, %ecx
	jmp	.LBB0_6
.LBB0_1:
	xorps	%xmm0, %xmm0
	retq
.LBB0_4:
	movl	%eax, %edx
	andl	$-2, %edx
	xorpd	%xmm2, %xmm2
	xorl	%ecx, %ecx
	movsd	.LCPI0_0(%rip), %xmm1
	.p2align	4, 0x90
.LBB0_5:
	movsd	(%rdi,%rcx,8), %xmm3
	movsd	8(%rdi,%rcx,8), %xmm0
	movapd	%xmm3, %xmm4
	divsd	%xmm1, %xmm4
	mulsd	(%rsi,%rcx,8), %xmm3
	addsd	%xmm4, %xmm3
	addsd	%xmm2, %xmm3
	movapd	%xmm0, %xmm2
	divsd	%xmm1, %xmm2
	mulsd	8(%rsi,%rcx,8), %xmm0
	addsd	%xmm2, %xmm0
	addsd	%xmm3, %xmm0
	addq	$2, %rcx
	movapd	%xmm0, %xmm2
	cmpq	%rcx, %rdx
	jne	.LBB0_5
.LBB0_6:
	testb	$1, %al
	je	.LBB0_8
	movsd	(%rdi,%rcx,8), %xmm1
	movapd	%xmm1, %xmm2
	divsd	.LCPI0_0(%rip), %xmm2
	mulsd	(%rsi,%rcx,8), %xmm1
	addsd	%xmm2, %xmm1
	addsd	%xmm1, %xmm0
.LBB0_8:
	retq
.Lfunc_end0:
	.size	dot, .Lfunc_end0-dot

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI1_0:
	.long	0xc0400000
	.text
	.globl	mix
	.p2align	4, 0x90
	.type	mix,@function
mix:
	fldt	8(%rsp)
	movsd	%xmm0, -8(%rsp)
	xorps	%xmm0, %xmm0
	cvtsi2ss	%edi, %xmm0
	fldl	-8(%rsp)
	movaps	%xmm1, %xmm2
	divss	%xmm0, %xmm2
	movss	%xmm2, -16(%rsp)
	fld	%st(1)
	fmul	%st(1), %st
	fadds	-16(%rsp)
	fld	%st(2)
	fdivs	.LCPI1_0(%rip)
	faddp	%st, %st(1)
	fxch	%st(1)
	fsubp	%st, %st(2)
	subss	%xmm1, %xmm0
	movss	%xmm0, -12(%rsp)
	fxch	%st(1)
	fmuls	-12(%rsp)
	faddp	%st, %st(1)
	retq
.Lfunc_end1:
	.size	mix, .Lfunc_end1-mix

	.globl	order
	.p2align	4, 0x90
	.type	order,@function
order:
	movl	$1, %eax
	ucomisd	%xmm0, %xmm1
	ja	.LBB2_3
	movl	$2, %eax
	ucomisd	%xmm1, %xmm0
	ja	.LBB2_3
	cmpeqsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addl	$4, %eax
.LBB2_3:
	retq
.Lfunc_end2:
	.size	order, .Lfunc_end2-order

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.LCPI3_0:
	.long	0x7fffffff
	.long	0x7fffffff
	.long	0x7fffffff
	.long	0x7fffffff
.LCPI3_1:
	.long	0x80000000
	.long	0x80000000
	.long	0x80000000
	.long	0x80000000
.LCPI3_2:
	.quad	0x8000000000000000
	.quad	0x8000000000000000
.LCPI3_3:
	.quad	0x3ff0000000000000
	.quad	0x3ff0000000000000
	.text
	.globl	largest
	.p2align	4, 0x90
	.type	largest,@function
largest:
	testl	%esi, %esi
	jle	.LBB3_1
	movl	%esi, %ecx
	leaq	-1(%rcx), %rdx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpq	$3, %rdx
	jae	.LBB3_4
	xorps	%xmm0, %xmm0
	xorl	%edx, %edx
	jmp	.LBB3_6
.LBB3_1:
	xorps	%xmm1, %xmm1
	jmp	.LBB3_9
.LBB3_4:
	andl	$-4, %ecx
	xorps	%xmm0, %xmm0
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB3_5:
	movss	(%rdi,%rdx,4), %xmm1
	maxss	%xmm0, %xmm1
	movss	4(%rdi,%rdx,4), %xmm0
	maxss	%xmm1, %xmm0
	movss	8(%rdi,%rdx,4), %xmm1
	maxss	%xmm0, %xmm1
	movss	12(%rdi,%rdx,4), %xmm0
	maxss	%xmm1, %xmm0
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB3_5
.LBB3_6:
	movaps	%xmm0, %xmm1
	testq	%rax, %rax
	je	.LBB3_9
	leaq	(%rdi,%rdx,4), %rcx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB3_8:
	movss	(%rcx,%rdx,4), %xmm1
	maxss	%xmm0, %xmm1
	addq	$1, %rdx
	movaps	%xmm1, %xmm0
	cmpq	%rdx, %rax
	jne	.LBB3_8
.LBB3_9:
	movaps	.LCPI3_0(%rip), %xmm2
	andps	%xmm1, %xmm2
	xorps	.LCPI3_1(%rip), %xmm1
	xorps	%xmm0, %xmm0
	cvtss2sd	%xmm1, %xmm0
	andps	.LCPI3_2(%rip), %xmm0
	xorps	%xmm1, %xmm1
	cvtss2sd	%xmm2, %xmm1
	orps	.LCPI3_3(%rip), %xmm0
	addsd	%xmm1, %xmm0
	retq
.Lfunc_end3:
	.size	largest, .Lfunc_end3-largest

	.globl	to_int
	.p2align	4, 0x90
	.type	to_int,@function
to_int:
	cvttsd2si	%xmm0, %eax
	retq
.Lfunc_end4:
	.size	to_int, .Lfunc_end4-to_int

	.globl	to_unsigned
	.p2align	4, 0x90
	.type	to_unsigned,@function
to_unsigned:
	cvttsd2si	%xmm0, %rax
	retq
.Lfunc_end5:
	.size	to_unsigned, .Lfunc_end5-to_unsigned

	.globl	to_long
	.p2align	4, 0x90
	.type	to_long,@function
to_long:
	cvttsd2si	%xmm0, %rax
	retq
.Lfunc_end6:
	.size	to_long, .Lfunc_end6-to_long

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI7_0:
	.long	0x5f000000
	.text
	.globl	to_ulong
	.p2align	4, 0x90
	.type	to_ulong,@function
to_ulong:
	cvttss2si	%xmm0, %rcx
	movq	%rcx, %rdx
	sarq	$63, %rdx
	subss	.LCPI7_0(%rip), %xmm0
	cvttss2si	%xmm0, %rax
	andq	%rdx, %rax
	orq	%rcx, %rax
	retq
.Lfunc_end7:
	.size	to_ulong, .Lfunc_end7-to_ulong

	.globl	to_short
	.p2align	4, 0x90
	.type	to_short,@function
to_short:
	fldt	8(%rsp)
	fnstcw	-6(%rsp)
	movzwl	-6(%rsp), %eax
	orl	$3072, %eax
	movw	%ax, -4(%rsp)
	fldcw	-4(%rsp)
	fistps	-2(%rsp)
	fldcw	-6(%rsp)
	movzwl	-2(%rsp), %eax
	retq
.Lfunc_end8:
	.size	to_short, .Lfunc_end8-to_short

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.LCPI9_0:
	.quad	0x3fd0000000000000
	.text
	.globl	from_int
	.p2align	4, 0x90
	.type	from_int,@function
from_int:
	cvtsi2sd	%edi, %xmm0
	mulsd	.LCPI9_0(%rip), %xmm0
	retq
.Lfunc_end9:
	.size	from_int, .Lfunc_end9-from_int

	.globl	from_unsigned
	.p2align	4, 0x90
	.type	from_unsigned,@function
from_unsigned:
	movl	%edi, %eax
	cvtsi2sd	%rax, %xmm0
	retq
.Lfunc_end10:
	.size	from_unsigned, .Lfunc_end10-from_unsigned

	.globl	from_long
	.p2align	4, 0x90
	.type	from_long,@function
from_long:
	cvtsi2ss	%rdi, %xmm0
	retq
.Lfunc_end11:
	.size	from_long, .Lfunc_end11-from_long

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.LCPI12_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI12_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.text
	.globl	from_ulong
	.p2align	4, 0x90
	.type	from_ulong,@function
from_ulong:
	movq	%rdi, %xmm1
	punpckldq	.LCPI12_0(%rip), %xmm1
	subpd	.LCPI12_1(%rip), %xmm1
	movapd	%xmm1, %xmm0
	unpckhpd	%xmm1, %xmm0
	addsd	%xmm1, %xmm0
	retq
.Lfunc_end12:
	.size	from_ulong, .Lfunc_end12-from_ulong

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI13_0:
	.long	0x40200000
	.text
	.globl	from_short
	.p2align	4, 0x90
	.type	from_short,@function
from_short:
	movzwl	(%rdi), %eax
	movw	%ax, -2(%rsp)
	filds	-2(%rsp)
	fadds	.LCPI13_0(%rip)
	retq
.Lfunc_end13:
	.size	from_short, .Lfunc_end13-from_short

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.LCPI14_0:
	.quad	0x3ff0000000000000
	.text
	.globl	constants
	.p2align	4, 0x90
	.type	constants,@function
constants:
	movsd	.LCPI14_0(%rip), %xmm0
	movups	%xmm0, doubles+8(%rip)
	movabsq	$4614256650576692846, %rax
	movq	%rax, doubles+24(%rip)
	movl	$1078530000, floats+8(%rip)
	fld1
	fstpt	extended+16(%rip)
	fldt	extended+32(%rip)
	fstps	floats+12(%rip)
	retq
.Lfunc_end14:
	.size	constants, .Lfunc_end14-constants

	.globl	add_all
	.p2align	4, 0x90
	.type	add_all,@function
add_all:
	testl	%edx, %edx
	jle	.LBB15_16
	movl	%edx, %r9d
	cmpl	$8, %edx
	jb	.LBB15_2
	leaq	(%rsi,%r9,4), %rax
	cmpq	%rdi, %rax
	jbe	.LBB15_6
	leaq	(%rdi,%r9,4), %rax
	cmpq	%rsi, %rax
	jbe	.LBB15_6
.LBB15_2:
	xorl	%ecx, %ecx
.LBB15_12:
	movq	%rcx, %rax
	notq	%rax
	testb	$1, %r9b
	je	.LBB15_14
	movl	(%rsi,%rcx,4), %edx
	leal	(%rdx,%rdx,2), %edx
	addl	%edx, (%rdi,%rcx,4)
	orq	$1, %rcx
.LBB15_14:
	addq	%r9, %rax
	je	.LBB15_16
	.p2align	4, 0x90
.LBB15_15:
	movl	(%rsi,%rcx,4), %eax
	leal	(%rax,%rax,2), %eax
	addl	%eax, (%rdi,%rcx,4)
	movl	4(%rsi,%rcx,4), %eax
	leal	(%rax,%rax,2), %eax
	addl	%eax, 4(%rdi,%rcx,4)
	addq	$2, %rcx
	cmpq	%rcx, %r9
	jne	.LBB15_15
	jmp	.LBB15_16
.LBB15_6:
	movl	%r9d, %ecx
	andl	$-8, %ecx
	leaq	-8(%rcx), %rax
	movq	%rax, %r8
	shrq	$3, %r8
	addq	$1, %r8
	testq	%rax, %rax
	je	.LBB15_17
	movq	%r8, %rax
	andq	$-2, %rax
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB15_8:
	movdqu	(%rsi,%rdx,4), %xmm0
	movdqu	16(%rsi,%rdx,4), %xmm1
	movdqu	(%rdi,%rdx,4), %xmm2
	paddd	%xmm0, %xmm2
	paddd	%xmm0, %xmm0
	movdqu	16(%rdi,%rdx,4), %xmm3
	paddd	%xmm1, %xmm3
	paddd	%xmm1, %xmm1
	movdqu	32(%rdi,%rdx,4), %xmm4
	movdqu	48(%rdi,%rdx,4), %xmm5
	paddd	%xmm0, %xmm2
	paddd	%xmm1, %xmm3
	movdqu	%xmm2, (%rdi,%rdx,4)
	movdqu	%xmm3, 16(%rdi,%rdx,4)
	movdqu	32(%rsi,%rdx,4), %xmm0
	movdqu	48(%rsi,%rdx,4), %xmm1
	paddd	%xmm0, %xmm4
	paddd	%xmm0, %xmm0
	paddd	%xmm1, %xmm5
	paddd	%xmm1, %xmm1
	paddd	%xmm0, %xmm4
	paddd	%xmm1, %xmm5
	movdqu	%xmm4, 32(%rdi,%rdx,4)
	movdqu	%xmm5, 48(%rdi,%rdx,4)
	addq	$16, %rdx
	addq	$-2, %rax
	jne	.LBB15_8
	testb	$1, %r8b
	je	.LBB15_11
.LBB15_10:
	movdqu	(%rsi,%rdx,4), %xmm0
	movdqu	16(%rsi,%rdx,4), %xmm1
	movdqu	(%rdi,%rdx,4), %xmm2
	paddd	%xmm0, %xmm2
	paddd	%xmm0, %xmm0
	movdqu	16(%rdi,%rdx,4), %xmm3
	paddd	%xmm1, %xmm3
	paddd	%xmm1, %xmm1
	paddd	%xmm0, %xmm2
	paddd	%xmm1, %xmm3
	movdqu	%xmm2, (%rdi,%rdx,4)
	movdqu	%xmm3, 16(%rdi,%rdx,4)
.LBB15_11:
	cmpq	%r9, %rcx
	jne	.LBB15_12
.LBB15_16:
	retq
.LBB15_17:
	xorl	%edx, %edx
	testb	$1, %r8b
	jne	.LBB15_10
	jmp	.LBB15_11
.Lfunc_end15:
	.size	add_all, .Lfunc_end15-add_all

	.globl	scale_all
	.p2align	4, 0x90
	.type	scale_all,@function
scale_all:
	testl	%edx, %edx
	jle	.LBB16_11
	movl	%edx, %r9d
	cmpl	$8, %edx
	jae	.LBB16_3
	xorl	%ecx, %ecx
	jmp	.LBB16_10
.LBB16_3:
	movl	%r9d, %ecx
	andl	$-8, %ecx
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	leaq	-8(%rcx), %rax
	movq	%rax, %r8
	shrq	$3, %r8
	addq	$1, %r8
	testq	%rax, %rax
	je	.LBB16_4
	movq	%r8, %rax
	andq	$-2, %rax
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB16_6:
	movups	(%rsi,%rdx,4), %xmm2
	movups	16(%rsi,%rdx,4), %xmm3
	cvtdq2ps	%xmm2, %xmm2
	cvtdq2ps	%xmm3, %xmm3
	mulps	%xmm1, %xmm2
	movups	(%rdi,%rdx,4), %xmm4
	addps	%xmm2, %xmm4
	movups	16(%rdi,%rdx,4), %xmm2
	movups	32(%rdi,%rdx,4), %xmm5
	movups	48(%rdi,%rdx,4), %xmm6
	mulps	%xmm1, %xmm3
	addps	%xmm2, %xmm3
	movups	%xmm4, (%rdi,%rdx,4)
	movups	%xmm3, 16(%rdi,%rdx,4)
	movups	32(%rsi,%rdx,4), %xmm2
	movups	48(%rsi,%rdx,4), %xmm3
	cvtdq2ps	%xmm2, %xmm2
	cvtdq2ps	%xmm3, %xmm3
	mulps	%xmm1, %xmm2
	addps	%xmm5, %xmm2
	mulps	%xmm1, %xmm3
	addps	%xmm6, %xmm3
	movups	%xmm2, 32(%rdi,%rdx,4)
	movups	%xmm3, 48(%rdi,%rdx,4)
	addq	$16, %rdx
	addq	$-2, %rax
	jne	.LBB16_6
	testb	$1, %r8b
	je	.LBB16_9
.LBB16_8:
	movups	(%rsi,%rdx,4), %xmm2
	movups	16(%rsi,%rdx,4), %xmm3
	cvtdq2ps	%xmm2, %xmm2
	cvtdq2ps	%xmm3, %xmm3
	movups	(%rdi,%rdx,4), %xmm4
	movups	16(%rdi,%rdx,4), %xmm5
	mulps	%xmm1, %xmm2
	addps	%xmm4, %xmm2
	mulps	%xmm1, %xmm3
	addps	%xmm5, %xmm3
	movups	%xmm2, (%rdi,%rdx,4)
	movups	%xmm3, 16(%rdi,%rdx,4)
.LBB16_9:
	cmpq	%r9, %rcx
	je	.LBB16_11
	.p2align	4, 0x90
.LBB16_10:
	xorps	%xmm1, %xmm1
	cvtsi2ssl	(%rsi,%rcx,4), %xmm1
	mulss	%xmm0, %xmm1
	addss	(%rdi,%rcx,4), %xmm1
	movss	%xmm1, (%rdi,%rcx,4)
	addq	$1, %rcx
	cmpq	%rcx, %r9
	jne	.LBB16_10
.LBB16_11:
	retq
.LBB16_4:
	xorl	%edx, %edx
	testb	$1, %r8b
	jne	.LBB16_8
	jmp	.LBB16_9
.Lfunc_end16:
	.size	scale_all, .Lfunc_end16-scale_all

	.globl	narrow
	.p2align	4, 0x90
	.type	narrow,@function
narrow:
	testl	%edx, %edx
	jle	.LBB17_11
	movl	%edx, %r9d
	cmpl	$8, %edx
	jae	.LBB17_3
	xorl	%ecx, %ecx
	jmp	.LBB17_10
.LBB17_3:
	movl	%r9d, %ecx
	andl	$-8, %ecx
	leaq	-8(%rcx), %rax
	movq	%rax, %r8
	shrq	$3, %r8
	addq	$1, %r8
	testq	%rax, %rax
	je	.LBB17_4
	movq	%r8, %rax
	andq	$-2, %rax
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB17_6:
	movdqu	(%rsi,%rdx,4), %xmm0
	movdqu	16(%rsi,%rdx,4), %xmm1
	pshuflw	$232, %xmm0, %xmm0
	pshufhw	$232, %xmm0, %xmm0
	pshufd	$232, %xmm0, %xmm0
	pshuflw	$232, %xmm1, %xmm1
	pshufhw	$232, %xmm1, %xmm1
	pshufd	$232, %xmm1, %xmm1
	punpcklqdq	%xmm1, %xmm0
	movdqu	%xmm0, (%rdi,%rdx,2)
	movdqu	32(%rsi,%rdx,4), %xmm0
	movdqu	48(%rsi,%rdx,4), %xmm1
	pshuflw	$232, %xmm0, %xmm0
	pshufhw	$232, %xmm0, %xmm0
	pshufd	$232, %xmm0, %xmm0
	pshuflw	$232, %xmm1, %xmm1
	pshufhw	$232, %xmm1, %xmm1
	pshufd	$232, %xmm1, %xmm1
	punpcklqdq	%xmm1, %xmm0
	movdqu	%xmm0, 16(%rdi,%rdx,2)
	addq	$16, %rdx
	addq	$-2, %rax
	jne	.LBB17_6
	testb	$1, %r8b
	je	.LBB17_9
.LBB17_8:
	movdqu	(%rsi,%rdx,4), %xmm0
	movdqu	16(%rsi,%rdx,4), %xmm1
	pshuflw	$232, %xmm0, %xmm0
	pshufhw	$232, %xmm0, %xmm0
	pshufd	$232, %xmm0, %xmm0
	pshuflw	$232, %xmm1, %xmm1
	pshufhw	$232, %xmm1, %xmm1
	pshufd	$232, %xmm1, %xmm1
	punpcklqdq	%xmm1, %xmm0
	movdqu	%xmm0, (%rdi,%rdx,2)
.LBB17_9:
	cmpq	%r9, %rcx
	je	.LBB17_11
	.p2align	4, 0x90
.LBB17_10:
	movzwl	(%rsi,%rcx,4), %eax
	movw	%ax, (%rdi,%rcx,2)
	addq	$1, %rcx
	cmpq	%rcx, %r9
	jne	.LBB17_10
.LBB17_11:
	retq
.LBB17_4:
	xorl	%edx, %edx
	testb	$1, %r8b
	jne	.LBB17_8
	jmp	.LBB17_9
.Lfunc_end17:
	.size	narrow, .Lfunc_end17-narrow

	.globl	product
	.p2align	4, 0x90
	.type	product,@function
product:
	movl	%edx, %ecx
	movl	%esi, %eax
	imulq	%rax, %rdi
	shlq	%cl, %rdi
	shrq	$3, %rax
	orq	%rdi, %rax
	retq
.Lfunc_end18:
	.size	product, .Lfunc_end18-product

	.globl	sums_up
	.p2align	4, 0x90
	.type	sums_up,@function
sums_up:
	movl	%edi, %eax
	addl	%esi, %eax
	seto	%cl
	movl	%eax, (%rdx)
	imull	%esi, %edi
	seto	%al
	movl	%edi, 4(%rdx)
	orb	%cl, %al
	movzbl	%al, %eax
	retq
.Lfunc_end19:
	.size	sums_up, .Lfunc_end19-sums_up

	.globl	wide
	.p2align	4, 0x90
	.type	wide,@function
wide:
	movq	%rdi, %rax
	imulq	%rdx, %rsi
	mulq	%rdx
	addq	%rsi, %rdx
	shrdq	%cl, %rdx, %rax
	shrq	%cl, %rdx
	xorl	%esi, %esi
	testb	$64, %cl
	cmovneq	%rdx, %rax
	cmovneq	%rsi, %rdx
	retq
.Lfunc_end20:
	.size	wide, .Lfunc_end20-wide

	.type	doubles,@object
	.bss
	.globl	doubles
	.p2align	4
doubles:
	.zero	64
	.size	doubles, 64

	.type	floats,@object
	.globl	floats
	.p2align	4
floats:
	.zero	32
	.size	floats, 32

	.type	extended,@object
	.globl	extended
	.p2align	4
extended:
	.zero	64
	.size	extended, 64

	.section	".note.GNU-stack","",@progbits
