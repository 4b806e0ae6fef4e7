# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"kernel-like.c"
	.text
	.p2align 4
	.globl	raise
	.type	raise, @function
raise:
.LFB4:
	.cfi_startproc
	endbr64
	movl	%fs:8, %eax
	cmpl	%edi, %eax
	jge	.L1
	movl	%edi, %fs:8
.L1:
	ret
	.cfi_endproc
.LFE4:
	.size	raise, .-raise
	.p2align 4
	.globl	panic
	.type	panic, @function
panic:
.LFB0:
	.cfi_startproc
	endbr64
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
	.cfi_endproc
.LFE0:
	.size	panic, .-panic
	.p2align 4
	.globl	enqueue
	.type	enqueue, @function
enqueue:
.LFB1:
	.cfi_startproc
	endbr64
	movl	16(%rdi), %eax
	movl	%eax, %ecx
	sarl	$7, %eax
	sarl	$2, %ecx
	cltq
	movslq	%ecx, %rdx
	salq	$4, %rdx
	addq	$run_queue, %rdx
	movq	%rdx, (%rdi)
	movq	8(%rdx), %rsi
	movq	%rsi, 8(%rdi)
	movq	%rdi, (%rsi)
	movq	%rdi, 8(%rdx)
	movl	$1, %edx
	sall	%cl, %edx
	orl	%edx, occupied(,%rax,4)
	ret
	.cfi_endproc
.LFE1:
	.size	enqueue, .-enqueue
	.p2align 4
	.globl	best
	.type	best, @function
best:
.LFB2:
	.cfi_startproc
	endbr64
	movl	occupied+4(%rip), %eax
	testl	%eax, %eax
	jne	.L11
	movl	occupied(%rip), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	jne	.L8
.L7:
	movq	%rdx, %rax
	ret
.L11:
	movl	$32, %edx
.L8:
	bsrl	%eax, %eax
	addl	%edx, %eax
	cltq
	salq	$4, %rax
	movq	run_queue(%rax), %rdx
	movl	16(%rdx), %eax
	testl	%eax, %eax
	jns	.L7
	.p2align 4,,10
	.p2align 3
.L10:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L10
	.cfi_endproc
.LFE2:
	.size	best, .-best
	.p2align 4
	.globl	dispatch
	.type	dispatch, @function
