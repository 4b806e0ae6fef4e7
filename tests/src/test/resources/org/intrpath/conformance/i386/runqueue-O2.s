# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.text
	.p2align 4
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
	pushl	%esi
	pushl	%ebx
	movl	12(%esp), %edx
	movzwl	22(%edx), %eax
	movzwl	20(%edx), %ecx
	movl	$2, 24(%edx)
	cmpw	%ax, %cx
	cmovl	%eax, %ecx
	movswl	%cx, %eax
	movl	levels+4(,%eax,8), %ebx
	leal	levels(,%eax,8), %esi
	movl	$0, (%edx)
	testl	%ebx, %ebx
	cmove	%esi, %ebx
	movl	%ebx, 4(%edx)
	movl	%edx, (%ebx)
	movl	%edx, levels+4(,%eax,8)
	shrl	$5, %eax
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, occupied(,%eax,4)
	lock addl	$1, runnable
	popl	%ebx
	popl	%esi
	ret
	.size	make_runnable, .-make_runnable
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
	pushl	%ebp
	movl	$6, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
.L15:
	movl	occupied(,%edx,4), %edi
	testl	%edi, %edi
	je	.L6
	movl	%edx, %eax
	movzbl	32(%esp), %ecx
	movl	%edi, %ebx
	sall	$5, %eax
	movl	%eax, 4(%esp)
	movl	$1, %eax
	sall	%cl, %eax
	movl	%eax, (%esp)
.L14:
	bsrl	%ebx, %eax
	movl	$31, %ebp
	xorl	$31, %eax
	subl	%eax, %ebp
	movl	4(%esp), %eax
	leal	0(%ebp,%eax), %esi
	movl	levels(,%esi,8), %eax
	testl	%eax, %eax
	je	.L7
	movl	%ebx, 8(%esp)
.L9:
	movzbl	29(%eax), %ebx
	movl	(%eax), %ecx
	testb	%bl, %bl
	je	.L8
	testl	%ebx, (%esp)
	je	.L30
.L8:
	movl	4(%eax), %ebx
	testl	%ecx, %ecx
	je	.L10
	movl	%ebx, 4(%ecx)
.L11:
	movl	%ecx, (%ebx)
	movl	levels(,%esi,8), %ecx
	testl	%ecx, %ecx
	je	.L31
.L12:
	lock subl	$1, runnable
.L5:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	testl	%ecx, %ecx
	je	.L32
	movl	%ecx, %eax
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L31:
	btrl	%ebp, %edi
	movl	%edi, occupied(,%edx,4)
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L10:
	movl	%ebx, levels+4(,%esi,8)
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L32:
	movl	8(%esp), %ebx
.L7:
	movl	$-2, %eax
	movl	%ebp, %ecx
	roll	%cl, %eax
	andl	%eax, %ebx
	jne	.L14
	.p2align 4,,10
	.p2align 3
.L6:
	subl	$1, %edx
	jnb	.L15
	xorl	%eax, %eax
	jmp	.L5
	.size	choose, .-choose
	.p2align 4
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
	pushl	%ebx
	movl	12(%esp), %eax
	movl	8(%esp), %ecx
	movl	current(,%eax,4), %edx
	movl	%ecx, %ebx
	movl	%ecx, %eax
	movl	%ecx, 8(%edx)
	imull	$-1640531535, %ecx, %ecx
	shrl	$9, %ebx
	shrl	$4, %eax
	xorl	%ebx, %eax
	movl	$3, 24(%edx)
	xorl	%ecx, %eax
	andl	$31, %eax
	movl	sleepers+4(,%eax,8), %ecx
	leal	sleepers(,%eax,8), %ebx
	movl	$0, (%edx)
	testl	%ecx, %ecx
	cmove	%ebx, %ecx
	movl	%ecx, 4(%edx)
	movl	%edx, (%ecx)
	popl	%ebx
	movl	%edx, sleepers+4(,%eax,8)
	ret
	.size	sleep_on, .-sleep_on
	.p2align 4
	.globl	wake
	.type	wake, @function
wake:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	20(%esp), %ebp
	movl	24(%esp), %edx
	movl	%ebp, %edi
	movl	%ebp, %eax
	shrl	$9, %eax
	shrl	$4, %edi
	xorl	%eax, %edi
	imull	$-1640531535, %ebp, %eax
	xorl	%eax, %edi
	andl	$31, %edi
	movl	sleepers(,%edi,8), %ebx
	testl	%ebx, %ebx
	je	.L36
	testl	%edx, %edx
	jg	.L41
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L38:
	testl	%ebx, %ebx
	je	.L36
.L55:
	cmpl	%edx, %esi
	jge	.L36
