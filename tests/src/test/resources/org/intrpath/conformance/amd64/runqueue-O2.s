# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.text
	.p2align 4
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
.LFB3:
	.cfi_startproc
	endbr64
	movzwl	42(%rdi), %eax
	movzwl	40(%rdi), %ecx
	movl	$2, 44(%rdi)
	cmpw	%ax, %cx
	cmovl	%eax, %ecx
	movswq	%cx, %rsi
	movq	%rsi, %rax
	movq	%rsi, %r8
	movq	%rsi, %rdx
	salq	$4, %rax
	salq	$4, %r8
	movq	levels+8(%rax), %rax
	addq	$levels, %r8
	movq	$0, (%rdi)
	testq	%rax, %rax
	cmove	%r8, %rax
	salq	$4, %rsi
	movq	%rax, 8(%rdi)
	movq	%rdi, (%rax)
	movq	%rdx, %rax
	movl	$1, %edx
	shrq	$6, %rax
	salq	%cl, %rdx
	movq	%rdi, levels+8(%rsi)
	orq	%rdx, occupied(,%rax,8)
	lock addl	$1, runnable(%rip)
	ret
	.cfi_endproc
.LFE3:
	.size	make_runnable, .-make_runnable
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
.LFB4:
	.cfi_startproc
	endbr64
	movl	%edi, %r8d
	movl	$3, %r10d
.L29:
	movq	occupied(,%r10,8), %r11
	testq	%r11, %r11
	je	.L35
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.p2align 4,,10
	.p2align 3
.L30:
	movq	%r10, %r12
	movl	$1, %r9d
	movl	%r8d, %ecx
	movq	%r11, %rbx
	salq	$6, %r12
	sall	%cl, %r9d
	movl	$63, %ebp
.L14:
	bsrq	%rbx, %rax
	movl	%ebp, %ecx
	xorq	$63, %rax
	subl	%eax, %ecx
	movl	%ecx, %edx
	addq	%r12, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	movq	levels(%rax), %rax
	testq	%rax, %rax
	je	.L7
.L9:
	movzbl	49(%rax), %esi
	movq	(%rax), %rdi
	testb	%sil, %sil
	je	.L8
	testl	%r9d, %esi
	je	.L36
.L8:
	movq	8(%rax), %rsi
	testq	%rdi, %rdi
	je	.L10
	movq	%rsi, 8(%rdi)
.L11:
	salq	$4, %rdx
	movq	%rdi, (%rsi)
	cmpq	$0, levels(%rdx)
	je	.L37
.L12:
	lock subl	$1, runnable(%rip)
.L5:
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 8
	ret
.L35:
	subq	$1, %r10
	jnb	.L29
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	testq	%rdi, %rdi
	je	.L7
	movq	%rdi, %rax
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L37:
	movslq	%r10d, %r10
	btrq	%rcx, %r11
	movq	%r11, occupied(,%r10,8)
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L10:
	movq	%rdx, %r8
	salq	$4, %r8
	movq	%rsi, levels+8(%r8)
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L7:
	movq	$-2, %rax
	rolq	%cl, %rax
	andq	%rax, %rbx
	jne	.L14
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L15:
	movq	occupied(,%r10,8), %r11
	testq	%r11, %r11
	jne	.L30
.L6:
	subq	$1, %r10
	jnb	.L15
	xorl	%eax, %eax
	jmp	.L5
	.cfi_endproc
.LFE4:
	.size	choose, .-choose
	.p2align 4
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
	salq	$4, %rax
	movq	sleepers+8(%rax), %rcx
	addq	$sleepers, %rax
	movq	$0, (%rdx)
	testq	%rcx, %rcx
	cmove	%rax, %rcx
	movq	%rcx, 8(%rdx)
	movq	%rdx, (%rcx)
	movq	%rdx, 8(%rax)
	ret
	.cfi_endproc
.LFE6:
	.size	sleep_on, .-sleep_on
	.p2align 4
	.globl	wake
	.type	wake, @function
wake:
.LFB7:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rax
	movq	%rdi, %rbp
	shrq	$9, %rax
	shrq	$4, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xorl	%eax, %ebp
	imull	$-1640531535, %edi, %eax
	xorl	%eax, %ebp
	andl	$31, %ebp
	movq	%rbp, %rax
	salq	$4, %rax
	movq	sleepers(%rax), %r9
	testq	%r9, %r9
	je	.L47
	movl	%esi, %ebx
	testl	%esi, %esi
	jle	.L47
	movq	%rdi, %r11
	xorl	%r10d, %r10d
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L42:
	testq	%r9, %r9
	je	.L40
