# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.text
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %edx
	movw	22(%edx), %ax
	movl	20(%edx), %ecx
	movl	$2, 24(%edx)
	cmpw	%ax, %cx
	cmovl	%eax, %ecx
	movswl	%cx, %eax
	cmpl	$0, levels+4(,%eax,8)
	jne	.L2
	leal	levels(,%eax,8), %ebx
	movl	%ebx, levels+4(,%eax,8)
.L2:
	xorl	%ebx, %ebx
	movl	%ebx, (%edx)
	movl	levels+4(,%eax,8), %ebx
	movl	%ebx, 4(%edx)
	movl	%edx, (%ebx)
	movl	%edx, levels+4(,%eax,8)
	shrl	$5, %eax
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, occupied(,%eax,4)
	lock incl	runnable
	popl	%ebx
	popl	%ebp
	ret
	.size	make_runnable, .-make_runnable
	.globl	choose
	.type	choose, @function
choose:
	pushl	%ebp
	movl	$1, %eax
	movl	$6, %edx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	8(%ebp), %ecx
	sall	%cl, %eax
	movl	%eax, -28(%ebp)
.L15:
	movl	occupied(,%edx,4), %eax
	movl	%eax, -20(%ebp)
	movl	%edx, %eax
	movl	-20(%ebp), %ebx
	sall	$5, %eax
	movl	%eax, -24(%ebp)
.L6:
	testl	%ebx, %ebx
	je	.L22
	bsrl	%ebx, %eax
	movl	-24(%ebp), %esi
	movl	$31, %edi
	xorl	$31, %eax
	subl	%eax, %edi
	movl	%edi, -16(%ebp)
	leal	(%edi,%esi), %edi
	movl	levels(,%edi,8), %eax
.L7:
	testl	%eax, %eax
	je	.L23
	movzbl	29(%eax), %ecx
	movl	(%eax), %esi
	testb	%cl, %cl
	je	.L8
	testl	%ecx, -28(%ebp)
	je	.L16
.L8:
	movl	4(%eax), %ecx
	testl	%esi, %esi
	je	.L9
	movl	%ecx, 4(%esi)
	jmp	.L10
.L9:
	movl	%ecx, levels+4(,%edi,8)
.L10:
	movl	4(%eax), %ecx
	movl	%esi, (%ecx)
	cmpl	$0, levels(,%edi,8)
	jne	.L11
	movl	-20(%ebp), %ecx
	movb	-16(%ebp), %bl
	btrl	%ebx, %ecx
	movl	%ecx, occupied(,%edx,4)
.L11:
	lock decl	runnable
	jmp	.L5
.L16:
	movl	%esi, %eax
	jmp	.L7
.L23:
	movb	-16(%ebp), %cl
	movl	$-2, %eax
	roll	%cl, %eax
	andl	%eax, %ebx
	jmp	.L6
.L22:
	subl	$1, %edx
	jnb	.L15
	xorl	%eax, %eax
.L5:
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	choose, .-choose
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %eax
	movl	8(%ebp), %ecx
	movl	current(,%eax,4), %edx
	movl	%ecx, %ebx
	movl	%ecx, %eax
	shrl	$4, %eax
	shrl	$9, %ebx
	movl	%ecx, 8(%edx)
	imull	$-1640531535, %ecx, %ecx
	xorl	%ebx, %eax
	movl	$3, 24(%edx)
	xorl	%ecx, %eax
	andl	$31, %eax
	cmpl	$0, sleepers+4(,%eax,8)
	jne	.L25
	leal	sleepers(,%eax,8), %ecx
	movl	%ecx, sleepers+4(,%eax,8)
.L25:
	xorl	%ecx, %ecx
	movl	%ecx, (%edx)
	movl	sleepers+4(,%eax,8), %ecx
	movl	%ecx, 4(%edx)
	movl	%edx, (%ecx)
	popl	%ebx
	movl	%edx, sleepers+4(,%eax,8)
	popl	%ebp
	ret
	.size	sleep_on, .-sleep_on
	.globl	wake
	.type	wake, @function
