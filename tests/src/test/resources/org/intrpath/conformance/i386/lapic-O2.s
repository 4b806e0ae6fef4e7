# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"lapic.c"
	.text
	.p2align 4
	.globl	lock_acquire
	.type	lock_acquire, @function
lock_acquire:
	movl	4(%esp), %edx
	movl	$1, %ecx
	lock xaddl	%ecx, 4(%edx)
	movl	(%edx), %eax
	cmpl	%eax, %ecx
	je	.L2
	.p2align 4,,10
	.p2align 3
.L3:
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	(%edx), %eax
	cmpl	%ecx, %eax
	jne	.L3
.L2:
	ret
	.size	lock_acquire, .-lock_acquire
	.p2align 4
	.globl	lock_release
	.type	lock_release, @function
lock_release:
	movl	4(%esp), %edx
	lock orl	$0, (%esp)
	movl	(%edx), %eax
	addl	$1, %eax
	movl	%eax, (%edx)
	ret
	.size	lock_release, .-lock_release
	.p2align 4
	.globl	lock_try
	.type	lock_try, @function
lock_try:
	movl	4(%esp), %edx
	movl	(%edx), %eax
	leal	1(%eax), %ecx
	lock cmpxchgl	%ecx, 4(%edx)
	sete	%al
	movzbl	%al, %eax
	ret
	.size	lock_try, .-lock_try
	.p2align 4
	.globl	gates_load
	.type	gates_load, @function
gates_load:
	subl	$16, %esp
	movl	$2047, %eax
	movw	%ax, 10(%esp)
	movl	$gates, 12(%esp)
#APP
# 105 "c/lapic.c" 1
	lidt 10(%esp)
# 0 "" 2
#NO_APP
	movl	$gates, %eax
	andl	$-4096, %eax
#APP
# 106 "c/lapic.c" 1
	mov %eax,%cr3
# 0 "" 2
#NO_APP
	addl	$16, %esp
	ret
	.size	gates_load, .-gates_load
	.p2align 4
	.globl	controllers_mask
	.type	controllers_mask, @function
controllers_mask:
	movl	4(%esp), %eax
#APP
# 37 "c/lapic.c" 1
	outb %al,$33
# 0 "" 2
#NO_APP
	shrw	$8, %ax
#APP
# 37 "c/lapic.c" 1
	outb %al,$161
# 0 "" 2
#NO_APP
	movl	$32, %eax
#APP
# 37 "c/lapic.c" 1
	outb %al,$32
# 0 "" 2
# 44 "c/lapic.c" 1
	inb $100,%al
# 0 "" 2
#NO_APP
	testb	$1, %al
	je	.L10
	movl	$120, %eax
	movl	$1016, %edx
#APP
# 37 "c/lapic.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
.L10:
	ret
	.size	controllers_mask, .-controllers_mask
	.p2align 4
	.globl	lapic_send
	.type	lapic_send, @function
lapic_send:
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %edx
	cli
# 0 "" 2
#NO_APP
	movl	-18873600, %eax
	testb	$16, %ah
	je	.L16
	.p2align 4,,10
	.p2align 3
.L17:
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	-18873600, %eax
	testb	$16, %ah
	jne	.L17
.L16:
	movl	4(%esp), %eax
	sall	$24, %eax
	movl	%eax, -18873584
	movl	8(%esp), %eax
	orb	$64, %ah
	movl	%eax, -18873600
#APP
# 58 "c/lapic.c" 1
	push %edx
	popf
# 0 "" 2
#NO_APP
	ret
	.size	lapic_send, .-lapic_send
	.p2align 4
	.globl	lapic_enable
	.type	lapic_enable, @function
lapic_enable:
	pushl	%edi
	movl	$27, %ecx
	pushl	%esi
#APP
# 65 "c/lapic.c" 1
	rdmsr
# 0 "" 2
#NO_APP
	movl	%eax, %esi
	orl	$2048, %esi
	movl	%esi, %eax
#APP
# 71 "c/lapic.c" 1
	wrmsr
# 0 "" 2
#NO_APP
	movl	-18874128, %eax
	orl	$511, %eax
	movl	%eax, -18874128
	movl	$0, -18874240
	popl	%esi
	popl	%edi
	ret
	.size	lapic_enable, .-lapic_enable
	.p2align 4
	.globl	lapic_tick
	.type	lapic_tick, @function