dispatch:
.LFB3:
	.cfi_startproc
	endbr64
	cmpl	$8, %edi
	ja	.L15
	movl	%edi, %eax
	notrack jmp	*.L17(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L17:
	.quad	.L25
	.quad	.L24
	.quad	.L23
	.quad	.L26
	.quad	.L21
	.quad	.L20
	.quad	.L19
	.quad	.L18
	.quad	.L16
	.text
	.p2align 4,,10
	.p2align 3
.L26:
	movl	$21, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	movl	$5, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L23:
	movl	hidden(%rip), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movl	counter(%rip), %eax
	movl	%eax, hidden(%rip)
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	movl	counter(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, counter(%rip)
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	%edi, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	call	best
	movl	16(%rax), %eax
	ret
.L15:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	dispatch, .-dispatch
	.p2align 4
	.globl	lower
	.type	lower, @function
lower:
.LFB5:
	.cfi_startproc
	endbr64
	cmpl	%edi, %fs:8
	jle	.L27
	movl	%fs:12, %eax
	movl	%edi, %ecx
	movl	%edi, %fs:8
	shrl	%cl, %eax
	testl	%eax, %eax
	je	.L27
	.p2align 4,,10
	.p2align 3
.L29:
#APP
# 44 "c/kernel-like.c" 1
	cli
	hlt
# 0 "" 2
#NO_APP
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L27:
	ret
	.cfi_endproc
.LFE5:
	.size	lower, .-lower
	.p2align 4
	.globl	swap_if
	.type	swap_if, @function
swap_if:
.LFB6:
	.cfi_startproc
	endbr64
	movl	%esi, %eax
	lock cmpxchgl	%edx, (%rdi)
	sete	%al
	movzbl	%al, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	swap_if, .-swap_if
	.p2align 4
	.globl	swap_if_wide
	.type	swap_if_wide, @function
swap_if_wide:
.LFB7:
	.cfi_startproc
	endbr64
	movq	%rsi, %rax
	lock cmpxchgq	%rdx, (%rdi)
	ret
	.cfi_endproc
.LFE7:
	.size	swap_if_wide, .-swap_if_wide
	.p2align 4
	.globl	fetch_add
	.type	fetch_add, @function
fetch_add:
.LFB8:
	.cfi_startproc
	endbr64
	movl	$3, %eax
	lock xaddl	%eax, (%rdi)
	ret
	.cfi_endproc
.LFE8:
	.size	fetch_add, .-fetch_add
	.p2align 4
	.globl	set_bit
	.type	set_bit, @function
set_bit:
.LFB9:
	.cfi_startproc
	endbr64
	lock orl	$4, (%rdi)
	ret
	.cfi_endproc
.LFE9:
	.size	set_bit, .-set_bit
	.p2align 4
	.globl	copy
	.type	copy, @function
copy:
.LFB10:
	.cfi_startproc
	endbr64
	movdqu	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movdqu	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movdqu	32(%rsi), %xmm2
	movups	%xmm2, 32(%rdi)
	movq	48(%rsi), %rax
	movq	%rax, 48(%rdi)
	ret
	.cfi_endproc
.LFE10:
	.size	copy, .-copy
	.p2align 4
	.globl	clear
	.type	clear, @function
clear:
.LFB11:
	.cfi_startproc
	endbr64
	pxor	%xmm0, %xmm0
	movq	$0, 48(%rdi)
	movups	%xmm0, (%rdi)
	movups	%xmm0, 16(%rdi)
	movups	%xmm0, 32(%rdi)
	ret
	.cfi_endproc
.LFE11:
	.size	clear, .-clear
	.p2align 4
	.globl	fill
	.type	fill, @function
fill:
.LFB12:
	.cfi_startproc
	endbr64
	ret
	.cfi_endproc
.LFE12:
	.size	fill, .-fill
	.p2align 4
	.globl	sum
	.type	sum, @function
sum:
.LFB13:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	jle	.L44
	movslq	%esi, %rsi
	xorl	%eax, %eax
	leaq	(%rdi,%rsi,4), %rsi
	.p2align 4,,10
	.p2align 3
.L43:
	movl	(%rdi), %ecx
	movl	%ecx, %edx
	negl	%edx
	cmovs	%ecx, %edx
	addl	%edx, %eax
	movl	%eax, %edx
	xorl	$85, %edx
	cmpl	$1000, %eax
	cmovg	%edx, %eax
	addq	$4, %rdi
	cmpq	%rdi, %rsi
	jne	.L43
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE13:
	.size	sum, .-sum
	.p2align 4
	.globl	multiply
	.type	multiply, @function
multiply:
.LFB14:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	imulq	%rsi, %rax
	ret
	.cfi_endproc
.LFE14:
	.size	multiply, .-multiply
	.p2align 4
	.globl	order
	.type	order, @function
order:
.LFB15:
	.cfi_startproc
	endbr64
	movl	$-1, %eax
	cmpq	%rsi, %rdi
	jb	.L47
	xorl	%eax, %eax
	cmpq	%rdi, %rsi
	setb	%al
.L47:
	ret
	.cfi_endproc
.LFE15:
	.size	order, .-order
	.p2align 4
	.globl	shift_left
	.type	shift_left, @function
shift_left:
.LFB16:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	movl	%esi, %ecx
	salq	%cl, %rax
	ret
	.cfi_endproc
.LFE16:
	.size	shift_left, .-shift_left
	.p2align 4
	.globl	shift_right
	.type	shift_right, @function
shift_right:
.LFB17:
	.cfi_startproc
	endbr64
	movl	%esi, %ecx
	sarq	%cl, %rdi
	movq	%rdi, %rax
	ret
	.cfi_endproc
.LFE17:
	.size	shift_right, .-shift_right
	.p2align 4
	.globl	rotate8
	.type	rotate8, @function
rotate8:
.LFB18:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	movl	%esi, %ecx
	rolb	%cl, %al
	ret
	.cfi_endproc
.LFE18:
	.size	rotate8, .-rotate8
	.p2align 4
	.globl	swap16
	.type	swap16, @function
swap16:
.LFB19:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	rolw	$8, %ax
	ret
	.cfi_endproc
.LFE19:
	.size	swap16, .-swap16
	.p2align 4
	.globl	swap32
	.type	swap32, @function
swap32:
.LFB20:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	bswap	%eax
	ret
	.cfi_endproc
.LFE20:
	.size	swap32, .-swap32
	.p2align 4
	.globl	lowest
	.type	lowest, @function
lowest:
.LFB21:
	.cfi_startproc
	endbr64
	xorl	%eax, %eax
	rep bsfl	%edi, %eax
	ret
	.cfi_endproc
.LFE21:
	.size	lowest, .-lowest
	.p2align 4
	.globl	widen
	.type	widen, @function
widen:
.LFB22:
	.cfi_startproc
	endbr64
	movsbl	%dil, %edi
	movswl	%si, %esi
	leal	(%rdi,%rsi), %eax
	ret
	.cfi_endproc
.LFE22:
	.size	widen, .-widen
	.p2align 4
	.globl	both
	.type	both, @function
both:
.LFB23:
	.cfi_startproc
	endbr64
	shrl	$31, %edi
	cmpl	$5, %esi
	seta	%al
	andl	%edi, %eax
	ret
	.cfi_endproc
.LFE23:
	.size	both, .-both
	.p2align 4
	.globl	name
	.type	name, @function
name:
.LFB24:
	.cfi_startproc
	endbr64
	movslq	%edi, %rdi
	movq	names(,%rdi,8), %rax
	ret
	.cfi_endproc
.LFE24:
	.size	name, .-name
	.p2align 4
	.globl	stamp
	.type	stamp, @function
stamp:
.LFB25:
	.cfi_startproc
	endbr64
	rdtsc
	salq	$32, %rdx
	orq	%rdx, %rax
	ret
	.cfi_endproc
.LFE25:
	.size	stamp, .-stamp
	.p2align 4
	.globl	relax
	.type	relax, @function
relax:
.LFB26:
	.cfi_startproc
	endbr64
	rep nop
	ret
	.cfi_endproc
.LFE26:
	.size	relax, .-relax
	.p2align 4
	.globl	out
	.type	out, @function
out:
.LFB27:
	.cfi_startproc
	endbr64
	movl	%esi, %eax
	movl	%edi, %edx
#APP
# 170 "c/kernel-like.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE27:
	.size	out, .-out
	.p2align 4
	.globl	call
	.type	call, @function
call:
.LFB28:
	.cfi_startproc
	endbr64
	movslq	%edi, %rax
	jmp	*handlers(,%rax,8)
	.cfi_endproc
.LFE28:
	.size	call, .-call
	.section	.rodata
	.align 16
	.type	handlers, @object
	.size	handlers, 16
handlers:
	.quad	dispatch
	.quad	raise
	.globl	names
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"one"
.LC1:
	.string	"two"
.LC2:
	.string	"three"
	.data
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
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
	.comm	occupied,8,8
	.local	run_queue
	.comm	run_queue,1024,32
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
