# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"kernel-like.c"
	.text
	.p2align 4
	.globl	raise
	.type	raise, @function
raise:
	movl	4(%esp), %edx
	movl	%fs:4, %eax
	cmpl	%edx, %eax
	jge	.L1
	movl	%edx, %fs:4
.L1:
	ret
	.size	raise, .-raise
	.p2align 4
	.globl	panic
	.type	panic, @function
panic:
	.p2align 4,,10
	.p2align 3
.L5:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L5
	.size	panic, .-panic
	.p2align 4
	.globl	enqueue
	.type	enqueue, @function
enqueue:
	pushl	%ebx
	movl	8(%esp), %edx
	movl	8(%edx), %eax
	movl	%eax, %ecx
	sarl	$7, %eax
	sarl	$2, %ecx
	leal	run_queue(,%ecx,8), %ebx
	movl	%ebx, (%edx)
	movl	run_queue+4(,%ecx,8), %ebx
	movl	%ebx, 4(%edx)
	movl	%edx, (%ebx)
	popl	%ebx
	movl	%edx, run_queue+4(,%ecx,8)
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, occupied(,%eax,4)
	ret
	.size	enqueue, .-enqueue
	.p2align 4
	.globl	best
	.type	best, @function
best:
	movl	occupied+4, %eax
	testl	%eax, %eax
	jne	.L12
	movl	occupied, %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	jne	.L9
.L8:
	movl	%edx, %eax
	ret
.L12:
	movl	$32, %edx
.L9:
	bsrl	%eax, %eax
	addl	%edx, %eax
	movl	run_queue(,%eax,8), %edx
	movl	8(%edx), %eax
	testl	%eax, %eax
	jns	.L8
	.p2align 4,,10
	.p2align 3
.L11:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L11
	.size	best, .-best
	.p2align 4
	.globl	dispatch
	.type	dispatch, @function
