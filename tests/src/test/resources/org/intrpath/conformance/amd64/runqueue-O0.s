# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.text
	.local	levels
	.comm	levels,3584,32
	.local	sleepers
	.comm	sleepers,512,32
	.local	occupied
	.comm	occupied,32,32
	.local	current
	.comm	current,32,32
	.globl	runnable
	.bss
	.align 4
	.type	runnable, @object
	.size	runnable, 4
runnable:
	.zero	4
	.text
	.type	enqueue, @function
enqueue:
.LFB0:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-8(%rbp), %rax
	movq	8(%rax), %rax
	testq	%rax, %rax
	jne	.L2
	movq	-8(%rbp), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, 8(%rax)
.L2:
	movq	-16(%rbp), %rax
	movq	$0, (%rax)
	movq	-8(%rbp), %rax
	movq	8(%rax), %rdx
	movq	-16(%rbp), %rax
	movq	%rdx, 8(%rax)
	movq	-8(%rbp), %rax
	movq	8(%rax), %rax
	movq	-16(%rbp), %rdx
	movq	%rdx, (%rax)
	movq	-16(%rbp), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, 8(%rax)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	enqueue, .-enqueue
	.type	dequeue, @function
dequeue:
.LFB1:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-16(%rbp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.L4
	movq	-16(%rbp), %rax
	movq	(%rax), %rax
	movq	-16(%rbp), %rdx
	movq	8(%rdx), %rdx
	movq	%rdx, 8(%rax)
	jmp	.L5
.L4:
	movq	-16(%rbp), %rax
	movq	8(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, 8(%rax)
.L5:
	movq	-16(%rbp), %rax
	movq	8(%rax), %rax
	movq	-16(%rbp), %rdx
	movq	(%rdx), %rdx
	movq	%rdx, (%rax)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	dequeue, .-dequeue
	.type	effective, @function
effective:
.LFB2:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movzwl	40(%rax), %edx
	movq	-8(%rbp), %rax
	movzwl	42(%rax), %eax
	cmpw	%ax, %dx
	cmovge	%edx, %eax
	cwtl
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	effective, .-effective
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
.LFB3:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	effective
	movl	%eax, -4(%rbp)
	movq	-24(%rbp), %rax
	movl	$2, 44(%rax)
	movl	-4(%rbp), %eax
	cltq
	salq	$4, %rax
	leaq	levels(%rax), %rdx
	movq	-24(%rbp), %rax
	movq	%rax, %rsi
	movq	%rdx, %rdi
	call	enqueue
	movl	-4(%rbp), %eax
	cltq
	shrq	$6, %rax
	movq	occupied(,%rax,8), %rdx
	movl	-4(%rbp), %ecx
	andl	$63, %ecx
	movl	$1, %esi
	salq	%cl, %rsi
	movq	%rsi, %rcx
	orq	%rcx, %rdx
	movq	%rdx, occupied(,%rax,8)
	lock addl	$1, runnable(%rip)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$56, %rsp
	movl	%edi, -52(%rbp)
	movl	$3, -4(%rbp)
	jmp	.L10
.L19:
	movl	-4(%rbp), %eax
	cltq
	movq	occupied(,%rax,8), %rax
	movq	%rax, -16(%rbp)
	jmp	.L11
.L18:
	bsrq	-16(%rbp), %rax
	xorq	$63, %rax
	movl	%eax, %edx
	movl	$63, %eax
	subl	%edx, %eax
	movl	%eax, -28(%rbp)
	movl	-4(%rbp), %eax
	cltq
	salq	$6, %rax
	movq	%rax, %rdx
	movl	-28(%rbp), %eax
	cltq
	addq	%rdx, %rax
	salq	$4, %rax
	addq	$levels, %rax
	movq	%rax, -40(%rbp)
	movq	-40(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, -24(%rbp)
	jmp	.L12
.L17:
	movq	-24(%rbp), %rax
	movzbl	49(%rax), %eax
	testb	%al, %al
	je	.L13
	movq	-24(%rbp), %rax
	movzbl	49(%rax), %eax
	movzbl	%al, %edx
	movl	-52(%rbp), %eax
	movl	%eax, %ecx
	sarl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L21
.L13:
	movq	-24(%rbp), %rdx
	movq	-40(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	dequeue
	movq	-40(%rbp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.L15
	movl	-4(%rbp), %eax
	cltq
	movq	occupied(,%rax,8), %rdx
	movl	-28(%rbp), %eax
	movl	$1, %esi
	movl	%eax, %ecx
	salq	%cl, %rsi
	movq	%rsi, %rax
	notq	%rax
	andq	%rax, %rdx
	movl	-4(%rbp), %eax
	cltq
	movq	%rdx, occupied(,%rax,8)
.L15:
	lock subl	$1, runnable(%rip)
	movq	-24(%rbp), %rax
	jmp	.L16
.L21:
	nop
	movq	-24(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, -24(%rbp)
.L12:
	cmpq	$0, -24(%rbp)
	jne	.L17
	movl	-28(%rbp), %eax
	movl	$1, %edx
	movl	%eax, %ecx
	salq	%cl, %rdx
	movq	%rdx, %rax
	notq	%rax
	andq	%rax, -16(%rbp)
.L11:
	cmpq	$0, -16(%rbp)
	jne	.L18
	subl	$1, -4(%rbp)
.L10:
	cmpl	$0, -4(%rbp)
	jns	.L19
	movl	$0, %eax
.L16:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	choose, .-choose
	.type	hash, @function
hash:
.LFB5:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	shrq	$4, %rax
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	shrq	$9, %rax
	xorl	%eax, %edx
	movq	-8(%rbp), %rax
	imull	$-1640531535, %eax, %eax
	xorl	%edx, %eax
	andl	$31, %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	hash, .-hash
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
.LFB6:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	-28(%rbp), %eax
	cltq
	movq	current(,%rax,8), %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	-24(%rbp), %rdx
	movq	%rdx, 16(%rax)
	movq	-8(%rbp), %rax
	movl	$3, 44(%rax)
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	hash
	movl	%eax, %eax
	salq	$4, %rax
	leaq	sleepers(%rax), %rdx
	movq	-8(%rbp), %rax
	movq	%rax, %rsi
	movq	%rdx, %rdi
	call	enqueue
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movl	%esi, -44(%rbp)
	movq	-40(%rbp), %rax
	movq	%rax, %rdi
	call	hash
	movl	%eax, %eax
	salq	$4, %rax
	addq	$sleepers, %rax
	movq	%rax, -24(%rbp)
	movq	-24(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L26
.L29:
	movq	-8(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, -32(%rbp)
	movq	-8(%rbp), %rax
	movq	16(%rax), %rax
	cmpq	%rax, -40(%rbp)
	jne	.L27
	movq	-8(%rbp), %rdx
	movq	-24(%rbp), %rax
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	dequeue
	movq	-8(%rbp), %rax
	movq	$0, 16(%rax)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	make_runnable
	addl	$1, -12(%rbp)
.L27:
	movq	-32(%rbp), %rax
	movq	%rax, -8(%rbp)
.L26:
	cmpq	$0, -8(%rbp)
	je	.L28
	movl	-12(%rbp), %eax
	cmpl	-44(%rbp), %eax
	jl	.L29
.L28:
	movl	-12(%rbp), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	%edx, -16(%rbp)
	cmpq	$0, -8(%rbp)
	je	.L32
	cmpl	$16, -16(%rbp)
	jg	.L32
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	effective
	cmpl	%eax, -12(%rbp)
	jg	.L33
.L32:
	movl	-16(%rbp), %eax
	jmp	.L34
.L33:
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	movw	%dx, 42(%rax)
	movq	-8(%rbp), %rax
	movl	44(%rax), %eax
	cmpl	$2, %eax
	jne	.L35
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	make_runnable
	movl	-16(%rbp), %eax
	jmp	.L34
.L35:
	movl	-16(%rbp), %eax
	leal	1(%rax), %edx
	movq	-8(%rbp), %rax
	movq	24(%rax), %rax
	movl	-12(%rbp), %ecx
	movl	%ecx, %esi
	movq	%rax, %rdi
	call	lend
.L34:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movl	%esi, -44(%rbp)
	movl	-44(%rbp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -4(%rbp)
	jmp	.L37
.L43:
	movl	-4(%rbp), %eax
	movl	%eax, -8(%rbp)
	jmp	.L38
.L42:
	movl	-8(%rbp), %eax
	subl	-4(%rbp), %eax
	movl	%eax, -12(%rbp)
	jmp	.L39
.L41:
	movl	-12(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-40(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	movq	%rax, -24(%rbp)
	movl	-12(%rbp), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-40(%rbp), %rax
	addq	%rdx, %rax
	movl	-12(%rbp), %edx
	movslq	%edx, %rdx
	leaq	0(,%rdx,8), %rcx
	movq	-40(%rbp), %rdx
	addq	%rcx, %rdx
	movq	(%rax), %rax
	movq	%rax, (%rdx)
	movl	-12(%rbp), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-40(%rbp), %rax
	addq	%rax, %rdx
	movq	-24(%rbp), %rax
	movq	%rax, (%rdx)
	movl	-4(%rbp), %eax
	subl	%eax, -12(%rbp)
.L39:
	cmpl	$0, -12(%rbp)
	js	.L40
	movl	-12(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	movq	-40(%rbp), %rax
	addq	%rdx, %rax
	movq	(%rax), %rax
	movq	56(%rax), %rdx
	movl	-12(%rbp), %ecx
	movl	-4(%rbp), %eax
	addl	%ecx, %eax
	cltq
	leaq	0(,%rax,8), %rcx
	movq	-40(%rbp), %rax
	addq	%rcx, %rax
	movq	(%rax), %rax
	movq	56(%rax), %rax
	cmpq	%rax, %rdx
	jg	.L41
.L40:
	addl	$1, -8(%rbp)
.L38:
	movl	-8(%rbp), %eax
	cmpl	-44(%rbp), %eax
	jl	.L42
	movl	-4(%rbp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -4(%rbp)
.L37:
	cmpl	$0, -4(%rbp)
	jg	.L43
	nop
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movq	$0, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L45
.L46:
	movl	-12(%rbp), %eax
	salq	$6, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	56(%rax), %rdx
	movq	%rdx, %rax
	salq	$3, %rax
	subq	%rdx, %rax
	movq	%rax, %rcx
	movl	-12(%rbp), %eax
	salq	$6, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rax, %rdx
	movq	%rcx, %rax
	leaq	7(%rax), %rcx
	testq	%rax, %rax
	cmovs	%rcx, %rax
	sarq	$3, %rax
	movq	%rax, 56(%rdx)
	movl	-12(%rbp), %eax
	salq	$6, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	56(%rax), %rcx
	movabsq	$5675921253449092805, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	sarq	$2, %rdx
	movq	%rcx, %rax
	sarq	$63, %rax
	subq	%rax, %rdx
	movq	%rdx, %rax
	addq	%rax, %rax
	addq	%rdx, %rax
	salq	$2, %rax
	addq	%rdx, %rax
	subq	%rax, %rcx
	movq	%rcx, %rdx
	addq	%rdx, -8(%rbp)
	movl	-12(%rbp), %eax
	salq	$6, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movzwl	40(%rax), %eax
	movl	%eax, %ecx
	movl	-12(%rbp), %eax
	salq	$6, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movq	56(%rax), %rax
	sarq	$4, %rax
	subl	%eax, %ecx
	movl	-12(%rbp), %eax
	salq	$6, %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movl	%ecx, %edx
	movw	%dx, 40(%rax)
	addl	$1, -12(%rbp)
.L45:
	movl	-12(%rbp), %eax
	cmpl	-28(%rbp), %eax
	jb	.L46
	movq	-8(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	decay, .-decay
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
