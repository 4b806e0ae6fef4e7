# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"kernel-like.c"
	.text
	.globl	raise
	.type	raise, @function
raise:
	pushl	%ebp
	movl	%fs:4, %eax
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	cmpl	%edx, %eax
	jge	.L1
	movl	%edx, %fs:4
.L1:
	popl	%ebp
	ret
	.size	raise, .-raise
	.globl	panic
	.type	panic, @function
panic:
.L6:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L6
	.size	panic, .-panic
	.globl	enqueue
	.type	enqueue, @function
enqueue:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %edx
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
	popl	%ebp
	sall	%cl, %edx
	orl	%edx, occupied(,%eax,4)
	ret
	.size	enqueue, .-enqueue
	.globl	best
	.type	best, @function
best:
	movl	occupied+4, %edx
	testl	%edx, %edx
	jne	.L13
	movl	occupied, %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	je	.L9
	jmp	.L10
.L13:
	movl	$1, %eax
.L10:
	bsrl	%edx, %edx
	sall	$5, %eax
	addl	%edx, %eax
	movl	run_queue(,%eax,8), %eax
	cmpl	$0, 8(%eax)
	jns	.L9
.L12:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L12
.L9:
	ret
	.size	best, .-best
	.globl	dispatch
	.type	dispatch, @function
