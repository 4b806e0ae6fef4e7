# SPDX-License-Identifier: GPL-2.0-or-later
	.text
	.file	"numbers.c"
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI0_0:
	.long	0xbfc00000
	.text
	.globl	dot
	.p2align	4, 0x90
	.type	dot,@function
dot:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	calll	.L0$pb
.L0$pb:
	popl	%eax
.Ltmp0:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp0-.L0$pb), %eax
	movl	24(%esp), %edx
	fldz
	testl	%edx, %edx
	jle	.LBB0_6
	fstp	%st(0)
	movl	20(%esp), %ecx
	movl	16(%esp), %esi
	fldz
	xorl	%edi, %edi
	cmpl	$1, %edx
	fldz
	je	.LBB0_4
	fstp	%st(1)
	fstp	%st(0)
	movl	%edx, %ebx
	andl	$-2, %ebx
	fldz
	xorl	%edi, %edi
	flds	.LCPI0_0@GOTOFF(%eax)
	.p2align	4, 0x90
.LBB0_3:
	fldl	(%esi,%edi,8)
	fld	%st(0)
	fdiv	%st(2), %st
	fxch	%st(1)
	fmull	(%ecx,%edi,8)
	faddp	%st, %st(1)
	faddp	%st, %st(2)
	fldl	8(%esi,%edi,8)
	fld	%st(0)
	fdiv	%st(2), %st
	fxch	%st(1)
	fmull	8(%ecx,%edi,8)
	faddp	%st, %st(1)
	faddp	%st, %st(2)
	addl	$2, %edi
	cmpl	%edi, %ebx
	jne	.LBB0_3
.LBB0_4:
	fstp	%st(0)
	testb	$1, %dl
	je	.LBB0_6
	fldl	(%esi,%edi,8)
	fld	%st(0)
	fdivs	.LCPI0_0@GOTOFF(%eax)
	fxch	%st(1)
	fmull	(%ecx,%edi,8)
	faddp	%st, %st(1)
	faddp	%st, %st(1)
.LBB0_6:
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
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
	pushl	%eax
	calll	.L1$pb
.L1$pb:
	popl	%eax
.Ltmp1:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp1-.L1$pb), %eax
	fldt	8(%esp)
	flds	28(%esp)
	movl	32(%esp), %ecx
	fldl	20(%esp)
	movl	%ecx, (%esp)
	fildl	(%esp)
	fld	%st(2)
	fdiv	%st(1), %st
	fld	%st(4)
	fmul	%st(3), %st
	faddp	%st, %st(1)
	fld	%st(4)
	fdivs	.LCPI1_0@GOTOFF(%eax)
	faddp	%st, %st(1)
	fxch	%st(2)
	fsubp	%st, %st(4)
	fsubp	%st, %st(2)
	fxch	%st(2)
	fmulp	%st, %st(1)
	faddp	%st, %st(1)
	popl	%eax
	retl
.Lfunc_end1:
	.size	mix, .Lfunc_end1-mix

	.globl	order
	.p2align	4, 0x90
	.type	order,@function
order:
	fldl	12(%esp)
	fldl	4(%esp)
	movl	$1, %eax
	fxch	%st(1)
	fucomi	%st(1), %st
	ja	.LBB2_3
	movl	$2, %eax
	fxch	%st(1)
	fucompi	%st(1), %st
	fstp	%st(0)
	fldz
	fldz
	fxch	%st(1)
	ja	.LBB2_3
	fstp	%st(0)
	fstp	%st(0)
	setnp	%al
	sete	%cl
	andb	%al, %cl
	movzbl	%cl, %ecx
	movl	$4, %eax
	subl	%ecx, %eax
	fldz
	fldz
	fxch	%st(1)
.LBB2_3:
	fstp	%st(0)
	fstp	%st(0)
	retl
.Lfunc_end2:
	.size	order, .Lfunc_end2-order

	.globl	largest
	.p2align	4, 0x90
	.type	largest,@function
largest:
	pushl	%edi
	pushl	%esi
	pushl	%eax
	movl	20(%esp), %edx
	fldz
	testl	%edx, %edx
	jle	.LBB3_7
	fstp	%st(0)
	movl	16(%esp), %ecx
	leal	-1(%edx), %edi
	movl	%edx, %eax
	andl	$3, %eax
	fldz
	xorl	%esi, %esi
	cmpl	$3, %edi
	jb	.LBB3_4
	fstp	%st(0)
	andl	$-4, %edx
	fldz
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB3_3:
	flds	(%ecx,%esi,4)
	fucomi	%st(1), %st
	fxch	%st(1)
	fcmovnbe	%st(1), %st
	fstp	%st(1)
	flds	4(%ecx,%esi,4)
	fucomi	%st(1), %st
	fxch	%st(1)
	fcmovnbe	%st(1), %st
	fstp	%st(1)
	flds	8(%ecx,%esi,4)
	fucomi	%st(1), %st
	fxch	%st(1)
	fcmovnbe	%st(1), %st
	fstp	%st(1)
	flds	12(%ecx,%esi,4)
	fucomi	%st(1), %st
	fxch	%st(1)
	fcmovnbe	%st(1), %st
	fstp	%st(1)
	addl	$4, %esi
	cmpl	%esi, %edx
	jne	.LBB3_3