dispatch:
	movl	4(%esp), %eax
	cmpl	$8, %eax
	ja	.L16
	jmp	*.L18(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L18:
	.long	.L26
	.long	.L25
	.long	.L24
	.long	.L27
	.long	.L22
	.long	.L21
	.long	.L15
	.long	.L19
	.long	.L17
	.text
	.p2align 4,,10
	.p2align 3
.L27:
	movl	$21, %eax
.L15:
	ret
	.p2align 4,,10
	.p2align 3
.L26:
	movl	$5, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L17:
	movl	counter, %eax
	movl	%eax, hidden
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movl	counter, %eax
	leal	1(%eax), %edx
	movl	%edx, counter
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	hidden, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	call	best
	movl	8(%eax), %eax
	ret
.L16:
	xorl	%eax, %eax
	ret
	.size	dispatch, .-dispatch
	.p2align 4
	.globl	lower
	.type	lower, @function
lower:
	movl	4(%esp), %ecx
	cmpl	%ecx, %fs:4
	jle	.L28
	movl	%fs:8, %eax
	movl	%ecx, %fs:4
	shrl	%cl, %eax
	testl	%eax, %eax
	je	.L28
	.p2align 4,,10
	.p2align 3
.L30:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L28:
	ret
	.size	lower, .-lower
	.p2align 4
	.globl	swap_if
	.type	swap_if, @function
swap_if:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	movl	12(%esp), %ecx
	lock cmpxchgl	%ecx, (%edx)
	sete	%al
	movzbl	%al, %eax
	ret
	.size	swap_if, .-swap_if
	.p2align 4
	.globl	swap_if_wide
	.type	swap_if_wide, @function
swap_if_wide:
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	movl	28(%esp), %ecx
	movl	12(%esp), %esi
	movl	24(%esp), %ebx
	lock cmpxchg8b	(%esi)
	popl	%ebx
	popl	%esi
	ret
	.size	swap_if_wide, .-swap_if_wide
	.p2align 4
	.globl	fetch_add
	.type	fetch_add, @function
fetch_add:
	movl	4(%esp), %edx
	movl	$3, %eax
	lock xaddl	%eax, (%edx)
	ret
	.size	fetch_add, .-fetch_add
	.p2align 4
	.globl	set_bit
	.type	set_bit, @function
set_bit:
	movl	4(%esp), %eax
	lock orl	$4, (%eax)
	ret
	.size	set_bit, .-set_bit
	.p2align 4
	.globl	copy
	.type	copy, @function
copy:
	movl	8(%esp), %edx
	movl	4(%esp), %eax
	movl	(%edx), %ecx
	movl	%ecx, (%eax)
	movl	4(%edx), %ecx
	movl	%ecx, 4(%eax)
	movl	8(%edx), %ecx
	movl	%ecx, 8(%eax)
	movl	12(%edx), %ecx
	movl	%ecx, 12(%eax)
	movl	16(%edx), %ecx
	movl	%ecx, 16(%eax)
	movl	20(%edx), %ecx
	movl	%ecx, 20(%eax)
	movl	24(%edx), %ecx
	movl	%ecx, 24(%eax)
	movl	28(%edx), %ecx
	movl	%ecx, 28(%eax)
	movl	32(%edx), %ecx
	movl	%ecx, 32(%eax)
	movl	36(%edx), %ecx
	movl	%ecx, 36(%eax)
	movl	40(%edx), %edx
	movl	%edx, 40(%eax)
	ret
	.size	copy, .-copy
	.p2align 4
	.globl	clear
	.type	clear, @function
clear:
	pushl	%edi
	movl	8(%esp), %ecx
	xorl	%eax, %eax
	leal	4(%ecx), %edi
	movl	$0, (%ecx)
	andl	$-4, %edi
	movl	$0, 40(%ecx)
	subl	%edi, %ecx
	addl	$44, %ecx
	shrl	$2, %ecx
	rep stosl
	popl	%edi
	ret
	.size	clear, .-clear
	.p2align 4
	.globl	fill
	.type	fill, @function
fill:
	ret
	.size	fill, .-fill
	.p2align 4
	.globl	sum
	.type	sum, @function
sum:
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %eax
	testl	%eax, %eax
	jle	.L47
	movl	12(%esp), %edx
	leal	(%edx,%eax,4), %esi
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L46:
	movl	(%edx), %ebx
	movl	%ebx, %ecx
	negl	%ecx
	cmovs	%ebx, %ecx
	addl	%ecx, %eax
	movl	%eax, %ecx
	xorl	$85, %ecx
	cmpl	$1000, %eax
	cmovg	%ecx, %eax
	addl	$4, %edx
	cmpl	%edx, %esi
	jne	.L46
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	sum, .-sum
	.p2align 4
	.globl	multiply
	.type	multiply, @function
multiply:
	pushl	%ebx
	movl	8(%esp), %eax
	movl	16(%esp), %edx
	movl	12(%esp), %ecx
	movl	20(%esp), %ebx
	imull	%edx, %ecx
	imull	%eax, %ebx
	mull	%edx
	addl	%ebx, %ecx
	popl	%ebx
	addl	%ecx, %edx
	ret
	.size	multiply, .-multiply
	.p2align 4
	.globl	order
	.type	order, @function
order:
	pushl	%esi
	pushl	%ebx
	movl	12(%esp), %ebx
	movl	16(%esp), %ecx
	movl	20(%esp), %esi
	movl	24(%esp), %eax
	movl	%ecx, %edx
	cmpl	%esi, %ebx
	sbbl	%eax, %edx
	movl	$-1, %edx
	jc	.L52
	xorl	%edx, %edx
	cmpl	%ebx, %esi
	sbbl	%ecx, %eax
	setc	%dl
.L52:
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	order, .-order
	.p2align 4
	.globl	shift_left
	.type	shift_left, @function
shift_left:
	movl	4(%esp), %eax
	movl	12(%esp), %ecx
	movl	8(%esp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L59
	movl	%eax, %edx
	xorl	%eax, %eax
.L59:
	ret
	.size	shift_left, .-shift_left
	.p2align 4
	.globl	shift_right
	.type	shift_right, @function
shift_right:
	movl	8(%esp), %edx
	movl	12(%esp), %ecx
	movl	4(%esp), %eax
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L61
	movl	%edx, %eax
.L61:
	ret
	.size	shift_right, .-shift_right
	.p2align 4
	.globl	rotate8
	.type	rotate8, @function
rotate8:
	movl	8(%esp), %ecx
	movzbl	4(%esp), %eax
	rolb	%cl, %al
	ret
	.size	rotate8, .-rotate8
	.p2align 4
	.globl	swap16
	.type	swap16, @function
swap16:
	movzwl	4(%esp), %eax
	rolw	$8, %ax
	ret
	.size	swap16, .-swap16
	.p2align 4
	.globl	swap32
	.type	swap32, @function
swap32:
	movl	4(%esp), %eax
	bswap	%eax
	ret
	.size	swap32, .-swap32
	.p2align 4
	.globl	lowest
	.type	lowest, @function
lowest:
	xorl	%eax, %eax
	rep bsfl	4(%esp), %eax
	ret
	.size	lowest, .-lowest
	.p2align 4
	.globl	widen
	.type	widen, @function
widen:
	movsbl	4(%esp), %eax
	movswl	8(%esp), %edx
	addl	%edx, %eax
	ret
	.size	widen, .-widen
	.p2align 4
	.globl	both
	.type	both, @function
both:
	movl	4(%esp), %edx
	shrl	$31, %edx
	cmpl	$5, 8(%esp)
	seta	%al
	andl	%edx, %eax
	ret
	.size	both, .-both
	.p2align 4
	.globl	name
	.type	name, @function
name:
	movl	4(%esp), %eax
	movl	names(,%eax,4), %eax
	ret
	.size	name, .-name
	.p2align 4
	.globl	stamp
	.type	stamp, @function
stamp:
	rdtsc
	ret
	.size	stamp, .-stamp
	.p2align 4
	.globl	relax
	.type	relax, @function
relax:
	rep nop
	ret
	.size	relax, .-relax
	.p2align 4
	.globl	out
	.type	out, @function
out:
	movzwl	4(%esp), %edx
	movzbl	8(%esp), %eax
#APP
# 170 "c/kernel-like.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
	ret
	.size	out, .-out
	.p2align 4
	.globl	call
	.type	call, @function
call:
	movl	4(%esp), %eax
	jmp	*handlers(,%eax,4)
	.size	call, .-call
	.section	.rodata
	.align 4
	.type	handlers, @object
	.size	handlers, 8
handlers:
	.long	dispatch
	.long	raise
	.globl	names
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"one"
.LC1:
	.string	"two"
.LC2:
	.string	"three"
	.data
	.align 4
	.type	names, @object
	.size	names, 12
names:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.globl	counter
	.bss
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.local	hidden
	.comm	hidden,4,4
	.local	occupied
	.comm	occupied,8,4
	.local	run_queue
	.comm	run_queue,512,32
	.section	.note.GNU-stack,"",@progbits
