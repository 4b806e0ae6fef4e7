# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
	.text
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	42
	.globl	limit
	.section	.rodata
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	9
	.data
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	7
	.local	seen
	.comm	seen,20,4
	.comm	shared,4,4
	.comm	buffer,77,32
	.hidden	hidden
	.globl	hidden
	.align 4
	.type	hidden, @object
	.size	hidden, 4
hidden:
	.long	5
	.globl	special
	.section	.data.special,"aw"
	.align 4
	.type	special, @object
	.size	special, 4
special:
	.long	3
	.text
	.weak	twice
	.type	twice, @function
twice:
.LFB0:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	8(%ebp), %eax
	addl	%eax, %eax
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	renamed
	.set	renamed,twice
	.globl	add_hidden
	.hidden	add_hidden
	.type	add_hidden, @function
add_hidden:
.LFB1:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	movl	hidden@GOTOFF(%eax), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE1:
	.size	add_hidden, .-add_hidden
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
	.globl	routines
	.section	.data.rel.local,"aw"
	.align 4
	.type	routines, @object
	.size	routines, 12
routines:
	.long	twice
	.long	renamed
	.long	add_hidden
	.section	.rodata
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
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB2:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	cmpl	$12, 8(%ebp)
	ja	.L6
	movl	8(%ebp), %edx
	sall	$2, %edx
	movl	.L8@GOTOFF(%edx,%eax), %edx
	addl	%eax, %edx
	jmp	*%edx
	.section	.rodata
	.align 4
	.align 4
.L8:
	.long	.L6@GOTOFF
	.long	.L13@GOTOFF
	.long	.L12@GOTOFF
	.long	.L11@GOTOFF
	.long	.L10@GOTOFF
	.long	.L9@GOTOFF
	.long	.L6@GOTOFF
	.long	.L6@GOTOFF
	.long	.L6@GOTOFF
	.long	.L6@GOTOFF
	.long	.L6@GOTOFF
	.long	.L6@GOTOFF
	.long	.L7@GOTOFF
	.text
.L13:
	leal	.LC0@GOTOFF(%eax), %eax
	jmp	.L14
.L12:
	leal	.LC1@GOTOFF(%eax), %eax
	jmp	.L14
.L11:
	leal	.LC2@GOTOFF(%eax), %eax
	jmp	.L14
.L10:
	leal	.LC3@GOTOFF(%eax), %eax
	jmp	.L14
.L9:
	leal	.LC4@GOTOFF(%eax), %eax
	jmp	.L14
.L7:
	leal	.LC5@GOTOFF(%eax), %eax
	jmp	.L14
.L6:
	leal	.LC6@GOTOFF(%eax), %eax
.L14:
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.globl	use
	.type	use, @function
use:
.LFB3:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -12
	.cfi_offset 3, -16
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	movl	8(%ebp), %eax
	movl	seen@GOTOFF(%ebx,%eax,4), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, seen@GOTOFF(%ebx,%eax,4)
	movl	8(%ebp), %eax
	andl	$1, %eax
	movl	places@GOTOFF(%ebx,%eax,4), %eax
	movl	(%eax), %esi
	movl	8(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	routines@GOTOFF(%ebx,%edx,4), %eax
	subl	$12, %esp
	pushl	8(%ebp)
	call	*%eax
	addl	$16, %esp
	leal	(%esi,%eax), %edx
	movl	calls@GOTOFF(%ebx), %eax
	addl	%edx, %eax
	movl	%eax, calls@GOTOFF(%ebx)
	movl	missing@GOT(%ebx), %eax
	testl	%eax, %eax
	je	.L16
	movl	calls@GOTOFF(%ebx), %edx
	movl	missing@GOT(%ebx), %eax
	movl	(%eax), %eax
	addl	%edx, %eax
	movl	%eax, calls@GOTOFF(%ebx)
.L16:
	movl	absent@GOT(%ebx), %eax
	testl	%eax, %eax
	je	.L17
	subl	$12, %esp
	pushl	8(%ebp)
	call	absent@PLT
	addl	$16, %esp
	movl	calls@GOTOFF(%ebx), %edx
	addl	%edx, %eax
	movl	%eax, calls@GOTOFF(%ebx)
.L17:
	movl	calls@GOTOFF(%ebx), %edx
	movl	shared@GOT(%ebx), %eax
	movl	(%eax), %eax
	leal	(%edx,%eax), %ecx
	movl	buffer@GOT(%ebx), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	leal	(%ecx,%eax), %edx
	movl	special@GOTOFF(%ebx), %eax
	addl	%edx, %eax
	movl	$9, %edx
	addl	%edx, %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.globl	run_all
	.type	run_all, @function
run_all:
.LFB4:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	subl	$20, %esp
	.cfi_offset 3, -12
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	movl	$0, -12(%ebp)
	jmp	.L20
.L30:
	cmpl	$5, 12(%ebp)
	ja	.L21
	movl	12(%ebp), %eax
	sall	$2, %eax
	movl	.L23@GOTOFF(%eax,%ebx), %eax
	addl	%ebx, %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L23:
	.long	.L28@GOTOFF
	.long	.L27@GOTOFF
	.long	.L26@GOTOFF
	.long	.L25@GOTOFF
	.long	.L24@GOTOFF
	.long	.L22@GOTOFF
	.text
.L28:
	movl	8(%ebp), %eax
	movzwl	12(%eax), %eax
	movzwl	%ax, %eax
	addl	%eax, -12(%ebp)
	jmp	.L29
.L27:
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	subl	$8, %esp
	pushl	$7
	pushl	8(%ebp)
	call	*%eax
	addl	$16, %esp
	addl	%eax, -12(%ebp)
	jmp	.L29
.L26:
	movl	8(%ebp), %eax
	movzbl	15(%eax), %eax
	movzbl	%al, %eax
	subl	%eax, -12(%ebp)
	jmp	.L29
.L25:
	movl	8(%ebp), %eax
	movzwl	12(%eax), %eax
	orw	$-32768, %ax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movw	%dx, 12(%eax)
	jmp	.L29
.L24:
	movl	8(%ebp), %eax
	movzwl	12(%eax), %eax
	movzwl	%ax, %eax
	sall	$3, %eax
	xorl	%eax, -12(%ebp)
	jmp	.L29
.L22:
	movl	8(%ebp), %eax
	movzbl	14(%eax), %eax
	movzbl	%al, %eax
	leal	3(%eax), %edx
	movl	-12(%ebp), %eax
	imull	%edx, %eax
	movl	%eax, -12(%ebp)
	jmp	.L29
.L21:
	subl	$12, %esp
	pushl	12(%ebp)
	call	add_hidden
	addl	$16, %esp
	addl	%eax, -12(%ebp)
	nop
.L29:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%ebp)
.L20:
	cmpl	$0, 8(%ebp)
	jne	.L30
	movl	-12(%ebp), %eax
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE4:
	.size	run_all, .-run_all
	.globl	interpret
	.type	interpret, @function