.LBB3_4:
	testl	%eax, %eax
	je	.LBB3_7
	leal	(%ecx,%esi,4), %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB3_6:
	flds	(%ecx,%edx,4)
	fucomi	%st(1), %st
	fxch	%st(1)
	fcmovnbe	%st(1), %st
	fstp	%st(1)
	addl	$1, %edx
	cmpl	%edx, %eax
	jne	.LBB3_6
.LBB3_7:
	fld	%st(0)
	fabs
	fxch	%st(1)
	fchs
	fstps	(%esp)
	testl	$-2147483648, (%esp)
	fld1
	fld	%st(0)
	fchs
	fxch	%st(1)
	fcmovne	%st(1), %st
	fstp	%st(1)
	faddp	%st, %st(1)
	addl	$4, %esp
	popl	%esi
	popl	%edi
	retl
.Lfunc_end3:
	.size	largest, .Lfunc_end3-largest

	.globl	to_int
	.p2align	4, 0x90
	.type	to_int,@function
to_int:
	subl	$8, %esp
	fldl	12(%esp)
	fnstcw	(%esp)
	movzwl	(%esp), %eax
	orl	$3072, %eax
	movw	%ax, 2(%esp)
	fldcw	2(%esp)
	fistpl	4(%esp)
	fldcw	(%esp)
	movl	4(%esp), %eax
	addl	$8, %esp
	retl
.Lfunc_end4:
	.size	to_int, .Lfunc_end4-to_int

	.globl	to_unsigned
	.p2align	4, 0x90
	.type	to_unsigned,@function
to_unsigned:
	subl	$20, %esp
	fldl	24(%esp)
	fnstcw	4(%esp)
	movzwl	4(%esp), %eax
	orl	$3072, %eax
	movw	%ax, 6(%esp)
	fldcw	6(%esp)
	fistpll	8(%esp)
	fldcw	4(%esp)
	movl	8(%esp), %eax
	addl	$20, %esp
	retl
.Lfunc_end5:
	.size	to_unsigned, .Lfunc_end5-to_unsigned

	.globl	to_long
	.p2align	4, 0x90
	.type	to_long,@function
to_long:
	subl	$20, %esp
	fldl	24(%esp)
	fnstcw	4(%esp)
	movzwl	4(%esp), %eax
	orl	$3072, %eax
	movw	%ax, 6(%esp)
	fldcw	6(%esp)
	fistpll	8(%esp)
	fldcw	4(%esp)
	movl	8(%esp), %eax
	movl	12(%esp), %edx
	addl	$20, %esp
	retl
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
	subl	$20, %esp
	calll	.L7$pb
.L7$pb:
	popl	%eax
.Ltmp2:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp2-.L7$pb), %eax
	flds	24(%esp)
	flds	.LCPI7_0@GOTOFF(%eax)
	xorl	%edx, %edx
	fucomi	%st(1), %st
	setbe	%dl
	fldz
	fcmovbe	%st(1), %st
	fstp	%st(1)
	fsubrp	%st, %st(1)
	fnstcw	4(%esp)
	movzwl	4(%esp), %eax
	orl	$3072, %eax
	movw	%ax, 6(%esp)
	fldcw	6(%esp)
	fistpll	8(%esp)
	fldcw	4(%esp)
	shll	$31, %edx
	xorl	12(%esp), %edx
	movl	8(%esp), %eax
	addl	$20, %esp
	retl
.Lfunc_end7:
	.size	to_ulong, .Lfunc_end7-to_ulong

	.globl	to_short
	.p2align	4, 0x90
	.type	to_short,@function
to_short:
	subl	$8, %esp
	fldt	12(%esp)
	fnstcw	2(%esp)
	movzwl	2(%esp), %eax
	orl	$3072, %eax
	movw	%ax, 4(%esp)
	fldcw	4(%esp)
	fistps	6(%esp)
	fldcw	2(%esp)
	movzwl	6(%esp), %eax
	addl	$8, %esp
	retl
