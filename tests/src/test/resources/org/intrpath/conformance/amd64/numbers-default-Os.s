# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"numbers.c"
	.text
	.globl	dot
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	movsd	.LC1(%rip), %xmm3
	xorl	%eax, %eax
	xorps	%xmm1, %xmm1
.L2:
	cmpl	%eax, %edx
	jle	.L5
	movsd	(%rdi,%rax,8), %xmm0
	movsd	(%rsi,%rax,8), %xmm2
	incq	%rax
	mulsd	%xmm0, %xmm2
	divsd	%xmm3, %xmm0
	subsd	%xmm0, %xmm2
	addsd	%xmm2, %xmm1
	jmp	.L2
.L5:
	movaps	%xmm1, %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	dot, .-dot
	.globl	mix
	.type	mix, @function
mix:
.LFB1:
	.cfi_startproc
	movsd	%xmm0, -24(%rsp)
	cvtsi2ssl	%edi, %xmm0
	movaps	%xmm1, %xmm2
	fldt	8(%rsp)
	divss	%xmm0, %xmm2
	fld	%st(0)
	subss	%xmm1, %xmm0
	fmull	-24(%rsp)
	movss	%xmm2, -12(%rsp)
	fadds	-12(%rsp)
	fld	%st(1)
	fdivs	.LC2(%rip)
	fsubrp	%st, %st(1)
	fxch	%st(1)
	fsubrl	-24(%rsp)
	movss	%xmm0, -24(%rsp)
	fmuls	-24(%rsp)
	faddp	%st, %st(1)
	ret
	.cfi_endproc
.LFE1:
	.size	mix, .-mix
	.globl	order
	.type	order, @function
order:
.LFB2:
	.cfi_startproc
	comisd	%xmm0, %xmm1
	movl	$1, %eax
	ja	.L7
	comisd	%xmm1, %xmm0
	movl	$2, %eax
	ja	.L7
	ucomisd	%xmm1, %xmm0
	jp	.L12
	movl	$3, %eax
	je	.L7
.L12:
	movl	$4, %eax
.L7:
	ret
	.cfi_endproc
.LFE2:
	.size	order, .-order
	.globl	largest
	.type	largest, @function
largest:
.LFB3:
	.cfi_startproc
	xorl	%eax, %eax
	xorps	%xmm0, %xmm0
.L15:
	cmpl	%eax, %esi
	jle	.L18
	movss	(%rdi,%rax,4), %xmm1
	incq	%rax
	maxss	%xmm0, %xmm1
	movaps	%xmm1, %xmm0
	jmp	.L15
.L18:
	movaps	%xmm0, %xmm1
	xorps	.LC5(%rip), %xmm1
	andps	.LC8(%rip), %xmm0
	cvtss2sd	%xmm1, %xmm1
	andps	.LC6(%rip), %xmm1
	cvtss2sd	%xmm0, %xmm0
	orps	.LC7(%rip), %xmm1
	addsd	%xmm1, %xmm0
	ret
	.cfi_endproc
.LFE3:
	.size	largest, .-largest
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
	.globl	to_ulong
	.type	to_ulong, @function
to_ulong:
.LFB7:
	.cfi_startproc
	comiss	.LC9(%rip), %xmm0
	jnb	.L23
	cvttss2siq	%xmm0, %rax
	ret
.L23:
	subss	.LC9(%rip), %xmm0
	cvttss2siq	%xmm0, %rax
	btcq	$63, %rax
	ret
	.cfi_endproc
.LFE7:
	.size	to_ulong, .-to_ulong
	.globl	to_short
	.type	to_short, @function
to_short:
.LFB8:
	.cfi_startproc
	fnstcw	-10(%rsp)
	fldt	8(%rsp)
	movw	-10(%rsp), %ax
	orb	$12, %ah
	movw	%ax, -12(%rsp)
	fldcw	-12(%rsp)
	fistps	-14(%rsp)
	fldcw	-10(%rsp)
	movw	-14(%rsp), %ax
	ret
	.cfi_endproc
.LFE8:
	.size	to_short, .-to_short
	.globl	from_int
	.type	from_int, @function
from_int:
.LFB9:
	.cfi_startproc
	cvtsi2sdl	%edi, %xmm0
	mulsd	.LC10(%rip), %xmm0
	ret
	.cfi_endproc
