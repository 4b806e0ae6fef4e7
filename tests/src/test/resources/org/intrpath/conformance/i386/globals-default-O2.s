# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
	.text
	.p2align 4
	.weak	twice
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	movl	4(%esp), %eax
	addl	%eax, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	renamed
	.set	renamed,twice
	.p2align 4
	.globl	add_hidden
	.hidden	add_hidden
	.type	add_hidden, @function
add_hidden:
.LFB1:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	hidden@GOTOFF(%eax), %eax
	addl	4(%esp), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	add_hidden, .-add_hidden
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"not permitted"
.LC1:
	.string	"no such file"
.LC2:
	.string	"no such process"
.LC3:
	.string	"interrupted"
.LC4:
	.string	"input or output"
.LC5:
	.string	"out of memory"
.LC6:
	.string	"another one"
	.text
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB2:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	4(%esp), %edx
	cmpl	$12, %edx
	ja	.L5
	movl	.L7@GOTOFF(%eax,%edx,4), %ecx
	addl	%eax, %ecx
	jmp	*%ecx
	.section	.rodata
	.align 4
	.align 4
.L7:
	.long	.L5@GOTOFF
	.long	.L12@GOTOFF
	.long	.L13@GOTOFF
	.long	.L10@GOTOFF
	.long	.L9@GOTOFF
	.long	.L8@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L6@GOTOFF
	.text
	.p2align 4,,10
	.p2align 3
.L5:
	leal	.LC6@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	leal	.LC2@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	leal	.LC3@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	leal	.LC4@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	leal	.LC5@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	leal	.LC1@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	leal	.LC0@GOTOFF(%eax), %eax
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.p2align 4
	.globl	use
	.type	use, @function