.Lfunc_end8:
	.size	to_short, .Lfunc_end8-to_short

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI9_0:
	.long	0x3e800000
	.text
	.globl	from_int
	.p2align	4, 0x90
	.type	from_int,@function
from_int:
	pushl	%eax
	calll	.L9$pb
.L9$pb:
	popl	%eax
.Ltmp3:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp3-.L9$pb), %eax
	movl	8(%esp), %ecx
	movl	%ecx, (%esp)
	fildl	(%esp)
	fmuls	.LCPI9_0@GOTOFF(%eax)
	popl	%eax
	retl
.Lfunc_end9:
	.size	from_int, .Lfunc_end9-from_int

	.globl	from_unsigned
	.p2align	4, 0x90
	.type	from_unsigned,@function
from_unsigned:
	subl	$12, %esp
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	movl	$0, 4(%esp)
	fildll	(%esp)
	addl	$12, %esp
	retl
.Lfunc_end10:
	.size	from_unsigned, .Lfunc_end10-from_unsigned

	.globl	from_long
	.p2align	4, 0x90
	.type	from_long,@function
from_long:
	fildll	4(%esp)
	retl
.Lfunc_end11:
	.size	from_long, .Lfunc_end11-from_long

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.LCPI12_0:
	.quad	6881500230622117888
	.text
	.globl	from_ulong
	.p2align	4, 0x90
	.type	from_ulong,@function
from_ulong:
	subl	$20, %esp
	calll	.L12$pb
.L12$pb:
	popl	%eax
.Ltmp4:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp4-.L12$pb), %eax
	movl	24(%esp), %ecx
	movl	28(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%ecx, (%esp)
	shrl	$31, %edx
	fildll	(%esp)
	fadds	.LCPI12_0@GOTOFF(%eax,%edx,4)
	fstpl	8(%esp)
	fldl	8(%esp)
	addl	$20, %esp
	retl
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
	pushl	%eax
	calll	.L13$pb
.L13$pb:
	popl	%eax
.Ltmp5:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp5-.L13$pb), %eax
	movl	8(%esp), %ecx
	movzwl	(%ecx), %ecx
	movw	%cx, 2(%esp)
	filds	2(%esp)
	fadds	.LCPI13_0@GOTOFF(%eax)
	popl	%eax
	retl
.Lfunc_end13:
	.size	from_short, .Lfunc_end13-from_short

	.globl	constants
	.p2align	4, 0x90
	.type	constants,@function
constants:
	calll	.L14$pb
.L14$pb:
	popl	%eax
.Ltmp6:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp6-.L14$pb), %eax
	movl	$1072693248, doubles@GOTOFF+12(%eax)
	movl	$0, doubles@GOTOFF+8(%eax)
	movl	$0, doubles@GOTOFF+20(%eax)
	movl	$0, doubles@GOTOFF+16(%eax)
	movl	$1074340345, doubles@GOTOFF+28(%eax)
	movl	$-266631570, doubles@GOTOFF+24(%eax)
	movl	$1078530000, floats@GOTOFF+8(%eax)
	fld1
	fstpt	extended@GOTOFF+12(%eax)
	fldt	extended@GOTOFF+24(%eax)
	fstps	floats@GOTOFF+12(%eax)
	retl
.Lfunc_end14:
	.size	constants, .Lfunc_end14-constants

	.globl	add_all
	.p2align	4, 0x90
	.type	add_all,@function
add_all:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	24(%esp), %ecx
	testl	%ecx, %ecx
	jle	.LBB15_6
	movl	20(%esp), %edx
	movl	16(%esp), %eax
	xorl	%esi, %esi
	cmpl	$1, %ecx
	je	.LBB15_4
	movl	%ecx, %ebx
	andl	$-2, %ebx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB15_3:
	movl	(%edx,%esi,4), %edi
	leal	(%edi,%edi,2), %edi
	addl	%edi, (%eax,%esi,4)
	movl	4(%edx,%esi,4), %edi
	leal	(%edi,%edi,2), %edi
	addl	%edi, 4(%eax,%esi,4)
	addl	$2, %esi
	cmpl	%esi, %ebx
	jne	.LBB15_3
.LBB15_4:
	testb	$1, %cl
	je	.LBB15_6
	movl	(%edx,%esi,4), %ecx
	leal	(%ecx,%ecx,2), %ecx
	addl	%ecx, (%eax,%esi,4)
.LBB15_6:
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end15:
	.size	add_all, .Lfunc_end15-add_all

	.globl	scale_all
	.p2align	4, 0x90
	.type	scale_all,@function