interpret:
.LFB5:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	call	__x86.get_pc_thunk.dx
	addl	$_GLOBAL_OFFSET_TABLE_, %edx
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	steps.0@GOTOFF(%edx,%eax,4), %eax
	jmp	.L33
.L34:
	subl	$4, 12(%ebp)
	movl	12(%ebp), %eax
	subl	$4, %eax
	movl	(%eax), %ebx
	movl	12(%ebp), %eax
	movl	(%eax), %ecx
	movl	12(%ebp), %eax
	subl	$4, %eax
	addl	%ebx, %ecx
	movl	%ecx, (%eax)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	steps.0@GOTOFF(%edx,%eax,4), %eax
	nop
.L33:
	jmp	*%eax
.L35:
	subl	$4, 12(%ebp)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	steps.0@GOTOFF(%edx,%eax,4), %eax
	jmp	.L33
.L36:
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%eax), %ebx
	movl	12(%ebp), %eax
	leal	4(%eax), %ecx
	movl	%ecx, 12(%ebp)
	movzbl	%bl, %ecx
	movl	%ecx, (%eax)
	movl	8(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, 8(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	steps.0@GOTOFF(%edx,%eax,4), %eax
	jmp	.L33
.L37:
	movl	12(%ebp), %eax
	movl	-4(%eax), %eax
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.globl	swap
	.type	swap, @function
swap:
.LFB6:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	subl	$16, %esp
	.cfi_offset 3, -12
	call	__x86.get_pc_thunk.dx
	addl	$_GLOBAL_OFFSET_TABLE_, %edx
	movl	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %ebx
	movl	-8(%ebp), %eax
	movl	8(%ebp), %ecx
#APP
# 114 "c/globals.c" 1
	xchg %eax,(%ebx)
# 0 "" 2
#NO_APP
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
#APP
# 115 "c/globals.c" 1
	1:	dec %eax
	jnz 1b
	lock; incl counter@GOTOFF(%edx)
# 0 "" 2
#NO_APP
	movl	%eax, 12(%ebp)
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE6:
	.size	swap, .-swap
	.globl	address
	.type	address, @function
address:
.LFB7:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	cmpl	$0, 8(%ebp)
	je	.L42
	cmpl	$1, 8(%ebp)
	jne	.L43
	leal	twice@GOTOFF(%eax), %eax
	jmp	.L46
.L43:
	leal	special@GOTOFF(%eax), %eax
	jmp	.L46
.L42:
	movl	shared@GOT(%eax), %eax
.L46:
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local,"aw"
	.align 4
	.type	steps.0, @object
	.size	steps.0, 16
steps.0:
	.long	.L34
	.long	.L35
	.long	.L36
	.long	.L37
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
	.section	.text.__x86.get_pc_thunk.bx,"axG",@progbits,__x86.get_pc_thunk.bx,comdat
	.globl	__x86.get_pc_thunk.bx
	.hidden	__x86.get_pc_thunk.bx
	.type	__x86.get_pc_thunk.bx, @function
__x86.get_pc_thunk.bx:
.LFB10:
	.cfi_startproc
	movl	(%esp), %ebx
	ret
	.cfi_endproc
.LFE10:
	.section	.note.GNU-stack,"",@progbits