lapic_tick:
	movl	$0, -18874192
	movl	uptime, %eax
	movl	uptime+4, %edx
	addl	$1, %eax
	adcl	$0, %edx
	movl	%eax, uptime
	movl	%edx, uptime+4
	ret
	.size	lapic_tick, .-lapic_tick
	.p2align 4
	.globl	level_raise
	.type	level_raise, @function
level_raise:
	movl	4(%esp), %edx
	movl	8(%esp), %ecx
	movl	4(%edx), %eax
	cmpl	%ecx, %eax
	jge	.L25
	movl	%ecx, 4(%edx)
.L25:
	ret
	.size	level_raise, .-level_raise
	.p2align 4
	.globl	level_lower
	.type	level_lower, @function
level_lower:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	48(%esp), %ebp
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %edx
	cli
# 0 "" 2
#NO_APP
	movl	12(%ebp), %eax
	movzbl	52(%esp), %ecx
	movl	%eax, %esi
	shrl	%cl, %esi
	movl	%esi, %ecx
	shrl	%ecx
	je	.L30
	movl	%edx, 12(%esp)
	leal	12(%ebp), %ebx
	movl	$31, %edi
	movl	$1, %esi
	.p2align 4,,10
	.p2align 3
.L29:
	bsrl	%eax, %eax
	movl	%edi, %ecx
	xorl	$31, %eax
	subl	%eax, %ecx
	movl	%esi, %eax
	sall	%cl, %eax
	notl	%eax
	lock andl	%eax, (%ebx)
	addl	$1, 8(%ebp)
	subl	$12, %esp
	pushl	%ebp
	call	*24(%ebp,%ecx,4)
	movl	12(%ebp), %eax
	movzbl	68(%esp), %ecx
	subl	$1, 8(%ebp)
	movl	%eax, %edx
	addl	$16, %esp
	shrl	%cl, %edx
	movl	%edx, %ecx
	shrl	%ecx
	jne	.L29
	movl	12(%esp), %edx
.L30:
	movl	52(%esp), %eax
	movl	%eax, 4(%ebp)
#APP
# 58 "c/lapic.c" 1
	push %edx
	popf
# 0 "" 2
#NO_APP
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	level_lower, .-level_lower
	.p2align 4
	.globl	broadcast
	.type	broadcast, @function
broadcast:
	pushl	%edi
	movl	$cpus+12, %eax
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %ecx
	movl	%ecx, %esi
	orl	$16384, %esi
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L38:
	addl	$152, %eax
	cmpl	$cpus+1228, %eax
	je	.L49
.L42:
	movl	-12(%eax), %edx
	testl	%edx, %edx
	je	.L38
	movl	%ecx, %edx
	xchgl	(%eax), %edx
	testl	%edx, %edx
	jne	.L38
	movl	4(%eax), %ebx
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %edi
	cli
# 0 "" 2
#NO_APP
	movl	-18873600, %edx
	andb	$16, %dh
	je	.L40
	.p2align 4,,10
	.p2align 3
.L41:
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	-18873600, %edx
	andb	$16, %dh
	jne	.L41
.L40:
	sall	$24, %ebx
	movl	%ebx, -18873584
	movl	%esi, -18873600
#APP
# 58 "c/lapic.c" 1
	push %edi
	popf
# 0 "" 2
#NO_APP
	addl	$152, %eax
	cmpl	$cpus+1228, %eax
	jne	.L42
.L49:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	broadcast, .-broadcast
	.p2align 4
	.globl	clock_read
	.type	clock_read, @function
clock_read:
#APP
# 180 "c/lapic.c" 1
	lfence
	rdtsc
# 0 "" 2
#NO_APP
	imull	$1000, %edx, %ecx
	movl	$1000, %edx
	mull	%edx
	addl	%ecx, %edx
	shrdl	$10, %edx, %eax
	shrl	$10, %edx
	ret
	.size	clock_read, .-clock_read
	.p2align 4
	.globl	stop
	.type	stop, @function
stop:
	.p2align 4,,10
	.p2align 3
.L52:
#APP
# 187 "c/lapic.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L52
	.size	stop, .-stop
	.globl	uptime
	.bss
	.align 8
	.type	uptime, @object
	.size	uptime, 8
uptime:
	.zero	8
	.local	gates
	.comm	gates,2048,32
	.local	cpus
	.comm	cpus,1216,32
	.section	.note.GNU-stack,"",@progbits