scale_all:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$12, %esp
	movl	40(%esp), %ecx
	flds	36(%esp)
	testl	%ecx, %ecx
	jle	.LBB16_6
	movl	32(%esp), %edx
	movl	28(%esp), %eax
	xorl	%esi, %esi
	cmpl	$1, %ecx
	je	.LBB16_4
	movl	%ecx, %ebx
	andl	$-2, %ebx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB16_3:
	movl	(%edx,%esi,4), %edi
	movl	%edi, 4(%esp)
	fld	%st(0)
	fimull	4(%esp)
	fadds	(%eax,%esi,4)
	fstps	(%eax,%esi,4)
	movl	4(%edx,%esi,4), %edi
	movl	%edi, 8(%esp)
	fld	%st(0)
	fimull	8(%esp)
	fadds	4(%eax,%esi,4)
	fstps	4(%eax,%esi,4)
	addl	$2, %esi
	cmpl	%esi, %ebx
	jne	.LBB16_3
.LBB16_4:
	testb	$1, %cl
	je	.LBB16_6
	movl	(%edx,%esi,4), %ecx
	movl	%ecx, (%esp)
	fimull	(%esp)
	fadds	(%eax,%esi,4)
	fstps	(%eax,%esi,4)
	fldz
.LBB16_6:
	fstp	%st(0)
	addl	$12, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end16:
	.size	scale_all, .Lfunc_end16-scale_all

	.globl	narrow
	.p2align	4, 0x90
	.type	narrow,@function
narrow:
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	24(%esp), %esi
	testl	%esi, %esi
	jle	.LBB17_7
	movl	20(%esp), %ecx
	movl	16(%esp), %edx
	leal	-1(%esi), %ebx
	movl	%esi, %eax
	andl	$3, %eax
	xorl	%edi, %edi
	cmpl	$3, %ebx
	jb	.LBB17_4
	andl	$-4, %esi
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB17_3:
	movzwl	(%ecx,%edi,4), %ebx
	movw	%bx, (%edx,%edi,2)
	movzwl	4(%ecx,%edi,4), %ebx
	movw	%bx, 2(%edx,%edi,2)
	movzwl	8(%ecx,%edi,4), %ebx
	movw	%bx, 4(%edx,%edi,2)
	movzwl	12(%ecx,%edi,4), %ebx
	movw	%bx, 6(%edx,%edi,2)
	addl	$4, %edi
	cmpl	%edi, %esi
	jne	.LBB17_3
.LBB17_4:
	testl	%eax, %eax
	je	.LBB17_7
	leal	(%edx,%edi,2), %edx
	leal	(%ecx,%edi,4), %ecx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB17_6:
	movzwl	(%ecx,%esi,4), %edi
	movw	%di, (%edx,%esi,2)
	addl	$1, %esi
	cmpl	%esi, %eax
	jne	.LBB17_6
.LBB17_7:
	popl	%esi
	popl	%edi
	popl	%ebx
	retl
.Lfunc_end17:
	.size	narrow, .Lfunc_end17-narrow

	.globl	product
	.p2align	4, 0x90
	.type	product,@function
product:
	pushl	%edi
	pushl	%esi
	movl	20(%esp), %esi
	movl	%esi, %eax
	mull	12(%esp)
	movb	24(%esp), %cl
	movl	16(%esp), %edi
	imull	%esi, %edi
	addl	%edi, %edx
	shldl	%cl, %eax, %edx
	shll	%cl, %eax
	xorl	%edi, %edi
	testb	$32, %cl
	cmovnel	%eax, %edx
	cmovnel	%edi, %eax
	shrl	$3, %esi
	orl	%esi, %eax
	popl	%esi
	popl	%edi
	retl
.Lfunc_end18:
	.size	product, .Lfunc_end18-product

	.globl	sums_up
	.p2align	4, 0x90
	.type	sums_up,@function
sums_up:
	pushl	%ebx
	pushl	%esi
	movl	20(%esp), %eax
	movl	16(%esp), %ecx
	movl	12(%esp), %edx
	movl	%edx, %esi
	addl	%ecx, %esi
	seto	%bl
	movl	%esi, (%eax)
	imull	%ecx, %edx
	seto	%cl
	movl	%edx, 4(%eax)
	orb	%bl, %cl
	movzbl	%cl, %eax
	popl	%esi
	popl	%ebx
	retl
.Lfunc_end19:
	.size	sums_up, .Lfunc_end19-sums_up

	.type	doubles,@object
	.bss
	.globl	doubles
	.p2align	3
doubles:
	.zero	64
	.size	doubles, 64

	.type	floats,@object
	.globl	floats
	.p2align	2
floats:
	.zero	32
	.size	floats, 32

	.type	extended,@object
	.globl	extended
	.p2align	2
extended:
	.zero	48
	.size	extended, 48

	.section	".note.GNU-stack","",@progbits