.L59:
	cmpl	%ebx, %r10d
	jge	.L40
.L45:
	movq	%r9, %rdi
	movq	(%r9), %r9
	cmpq	%r11, 16(%rdi)
	jne	.L42
	movq	8(%rdi), %rax
	testq	%r9, %r9
	je	.L43
	movq	%rax, 8(%r9)
.L44:
	movq	%r9, (%rax)
	addl	$1, %r10d
	movq	$0, 16(%rdi)
	call	make_runnable
	testq	%r9, %r9
	jne	.L59
.L40:
	movl	%r10d, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	movq	%rbp, %rdx
	salq	$4, %rdx
	movq	%rax, sleepers+8(%rdx)
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L47:
	xorl	%r10d, %r10d
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	movl	%r10d, %eax
	ret
	.cfi_endproc
.LFE7:
	.size	wake, .-wake
	.p2align 4
	.globl	lend
	.type	lend, @function
lend:
.LFB8:
	.cfi_startproc
	endbr64
	movl	%edx, %r9d
	cmpl	$16, %edx
	jg	.L60
	testq	%rdi, %rdi
	jne	.L64
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L68:
	cmpl	$2, 44(%rdi)
	movw	%si, 42(%rdi)
	je	.L67
	movq	24(%rdi), %rdi
	addl	$1, %r9d
	testq	%rdi, %rdi
	je	.L60
	cmpl	$16, %r9d
	jg	.L60
.L64:
	movswl	40(%rdi), %ecx
	movswl	42(%rdi), %eax
	cmpw	%ax, %cx
	cmovl	%eax, %ecx
	cmpl	%ecx, %esi
	jg	.L68
.L60:
	movl	%r9d, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L67:
	call	make_runnable
	movl	%r9d, %eax
	ret
	.cfi_endproc
.LFE8:
	.size	lend, .-lend
	.p2align 4
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
.LFB9:
	.cfi_startproc
	endbr64
	movl	%esi, %r11d
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	shrl	$31, %r11d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%esi, %ebx
	addl	%esi, %r11d
	sarl	%r11d
	cmpl	$1, %esi
	jle	.L69
	.p2align 4,,10
	.p2align 3
.L70:
	cmpl	%r11d, %ebx
	jle	.L88
	movl	%r11d, %r8d
	movl	%ebx, %r10d
	movslq	%r11d, %rax
	xorl	%r9d, %r9d
	negl	%r8d
	subl	%r11d, %r10d
	leaq	(%rdi,%rax,8), %rsi
	movslq	%r8d, %r8
	.p2align 4,,10
	.p2align 3
.L73:
	movq	%r9, %rax
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L76:
	movq	%rdx, (%rdi,%rax,8)
	movq	%rcx, (%rsi,%rax,8)
	addq	%r8, %rax
	testl	%eax, %eax
	js	.L75
.L72:
	movq	(%rsi,%rax,8), %rdx
	movq	(%rdi,%rax,8), %rcx
	movq	56(%rdx), %r14
	cmpq	%r14, 56(%rcx)
	jg	.L76
.L75:
	addq	$1, %r9
	cmpq	%r9, %r10
	jne	.L73
	sarl	%r11d
	jne	.L70
.L69:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
.L88:
	.cfi_restore_state
	sarl	%r11d
	jmp	.L70
	.cfi_endproc
.LFE9:
	.size	sort_by_ticks, .-sort_by_ticks
	.p2align 4
	.globl	decay
	.type	decay, @function
decay:
.LFB10:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	je	.L92
	movabsq	$5675921253449092805, %r10
	movl	%esi, %esi
	xorl	%r8d, %r8d
	salq	$6, %rsi
	leaq	(%rdi,%rsi), %r9
	.p2align 4,,10
	.p2align 3
.L91:
	movq	56(%rdi), %rdx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	leaq	7(%rax), %rcx
	cmovns	%rax, %rcx
	movq	%rcx, %rsi
	sarq	$3, %rsi
	movq	%rsi, %rax
	movq	%rsi, 56(%rdi)
	imulq	%r10
	movq	%rcx, %rax
	sarq	$7, %rcx
	subw	%cx, 40(%rdi)
	sarq	$63, %rax
	addq	$64, %rdi
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rsi
	addq	%rsi, %r8
	cmpq	%r9, %rdi
	jne	.L91
	movq	%r8, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L92:
	xorl	%r8d, %r8d
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
