# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.text
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
.LFB3:
	.cfi_startproc
	endbr64
	movw	42(%rdi), %ax
	movl	40(%rdi), %ecx
	movl	$2, 44(%rdi)
	cmpw	%ax, %cx
	cmovl	%eax, %ecx
	movswq	%cx, %rax
	movq	%rax, %rdx
	salq	$4, %rdx
	cmpq	$0, levels+8(%rdx)
	leaq	levels(%rdx), %r8
	movq	%rax, %rdx
	jne	.L2
	movq	%r8, 8(%r8)
.L2:
	salq	$4, %rax
	xorl	%esi, %esi
	movq	%rsi, (%rdi)
	movq	levels+8(%rax), %rsi
	movq	%rsi, 8(%rdi)
	movq	%rdi, (%rsi)
	movq	%rdi, levels+8(%rax)
	movq	%rdx, %rax
	movl	$1, %edx
	shrq	$6, %rax
	salq	%cl, %rdx
	orq	%rdx, occupied(,%rax,8)
	lock incl	runnable(%rip)
	ret
	.cfi_endproc
.LFE3:
	.size	make_runnable, .-make_runnable
	.globl	choose
	.type	choose, @function
choose:
.LFB4:
	.cfi_startproc
	endbr64
	movl	$1, %r11d
	movl	%edi, %ecx
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$3, %edx
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	sall	%cl, %r11d
	movl	$63, %ebx
.L14:
	movq	occupied(,%rdx,8), %r8
	movq	%rdx, %rbp
	salq	$6, %rbp
	movq	%r8, %rdi
.L5:
	testq	%rdi, %rdi
	je	.L21
	bsrq	%rdi, %rax
	movl	%ebx, %ecx
	xorq	$63, %rax
	subl	%eax, %ecx
	movl	%ecx, %esi
	addq	%rbp, %rsi
	movq	%rsi, %rax
	salq	$4, %rax
	movq	levels(%rax), %rax
.L6:
	testq	%rax, %rax
	je	.L22
	movzbl	49(%rax), %r10d
	movq	(%rax), %r9
	testb	%r10b, %r10b
	je	.L7
	testl	%r11d, %r10d
	je	.L15
.L7:
	movq	8(%rax), %rdi
	testq	%r9, %r9
	je	.L8
	movq	%rdi, 8(%r9)
	jmp	.L9
.L8:
	movq	%rsi, %r10
	salq	$4, %r10
	movq	%rdi, levels+8(%r10)
.L9:
	movq	8(%rax), %rdi
	salq	$4, %rsi
	movq	%r9, (%rdi)
	cmpq	$0, levels(%rsi)
	jne	.L10
	movslq	%edx, %rdx
	btrq	%rcx, %r8
	movq	%r8, occupied(,%rdx,8)
.L10:
	lock decl	runnable(%rip)
	jmp	.L4
.L15:
	movq	%r9, %rax
	jmp	.L6
.L22:
	movq	$-2, %rax
	rolq	%cl, %rax
	andq	%rax, %rdi
	jmp	.L5
.L21:
	subq	$1, %rdx
	jnb	.L14
	xorl	%eax, %eax
.L4:
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	choose, .-choose
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
.LFB6:
	.cfi_startproc
	endbr64
	movslq	%esi, %rsi
	movq	%rdi, %rax
	movq	%rdi, %rcx
	movq	current(,%rsi,8), %rdx
	shrq	$9, %rcx
	shrq	$4, %rax
	xorl	%ecx, %eax
	movq	%rdi, 16(%rdx)
	imull	$-1640531535, %edi, %edi
	movl	$3, 44(%rdx)
	xorl	%edi, %eax
	andl	$31, %eax
	movq	%rax, %rsi
	salq	$4, %rsi
	cmpq	$0, sleepers+8(%rsi)
	leaq	sleepers(%rsi), %rcx
	jne	.L24
	movq	%rcx, 8(%rcx)
.L24:
	xorl	%ecx, %ecx
	salq	$4, %rax
	movq	%rcx, (%rdx)
	movq	sleepers+8(%rax), %rcx
	movq	%rcx, 8(%rdx)
	movq	%rdx, (%rcx)
	movq	%rdx, sleepers+8(%rax)
	ret
	.cfi_endproc
.LFE6:
	.size	sleep_on, .-sleep_on
	.globl	wake
	.type	wake, @function
