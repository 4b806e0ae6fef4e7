# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
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
	movl	8(%ebp), %eax
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	addl	%eax, %eax
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
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	movl	hidden@GOTOFF(%eax), %eax
	addl	8(%ebp), %eax
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
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
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB2:
	.cfi_startproc
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	movl	8(%ebp), %ecx
	leal	-1(%ecx), %edx
	cmpl	$11, %edx
	ja	.L6
	movl	.L8@GOTOFF(%eax,%edx,4), %ecx
	addl	%eax, %ecx
	jmp	*%ecx
	.section	.rodata
	.align 4
	.align 4
.L8:
	.long	.L13@GOTOFF
	.long	.L14@GOTOFF
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
	jmp	.L5
.L11:
	leal	.LC2@GOTOFF(%eax), %eax
	jmp	.L5
.L10:
	leal	.LC3@GOTOFF(%eax), %eax
	jmp	.L5
.L9:
	leal	.LC4@GOTOFF(%eax), %eax
	jmp	.L5
.L7:
	leal	.LC5@GOTOFF(%eax), %eax
	jmp	.L5
.L6:
	leal	.LC6@GOTOFF(%eax), %eax
	jmp	.L5
.L14:
	leal	.LC1@GOTOFF(%eax), %eax
.L5:
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
	movl	$3, %ecx
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	subl	$24, %esp
	movl	8(%ebp), %esi
	movl	%esi, %eax
	andl	$1, %eax
	movl	places@GOTOFF(%ebx,%eax,4), %eax
	incl	seen@GOTOFF(%ebx,%esi,4)
	movl	(%eax), %edi
	movl	%esi, %eax
	pushl	%esi
	cltd
	idivl	%ecx
	call	*routines@GOTOFF(%ebx,%edx,4)
	movl	missing@GOT(%ebx), %edx
	addl	$16, %esp
	addl	%edi, %eax
	addl	calls@GOTOFF(%ebx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
	testl	%edx, %edx
	je	.L18
	addl	(%edx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
.L18:
	cmpl	$0, absent@GOT(%ebx)
	je	.L19
	subl	$12, %esp
	pushl	%esi
	call	absent@PLT
	addl	%eax, calls@GOTOFF(%ebx)
	addl	$16, %esp
.L19:
	movl	buffer@GOT(%ebx), %edx
	movl	shared@GOT(%ebx), %eax
	movsbl	(%edx,%esi), %edx
	movl	(%eax), %eax
	addl	calls@GOTOFF(%ebx), %eax
	addl	%edx, %eax
	addl	special@GOTOFF(%ebx), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
	addl	$9, %eax
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
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
	pushl	%edi
	.cfi_offset 7, -12
	call	__x86.get_pc_thunk.di
	addl	$_GLOBAL_OFFSET_TABLE_, %edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	xorl	%ebx, %ebx
	subl	$12, %esp
	movl	8(%ebp), %esi
.L28:
	testl	%esi, %esi
	je	.L41
	cmpl	$5, 12(%ebp)
	ja	.L29
	movl	12(%ebp), %edx
	movl	.L31@GOTOFF(%edi,%edx,4), %eax
	addl	%edi, %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L31:
	.long	.L36@GOTOFF
	.long	.L35@GOTOFF
	.long	.L34@GOTOFF
	.long	.L33@GOTOFF
	.long	.L32@GOTOFF
	.long	.L30@GOTOFF
	.text
.L36:
	movzwl	12(%esi), %eax
	jmp	.L40
.L35:
	pushl	%eax
	pushl	%eax
	pushl	$7
	pushl	%esi
	call	*4(%esi)
	addl	%eax, %ebx
	addl	$16, %esp
	jmp	.L37
.L34:
	movzbl	15(%esi), %eax
	subl	%eax, %ebx
	jmp	.L37
.L33:
	orw	$-32768, 12(%esi)
	jmp	.L37
.L32:
	movzwl	12(%esi), %eax
	sall	$3, %eax
	xorl	%eax, %ebx
	jmp	.L37
.L30:
	movzbl	14(%esi), %eax
	addl	$3, %eax
	imull	%eax, %ebx
	jmp	.L37
.L29:
	subl	$12, %esp
	pushl	12(%ebp)
	call	add_hidden
	addl	$16, %esp
.L40:
	addl	%eax, %ebx
.L37:
	movl	(%esi), %esi
	jmp	.L28
.L41:
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
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
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	movl	8(%ebp), %ecx
	movl	12(%ebp), %eax
	leal	1(%ecx), %edx
	movzbl	(%ecx), %ecx
	leal	steps.0@GOTOFF(%ebx), %ebx
	movl	(%ebx,%ecx,4), %ecx
.L43:
	jmp	*%ecx
.L44:
	subl	$4, %eax
	movl	(%eax), %ecx
	incl	%edx
	addl	%ecx, -4(%eax)
	movzbl	-1(%edx), %ecx
	movl	(%ebx,%ecx,4), %ecx
	jmp	.L43
.L45:
	movzbl	(%edx), %ecx
	subl	$4, %eax
	incl	%edx
	movl	(%ebx,%ecx,4), %ecx
	jmp	.L43
.L47:
	movzbl	(%edx), %ecx
	addl	$4, %eax
	addl	$2, %edx
	movl	%ecx, -4(%eax)
	movzbl	-1(%edx), %ecx
	movl	(%ebx,%ecx,4), %ecx
	jmp	.L43
.L48:
	movl	-4(%eax), %eax
	popl	%ebx
	.cfi_restore 3
	popl	%ebp
	.cfi_restore 5
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
	call	__x86.get_pc_thunk.cx
	addl	$_GLOBAL_OFFSET_TABLE_, %ecx
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	.cfi_offset 3, -12
	movl	12(%ebp), %eax
	movl	8(%ebp), %ebx
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
	popl	%ebp
	.cfi_restore 5
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
	call	__x86.get_pc_thunk.dx
	addl	$_GLOBAL_OFFSET_TABLE_, %edx
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	movl	8(%ebp), %ecx
	testl	%ecx, %ecx
	je	.L54
	decl	%ecx
	leal	special@GOTOFF(%edx), %eax
	jne	.L52
	leal	twice@GOTOFF(%edx), %eax
	jmp	.L52
.L54:
	movl	shared@GOT(%edx), %eax
.L52:
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
	.long	.L44
	.long	.L45
	.long	.L47
	.long	.L48
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
