# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"numbers.c"
	.text
	.p2align 4
	.globl	dot
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	movl	16(%esp), %ecx
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	testl	%ecx, %ecx
	jle	.L4
	movl	8(%esp), %eax
	fldz
	flds	.LC1@GOTOFF(%ebx)
	movl	12(%esp), %edx
	leal	(%eax,%ecx,8), %ecx
	.p2align 4,,10
	.p2align 3
.L3:
	fldl	(%eax)
	fldl	(%edx)
	addl	$8, %eax
	addl	$8, %edx
	fmul	%st(1), %st
	fxch	%st(1)
	fdiv	%st(2), %st
	fsubrp	%st, %st(1)
	faddp	%st, %st(2)
	cmpl	%eax, %ecx
	jne	.L3
	fstp	%st(0)
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	.cfi_restore_state
	fldz
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fldt	4(%esp)
	flds	24(%esp)
	fldl	16(%esp)
	fildl	28(%esp)
	fld	%st(1)
	fmul	%st(4), %st
	fld	%st(3)
	fdiv	%st(2), %st
	faddp	%st, %st(1)
	flds	.LC2@GOTOFF(%eax)
	fdivr	%st(5), %st
	fsubrp	%st, %st(1)
	fxch	%st(2)
	fsubp	%st, %st(4)
	fsubp	%st, %st(2)
	fxch	%st(1)
	fmulp	%st, %st(2)
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
	fldl	4(%esp)
	fldl	12(%esp)
	movl	$1, %eax
	fcomi	%st(1), %st
	ja	.L16
	fxch	%st(1)
	fcomi	%st(1), %st
	movl	$2, %eax
	ja	.L17
	fucomip	%st(1), %st
	fstp	%st(0)
	jp	.L14
	movl	$3, %eax
	jne	.L14
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L16:
	fstp	%st(0)
	fstp	%st(0)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L17:
	fstp	%st(0)
	fstp	%st(0)
.L9:
	ret
	.p2align 4,,10
	.p2align 3
.L14:
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
	movl	8(%esp), %edx
	testl	%edx, %edx
	jle	.L24
	movl	4(%esp), %eax
	fldz
	leal	(%eax,%edx,4), %edx
	.p2align 4,,10
	.p2align 3