wake:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %ebx
	movl	8(%ebp), %eax
	shrl	$4, %ebx
	shrl	$9, %eax
	xorl	%eax, %ebx
	imull	$-1640531535, 8(%ebp), %eax
	xorl	%eax, %ebx
	andl	$31, %ebx
	movl	sleepers(,%ebx,8), %eax
.L28:
	testl	%eax, %eax
	je	.L27
	cmpl	12(%ebp), %edi
	jge	.L27
	movl	(%eax), %esi
	movl	8(%ebp), %edx
	cmpl	%edx, 8(%eax)
	jne	.L29
	movl	4(%eax), %ecx
	testl	%esi, %esi
	je	.L30
	movl	%ecx, 4(%esi)
	jmp	.L31
.L30:
	movl	%ecx, sleepers+4(,%ebx,8)
.L31:
	movl	4(%eax), %ecx
	subl	$12, %esp
	xorl	%edx, %edx
	incl	%edi
	movl	%esi, (%ecx)
	movl	%edx, 8(%eax)
	pushl	%eax
	call	make_runnable
	addl	$16, %esp
.L29:
	movl	%esi, %eax
	jmp	.L28
.L27:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	wake, .-wake
	.globl	lend
	.type	lend, @function
lend:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%eax
	movl	8(%ebp), %eax
	movl	12(%ebp), %ecx
	movl	16(%ebp), %ebx
.L42:
	testl	%eax, %eax
	je	.L38
	cmpl	$16, %ebx
	jg	.L38
	movl	20(%eax), %edx
	cmpw	22(%eax), %dx
	cmovl	22(%eax), %dx
	movswl	%dx, %edx
	cmpl	%edx, %ecx
	jle	.L38
	cmpl	$2, 24(%eax)
	movw	%cx, 22(%eax)
	jne	.L41
	subl	$12, %esp
	pushl	%eax
	call	make_runnable
	addl	$16, %esp
	jmp	.L38
.L41:
	movl	12(%eax), %eax
	incl	%ebx
	jmp	.L42
.L38:
	movl	%ebx, %eax
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	lend, .-lend
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
	pushl	%ebp
	movl	$2, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$8, %esp
	movl	12(%ebp), %eax
	cltd
	idivl	%ecx
.L45:
	testl	%eax, %eax
	jle	.L44
	imull	$-4, %eax, %ebx
	xorl	%ecx, %ecx
	movl	%ebx, -20(%ebp)
.L51:
	leal	(%eax,%ecx), %edx
	cmpl	%edx, 12(%ebp)
	jle	.L53
	movl	8(%ebp), %esi
	movl	%ecx, -16(%ebp)
	leal	(%esi,%ecx,4), %edx
.L46:
	cmpl	$0, -16(%ebp)
	js	.L47
	movl	(%edx,%eax,4), %esi
	movl	(%edx), %edi
	movl	32(%esi), %ebx
	cmpl	%ebx, 32(%edi)
	jle	.L47
	movl	%esi, (%edx)
	movl	%edi, (%edx,%eax,4)
	movl	-20(%ebp), %edi
	subl	%eax, -16(%ebp)
	addl	%edi, %edx
	jmp	.L46
.L47:
	incl	%ecx
	jmp	.L51
.L53:
	sarl	%eax
	jmp	.L45
.L44:
	popl	%eax
	popl	%edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	sort_by_ticks, .-sort_by_ticks
	.globl	decay
	.type	decay, @function
decay:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	$13, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	pushl	%ecx
	imull	$36, 12(%ebp), %eax
	movl	8(%ebp), %ebx
	addl	%ebx, %eax
	movl	%eax, -16(%ebp)
.L55:
	movl	-16(%ebp), %eax
	cmpl	%eax, %ebx
	je	.L58
	imull	$7, 32(%ebx), %eax
	movl	$8, %ecx
	cltd
	idivl	%ecx
	cltd
	movl	%eax, 32(%ebx)
	movl	%eax, %ecx
	idivl	%edi
	sarl	$4, %ecx
	subw	%cx, 20(%ebx)
	addl	$36, %ebx
	addl	%edx, %esi
	jmp	.L55
.L58:
	popl	%edx
	movl	%esi, %eax
	popl	%ebx
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
