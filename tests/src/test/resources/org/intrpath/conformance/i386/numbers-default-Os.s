# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"numbers.c"
	.text
	.globl	dot
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	call	__x86.get_pc_thunk.cx
	addl	$_GLOBAL_OFFSET_TABLE_, %ecx
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%eax, %eax
	fldz
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -12
	.cfi_offset 3, -16
	movl	8(%ebp), %ebx
	movl	16(%ebp), %edx
.L2:
	cmpl	%edx, %eax
	jge	.L6
	movl	12(%ebp), %esi
	fldl	(%ebx,%eax,8)
	fmull	(%esi,%eax,8)
	fldl	(%ebx,%eax,8)
	incl	%eax
	fdivs	.LC1@GOTOFF(%ecx)
	fsubrp	%st, %st(1)
	faddp	%st, %st(1)
	jmp	.L2
.L6:
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE0:
	.size	dot, .-dot
	.globl	mix
	.type	mix, @function
mix:
.LFB1:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	fldt	8(%ebp)
	flds	28(%ebp)
	fldl	20(%ebp)
	fildl	32(%ebp)
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
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
	.globl	order
	.type	order, @function
order:
.LFB2:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$1, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	fldl	8(%ebp)
	fldl	16(%ebp)
	fcomi	%st(1), %st
	ja	.L17
	fxch	%st(1)
	fcomi	%st(1), %st
	movl	$2, %eax
	ja	.L18
	fucomip	%st(1), %st
	fstp	%st(0)
	jp	.L14
	movl	$3, %eax
	je	.L9
.L14:
	movl	$4, %eax
	jmp	.L9
.L17:
	fstp	%st(0)
	fstp	%st(0)
	jmp	.L9
.L18:
	fstp	%st(0)
	fstp	%st(0)
.L9:
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE2:
	.size	order, .-order
	.globl	largest
	.type	largest, @function
largest:
.LFB3:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%eax, %eax
	fldz
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	movl	8(%ebp), %ecx
	movl	12(%ebp), %edx
.L20:
	cmpl	%edx, %eax
	jge	.L27
	flds	(%ecx,%eax,4)
	fcomi	%st(1), %st
	fcmovbe	%st(1), %st
	fstp	%st(1)
	incl	%eax
	jmp	.L20
.L27:
	fld	%st(0)
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	fchs
	fxam
	fnstsw	%ax
	fstp	%st(0)
	fld1
	testb	$2, %ah
	fld1
	fchs
	fcmove	%st(1), %st
	fstp	%st(1)
	fxch	%st(1)
	fabs
	faddp	%st, %st(1)
	ret
	.cfi_endproc
.LFE3:
	.size	largest, .-largest
	.globl	to_int
	.type	to_int, @function
to_int:
.LFB4:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	fnstcw	-2(%ebp)
	fldl	8(%ebp)
	movw	-2(%ebp), %ax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpl	-8(%ebp)
	fldcw	-2(%ebp)
	movl	-8(%ebp), %eax
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE4:
	.size	to_int, .-to_int
	.globl	to_unsigned
	.type	to_unsigned, @function
to_unsigned:
.LFB5:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	fnstcw	-2(%ebp)
	fldl	8(%ebp)
	movw	-2(%ebp), %ax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpq	-16(%ebp)
	fldcw	-2(%ebp)
	movl	-16(%ebp), %eax
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE5:
	.size	to_unsigned, .-to_unsigned
	.globl	to_long
	.type	to_long, @function
