# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"numbers.c"
	.text
	.p2align 4
	.globl	dot
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	testl	%edx, %edx
	jle	.L4
	movslq	%edx, %rdx
	movsd	.LC1(%rip), %xmm3
	xorl	%eax, %eax
	pxor	%xmm2, %xmm2
	salq	$3, %rdx
	.p2align 4,,10
	.p2align 3
.L3:
	movsd	(%rdi,%rax), %xmm0
	movsd	(%rsi,%rax), %xmm1
	addq	$8, %rax
	mulsd	%xmm0, %xmm1
	divsd	%xmm3, %xmm0
	subsd	%xmm0, %xmm1
	addsd	%xmm1, %xmm2
	cmpq	%rax, %rdx
	jne	.L3
	movapd	%xmm2, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	pxor	%xmm2, %xmm2
	movapd	%xmm2, %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	dot, .-dot
	.p2align 4
	.globl	mix
	.type	mix, @function
mix:
.LFB1:
	.cfi_startproc
	movsd	%xmm0, -16(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm1, %xmm2
	cvtsi2ssl	%edi, %xmm0
	fldt	8(%rsp)
	fldl	-16(%rsp)
	fld	%st(1)
	divss	%xmm0, %xmm2
	fmul	%st(1), %st
	subss	%xmm1, %xmm0
	movss	%xmm2, -16(%rsp)
	fadds	-16(%rsp)
	movss	%xmm0, -16(%rsp)
	fld	%st(2)
	fdivs	.LC2(%rip)
	fsubrp	%st, %st(1)
	fxch	%st(1)
	fsubp	%st, %st(2)
	fxch	%st(1)
	fmuls	-16(%rsp)
	faddp	%st, %st(1)
	ret
	.cfi_endproc
.LFE1:
	.size	mix, .-mix
	.p2align 4
	.globl	order
	.type	order, @function
order:
.LFB2:
	.cfi_startproc
	comisd	%xmm0, %xmm1
	movl	$1, %eax
	ja	.L8
	comisd	%xmm1, %xmm0
	movl	$2, %eax
	ja	.L8
	ucomisd	%xmm1, %xmm0
	jp	.L13
	movl	$3, %eax
	jne	.L13
.L8:
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	movl	$4, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	order, .-order
	.p2align 4
	.globl	largest
	.type	largest, @function
largest:
.LFB3:
	.cfi_startproc
	testl	%esi, %esi
	jle	.L20
	movslq	%esi, %rsi
	pxor	%xmm0, %xmm0
	leaq	(%rdi,%rsi,4), %rax
	.p2align 4,,10
	.p2align 3
.L19:
	movss	(%rdi), %xmm1
	addq	$4, %rdi
	maxss	%xmm0, %xmm1
	movaps	%xmm1, %xmm0
	cmpq	%rdi, %rax
	jne	.L19
	xorps	.LC6(%rip), %xmm1
	andps	.LC9(%rip), %xmm0
	cvtss2sd	%xmm1, %xmm1
	andpd	.LC7(%rip), %xmm1
	cvtss2sd	%xmm0, %xmm0
	orpd	.LC8(%rip), %xmm1
	addsd	%xmm1, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movsd	.LC5(%rip), %xmm0
	ret
	.cfi_endproc
.LFE3:
	.size	largest, .-largest
	.p2align 4
	.globl	to_int
	.type	to_int, @function
to_int:
.LFB4:
	.cfi_startproc
	cvttsd2sil	%xmm0, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	to_int, .-to_int
	.p2align 4
	.globl	to_unsigned
	.type	to_unsigned, @function
to_unsigned:
.LFB5:
	.cfi_startproc
	cvttsd2siq	%xmm0, %rax
	ret
	.cfi_endproc
.LFE5:
	.size	to_unsigned, .-to_unsigned
	.p2align 4
	.globl	to_long
	.type	to_long, @function
to_long:
.LFB6:
	.cfi_startproc
	cvttsd2siq	%xmm0, %rax
	ret
	.cfi_endproc
.LFE6:
	.size	to_long, .-to_long
	.p2align 4
	.globl	to_ulong
	.type	to_ulong, @function
to_ulong:
.LFB7:
	.cfi_startproc
	comiss	.LC10(%rip), %xmm0
	jnb	.L27
	cvttss2siq	%xmm0, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	subss	.LC10(%rip), %xmm0
	cvttss2siq	%xmm0, %rax
	btcq	$63, %rax
	ret
	.cfi_endproc
.LFE7:
	.size	to_ulong, .-to_ulong
	.p2align 4
	.globl	to_short
	.type	to_short, @function
to_short:
.LFB8:
	.cfi_startproc
	fnstcw	-10(%rsp)
	fldt	8(%rsp)
	movzwl	-10(%rsp), %eax
	orb	$12, %ah
	movw	%ax, -12(%rsp)
	fldcw	-12(%rsp)
	fistps	-14(%rsp)
	fldcw	-10(%rsp)
	movzwl	-14(%rsp), %eax
	ret
	.cfi_endproc
.LFE8:
	.size	to_short, .-to_short
	.p2align 4
	.globl	from_int
	.type	from_int, @function
from_int:
.LFB9:
	.cfi_startproc
	pxor	%xmm0, %xmm0
	cvtsi2sdl	%edi, %xmm0
	mulsd	.LC11(%rip), %xmm0
	ret
	.cfi_endproc
.LFE9:
	.size	from_int, .-from_int
	.p2align 4
	.globl	from_unsigned
	.type	from_unsigned, @function
from_unsigned:
.LFB10:
	.cfi_startproc
	movl	%edi, %edi
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdi, %xmm0
	ret
	.cfi_endproc
.LFE10:
	.size	from_unsigned, .-from_unsigned
	.p2align 4
	.globl	from_long
	.type	from_long, @function
from_long:
.LFB11:
	.cfi_startproc
	pxor	%xmm0, %xmm0
	cvtsi2ssq	%rdi, %xmm0
	ret
	.cfi_endproc
.LFE11:
	.size	from_long, .-from_long
	.p2align 4
	.globl	from_ulong
	.type	from_ulong, @function
from_ulong:
.LFB12:
	.cfi_startproc
	testq	%rdi, %rdi
	js	.L36
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdi, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	movq	%rdi, %rax
	andl	$1, %edi
	pxor	%xmm0, %xmm0
	shrq	%rax
	orq	%rdi, %rax
	cvtsi2sdq	%rax, %xmm0
	addsd	%xmm0, %xmm0
	ret
	.cfi_endproc
.LFE12:
	.size	from_ulong, .-from_ulong
	.p2align 4
	.globl	from_short
	.type	from_short, @function
from_short:
.LFB13:
	.cfi_startproc
	filds	(%rdi)
	fadds	.LC12(%rip)
	ret
	.cfi_endproc
.LFE13:
	.size	from_short, .-from_short
	.p2align 4
	.globl	constants
	.type	constants, @function
constants:
.LFB14:
	.cfi_startproc
	fld1
	movq	.LC8(%rip), %xmm0
	movq	.LC13(%rip), %rax
	movl	$0x40490fd0, 8+floats(%rip)
	fstpt	16+extended(%rip)
	fldt	32+extended(%rip)
	movq	%rax, 24+doubles(%rip)
	movups	%xmm0, 8+doubles(%rip)
	fstps	12+floats(%rip)
	ret
	.cfi_endproc
.LFE14:
	.size	constants, .-constants
	.p2align 4
	.globl	add_all
	.type	add_all, @function
add_all:
.LFB15:
	.cfi_startproc
	testl	%edx, %edx
	jle	.L40
	movslq	%edx, %rdx
	xorl	%eax, %eax
	leaq	0(,%rdx,4), %rcx
	.p2align 4,,10
	.p2align 3
.L42:
	movl	(%rsi,%rax), %edx
	leal	(%rdx,%rdx,2), %edx
	addl	%edx, (%rdi,%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jne	.L42
.L40:
	ret
	.cfi_endproc
.LFE15:
	.size	add_all, .-add_all
	.p2align 4
	.globl	scale_all
	.type	scale_all, @function
scale_all:
.LFB16:
	.cfi_startproc
	testl	%edx, %edx
	jle	.L44
	movslq	%edx, %rdx
	xorl	%eax, %eax
	salq	$2, %rdx
	.p2align 4,,10
	.p2align 3
.L46:
	pxor	%xmm1, %xmm1
	cvtsi2ssl	(%rsi,%rax), %xmm1
	mulss	%xmm0, %xmm1
	addss	(%rdi,%rax), %xmm1
	movss	%xmm1, (%rdi,%rax)
	addq	$4, %rax
	cmpq	%rdx, %rax
	jne	.L46
.L44:
	ret
	.cfi_endproc
.LFE16:
	.size	scale_all, .-scale_all
	.p2align 4
	.globl	narrow
	.type	narrow, @function
narrow:
.LFB17:
	.cfi_startproc
	testl	%edx, %edx
	jle	.L48
	movslq	%edx, %rdx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L50:
	movl	(%rsi,%rax,4), %ecx
	movw	%cx, (%rdi,%rax,2)
	addq	$1, %rax
	cmpq	%rdx, %rax
	jne	.L50
.L48:
	ret
	.cfi_endproc
.LFE17:
	.size	narrow, .-narrow
	.p2align 4
	.globl	product
	.type	product, @function
product:
.LFB18:
	.cfi_startproc
	movl	%esi, %eax
	movl	%edx, %ecx
	shrl	$3, %esi
	imulq	%rdi, %rax
	salq	%cl, %rax
	orq	%rsi, %rax
	ret
	.cfi_endproc
.LFE18:
	.size	product, .-product
	.p2align 4
	.globl	sums_up
	.type	sums_up, @function
sums_up:
.LFB19:
	.cfi_startproc
	movl	%edi, %ecx
	xorl	%eax, %eax
	addl	%esi, %ecx
	seto	%al
	movl	%ecx, (%rdx)
	xorl	%ecx, %ecx
	imull	%esi, %edi
	seto	%cl
	movl	%edi, 4(%rdx)
	orl	%ecx, %eax
	ret
	.cfi_endproc
.LFE19:
	.size	sums_up, .-sums_up
	.p2align 4
	.globl	wide
	.type	wide, @function
wide:
.LFB20:
	.cfi_startproc
	movq	%rdx, %rax
	imulq	%rdx, %rsi
	mulq	%rdi
	addq	%rsi, %rdx
	xorl	%esi, %esi
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	andl	$64, %ecx
	cmovne	%rdx, %rax
	cmovne	%rsi, %rdx
	ret
	.cfi_endproc
.LFE20:
	.size	wide, .-wide
	.globl	extended
	.bss
	.align 32
	.type	extended, @object
	.size	extended, 64
extended:
	.zero	64
	.globl	floats
	.align 32
	.type	floats, @object
	.size	floats, 32
floats:
	.zero	32
	.globl	doubles
	.align 32
	.type	doubles, @object
	.size	doubles, 64
doubles:
	.zero	64
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC1:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC2:
	.long	1077936128
	.section	.rodata.cst8
	.align 8
.LC5:
	.long	0
	.long	-1074790400
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC6:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.align 16
.LC7:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.LC8:
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.align 16
.LC9:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.LC10:
	.long	1593835520
	.section	.rodata.cst8
	.align 8
.LC11:
	.long	0
	.long	1070596096
	.section	.rodata.cst4
	.align 4
.LC12:
	.long	1075838976
	.section	.rodata.cst8
	.align 8
.LC13:
	.long	-266631570
	.long	1074340345
	.section	.note.GNU-stack,"",@progbits
