# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"lapic.c"
	.text
	.globl	lock_acquire
	.type	lock_acquire, @function
lock_acquire:
	pushl	%ebp
	movl	$1, %edx
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	lock xaddl	%edx, 4(%eax)
.L2:
	movl	(%eax), %ecx
	cmpl	%edx, %ecx
	je	.L6
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	jmp	.L2
.L6:
	popl	%ebp
	ret
	.size	lock_acquire, .-lock_acquire
	.globl	lock_release
	.type	lock_release, @function
lock_release:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	lock orl	$0, (%esp)
	movl	(%edx), %eax
	incl	%eax
	movl	%eax, (%edx)
	popl	%ebp
	ret
	.size	lock_release, .-lock_release
	.globl	lock_try
	.type	lock_try, @function
lock_try:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	(%edx), %eax
	leal	1(%eax), %ecx
	lock cmpxchgl	%ecx, 4(%edx)
	popl	%ebp
	sete	%al
	movzbl	%al, %eax
	ret
	.size	lock_try, .-lock_try
	.globl	gates_load
	.type	gates_load, @function
gates_load:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movw	$2047, -6(%ebp)
	movl	$gates, -4(%ebp)
#APP
# 105 "c/lapic.c" 1
	lidt -6(%ebp)
# 0 "" 2
#NO_APP
	movl	$gates, %eax
	andl	$-4096, %eax
#APP
# 106 "c/lapic.c" 1
	mov %eax,%cr3
# 0 "" 2
#NO_APP
	leave
	ret
	.size	gates_load, .-gates_load
	.globl	controllers_mask
	.type	controllers_mask, @function
controllers_mask:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
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
	movb	$32, %al
#APP
# 37 "c/lapic.c" 1
	outb %al,$32
# 0 "" 2
# 44 "c/lapic.c" 1
	inb $100,%al
# 0 "" 2
#NO_APP
	testb	$1, %al
	je	.L13
	movb	$120, %al
	movl	$1016, %edx
#APP
# 37 "c/lapic.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
.L13:
	popl	%ebp
	ret
	.size	controllers_mask, .-controllers_mask
	.globl	lapic_send
	.type	lapic_send, @function
lapic_send:
	pushl	%ebp
	movl	%esp, %ebp
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %edx
	cli
# 0 "" 2
#NO_APP
.L20:
	movl	-18873600, %eax
	btl	$12, %eax
	jnc	.L23
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	jmp	.L20
.L23:
	movl	8(%ebp), %eax
	sall	$24, %eax
	movl	%eax, -18873584
	movl	12(%ebp), %eax
	orb	$64, %ah
	movl	%eax, -18873600
#APP
# 58 "c/lapic.c" 1
	push %edx
	popf
# 0 "" 2
#NO_APP
	popl	%ebp
	ret
	.size	lapic_send, .-lapic_send
	.globl	lapic_enable
	.type	lapic_enable, @function
lapic_enable:
	pushl	%ebp
	movl	$27, %ecx
	movl	%esp, %ebp
	pushl	%edi
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
	xorl	%eax, %eax
	movl	%eax, -18874240
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	lapic_enable, .-lapic_enable
	.globl	lapic_tick
	.type	lapic_tick, @function
lapic_tick:
	xorl	%eax, %eax
	movl	%eax, -18874192
	movl	uptime, %eax
	movl	uptime+4, %edx
	addl	$1, %eax
	adcl	$0, %edx
	movl	%eax, uptime
	movl	%edx, uptime+4
	ret
	.size	lapic_tick, .-lapic_tick
	.globl	level_raise
	.type	level_raise, @function
level_raise:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	12(%ebp), %ecx
	movl	4(%edx), %eax
	cmpl	%ecx, %eax
	jge	.L27
	movl	%ecx, 4(%edx)
.L27:
	popl	%ebp
	ret
	.size	level_raise, .-level_raise
	.globl	level_lower
	.type	level_lower, @function
level_lower:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %ebx
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %esi
	cli
# 0 "" 2
#NO_APP
.L31:
	movl	12(%ebx), %eax
	movb	12(%ebp), %cl
	movl	%eax, %edx
	shrl	%cl, %edx
	shrl	%edx
	je	.L34
	bsrl	%eax, %ecx
	movl	$-2, %edx
	roll	%cl, %edx
	lock andl	%edx, 12(%ebx)
	incl	8(%ebx)
	subl	$12, %esp
	pushl	%ebx
	call	*24(%ebx,%ecx,4)
	decl	8(%ebx)
	addl	$16, %esp
	jmp	.L31
.L34:
	movl	12(%ebp), %eax
	movl	%eax, 4(%ebx)
#APP
# 58 "c/lapic.c" 1
	push %esi
	popf
# 0 "" 2
#NO_APP
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	level_lower, .-level_lower
	.globl	broadcast
	.type	broadcast, @function
broadcast:
	pushl	%ebp
	movl	$cpus, %ecx
	movl	%esp, %ebp
	pushl	%ebx
	pushl	%edx
	movl	8(%ebp), %ebx
.L39:
	cmpl	$0, (%ecx)
	je	.L37
	movl	%ebx, %eax
	xchgl	12(%ecx), %eax
	testl	%eax, %eax
	jne	.L37
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	16(%ecx)
	call	lapic_send
	addl	$16, %esp
.L37:
	addl	$152, %ecx
	cmpl	$cpus+1216, %ecx
	jne	.L39
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	broadcast, .-broadcast
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
	.globl	stop
	.type	stop, @function
stop:
.L44:
#APP
# 187 "c/lapic.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L44
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