dispatch:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	cmpl	$8, %eax
	ja	.L17
	jmp	*.L19(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L19:
	.long	.L27
	.long	.L26
	.long	.L25
	.long	.L28
	.long	.L23
	.long	.L22
	.long	.L24
	.long	.L20
	.long	.L18
	.text
.L27:
	movl	$5, %eax
	jmp	.L24
.L26:
	movl	counter, %eax
	leal	1(%eax), %edx
	movl	%edx, counter
	jmp	.L24
.L25:
	movl	hidden, %eax
	jmp	.L24
.L23:
	orl	$-1, %eax
	jmp	.L24
.L22:
	movl	$1, %eax
	jmp	.L24
.L20:
	call	best
	movl	8(%eax), %eax
	jmp	.L24
.L18:
	movl	counter, %eax
	movl	%eax, hidden
	jmp	.L24
.L17:
	xorl	%eax, %eax
	jmp	.L24
.L28:
	movl	$21, %eax
.L24:
	leave
	ret
	.size	dispatch, .-dispatch
	.globl	lower
	.type	lower, @function
lower:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %ecx
	cmpl	%ecx, %fs:4
	jle	.L30
	movl	%fs:8, %eax
	movl	%ecx, %fs:4
	shrl	%cl, %eax
	testl	%eax, %eax
	je	.L30
.L32:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L32
.L30:
	popl	%ebp
	ret
	.size	lower, .-lower
	.globl	swap_if
	.type	swap_if, @function
swap_if:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	movl	16(%ebp), %ecx
	lock cmpxchgl	%ecx, (%edx)
	popl	%ebp
	sete	%al
	movzbl	%al, %eax
	ret
	.size	swap_if, .-swap_if
	.globl	swap_if_wide
	.type	swap_if_wide, @function
swap_if_wide:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	12(%ebp), %eax
	movl	16(%ebp), %edx
	movl	24(%ebp), %ecx
	movl	8(%ebp), %esi
	movl	20(%ebp), %ebx
	lock cmpxchg8b	(%esi)
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	swap_if_wide, .-swap_if_wide
	.globl	fetch_add
	.type	fetch_add, @function
fetch_add:
	pushl	%ebp
	movl	$3, %eax
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	lock xaddl	%eax, (%edx)
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
	popl	%ebp
	ret
	.size	set_bit, .-set_bit
	.globl	copy
	.type	copy, @function
copy:
	pushl	%ebp
	movl	$11, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	12(%ebp), %esi
	movl	8(%ebp), %edi
	rep movsl
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	copy, .-copy
	.globl	clear
	.type	clear, @function
clear:
	pushl	%ebp
	movl	$11, %ecx
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	movl	8(%ebp), %edi
	rep stosl
	popl	%edi
	popl	%ebp
	ret
	.size	clear, .-clear
	.globl	fill
	.type	fill, @function
fill:
	ret
	.size	fill, .-fill
	.globl	sum
	.type	sum, @function
sum:
	pushl	%ebp
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %ebx
.L51:
	cmpl	12(%ebp), %edx
	jge	.L55
	movl	(%ebx,%edx,4), %ecx
	negl	%ecx
	cmovs	(%ebx,%edx,4), %ecx
	addl	%ecx, %eax
	cmpl	$1000, %eax
	jle	.L52
	xorl	$85, %eax
.L52:
	incl	%edx
	jmp	.L51
.L55:
	popl	%ebx
	popl	%ebp
	ret
	.size	sum, .-sum
	.globl	multiply
	.type	multiply, @function
multiply:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	16(%ebp), %edx
	movl	12(%ebp), %ecx
	movl	20(%ebp), %ebx
	imull	%edx, %ecx
	imull	%eax, %ebx
	mull	%edx
	addl	%ebx, %ecx
	popl	%ebx
	popl	%ebp
	addl	%ecx, %edx
	ret
	.size	multiply, .-multiply
	.globl	order
	.type	order, @function
order:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %ebx
	movl	12(%ebp), %ecx
	movl	16(%ebp), %esi
	movl	20(%ebp), %eax
	cmpl	%esi, %ebx
	movl	%ecx, %edx
	sbbl	%eax, %edx
	jc	.L62
	xorl	%edx, %edx
	cmpl	%ebx, %esi
	sbbl	%ecx, %eax
	setc	%dl
	jmp	.L58
.L62:
	orl	$-1, %edx
.L58:
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%ebp
	ret
	.size	order, .-order
	.globl	shift_left
	.type	shift_left, @function
shift_left:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	16(%ebp), %ecx
	movl	12(%ebp), %edx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L66
	movl	%eax, %edx
	xorl	%eax, %eax
.L66:
	popl	%ebp
	ret
	.size	shift_left, .-shift_left
	.globl	shift_right
	.type	shift_right, @function
shift_right:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %edx
	movl	16(%ebp), %ecx
	movl	8(%ebp), %eax
	shrdl	%edx, %eax
	sarl	%cl, %edx
	testb	$32, %cl
	je	.L69
	movl	%edx, %eax
.L69:
	popl	%ebp
	ret
	.size	shift_right, .-shift_right
	.globl	rotate8
	.type	rotate8, @function
rotate8:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %ecx
	movb	8(%ebp), %al
	popl	%ebp
	rolb	%cl, %al
	ret
	.size	rotate8, .-rotate8
	.globl	swap16
	.type	swap16, @function
swap16:
	pushl	%ebp
	movl	%esp, %ebp
	movzwl	8(%ebp), %eax
	popl	%ebp
	xchgb	%ah, %al
	ret
	.size	swap16, .-swap16
	.globl	swap32
	.type	swap32, @function
swap32:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	bswap	%eax
	ret
	.size	swap32, .-swap32
	.globl	lowest
	.type	lowest, @function
lowest:
	pushl	%ebp
	movl	%esp, %ebp
	bsfl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	lowest, .-lowest
	.globl	widen
	.type	widen, @function
widen:
	pushl	%ebp
	movl	%esp, %ebp
	movsbl	8(%ebp), %eax
	movswl	12(%ebp), %edx
	popl	%ebp
	addl	%edx, %eax
	ret
	.size	widen, .-widen
	.globl	both
	.type	both, @function
both:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	shrl	$31, %edx
	cmpl	$5, 12(%ebp)
	popl	%ebp
	seta	%al
	andl	%edx, %eax
	ret
	.size	both, .-both
	.globl	name
	.type	name, @function
name:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	movl	names(,%eax,4), %eax
	ret
	.size	name, .-name
	.globl	stamp
	.type	stamp, @function
stamp:
	rdtsc
	ret
	.size	stamp, .-stamp
	.globl	relax
	.type	relax, @function
relax:
	rep nop
	ret
	.size	relax, .-relax
	.globl	out
	.type	out, @function
out:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movb	12(%ebp), %al
#APP
# 170 "c/kernel-like.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
	popl	%ebp
	ret
	.size	out, .-out
	.globl	call
	.type	call, @function
call:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	movl	handlers(,%eax,4), %eax
	jmp	*%eax
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
