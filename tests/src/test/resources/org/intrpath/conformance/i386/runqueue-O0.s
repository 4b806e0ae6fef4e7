# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.text
	.local	levels
	.comm	levels,1792,32
	.local	sleepers
	.comm	sleepers,256,32
	.local	occupied
	.comm	occupied,28,4
	.local	current
	.comm	current,16,4
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
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	testl	%eax, %eax
	jne	.L2
	movl	8(%ebp), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
.L2:
	movl	12(%ebp), %eax
	movl	$0, (%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %edx
	movl	12(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	12(%ebp), %edx
	movl	%edx, (%eax)
	movl	12(%ebp), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	nop
	popl	%ebp
	ret
	.size	enqueue, .-enqueue
	.type	dequeue, @function
dequeue:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L4
	movl	12(%ebp), %eax
	movl	(%eax), %eax
	movl	12(%ebp), %edx
	movl	4(%edx), %edx
	movl	%edx, 4(%eax)
	jmp	.L5
.L4:
	movl	12(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
.L5:
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	12(%ebp), %edx
	movl	(%edx), %edx
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	dequeue, .-dequeue
	.type	effective, @function
effective:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movzwl	20(%eax), %edx
	movl	8(%ebp), %eax
	movzwl	22(%eax), %eax
	cmpw	%ax, %dx
	cmovge	%edx, %eax
	cwtl
	popl	%ebp
	ret
	.size	effective, .-effective
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$16, %esp
	pushl	8(%ebp)
	call	effective
	addl	$4, %esp
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	movl	$2, 24(%eax)
	movl	-8(%ebp), %eax
	sall	$3, %eax
	addl	$levels, %eax
	pushl	8(%ebp)
	pushl	%eax
	call	enqueue
	addl	$8, %esp
	movl	-8(%ebp), %eax
	shrl	$5, %eax
	movl	occupied(,%eax,4), %edx
	movl	-8(%ebp), %ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	orl	%ecx, %edx
	movl	%edx, occupied(,%eax,4)
	lock addl	$1, runnable
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	make_runnable, .-make_runnable
	.globl	choose
	.type	choose, @function
choose:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$32, %esp
	movl	$6, -8(%ebp)
	jmp	.L10
.L19:
	movl	-8(%ebp), %eax
	movl	occupied(,%eax,4), %eax
	movl	%eax, -12(%ebp)
	jmp	.L11
.L18:
	bsrl	-12(%ebp), %eax
	xorl	$31, %eax
	movl	%eax, %edx
	movl	$31, %eax
	subl	%edx, %eax
	movl	%eax, -20(%ebp)
	movl	-8(%ebp), %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-20(%ebp), %eax
	addl	%edx, %eax
	sall	$3, %eax
	addl	$levels, %eax
	movl	%eax, -24(%ebp)
	movl	-24(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	jmp	.L12
.L17:
	movl	-16(%ebp), %eax
	movzbl	29(%eax), %eax
	testb	%al, %al
	je	.L13
	movl	-16(%ebp), %eax
	movzbl	29(%eax), %eax
	movzbl	%al, %edx
	movl	8(%ebp), %eax
	movl	%eax, %ecx
	sarl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L21
.L13:
	pushl	-16(%ebp)
	pushl	-24(%ebp)
	call	dequeue
	addl	$8, %esp
	movl	-24(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L15
	movl	-8(%ebp), %eax
	movl	occupied(,%eax,4), %edx
	movl	-20(%ebp), %eax
	movl	$1, %ebx
	movl	%eax, %ecx
	sall	%cl, %ebx
	movl	%ebx, %eax
	notl	%eax
	andl	%eax, %edx
	movl	-8(%ebp), %eax
	movl	%edx, occupied(,%eax,4)
.L15:
	lock subl	$1, runnable
	movl	-16(%ebp), %eax
	jmp	.L16
.L21:
	nop
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
.L12:
	cmpl	$0, -16(%ebp)
	jne	.L17
	movl	-20(%ebp), %eax
	movl	$1, %edx
	movl	%eax, %ecx
	sall	%cl, %edx
	movl	%edx, %eax
	notl	%eax
	andl	%eax, -12(%ebp)
.L11:
	cmpl	$0, -12(%ebp)
	jne	.L18
	subl	$1, -8(%ebp)
.L10:
	cmpl	$0, -8(%ebp)
	jns	.L19
	movl	$0, %eax
.L16:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	choose, .-choose
	.type	hash, @function
hash:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	shrl	$4, %eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	shrl	$9, %eax
	xorl	%eax, %edx
	movl	-4(%ebp), %eax
	imull	$-1640531535, %eax, %eax
	xorl	%edx, %eax
	andl	$31, %eax
	leave
	ret
	.size	hash, .-hash
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	12(%ebp), %eax
	movl	current(,%eax,4), %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	8(%ebp), %edx
	movl	%edx, 8(%eax)
	movl	-4(%ebp), %eax
	movl	$3, 24(%eax)
	pushl	8(%ebp)
	call	hash
	addl	$4, %esp
	sall	$3, %eax
	addl	$sleepers, %eax
	pushl	-4(%ebp)
	pushl	%eax
	call	enqueue
	addl	$8, %esp
	nop
	leave
	ret
	.size	sleep_on, .-sleep_on
	.globl	wake
	.type	wake, @function
wake:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	pushl	8(%ebp)
	call	hash
	addl	$4, %esp
	sall	$3, %eax
	addl	$sleepers, %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L26
.L29:
	movl	-4(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	-4(%ebp), %eax
	movl	8(%eax), %eax
	cmpl	%eax, 8(%ebp)
	jne	.L27
	pushl	-4(%ebp)
	pushl	-12(%ebp)
	call	dequeue
	addl	$8, %esp
	movl	-4(%ebp), %eax
	movl	$0, 8(%eax)
	pushl	-4(%ebp)
	call	make_runnable
	addl	$4, %esp
	addl	$1, -8(%ebp)
.L27:
	movl	-16(%ebp), %eax
	movl	%eax, -4(%ebp)
.L26:
	cmpl	$0, -4(%ebp)
	je	.L28
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L29
.L28:
	movl	-8(%ebp), %eax
	leave
	ret
	.size	wake, .-wake
	.globl	lend
	.type	lend, @function
lend:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	cmpl	$0, 8(%ebp)
	je	.L32
	cmpl	$16, 16(%ebp)
	jg	.L32
	pushl	8(%ebp)
	call	effective
	addl	$4, %esp
	cmpl	%eax, 12(%ebp)
	jg	.L33
.L32:
	movl	16(%ebp), %eax
	jmp	.L34
.L33:
	movl	12(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movw	%dx, 22(%eax)
	movl	8(%ebp), %eax
	movl	24(%eax), %eax
	cmpl	$2, %eax
	jne	.L35
	pushl	8(%ebp)
	call	make_runnable
	addl	$4, %esp
	movl	16(%ebp), %eax
	jmp	.L34
.L35:
	movl	16(%ebp), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	subl	$4, %esp
	pushl	%edx
	pushl	12(%ebp)
	pushl	%eax
	call	lend
	addl	$16, %esp
.L34:
	leave
	ret
	.size	lend, .-lend
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	12(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -4(%ebp)
	jmp	.L37
.L43:
	movl	-4(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L38
.L42:
	movl	-8(%ebp), %eax
	subl	-4(%ebp), %eax
	movl	%eax, -12(%ebp)
	jmp	.L39
.L41:
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	-12(%ebp), %edx
	leal	0(,%edx,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	(%eax), %eax
	movl	%eax, (%edx)
	movl	-12(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	%eax, (%edx)
	movl	-4(%ebp), %eax
	subl	%eax, -12(%ebp)
.L39:
	cmpl	$0, -12(%ebp)
	js	.L40
	movl	-12(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	32(%eax), %edx
	movl	-12(%ebp), %ecx
	movl	-4(%ebp), %eax
	addl	%ecx, %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	movl	32(%eax), %eax
	cmpl	%eax, %edx
	jg	.L41
.L40:
	addl	$1, -8(%ebp)
.L38:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L42
	movl	-4(%ebp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, -4(%ebp)
.L37:
	cmpl	$0, -4(%ebp)
	jg	.L43
	nop
	nop
	leave
	ret
	.size	sort_by_ticks, .-sort_by_ticks
	.globl	decay
	.type	decay, @function
decay:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L45
.L46:
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	32(%eax), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %edx
	movl	%ecx, %eax
	leal	7(%eax), %ecx
	testl	%eax, %eax
	cmovs	%ecx, %eax
	sarl	$3, %eax
	movl	%eax, 32(%edx)
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	32(%eax), %ecx
	movl	$1321528399, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	addl	%edx, -4(%ebp)
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movzwl	20(%eax), %eax
	movl	%eax, %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	32(%eax), %eax
	sarl	$4, %eax
	subl	%eax, %ecx
	movl	-8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	addl	%edx, %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%ecx, %edx
	movw	%dx, 20(%eax)
	addl	$1, -8(%ebp)
.L45:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jb	.L46
	movl	-4(%ebp), %eax
	leave
	ret
	.size	decay, .-decay
	.section	.note.GNU-stack,"",@progbits