use:
.LFB3:
	.cfi_startproc
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	16(%esp), %esi
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	movl	%esi, %eax
	andl	$1, %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 28
	movl	places@GOTOFF(%ebx,%eax,4), %eax
	addl	$1, seen@GOTOFF(%ebx,%esi,4)
	movl	(%eax), %edi
	movl	$1431655766, %eax
	pushl	%esi
	.cfi_def_cfa_offset 32
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%esi, %eax
	leal	(%edx,%edx,2), %edx
	subl	%edx, %eax
	call	*routines@GOTOFF(%ebx,%eax,4)
	movl	missing@GOT(%ebx), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	addl	%edi, %eax
	addl	calls@GOTOFF(%ebx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
	testl	%edx, %edx
	je	.L15
	addl	(%edx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
.L15:
	movl	absent@GOT(%ebx), %eax
	testl	%eax, %eax
	je	.L22
	subl	$12, %esp
	.cfi_def_cfa_offset 28
	pushl	%esi
	.cfi_def_cfa_offset 32
	call	absent@PLT
	addl	calls@GOTOFF(%ebx), %eax
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	movl	%eax, calls@GOTOFF(%ebx)
.L17:
	movl	shared@GOT(%ebx), %edx
	addl	(%edx), %eax
	movl	buffer@GOT(%ebx), %edx
	movsbl	(%edx,%esi), %edx
	addl	%edx, %eax
	addl	special@GOTOFF(%ebx), %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	addl	$9, %eax
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	.cfi_restore_state
	movl	calls@GOTOFF(%ebx), %eax
	jmp	.L17
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.p2align 4
	.globl	run_all
	.type	run_all, @function
run_all:
.LFB4:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	xorl	%ebp, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	call	__x86.get_pc_thunk.di
	addl	$_GLOBAL_OFFSET_TABLE_, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	movl	32(%esp), %ebx
	movl	36(%esp), %esi
	testl	%ebx, %ebx
	je	.L23
	.p2align 4,,10
	.p2align 3
.L34:
	cmpl	$5, %esi
	ja	.L25
	movl	.L27@GOTOFF(%edi,%esi,4), %eax
	addl	%edi, %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L27:
	.long	.L32@GOTOFF
	.long	.L31@GOTOFF
	.long	.L30@GOTOFF
	.long	.L29@GOTOFF
	.long	.L28@GOTOFF
	.long	.L26@GOTOFF
	.text
	.p2align 4,,10
	.p2align 3
.L28:
	movzwl	12(%ebx), %eax
	sall	$3, %eax
	xorl	%eax, %ebp
	.p2align 4,,10
	.p2align 3
.L33:
	movl	(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L34
.L23:
	addl	$12, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%ebp, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	.cfi_restore_state
	orw	$-32768, 12(%ebx)
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L30:
	movzbl	15(%ebx), %eax
	subl	%eax, %ebp
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L31:
	subl	$8, %esp
	.cfi_def_cfa_offset 40
	pushl	$7
	.cfi_def_cfa_offset 44
	pushl	%ebx
	.cfi_def_cfa_offset 48
	call	*4(%ebx)
	addl	%eax, %ebp
	addl	$16, %esp
	.cfi_def_cfa_offset 32
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L32:
	movzwl	12(%ebx), %eax
	addl	%eax, %ebp
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L26:
	movzbl	14(%ebx), %eax
	addl	$3, %eax
	imull	%eax, %ebp
	jmp	.L33
.L25:
	subl	$12, %esp
	.cfi_def_cfa_offset 44
	pushl	%esi
	.cfi_def_cfa_offset 48
	call	add_hidden
	addl	$16, %esp
	.cfi_def_cfa_offset 32
	addl	%eax, %ebp
	jmp	.L33
	.cfi_endproc
.LFE4:
	.size	run_all, .-run_all
	.p2align 4
	.globl	interpret
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	movl	8(%esp), %ecx
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	movl	12(%esp), %eax
	leal	1(%ecx), %edx
	movzbl	(%ecx), %ecx
	leal	steps.0@GOTOFF(%ebx), %ebx
	jmp	*(%ebx,%ecx,4)
	.p2align 4,,10
	.p2align 3
.L44:
	movl	-4(%eax), %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	movzbl	(%edx), %ecx
	addl	$4, %eax
	addl	$2, %edx
	movl	%ecx, -4(%eax)
	movzbl	-1(%edx), %ecx
	movl	(%ebx,%ecx,4), %ecx
	jmp	*%ecx
	.p2align 4,,10
	.p2align 3
.L41:
	movzbl	(%edx), %ecx
	subl	$4, %eax
	addl	$1, %edx
	movl	(%ebx,%ecx,4), %ecx
	jmp	*%ecx
	.p2align 4,,10
	.p2align 3
.L40:
	subl	$4, %eax
	movl	(%eax), %ecx
	addl	$1, %edx
	addl	%ecx, -4(%eax)
	movzbl	-1(%edx), %ecx
	movl	(%ebx,%ecx,4), %ecx
	jmp	*%ecx
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.p2align 4
	.globl	swap
	.type	swap, @function
swap:
.LFB6:
	.cfi_startproc
	call	__x86.get_pc_thunk.cx
	addl	$_GLOBAL_OFFSET_TABLE_, %ecx
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	movl	12(%esp), %eax
	movl	8(%esp), %ebx
	movl	%eax, %edx
#APP
# 114 "c/globals.c" 1
	xchg %edx,(%ebx)
# 0 "" 2
# 115 "c/globals.c" 1
	1:	dec %eax
	jnz 1b
	lock; incl counter@GOTOFF(%ecx)
# 0 "" 2
#NO_APP
	movl	%edx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE6:
	.size	swap, .-swap
	.p2align 4
	.globl	address
	.type	address, @function
address:
.LFB7:
	.cfi_startproc
	call	__x86.get_pc_thunk.dx
	addl	$_GLOBAL_OFFSET_TABLE_, %edx
	movl	4(%esp), %eax
	testl	%eax, %eax
	je	.L54
	cmpl	$1, %eax
	leal	special@GOTOFF(%edx), %eax
	leal	twice@GOTOFF(%edx), %edx
	cmove	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movl	shared@GOT(%edx), %eax
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local,"aw"
	.align 4
	.type	steps.0, @object
	.size	steps.0, 16
steps.0:
	.long	.L40
	.long	.L41
	.long	.L43
	.long	.L44
	.globl	routines
	.section	.data.rel.local,"aw"
	.align 4
	.type	routines, @object
	.size	routines, 12
routines:
	.long	twice
	.long	renamed
	.long	add_hidden
	.globl	places
	.section	.data.rel.ro,"aw"
	.align 4
	.type	places, @object
	.size	places, 20
places:
	.long	counter
	.long	shared
	.long	seen
	.long	0
	.long	hidden
	.globl	special
	.section	.data.special,"aw"
	.align 4
	.type	special, @object
	.size	special, 4
special:
	.long	3
	.hidden	hidden
	.globl	hidden
	.data
	.align 4
	.type	hidden, @object
	.size	hidden, 4
hidden:
	.long	5
	.comm	buffer,77,32
	.comm	shared,4,4
	.local	seen
	.comm	seen,20,4
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	7
	.globl	limit
	.section	.rodata
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	9
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	42
	.weak	absent
	.weak	missing
	.section	.text.__x86.get_pc_thunk.ax,"axG",@progbits,__x86.get_pc_thunk.ax,comdat
	.globl	__x86.get_pc_thunk.ax
	.hidden	__x86.get_pc_thunk.ax
	.type	__x86.get_pc_thunk.ax, @function
__x86.get_pc_thunk.ax:
.LFB8:
	.cfi_startproc
	movl	(%esp), %eax
	ret
	.cfi_endproc
.LFE8:
	.section	.text.__x86.get_pc_thunk.dx,"axG",@progbits,__x86.get_pc_thunk.dx,comdat
	.globl	__x86.get_pc_thunk.dx
	.hidden	__x86.get_pc_thunk.dx
	.type	__x86.get_pc_thunk.dx, @function
__x86.get_pc_thunk.dx:
.LFB9:
	.cfi_startproc
	movl	(%esp), %edx
	ret
	.cfi_endproc
.LFE9:
	.section	.text.__x86.get_pc_thunk.cx,"axG",@progbits,__x86.get_pc_thunk.cx,comdat
	.globl	__x86.get_pc_thunk.cx
	.hidden	__x86.get_pc_thunk.cx
	.type	__x86.get_pc_thunk.cx, @function
__x86.get_pc_thunk.cx:
.LFB10:
	.cfi_startproc
	movl	(%esp), %ecx
	ret
	.cfi_endproc
.LFE10:
	.section	.text.__x86.get_pc_thunk.bx,"axG",@progbits,__x86.get_pc_thunk.bx,comdat
	.globl	__x86.get_pc_thunk.bx
	.hidden	__x86.get_pc_thunk.bx
	.type	__x86.get_pc_thunk.bx, @function
__x86.get_pc_thunk.bx:
.LFB11:
	.cfi_startproc
	movl	(%esp), %ebx
	ret
	.cfi_endproc
.LFE11:
	.section	.text.__x86.get_pc_thunk.di,"axG",@progbits,__x86.get_pc_thunk.di,comdat
	.globl	__x86.get_pc_thunk.di
	.hidden	__x86.get_pc_thunk.di
	.type	__x86.get_pc_thunk.di, @function
__x86.get_pc_thunk.di:
.LFB12:
	.cfi_startproc
	movl	(%esp), %edi
	ret
	.cfi_endproc
.LFE12:
	.section	.note.GNU-stack,"",@progbits