to_long:
.LFB6:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	fnstcw	-2(%ebp)
	fldl	8(%ebp)
	movw	-2(%ebp), %ax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpq	-16(%ebp)
	fldcw	-2(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE6:
	.size	to_long, .-to_long
	.globl	to_ulong
	.type	to_ulong, @function
to_ulong:
.LFB7:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	flds	.LC5@GOTOFF(%eax)
	flds	8(%ebp)
	fcomi	%st(1), %st
	jnb	.L35
	fstp	%st(1)
	fnstcw	-2(%ebp)
	movw	-2(%ebp), %ax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpq	-16(%ebp)
	fldcw	-2(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	jmp	.L37
.L35:
	fnstcw	-2(%ebp)
	fsubp	%st, %st(1)
	movw	-2(%ebp), %ax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpq	-16(%ebp)
	fldcw	-2(%ebp)
	movl	-12(%ebp), %edx
	movl	-16(%ebp), %eax
	addl	$-2147483648, %edx
.L37:
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE7:
	.size	to_ulong, .-to_ulong
	.globl	to_short
	.type	to_short, @function
to_short:
.LFB8:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	fnstcw	-2(%ebp)
	fldt	8(%ebp)
	movw	-2(%ebp), %ax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistps	-6(%ebp)
	fldcw	-2(%ebp)
	movw	-6(%ebp), %ax
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE8:
	.size	to_short, .-to_short
	.globl	from_int
	.type	from_int, @function
from_int:
.LFB9:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	flds	.LC6@GOTOFF(%eax)
	fimull	8(%ebp)
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE9:
	.size	from_int, .-from_int
	.globl	from_unsigned
	.type	from_unsigned, @function
from_unsigned:
.LFB10:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%edx, %edx
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%edx, -4(%ebp)
	movl	%eax, -8(%ebp)
	fildq	-8(%ebp)
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE10:
	.size	from_unsigned, .-from_unsigned
	.globl	from_long
	.type	from_long, @function
from_long:
.LFB11:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	fildq	8(%ebp)
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE11:
	.size	from_long, .-from_long
	.globl	from_ulong
	.type	from_ulong, @function
from_ulong:
.LFB12:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	fildq	8(%ebp)
	cmpl	$0, 12(%ebp)
	jns	.L48
	fadds	.LC7@GOTOFF(%eax)
.L48:
	fstpl	-8(%ebp)
	fldl	-8(%ebp)
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE12:
	.size	from_ulong, .-from_ulong
	.globl	from_short
	.type	from_short, @function
from_short:
.LFB13:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	flds	.LC8@GOTOFF(%eax)
	movl	8(%ebp), %eax
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	fiadds	(%eax)
	ret
	.cfi_endproc
.LFE13:
	.size	from_short, .-from_short
	.globl	constants
	.type	constants, @function
constants:
.LFB14:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	fld1
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	fstl	8+doubles@GOTOFF(%eax)
	movl	$0x40490fd0, 8+floats@GOTOFF(%eax)
	fldz
	fstpl	16+doubles@GOTOFF(%eax)
	fldl	.LC9@GOTOFF(%eax)
	fstl	-8(%ebp)
	fstpl	24+doubles@GOTOFF(%eax)
	fstpt	12+extended@GOTOFF(%eax)
	fldt	24+extended@GOTOFF(%eax)
	fstps	12+floats@GOTOFF(%eax)
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE14:
	.size	constants, .-constants
	.globl	add_all
	.type	add_all, @function
add_all:
.LFB15:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%eax, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	movl	8(%ebp), %edx
	movl	16(%ebp), %ecx
.L55:
	cmpl	%ecx, %eax
	jge	.L58
	movl	12(%ebp), %ebx
	imull	$3, (%ebx,%eax,4), %ebx
	addl	%ebx, (%edx,%eax,4)
	incl	%eax
	jmp	.L55
.L58:
	popl	%ebx
	.cfi_restore 3
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE15:
	.size	add_all, .-add_all
	.globl	scale_all
	.type	scale_all, @function
scale_all:
.LFB16:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%eax, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	flds	16(%ebp)
	movl	8(%ebp), %edx
	movl	20(%ebp), %ecx
.L60:
	cmpl	%ecx, %eax
	jge	.L63
	movl	12(%ebp), %ebx
	fld	%st(0)
	fimull	(%ebx,%eax,4)
	fadds	(%edx,%eax,4)
	fstps	(%edx,%eax,4)
	incl	%eax
	jmp	.L60
.L63:
	fstp	%st(0)
	popl	%ebx
	.cfi_restore 3
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE16:
	.size	scale_all, .-scale_all
	.globl	narrow
	.type	narrow, @function
narrow:
.LFB17:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%eax, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -12
	.cfi_offset 3, -16
	movl	8(%ebp), %ecx
	movl	12(%ebp), %ebx
	movl	16(%ebp), %edx
.L65:
	cmpl	%edx, %eax
	jge	.L68
	movl	(%ebx,%eax,4), %esi
	movw	%si, (%ecx,%eax,2)
	incl	%eax
	jmp	.L65
.L68:
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE17:
	.size	narrow, .-narrow
	.globl	product
	.type	product, @function
product:
.LFB18:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	movl	16(%ebp), %ebx
	movl	12(%ebp), %ecx
	movl	%ebx, %eax
	imull	%ebx, %ecx
	mull	8(%ebp)
	addl	%ecx, %edx
	movl	20(%ebp), %ecx
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
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE18:
	.size	product, .-product
	.globl	sums_up
	.type	sums_up, @function
sums_up:
.LFB19:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%eax, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -12
	.cfi_offset 3, -16
	movl	8(%ebp), %edx
	movl	12(%ebp), %ecx
	movl	16(%ebp), %ebx
	movl	%edx, %esi
	addl	%ecx, %esi
	seto	%al
	imull	%ecx, %edx
	movl	%esi, (%ebx)
	seto	%cl
	movl	%edx, 4(%ebx)
	popl	%ebx
	.cfi_restore 3
	movzbl	%cl, %ecx
	popl	%esi
	.cfi_restore 6
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
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
	.section	.text.__x86.get_pc_thunk.cx,"axG",@progbits,__x86.get_pc_thunk.cx,comdat
	.globl	__x86.get_pc_thunk.cx
	.hidden	__x86.get_pc_thunk.cx
	.type	__x86.get_pc_thunk.cx, @function
__x86.get_pc_thunk.cx:
.LFB21:
	.cfi_startproc
	movl	(%esp), %ecx
	ret
	.cfi_endproc
.LFE21:
	.section	.note.GNU-stack,"",@progbits