wake:
.LFB7:
	.cfi_startproc
	endbr64
	movq	%rdi, %r9
	movq	%rdi, %rax
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %r10
	shrq	$9, %rax
	shrq	$4, %r9
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%esi, %ebp
	xorl	%eax, %r9d
	imull	$-1640531535, %edi, %eax
	xorl	%r11d, %r11d
	xorl	%eax, %r9d
	andl	$31, %r9d
	movq	%r9, %rax
	salq	$4, %rax
	movq	sleepers(%rax), %rdi
.L26:
	testq	%rdi, %rdi
	je	.L25
	cmpl	%ebp, %r11d
	jge	.L25
	movq	(%rdi), %rbx
	cmpq	%r10, 16(%rdi)
	jne	.L27
	movq	8(%rdi), %rax
	testq	%rbx, %rbx
	je	.L28
	movq	%rax, 8(%rbx)
	jmp	.L29
.L28:
	movq	%r9, %rdx
	salq	$4, %rdx
	movq	%rax, sleepers+8(%rdx)
.L29:
	movq	8(%rdi), %rax
	incl	%r11d
	movq	%rbx, (%rax)
	xorl	%eax, %eax
	movq	%rax, 16(%rdi)
	call	make_runnable
.L27:
	movq	%rbx, %rdi
	jmp	.L26
.L25:
	movl	%r11d, %eax
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE7:
	.size	wake, .-wake
	.globl	lend
	.type	lend, @function
lend:
.LFB8:
	.cfi_startproc
	endbr64
	movl	%edx, %r9d
.L40:
	testq	%rdi, %rdi
	je	.L36
	cmpl	$16, %r9d
	jg	.L36
	movswl	40(%rdi), %eax
	movswl	42(%rdi), %edx
	cmpw	%dx, %ax
	cmovl	%edx, %eax
	cmpl	%eax, %esi
	jle	.L36
	cmpl	$2, 44(%rdi)
	movw	%si, 42(%rdi)
	jne	.L39
	call	make_runnable
	jmp	.L36
.L39:
	movq	24(%rdi), %rdi
	incl	%r9d
	jmp	.L40
.L36:
	movl	%r9d, %eax
	ret
	.cfi_endproc
.LFE8:
	.size	lend, .-lend
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
.LFB9:
	.cfi_startproc
	endbr64
	movl	%esi, %eax
	movq	%rdi, %rcx
	movl	$2, %edi
	cltd
	idivl	%edi
	testl	%eax, %eax
	jg	.L53
	ret
.L53:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
.L51:
	movl	%eax, %r8d
	movslq	%eax, %rdx
	xorl	%edi, %edi
	negl	%r8d
	leaq	(%rcx,%rdx,8), %r9
	movslq	%r8d, %r8
.L48:
	leal	(%rax,%rdi), %edx
	cmpl	%edx, %esi
	jle	.L54
	movq	%rdi, %rdx
.L43:
	testl	%edx, %edx
	js	.L44
	movq	(%r9,%rdx,8), %r10
	movq	(%rcx,%rdx,8), %r11
	movq	56(%r10), %rbx
	cmpq	%rbx, 56(%r11)
	jle	.L44
	movq	%r10, (%rcx,%rdx,8)
	movq	%r11, (%r9,%rdx,8)
	addq	%r8, %rdx
	jmp	.L43
.L44:
	incq	%rdi
	jmp	.L48
.L54:
	sarl	%eax
	testl	%eax, %eax
	jg	.L51
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE9:
	.size	sort_by_ticks, .-sort_by_ticks
	.globl	decay
	.type	decay, @function
decay:
.LFB10:
	.cfi_startproc
	endbr64
	addq	$40, %rdi
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	movl	$8, %r10d
	movl	$13, %r11d
.L56:
	cmpl	%esi, %r9d
	je	.L58
	imulq	$7, 16(%rdi), %rax
	incl	%r9d
	cqto
	idivq	%r10
	cqto
	movq	%rax, 16(%rdi)
	movq	%rax, %rcx
	idivq	%r11
	sarq	$4, %rcx
	subw	%cx, (%rdi)
	addq	$64, %rdi
	addq	%rdx, %r8
	jmp	.L56
.L58:
	movq	%r8, %rax
	ret
	.cfi_endproc
.LFE10:
	.size	decay, .-decay
	.globl	runnable
	.bss
	.align 4
	.type	runnable, @object
	.size	runnable, 4
runnable:
	.zero	4
	.local	current
	.comm	current,32,32
	.local	occupied
	.comm	occupied,32,32
	.local	sleepers
	.comm	sleepers,512,32
	.local	levels
	.comm	levels,3584,32
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
