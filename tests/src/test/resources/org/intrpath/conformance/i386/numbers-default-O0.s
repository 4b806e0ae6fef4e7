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
	.size	extended, 48
extended:
	.zero	48
	.text
	.globl	dot
	.type	dot, @function
dot:
.LFB0:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fldz
	fstpl	-8(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L2
.L3:
	movl	-12(%ebp), %edx
	leal	0(,%edx,8), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	fldl	(%edx)
	movl	-12(%ebp), %edx
	leal	0(,%edx,8), %ecx
	movl	12(%ebp), %edx
	addl	%ecx, %edx
	fldl	(%edx)
	fmulp	%st, %st(1)
	movl	-12(%ebp), %edx
	leal	0(,%edx,8), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	fldl	(%edx)
	fldl	.LC1@GOTOFF(%eax)
	fdivrp	%st, %st(1)
	fsubrp	%st, %st(1)
	fldl	-8(%ebp)
	faddp	%st, %st(1)
	fstpl	-8(%ebp)
	addl	$1, -12(%ebp)
.L2:
	movl	-12(%ebp), %edx
	cmpl	16(%ebp), %edx
	jl	.L3
	fldl	-8(%ebp)
	leave
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
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	20(%ebp), %edx
	movl	%edx, -8(%ebp)
	movl	24(%ebp), %edx
	movl	%edx, -4(%ebp)
	fldl	-8(%ebp)
	fldt	8(%ebp)
	fmulp	%st, %st(1)
	fildl	32(%ebp)
	flds	28(%ebp)
	fdivp	%st, %st(1)
	faddp	%st, %st(1)
	fldt	8(%ebp)
	fldt	.LC2@GOTOFF(%eax)
	fdivrp	%st, %st(1)
	fsubrp	%st, %st(1)
	fldl	-8(%ebp)
	fldt	8(%ebp)
	fsubrp	%st, %st(1)
	fildl	32(%ebp)
	fsubs	28(%ebp)
	fmulp	%st, %st(1)
	faddp	%st, %st(1)
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -12(%ebp)
	fldl	-8(%ebp)
	fldl	-16(%ebp)
	fcomip	%st(1), %st
	fstp	%st(0)
	jbe	.L21
	movl	$1, %eax
	jmp	.L17
.L21:
	fldl	-16(%ebp)
	fldl	-8(%ebp)
	fcomip	%st(1), %st
	fstp	%st(0)
	jbe	.L22
	movl	$2, %eax
	jmp	.L17
.L22:
	fldl	-8(%ebp)
	fldl	-16(%ebp)
	fucomip	%st(1), %st
	fstp	%st(0)
	jp	.L14
	fldl	-8(%ebp)
	fldl	-16(%ebp)
	fucomip	%st(1), %st
	fstp	%st(0)
	jne	.L14
	movl	$3, %eax
	jmp	.L17
.L14:
	movl	$4, %eax
.L17:
	leave
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	call	__x86.get_pc_thunk.dx
	addl	$_GLOBAL_OFFSET_TABLE_, %edx
	fldz
	fstps	-4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L24
.L28:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	flds	-4(%ebp)
	flds	(%eax)
	fcomip	%st(1), %st
	fstp	%st(0)
	jbe	.L32
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	flds	(%eax)
	jmp	.L27
.L32:
	flds	-4(%ebp)
.L27:
	fstps	-4(%ebp)
	addl	$1, -8(%ebp)
.L24:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L28
	flds	-4(%ebp)
	fabs
	flds	-4(%ebp)
	fchs
	fxam
	fnstsw	%ax
	fstp	%st(0)
	andl	$512, %eax
	fld1
	testl	%eax, %eax
	je	.L29
	fstp	%st(0)
	fld1
	fchs
.L29:
	faddp	%st, %st(1)
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
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
	subl	$16, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	fldl	-8(%ebp)
	fnstcw	-10(%ebp)
	movzwl	-10(%ebp), %eax
	orb	$12, %ah
	movw	%ax, -12(%ebp)
	fldcw	-12(%ebp)
	fistpl	-16(%ebp)
	fldcw	-10(%ebp)
	movl	-16(%ebp), %eax
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
	subl	$24, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	fldl	-8(%ebp)
	fnstcw	-10(%ebp)
	movzwl	-10(%ebp), %eax
	orb	$12, %ah
	movw	%ax, -12(%ebp)
	fldcw	-12(%ebp)
	fistpq	-24(%ebp)
	fldcw	-10(%ebp)
	movl	-24(%ebp), %eax
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
	subl	$24, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	fldl	-8(%ebp)
	fnstcw	-10(%ebp)
	movzwl	-10(%ebp), %eax
	orb	$12, %ah
	movw	%ax, -12(%ebp)
	fldcw	-12(%ebp)
	fistpq	-24(%ebp)
	fldcw	-10(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
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
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	flds	.LC6@GOTOFF(%eax)
	flds	8(%ebp)
	fcomip	%st(1), %st
	fstp	%st(0)
	jnb	.L40
	flds	8(%ebp)
	fnstcw	-2(%ebp)
	movzwl	-2(%ebp), %eax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpq	-16(%ebp)
	fldcw	-2(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	jmp	.L41
.L40:
	flds	8(%ebp)
	flds	.LC6@GOTOFF(%eax)
	fsubrp	%st, %st(1)
	fnstcw	-2(%ebp)
	movzwl	-2(%ebp), %eax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistpq	-16(%ebp)
	fldcw	-2(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	xorl	$-2147483648, %edx
.L41:
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fldt	8(%ebp)
	fnstcw	-2(%ebp)
	movzwl	-2(%ebp), %eax
	orb	$12, %ah
	movw	%ax, -4(%ebp)
	fldcw	-4(%ebp)
	fistps	-6(%ebp)
	fldcw	-2(%ebp)
	movzwl	-6(%ebp), %eax
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
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fildl	8(%ebp)
	fldl	.LC7@GOTOFF(%eax)
	fmulp	%st, %st(1)
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	$0, %edx
	movl	%eax, -8(%ebp)
	movl	%edx, -4(%ebp)
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
	subl	$8, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	fildq	-8(%ebp)
	leave
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
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %edx
	movl	%edx, -8(%ebp)
	movl	12(%ebp), %edx
	movl	%edx, -4(%ebp)
	fildq	-8(%ebp)
	cmpl	$0, -4(%ebp)
	jns	.L52
	fldt	.LC8@GOTOFF(%eax)
	faddp	%st, %st(1)
.L52:
	fstpl	-16(%ebp)
	fldl	-16(%ebp)
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
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$4, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %edx
	movzwl	(%edx), %edx
	movw	%dx, -2(%ebp)
	filds	-2(%ebp)
	fldt	.LC9@GOTOFF(%eax)
	faddp	%st, %st(1)
	leave
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE13:
	.size	from_short, .-from_short
	.globl	constants
	.type	constants, @function
constants:
.LFB14:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$8, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	fld1
	fstpl	8+doubles@GOTOFF(%eax)
	fldz
	fstpl	16+doubles@GOTOFF(%eax)
	fldl	.LC10@GOTOFF(%eax)
	fstpl	24+doubles@GOTOFF(%eax)
	fldl	24+doubles@GOTOFF(%eax)
	fstps	-4(%ebp)
	flds	-4(%ebp)
	fstps	8+floats@GOTOFF(%eax)
	fldl	8+doubles@GOTOFF(%eax)
	fstpt	12+extended@GOTOFF(%eax)
	fldt	24+extended@GOTOFF(%eax)
	fstps	-4(%ebp)
	flds	-4(%ebp)
	fstps	12+floats@GOTOFF(%eax)
	nop
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	subl	$16, %esp
	.cfi_offset 3, -12
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	$0, -8(%ebp)
	jmp	.L58
.L59:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %ecx
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	addl	%ecx, %edx
	movl	%edx, (%eax)
	addl	$1, -8(%ebp)
.L58:
	movl	-8(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L59
	nop
	nop
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$20, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	$0, -4(%ebp)
	jmp	.L61
.L62:
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, -20(%ebp)
	fildl	-20(%ebp)
	fmuls	16(%ebp)
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	flds	(%eax)
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	faddp	%st, %st(1)
	fstps	(%eax)
	addl	$1, -4(%ebp)
.L61:
	movl	-4(%ebp), %eax
	cmpl	20(%ebp), %eax
	jl	.L62
	nop
	nop
	leave
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	subl	$16, %esp
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	$0, -4(%ebp)
	jmp	.L64
.L65:
	movl	-4(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %ecx
	movl	-4(%ebp), %eax
	leal	(%eax,%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%ecx, %edx
	movw	%dx, (%eax)
	addl	$1, -4(%ebp)
.L64:
	movl	-4(%ebp), %eax
	cmpl	16(%ebp), %eax
	jl	.L65
	nop
	nop
	leave
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
	subl	$12, %esp
	.cfi_offset 3, -12
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	16(%ebp), %eax
	movl	$0, %edx
	movl	-16(%ebp), %ecx
	movl	%ecx, %ebx
	imull	%edx, %ebx
	movl	-12(%ebp), %ecx
	imull	%eax, %ecx
	addl	%ebx, %ecx
	mull	-16(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	20(%ebp), %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L68
	movl	%eax, %edx
	xorl	%eax, %eax
.L68:
	movl	16(%ebp), %ecx
	shrl	$3, %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
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
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	$0, %ecx
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	jno	.L70
	movl	$1, %ecx
.L70:
	movl	%eax, %edx
	movl	16(%ebp), %eax
	movl	%edx, (%eax)
	movl	$0, %edx
	movl	8(%ebp), %eax
	imull	12(%ebp), %eax
	jno	.L72
	movl	$1, %edx
.L72:
	movl	%eax, %ebx
	movl	16(%ebp), %eax
	addl	$4, %eax
	movl	%ebx, (%eax)
	movl	%edx, %eax
	orl	%ecx, %eax
	andl	$1, %eax
	movzbl	%al, %eax
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE19:
	.size	sums_up, .-sums_up
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
	.align 4
.LC6:
	.long	1593835520
	.align 8
.LC7:
	.long	0
	.long	1070596096
	.align 16
.LC8:
	.long	0
	.long	-2147483648
	.long	16447
	.align 16
.LC9:
	.long	0
	.long	-1610612736
	.long	16384
	.align 8
.LC10:
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
	.section	.text.__x86.get_pc_thunk.dx,"axG",@progbits,__x86.get_pc_thunk.dx,comdat
	.globl	__x86.get_pc_thunk.dx
	.hidden	__x86.get_pc_thunk.dx
	.type	__x86.get_pc_thunk.dx, @function
__x86.get_pc_thunk.dx:
.LFB21:
	.cfi_startproc
	movl	(%esp), %edx
	ret
	.cfi_endproc
.LFE21:
	.section	.note.GNU-stack,"",@progbits