.LFE9:
	.size	from_int, .-from_int
	.globl	from_unsigned
	.type	from_unsigned, @function
from_unsigned:
.LFB10:
	.cfi_startproc
	movl	%edi, %edi
	cvtsi2sdq	%rdi, %xmm0
	ret
	.cfi_endproc
.LFE10:
	.size	from_unsigned, .-from_unsigned
	.globl	from_long
	.type	from_long, @function
from_long:
.LFB11:
	.cfi_startproc
	cvtsi2ssq	%rdi, %xmm0
	ret
	.cfi_endproc
.LFE11:
	.size	from_long, .-from_long
	.globl	from_ulong
	.type	from_ulong, @function
from_ulong:
.LFB12:
	.cfi_startproc
	testq	%rdi, %rdi
	js	.L32
	cvtsi2sdq	%rdi, %xmm0
	ret
.L32:
	movq	%rdi, %rax
	andl	$1, %edi
	shrq	%rax
	orq	%rdi, %rax
	cvtsi2sdq	%rax, %xmm0
	addsd	%xmm0, %xmm0
	ret
	.cfi_endproc
.LFE12:
	.size	from_ulong, .-from_ulong
	.globl	from_short
	.type	from_short, @function
from_short:
.LFB13:
	.cfi_startproc
	flds	.LC11(%rip)
	fiadds	(%rdi)
	ret
	.cfi_endproc
.LFE13:
	.size	from_short, .-from_short
	.globl	constants
	.type	constants, @function
constants:
.LFB14:
	.cfi_startproc
	movq	.LC12(%rip), %rax
	fld1
	movq	$0x000000000, 16+doubles(%rip)
	fstpt	16+extended(%rip)
	fldt	32+extended(%rip)
	movq	%rax, 8+doubles(%rip)
	movq	.LC13(%rip), %rax
	movl	$0x40490fd0, 8+floats(%rip)
	movq	%rax, 24+doubles(%rip)
	fstps	12+floats(%rip)
	ret
	.cfi_endproc
.LFE14:
	.size	constants, .-constants
	.globl	add_all
	.type	add_all, @function
add_all:
.LFB15:
	.cfi_startproc
	xorl	%eax, %eax
.L37:
	cmpl	%eax, %edx
	jle	.L39
	imull	$3, (%rsi,%rax,4), %ecx
	addl	%ecx, (%rdi,%rax,4)
	incq	%rax
	jmp	.L37
.L39:
	ret
	.cfi_endproc
.LFE15:
	.size	add_all, .-add_all
	.globl	scale_all
	.type	scale_all, @function
scale_all:
.LFB16:
	.cfi_startproc
	xorl	%eax, %eax
.L41:
	cmpl	%eax, %edx
	jle	.L43
	cvtsi2ssl	(%rsi,%rax,4), %xmm1
	mulss	%xmm0, %xmm1
	addss	(%rdi,%rax,4), %xmm1
	movss	%xmm1, (%rdi,%rax,4)
	incq	%rax
	jmp	.L41
.L43:
	ret
	.cfi_endproc
.LFE16:
	.size	scale_all, .-scale_all
	.globl	narrow
	.type	narrow, @function
narrow:
.LFB17:
	.cfi_startproc
	xorl	%eax, %eax
.L45:
	cmpl	%eax, %edx
	jle	.L47
	movl	(%rsi,%rax,4), %ecx
	movw	%cx, (%rdi,%rax,2)
	incq	%rax
	jmp	.L45
.L47:
	ret
	.cfi_endproc
.LFE17:
	.size	narrow, .-narrow
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
	andb	$64, %cl
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
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC5:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.align 16
.LC6:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.LC7:
	.long	0
	.long	1072693248
	.long	0
	.long	0
	.align 16
.LC8:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.LC9:
	.long	1593835520
	.section	.rodata.cst8
	.align 8
.LC10:
	.long	0
	.long	1070596096
	.section	.rodata.cst4
	.align 4
.LC11:
	.long	1075838976
	.set	.LC12,.LC7
	.section	.rodata.cst8
	.align 8
.LC13:
	.long	-266631570
	.long	1074340345
	.section	.note.GNU-stack,"",@progbits
