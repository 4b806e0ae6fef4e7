# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"kernel-like.c"
	.text
	.local	run_queue
	.comm	run_queue,512,32
	.local	occupied
	.comm	occupied,8,4
	.local	hidden
	.comm	hidden,4,4
	.local	buffer
	.comm	buffer,300,32
	.globl	counter
	.bss
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.globl	names
	.section	.rodata
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
	.text
	.globl	panic
	.type	panic, @function
panic:
	pushl	%ebp
	movl	%esp, %ebp
.L2:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L2
	.size	panic, .-panic
	.globl	enqueue
	.type	enqueue, @function
enqueue:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	sarl	$2, %eax
	sall	$3, %eax
	addl	$run_queue, %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	movl	-8(%ebp), %edx
	movl	%edx, (%eax)
	movl	-8(%ebp), %eax
	movl	4(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	-8(%ebp), %eax
	movl	4(%eax), %eax
	movl	8(%ebp), %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %edx
	movl	-8(%ebp), %eax
	movl	%edx, 4(%eax)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	sarl	$7, %eax
	movl	occupied(,%eax,4), %edx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	sarl	$2, %eax
	andl	$31, %eax
	movl	$1, %ebx
	movl	%eax, %ecx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	sarl	$7, %eax
	orl	%ecx, %edx
	movl	%edx, occupied(,%eax,4)
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	enqueue, .-enqueue
	.section	.rodata
.LC3:
	.string	"bad priority %d of %s"
	.text
	.globl	best
	.type	best, @function
best:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$1, -4(%ebp)
	jmp	.L5
.L9:
	movl	-4(%ebp), %eax
	movl	occupied(,%eax,4), %eax
	testl	%eax, %eax
	je	.L6
	movl	-4(%ebp), %eax
	movl	occupied(,%eax,4), %eax
	bsrl	%eax, %eax
	xorl	$31, %eax
	movl	%eax, %edx
	movl	$31, %eax
	subl	%edx, %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	addl	%edx, %eax
	movl	run_queue(,%eax,8), %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movl	8(%eax), %eax
	testl	%eax, %eax
	jns	.L7
	movl	-12(%ebp), %eax
	leal	16(%eax), %edx
	movl	-12(%ebp), %eax
	movl	8(%eax), %eax
	pushl	%edx
	pushl	%eax
	pushl	$.LC3
	call	panic
	addl	$12, %esp
.L7:
	movl	-12(%ebp), %eax
	jmp	.L8
.L6:
	subl	$1, -4(%ebp)
.L5:
	cmpl	$0, -4(%ebp)
	jns	.L9
	movl	$0, %eax
.L8:
	leave
	ret
	.size	best, .-best
	.globl	dispatch
	.type	dispatch, @function
dispatch:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	cmpl	$8, 8(%ebp)
	ja	.L11
	movl	8(%ebp), %eax
	sall	$2, %eax
	addl	$.L13, %eax
	movl	(%eax), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L13:
	.long	.L21
	.long	.L20
	.long	.L19
	.long	.L18
	.long	.L17
	.long	.L16
	.long	.L15
	.long	.L14
	.long	.L12
	.text
.L21:
	movl	$5, %eax
	jmp	.L22
.L20:
	movl	counter, %eax
	leal	1(%eax), %edx
	movl	%edx, counter
	jmp	.L22
.L19:
	movl	hidden, %eax
	jmp	.L22
.L18:
	movl	8(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	jmp	.L22
.L17:
	movl	$-1, %eax
	jmp	.L22
.L16:
	movl	8(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %ebx
	sarl	$31, %ecx
	movl	%ecx, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	jmp	.L22
.L15:
	movl	8(%ebp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %eax
	sarl	$2, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	movl	%eax, %edx
	sall	$2, %edx
	addl	%eax, %edx
	leal	(%edx,%edx), %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	jmp	.L22
.L14:
	call	best
	movl	8(%eax), %eax
	jmp	.L22
.L12:
	movl	counter, %eax
	movl	%eax, hidden
	movl	hidden, %eax
	jmp	.L22
.L11:
	movl	$0, %eax
.L22:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	dispatch, .-dispatch
	.globl	raise
	.type	raise, @function
raise:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, %eax
	movl	%fs:4(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	cmpl	8(%ebp), %eax
	jge	.L24
	movl	$0, %edx
	movl	8(%ebp), %eax
	movl	%eax, %fs:4(%edx)
.L24:
	movl	-4(%ebp), %eax
	leave
	ret
	.size	raise, .-raise
	.section	.rodata
.LC4:
	.string	"pending at %d"
	.text
	.globl	lower
	.type	lower, @function
lower:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$0, %eax
	movl	%fs:4(%eax), %eax
	cmpl	%eax, 8(%ebp)
	jge	.L28
	movl	$0, %edx
	movl	8(%ebp), %eax
	movl	%eax, %fs:4(%edx)
	movl	$0, %eax
	movl	%fs:8(%eax), %edx
	movl	8(%ebp), %eax
	movl	%eax, %ecx
	shrl	%cl, %edx
	movl	%edx, %eax
	testl	%eax, %eax
	je	.L28
	pushl	8(%ebp)
	pushl	$.LC4
	call	panic
	addl	$8, %esp
.L28:
	nop
	leave
	ret
	.size	lower, .-lower
	.globl	swap_if
	.type	swap_if, @function
swap_if:
	pushl	%ebp
	movl	%esp, %ebp
	movl	16(%ebp), %ecx
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	lock cmpxchgl	%ecx, (%edx)
	sete	%al
	movzbl	%al, %eax
	popl	%ebp
	ret
	.size	swap_if, .-swap_if
	.globl	swap_if_wide
	.type	swap_if_wide, @function
swap_if_wide:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	24(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	8(%ebp), %esi
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-24(%ebp), %ecx
	movl	-20(%ebp), %ebx
	movl	%ecx, -32(%ebp)
	movl	%ebx, -28(%ebp)
	movl	%ecx, %ebx
	movl	-28(%ebp), %ecx
	lock cmpxchg8b	(%esi)
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	swap_if_wide, .-swap_if_wide
	.globl	fetch_add
	.type	fetch_add, @function
fetch_add:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	$3, %edx
	lock xaddl	%edx, (%eax)
	movl	%edx, %eax
	popl	%ebp
	ret
	.size	fetch_add, .-fetch_add
	.globl	set_bit
	.type	set_bit, @function
set_bit:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	lock orl	$4, (%eax)
	nop
	popl	%ebp
	ret
	.size	set_bit, .-set_bit
	.globl	copy
	.type	copy, @function
copy:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
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
	nop
	popl	%ebp
	ret
	.size	copy, .-copy
	.globl	clear
	.type	clear, @function
clear:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	$44, %ecx
	movl	$0, %ebx
	movl	%ebx, (%eax)
	movl	%ebx, -4(%eax,%ecx)
	leal	4(%eax), %edx
	andl	$-4, %edx
	subl	%edx, %eax
	addl	%eax, %ecx
	andl	$-4, %ecx
	shrl	$2, %ecx
	movl	%edx, %edi
	movl	%ebx, %eax
	rep stosl
	nop
	popl	%ebx
	popl	%edi
	popl	%ebp
	ret
	.size	clear, .-clear
	.globl	fill
	.type	fill, @function
fill:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L39
.L40:
	movl	8(%ebp), %eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	addl	$buffer, %eax
	movb	%dl, (%eax)
	addl	$1, -4(%ebp)
.L39:
	cmpl	$299, -4(%ebp)
	jle	.L40
	nop
	nop
	leave
	ret
	.size	fill, .-fill
	.globl	sum
	.type	sum, @function
sum:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L42
.L44:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	%eax, %edx
	negl	%edx
	cmovns	%edx, %eax
	addl	%eax, -4(%ebp)
	cmpl	$1000, -4(%ebp)
	jle	.L43
	xorl	$85, -4(%ebp)
.L43:
	addl	$1, -8(%ebp)
.L42:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L44
	movl	-4(%ebp), %eax
	leave
	ret
	.size	sum, .-sum
	.globl	multiply
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-4(%ebp), %eax
	imull	-16(%ebp), %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	imull	-8(%ebp), %eax
	leal	(%edx,%eax), %ecx
	movl	-16(%ebp), %eax
	mull	-8(%ebp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	leave
	ret
	.size	multiply, .-multiply
	.globl	order
	.type	order, @function
order:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$20, %esp
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	20(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	cmpl	-24(%ebp), %eax
	movl	%edx, %eax
	sbbl	-20(%ebp), %eax
	jc	.L49
	movl	$1, %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	-20(%ebp), %ecx
	cmpl	%eax, -24(%ebp)
	sbbl	%edx, %ecx
	jc	.L50
	movl	$0, %ebx
.L50:
	movzbl	%bl, %eax
	jmp	.L52
.L49:
	movl	$-1, %eax
.L52:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	order, .-order
	.globl	shift_left
	.type	shift_left, @function
shift_left:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %ecx
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L55
	movl	%eax, %edx
	xorl	%eax, %eax
.L55:
	leave
	ret
	.size	shift_left, .-shift_left
	.globl	shift_right
	.type	shift_right, @function
shift_right:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	16(%ebp), %ecx
	movl	-8(%ebp), %eax
	movl	-4(%ebp), %edx
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L58
	movl	%edx, %eax
	sarl	$31, %edx
.L58:
	leave
	ret
	.size	shift_right, .-shift_right
	.globl	rotate8
	.type	rotate8, @function
rotate8:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$4, %esp
	movl	8(%ebp), %eax
	movb	%al, -8(%ebp)
	movzbl	-8(%ebp), %edx
	movl	12(%ebp), %eax
	movl	%eax, %ecx
	sall	%cl, %edx
	movl	%edx, %eax
	movl	%eax, %ebx
	movzbl	-8(%ebp), %edx
	movl	$8, %eax
	subl	12(%ebp), %eax
	movl	%eax, %ecx
	sarl	%cl, %edx
	movl	%edx, %eax
	orl	%ebx, %eax
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	rotate8, .-rotate8
	.globl	swap16
	.type	swap16, @function
swap16:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movw	%ax, -4(%ebp)
	movzwl	-4(%ebp), %eax
	rolw	$8, %ax
	leave
	ret
	.size	swap16, .-swap16
	.globl	swap32
	.type	swap32, @function
swap32:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	bswap	%eax
	popl	%ebp
	ret
	.size	swap32, .-swap32
	.globl	lowest
	.type	lowest, @function
lowest:
	pushl	%ebp
	movl	%esp, %ebp
	xorl	%eax, %eax
	rep bsfl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	lowest, .-lowest
	.globl	widen
	.type	widen, @function
widen:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	movb	%dl, -4(%ebp)
	movw	%ax, -8(%ebp)
	movsbl	-4(%ebp), %edx
	movswl	-8(%ebp), %eax
	addl	%edx, %eax
	leave
	ret
	.size	widen, .-widen
	.globl	both
	.type	both, @function
both:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$0, 8(%ebp)
	jns	.L70
	cmpl	$5, 12(%ebp)
	jbe	.L70
	movl	$1, %eax
	jmp	.L71
.L70:
	movl	$0, %eax
.L71:
	andl	$1, %eax
	popl	%ebp
	ret
	.size	both, .-both
	.globl	name
	.type	name, @function
name:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	names(,%eax,4), %eax
	popl	%ebp
	ret
	.size	name, .-name
	.globl	stamp
	.type	stamp, @function
stamp:
	pushl	%ebp
	movl	%esp, %ebp
	rdtsc
	popl	%ebp
	ret
	.size	stamp, .-stamp
	.globl	relax
	.type	relax, @function
relax:
	pushl	%ebp
	movl	%esp, %ebp
	rep nop
	nop
	popl	%ebp
	ret
	.size	relax, .-relax
	.globl	out
	.type	out, @function
out:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	movw	%dx, -4(%ebp)
	movb	%al, -8(%ebp)
	movzbl	-8(%ebp), %eax
	movzwl	-4(%ebp), %edx
#APP
# 170 "c/kernel-like.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
	nop
	leave
	ret
	.size	out, .-out
	.data
	.align 4
	.type	handlers, @object
	.size	handlers, 8
handlers:
	.long	dispatch
	.long	raise
	.text
	.globl	call
	.type	call, @function
call:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	handlers(,%eax,4), %eax
	subl	$12, %esp
	pushl	8(%ebp)
	call	*%eax
	addl	$16, %esp
	leave
	ret
	.size	call, .-call
	.section	.note.GNU-stack,"",@progbits