.L41:
	movl	%ebx, %eax
	movl	(%ebx), %ebx
	cmpl	%ebp, 8(%eax)
	jne	.L38
	movl	4(%eax), %ecx
	testl	%ebx, %ebx
	je	.L39
	movl	%ecx, 4(%ebx)
.L40:
	movl	%edx, 24(%esp)
	addl	$1, %esi
	movl	%ebx, (%ecx)
	movl	$0, 8(%eax)
	pushl	%eax
	call	make_runnable
	popl	%eax
	movl	24(%esp), %edx
	testl	%ebx, %ebx
	jne	.L55
.L36:
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	movl	%ecx, sleepers+4(,%edi,8)
	jmp	.L40
	.size	wake, .-wake
	.p2align 4
	.globl	lend
	.type	lend, @function
lend:
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %ebx
	movl	12(%esp), %edx
	movl	16(%esp), %esi
	cmpl	$16, %ebx
	jg	.L56
	testl	%edx, %edx
	jne	.L60
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L65:
	cmpl	$2, 24(%edx)
	movw	%si, 22(%edx)
	je	.L64
	movl	12(%edx), %edx
	addl	$1, %ebx
	testl	%edx, %edx
	je	.L56
	cmpl	$16, %ebx
	jg	.L56
.L60:
	movswl	20(%edx), %eax
	movswl	22(%edx), %ecx
	cmpw	%cx, %ax
	cmovl	%ecx, %eax
	cmpl	%eax, %esi
	jg	.L65
.L56:
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	pushl	%edx
	call	make_runnable
	popl	%eax
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	lend, .-lend
	.p2align 4
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	40(%esp), %edx
	movl	36(%esp), %ecx
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	cmpl	$1, %edx
	jle	.L66
	movl	%ecx, 36(%esp)
	movl	%eax, %ebp
	.p2align 4,,10
	.p2align 3
.L67:
	cmpl	%ebp, %edx
	jle	.L88
	movl	%edx, %eax
	leal	0(,%ebp,4), %edi
	movl	36(%esp), %ecx
	xorl	%ebx, %ebx
	subl	%ebp, %eax
	movl	%edx, 40(%esp)
	movl	%edi, %esi
	movl	%eax, 12(%esp)
	addl	%edi, %ecx
	negl	%esi
	.p2align 4,,10
	.p2align 3
.L70:
	movl	%ecx, 4(%esp)
	movl	%ecx, %eax
	movl	%ebx, 8(%esp)
	movl	%ebx, (%esp)
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L73:
	movl	%ecx, (%eax,%esi)
	movl	%ebx, (%eax)
	subl	%edi, %eax
	subl	%ebp, (%esp)
	js	.L85
.L69:
	movl	(%eax), %ecx
	movl	(%eax,%esi), %ebx
	movl	32(%ecx), %edx
	cmpl	%edx, 32(%ebx)
	jg	.L73
.L85:
	movl	8(%esp), %ebx
	movl	4(%esp), %ecx
	movl	12(%esp), %eax
	addl	$1, %ebx
	addl	$4, %ecx
	cmpl	%eax, %ebx
	jne	.L70
	sarl	%ebp
	movl	40(%esp), %edx
	jne	.L67
.L66:
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L88:
	sarl	%ebp
	jmp	.L67
	.size	sort_by_ticks, .-sort_by_ticks
	.p2align 4
	.globl	decay
	.type	decay, @function
decay:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	24(%esp), %eax
	testl	%eax, %eax
	je	.L92
	movl	20(%esp), %edi
	leal	(%eax,%eax,8), %eax
	xorl	%esi, %esi
	leal	20(%edi), %ebp
	leal	0(%ebp,%eax,4), %edi
	.p2align 4,,10
	.p2align 3
.L91:
	movl	12(%ebp), %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	leal	7(%eax), %ecx
	cmovns	%eax, %ecx
	movl	$1321528399, %eax
	movl	%ecx, %ebx
	sarl	$3, %ebx
	imull	%ebx
	movl	%ecx, %eax
	movl	%ebx, 12(%ebp)
	sarl	$7, %ecx
	sarl	$31, %eax
	subw	%cx, 0(%ebp)
	addl	$36, %ebp
	sarl	$2, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	leal	(%edx,%eax,4), %eax
	subl	%eax, %ebx
	addl	%ebx, %esi
	cmpl	%ebp, %edi
	jne	.L91
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L92:
	xorl	%esi, %esi
	popl	%ebx
	movl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	decay, .-decay
	.globl	runnable
	.bss
	.align 4
	.type	runnable, @object
	.size	runnable, 4
runnable:
	.zero	4
	.local	current
	.comm	current,16,4
	.local	occupied
	.comm	occupied,28,4
	.local	sleepers
	.comm	sleepers,256,32
	.local	levels
	.comm	levels,1792,32
	.section	.note.GNU-stack,"",@progbits
