# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"numbers.c"
	.text
	.globl	doubles
	.bss
	.align 32
	.type	doubles, @object
	.size	doubles, 64
doubles:
	.zero	64
	.globl	floats
	.align 32
	.type	floats, @object
	.size	floats, 32
floats:
	.zero	32
	.globl	extended
	.align 32
	.type	extended, @object
	.size	extended, 64
extended:
	.zero	64
	.text
	.globl	dot
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, -36(%rbp)
	pxor	%xmm0, %xmm0
	movsd	%xmm0, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L2
.L3:
	movl	-12(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movsd	(%rax), %xmm1
	movl	-12(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movsd	(%rax), %xmm0
	mulsd	%xmm1, %xmm0
	movl	-12(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movsd	(%rax), %xmm1
	movsd	.LC1(%rip), %xmm2
	divsd	%xmm2, %xmm1
	subsd	%xmm1, %xmm0
	movsd	-8(%rbp), %xmm1
	addsd	%xmm1, %xmm0
	movsd	%xmm0, -8(%rbp)
	addl	$1, -12(%rbp)
.L2:
	movl	-12(%rbp), %eax
	cmpl	-36(%rbp), %eax
	jl	.L3
	movsd	-8(%rbp), %xmm0
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	dot, .-dot
	.globl	mix
	.type	mix, @function
mix:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movl	%edi, -16(%rbp)
	fldl	-8(%rbp)
	fldt	16(%rbp)
	fmulp	%st, %st(1)
	pxor	%xmm1, %xmm1
	cvtsi2ssl	-16(%rbp), %xmm1
	movss	-12(%rbp), %xmm0
	divss	%xmm1, %xmm0
	movss	%xmm0, -20(%rbp)
	flds	-20(%rbp)
	faddp	%st, %st(1)
	fldt	16(%rbp)
	fldt	.LC2(%rip)
	fdivrp	%st, %st(1)
	fsubrp	%st, %st(1)
	fldl	-8(%rbp)
	fldt	16(%rbp)
	fsubrp	%st, %st(1)
	pxor	%xmm0, %xmm0
	cvtsi2ssl	-16(%rbp), %xmm0
	subss	-12(%rbp), %xmm0
	movss	%xmm0, -20(%rbp)
	flds	-20(%rbp)
	fmulp	%st, %st(1)
	faddp	%st, %st(1)
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	mix, .-mix
	.globl	order
	.type	order, @function
order:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movsd	%xmm1, -16(%rbp)
	movsd	-16(%rbp), %xmm0
	comisd	-8(%rbp), %xmm0
	jbe	.L21
	movl	$1, %eax
	jmp	.L17
.L21:
	movsd	-8(%rbp), %xmm0
	comisd	-16(%rbp), %xmm0
	jbe	.L22
	movl	$2, %eax
	jmp	.L17
.L22:
	movsd	-8(%rbp), %xmm0
	ucomisd	-16(%rbp), %xmm0
	jp	.L14
	movsd	-8(%rbp), %xmm0
	ucomisd	-16(%rbp), %xmm0
	jne	.L14
	movl	$3, %eax
	jmp	.L17
.L14:
	movl	$4, %eax
.L17:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	order, .-order
	.globl	largest
	.type	largest, @function
largest:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	pxor	%xmm0, %xmm0
	movss	%xmm0, -4(%rbp)
	movl	$0, -8(%rbp)
	jmp	.L24
.L28:
	movl	-8(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movss	(%rax), %xmm0
	comiss	-4(%rbp), %xmm0
	jbe	.L31
	movl	-8(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movss	(%rax), %xmm0
	jmp	.L27
.L31:
	movss	-4(%rbp), %xmm0
.L27:
	movss	%xmm0, -4(%rbp)
	addl	$1, -8(%rbp)
.L24:
	movl	-8(%rbp), %eax
	cmpl	-28(%rbp), %eax
	jl	.L28
	movss	-4(%rbp), %xmm0
	movss	.LC5(%rip), %xmm1
	andps	%xmm1, %xmm0
	pxor	%xmm1, %xmm1
	cvtss2sd	%xmm0, %xmm1
	movss	-4(%rbp), %xmm0
	movss	.LC6(%rip), %xmm2
	xorps	%xmm2, %xmm0
	pxor	%xmm3, %xmm3
	cvtss2sd	%xmm0, %xmm3
	movq	.LC7(%rip), %xmm0
	movq	.LC8(%rip), %xmm4
	movapd	%xmm0, %xmm2
	andnpd	%xmm4, %xmm2
	andpd	%xmm3, %xmm0
	orpd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	largest, .-largest
	.globl	to_int
	.type	to_int, @function
to_int:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movsd	-8(%rbp), %xmm0
	cvttsd2sil	%xmm0, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	to_int, .-to_int
	.globl	to_unsigned
	.type	to_unsigned, @function
to_unsigned:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movsd	-8(%rbp), %xmm0
	cvttsd2siq	%xmm0, %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	to_unsigned, .-to_unsigned
	.globl	to_long
	.type	to_long, @function
to_long:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movsd	-8(%rbp), %xmm0
	cvttsd2siq	%xmm0, %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	to_long, .-to_long
	.globl	to_ulong
	.type	to_ulong, @function
to_ulong:
.LFB7:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movss	%xmm0, -4(%rbp)
	movss	-4(%rbp), %xmm0
	comiss	.LC9(%rip), %xmm0
	jnb	.L39
	movss	-4(%rbp), %xmm0
	cvttss2siq	%xmm0, %rax
	jmp	.L40
.L39:
	movss	-4(%rbp), %xmm0
	movss	.LC9(%rip), %xmm1
	subss	%xmm1, %xmm0
	cvttss2siq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rdx
	xorq	%rdx, %rax
.L40:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	to_ulong, .-to_ulong
	.globl	to_short
	.type	to_short, @function
to_short:
.LFB8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	fldt	16(%rbp)
	fnstcw	-2(%rbp)
	movzwl	-2(%rbp), %eax
	orb	$12, %ah
	movw	%ax, -4(%rbp)
	fldcw	-4(%rbp)
	fistps	-6(%rbp)
	fldcw	-2(%rbp)
	movzwl	-6(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	to_short, .-to_short
	.globl	from_int
	.type	from_int, @function
from_int:
.LFB9:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	pxor	%xmm1, %xmm1
	cvtsi2sdl	-4(%rbp), %xmm1
	movsd	.LC10(%rip), %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	from_int, .-from_int
	.globl	from_unsigned
	.type	from_unsigned, @function
from_unsigned:
.LFB10:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	testq	%rax, %rax
	js	.L47
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rax, %xmm0
	jmp	.L49
.L47:
	movq	%rax, %rdx
	shrq	%rdx
	andl	$1, %eax
	orq	%rax, %rdx
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdx, %xmm0
	addsd	%xmm0, %xmm0
.L49:
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	from_unsigned, .-from_unsigned
	.globl	from_long
	.type	from_long, @function
from_long:
.LFB11:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	pxor	%xmm0, %xmm0
	cvtsi2ssq	-8(%rbp), %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	from_long, .-from_long
	.globl	from_ulong
	.type	from_ulong, @function
from_ulong:
.LFB12:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	testq	%rax, %rax
	js	.L53
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rax, %xmm0
	jmp	.L55
.L53:
	movq	%rax, %rdx
	shrq	%rdx
	andl	$1, %eax
	orq	%rax, %rdx
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdx, %xmm0
	addsd	%xmm0, %xmm0
.L55:
	movq	%xmm0, %rax
	movq	%rax, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	from_ulong, .-from_ulong
	.globl	from_short
	.type	from_short, @function
from_short:
.LFB13:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movzwl	(%rax), %eax
	movw	%ax, -10(%rbp)
	filds	-10(%rbp)
	fldt	.LC11(%rip)
	faddp	%st, %st(1)
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	from_short, .-from_short
	.globl	constants
	.type	constants, @function
constants:
.LFB14:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	.LC12(%rip), %xmm0
	movsd	%xmm0, 8+doubles(%rip)
	pxor	%xmm0, %xmm0
	movsd	%xmm0, 16+doubles(%rip)
	movsd	.LC13(%rip), %xmm0
	movsd	%xmm0, 24+doubles(%rip)
	movsd	24+doubles(%rip), %xmm0
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, 8+floats(%rip)
	movsd	8+doubles(%rip), %xmm1
	movsd	%xmm1, -8(%rbp)
	fldl	-8(%rbp)
	fstpt	16+extended(%rip)
	fldt	32+extended(%rip)
	fstps	-8(%rbp)
	movss	-8(%rbp), %xmm0
	movss	%xmm0, 12+floats(%rip)
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE14:
	.size	constants, .-constants
	.globl	add_all
	.type	add_all, @function
add_all:
.LFB15:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, -36(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L60
.L61:
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %ecx
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rsi
	movq	-24(%rbp), %rax
	addq	%rsi, %rax
	addl	%ecx, %edx
	movl	%edx, (%rax)
	addl	$1, -4(%rbp)
.L60:
	movl	-4(%rbp), %eax
	cmpl	-36(%rbp), %eax
	jl	.L61
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE15:
	.size	add_all, .-add_all
	.globl	scale_all
	.type	scale_all, @function
scale_all:
.LFB16:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movss	%xmm0, -36(%rbp)
	movl	%edx, -40(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L63
.L64:
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %eax
	pxor	%xmm0, %xmm0
	cvtsi2ssl	%eax, %xmm0
	movaps	%xmm0, %xmm1
	mulss	-36(%rbp), %xmm1
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movss	(%rax), %xmm0
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	addss	%xmm1, %xmm0
	movss	%xmm0, (%rax)
	addl	$1, -4(%rbp)
.L63:
	movl	-4(%rbp), %eax
	cmpl	-40(%rbp), %eax
	jl	.L64
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE16:
	.size	scale_all, .-scale_all
	.globl	narrow
	.type	narrow, @function
narrow:
.LFB17:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, -36(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L66
.L67:
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %ecx
	movl	-4(%rbp), %eax
	cltq
	leaq	(%rax,%rax), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movl	%ecx, %edx
	movw	%dx, (%rax)
	addl	$1, -4(%rbp)
.L66:
	movl	-4(%rbp), %eax
	cmpl	-36(%rbp), %eax
	jl	.L67
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE17:
	.size	narrow, .-narrow
	.globl	product
	.type	product, @function
product:
.LFB18:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	%edx, -16(%rbp)
	movl	-12(%rbp), %eax
	imulq	-8(%rbp), %rax
	movq	%rax, %rdx
	movl	-16(%rbp), %eax
	movl	%eax, %ecx
	salq	%cl, %rdx
	movl	-12(%rbp), %eax
	shrl	$3, %eax
	movl	%eax, %eax
	orq	%rdx, %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE18:
	.size	product, .-product
	.globl	sums_up
	.type	sums_up, @function
sums_up:
.LFB19:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	%esi, -8(%rbp)
	movq	%rdx, -16(%rbp)
	movl	$0, %ecx
	movl	-4(%rbp), %edx
	movl	-8(%rbp), %eax
	addl	%edx, %eax
	jno	.L71
	movl	$1, %ecx
.L71:
	movl	%eax, %edx
	movq	-16(%rbp), %rax
	movl	%edx, (%rax)
	movl	$0, %edx
	movl	-4(%rbp), %eax
	imull	-8(%rbp), %eax
	jno	.L73
	movl	$1, %edx
.L73:
	movl	%eax, %esi
	movq	-16(%rbp), %rax
	addq	$4, %rax
	movl	%esi, (%rax)
	movl	%edx, %eax
	orl	%ecx, %eax
	andl	$1, %eax
	movzbl	%al, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE19:
	.size	sums_up, .-sums_up
	.globl	wide
	.type	wide, @function
wide:
.LFB20:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rsi, %rax
	movq	%rdi, %r10
	movq	%r10, %rsi
	movq	%r11, %rdi
	movq	%rax, %rdi
	movq	%rsi, -16(%rbp)
	movq	%rdi, -8(%rbp)
	movq	%rdx, -24(%rbp)
	movl	%ecx, -28(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, %r8
	movl	$0, %r9d
	movq	-16(%rbp), %rax
	imulq	%r9, %rax
	movq	%rax, %rdx
	movq	-8(%rbp), %rax
	imulq	%r8, %rax
	leaq	(%rdx,%rax), %rcx
	movq	%r8, %rax
	mulq	-16(%rbp)
	addq	%rdx, %rcx
	movq	%rcx, %rdx
	movl	-28(%rbp), %ecx
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	testb	$64, %cl
	je	.L78
	movq	%rdx, %rax
	xorl	%edx, %edx
.L78:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE20:
	.size	wide, .-wide
	.section	.rodata
	.align 8
.LC1:
	.long	0
	.long	1073217536
	.align 16
.LC2:
	.long	0
	.long	-1073741824
	.long	16384
	.long	0
	.align 16
.LC5:
	.long	2147483647
	.long	0
	.long	0
	.long	0
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
	.align 4
.LC9:
	.long	1593835520
	.align 8
.LC10:
	.long	0
	.long	1070596096
	.align 16
.LC11:
	.long	0
	.long	-1610612736
	.long	16384
	.long	0
	.align 8
.LC12:
	.long	0
	.long	1072693248
	.align 8
.LC13:
	.long	-266631570
	.long	1074340345
	.section	.note.GNU-stack,"",@progbits