.L22:
	flds	(%eax)
	fucomi	%st(1), %st
	fcmovbe	%st(1), %st
	fstp	%st(1)
	addl	$4, %eax
	cmpl	%eax, %edx
	jne	.L22
	fld	%st(0)
	fchs
	fxam
	fnstsw	%ax
	fstp	%st(0)
	fld1
	testb	$2, %ah
	jne	.L30
	fxch	%st(1)
	fabs
	faddp	%st, %st(1)
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	fstp	%st(0)
	fld1
	fchs
	fxch	%st(1)
	fabs
	faddp	%st, %st(1)
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	fld1
	fchs
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
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	fnstcw	6(%esp)
	fldl	16(%esp)
	movzwl	6(%esp), %eax
	orb	$12, %ah
	movw	%ax, 4(%esp)
	fldcw	4(%esp)
	fistpl	(%esp)
	fldcw	6(%esp)
	movl	(%esp), %eax
	addl	$12, %esp
	.cfi_def_cfa_offset 4
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
	subl	$20, %esp
	.cfi_def_cfa_offset 24
	fnstcw	14(%esp)
	fldl	24(%esp)
	movzwl	14(%esp), %eax
	orb	$12, %ah
	movw	%ax, 12(%esp)
	fldcw	12(%esp)
	fistpq	(%esp)
	fldcw	14(%esp)
	movl	(%esp), %eax
	addl	$20, %esp
	.cfi_def_cfa_offset 4
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
	subl	$20, %esp
	.cfi_def_cfa_offset 24
	fnstcw	14(%esp)
	fldl	24(%esp)
	movzwl	14(%esp), %eax
	orb	$12, %ah
	movw	%ax, 12(%esp)
	fldcw	12(%esp)
	fistpq	(%esp)
	fldcw	14(%esp)
	movl	(%esp), %eax
	movl	4(%esp), %edx
	addl	$20, %esp
	.cfi_def_cfa_offset 4
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	subl	$20, %esp
	.cfi_def_cfa_offset 24
	flds	.LC5@GOTOFF(%eax)
	flds	24(%esp)
	fcomi	%st(1), %st
	jnb	.L38
	fstp	%st(1)
	fnstcw	14(%esp)
	movzwl	14(%esp), %eax
	orb	$12, %ah
	movw	%ax, 12(%esp)
	fldcw	12(%esp)
	fistpq	(%esp)
	fldcw	14(%esp)
	movl	(%esp), %eax
	movl	4(%esp), %edx
	addl	$20, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L38:
	.cfi_restore_state
	fnstcw	14(%esp)
	fsubp	%st, %st(1)
	movzwl	14(%esp), %eax
	orb	$12, %ah
	movw	%ax, 12(%esp)
	fldcw	12(%esp)
	fistpq	(%esp)
	fldcw	14(%esp)
	movl	4(%esp), %edx
	movl	(%esp), %eax
	addl	$20, %esp
	.cfi_def_cfa_offset 4
	addl	$-2147483648, %edx
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
	subl	$8, %esp
	.cfi_def_cfa_offset 12
	fnstcw	6(%esp)
	fldt	12(%esp)
	movzwl	6(%esp), %eax
	orb	$12, %ah
	movw	%ax, 4(%esp)
	fldcw	4(%esp)
	fistps	2(%esp)
	fldcw	6(%esp)
	movzwl	2(%esp), %eax
	addl	$8, %esp
	.cfi_def_cfa_offset 4
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fildl	4(%esp)
	flds	.LC6@GOTOFF(%eax)
	fmulp	%st, %st(1)
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
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	xorl	%edx, %edx
	movl	16(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	fildq	(%esp)
	addl	$12, %esp
	.cfi_def_cfa_offset 4
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
	fildq	4(%esp)
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	movl	20(%esp), %edx
	fildq	16(%esp)
	testl	%edx, %edx
	jns	.L49
	fadds	.LC7@GOTOFF(%eax)
.L49:
	fstpl	(%esp)
	fldl	(%esp)
	addl	$12, %esp
	.cfi_def_cfa_offset 4
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	4(%esp), %edx
	filds	(%edx)
	flds	.LC8@GOTOFF(%eax)
	faddp	%st, %st(1)
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fld1
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	fstl	8+doubles@GOTOFF(%eax)
	movl	$0x40490fd0, 8+floats@GOTOFF(%eax)
	fldz
	fstpl	16+doubles@GOTOFF(%eax)
	fldl	.LC9@GOTOFF(%eax)
	fstl	(%esp)
	fstpl	24+doubles@GOTOFF(%eax)
	fstpt	12+extended@GOTOFF(%eax)
	fldt	24+extended@GOTOFF(%eax)
	fstps	12+floats@GOTOFF(%eax)
	addl	$12, %esp
	.cfi_def_cfa_offset 4
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
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	movl	16(%esp), %ecx
	testl	%ecx, %ecx
	jle	.L54
	movl	8(%esp), %eax
	movl	12(%esp), %edx
	leal	(%eax,%ecx,4), %ebx
	.p2align 4,,10
	.p2align 3
.L56:
	movl	(%edx), %ecx
	addl	$4, %edx
	leal	(%ecx,%ecx,2), %ecx
	addl	%ecx, (%eax)
	addl	$4, %eax
	cmpl	%ebx, %eax
	jne	.L56
.L54:
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
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
	movl	16(%esp), %ecx
	flds	12(%esp)
	testl	%ecx, %ecx
	jle	.L63
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	leal	(%eax,%ecx,4), %ecx
	.p2align 4,,10
	.p2align 3
.L61:
	fildl	(%eax)
	addl	$4, %eax
	addl	$4, %edx
	fmul	%st(1), %st
	fadds	-4(%edx)
	fstps	-4(%edx)
	cmpl	%eax, %ecx
	jne	.L61
	fstp	%st(0)
	jmp	.L59
	.p2align 4,,10
	.p2align 3
.L63:
	fstp	%st(0)
.L59:
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
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	movl	16(%esp), %ecx
	testl	%ecx, %ecx
	jle	.L64
	movl	12(%esp), %eax
	movl	8(%esp), %edx
	leal	(%eax,%ecx,4), %ebx
	.p2align 4,,10
	.p2align 3
.L66:
	movl	(%eax), %ecx
	addl	$4, %eax
	addl	$2, %edx
	movw	%cx, -2(%edx)
	cmpl	%ebx, %eax
	jne	.L66
.L64:
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
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
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	movl	16(%esp), %ebx
	movl	12(%esp), %ecx
	movl	%ebx, %eax
	mull	8(%esp)
	imull	%ebx, %ecx
	addl	%ecx, %edx
	movl	20(%esp), %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L71
	movl	%eax, %edx
	xorl	%eax, %eax
.L71:
	shrl	$3, %ebx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	orl	%ebx, %edx
	orl	%ecx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
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
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	xorl	%eax, %eax
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	12(%esp), %edx
	movl	16(%esp), %ecx
	movl	20(%esp), %ebx
	movl	%edx, %esi
	addl	%ecx, %esi
	seto	%al
	imull	%ecx, %edx
	movl	%esi, (%ebx)
	seto	%cl
	movl	%edx, 4(%ebx)
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	movzbl	%cl, %ecx
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	orl	%ecx, %eax
	ret
	.cfi_endproc
.LFE19:
	.size	sums_up, .-sums_up
	.globl	extended
	.bss
	.align 32
	.type	extended, @object
	.size	extended, 48
extended:
	.zero	48
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
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC1:
	.long	1069547520
	.align 4
.LC2:
	.long	1077936128
	.align 4
.LC5:
	.long	1593835520
	.align 4
.LC6:
	.long	1048576000
	.align 4
.LC7:
	.long	1602224128
	.align 4
.LC8:
	.long	1075838976
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC9:
	.long	-266631570
	.long	1074340345
	.section	.text.__x86.get_pc_thunk.ax,"axG",@progbits,__x86.get_pc_thunk.ax,comdat
	.globl	__x86.get_pc_thunk.ax
	.hidden	__x86.get_pc_thunk.ax
	.type	__x86.get_pc_thunk.ax, @function
__x86.get_pc_thunk.ax:
.LFB20:
	.cfi_startproc
	movl	(%esp), %eax
	ret
	.cfi_endproc
.LFE20:
	.section	.text.__x86.get_pc_thunk.bx,"axG",@progbits,__x86.get_pc_thunk.bx,comdat
	.globl	__x86.get_pc_thunk.bx
	.hidden	__x86.get_pc_thunk.bx
	.type	__x86.get_pc_thunk.bx, @function
__x86.get_pc_thunk.bx:
.LFB21:
	.cfi_startproc
	movl	(%esp), %ebx
	ret
	.cfi_endproc
.LFE21:
	.section	.note.GNU-stack,"",@progbits
