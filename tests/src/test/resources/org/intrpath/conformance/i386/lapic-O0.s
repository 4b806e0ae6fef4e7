# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"lapic.c"
	.text
	.local	cpus
	.comm	cpus,1216,32
	.section	.rodata
	.align 4
	.type	lapic, @object
	.size	lapic, 4
lapic:
	.long	-18874368
	.local	gates
	.comm	gates,2048,32
	.globl	uptime
	.bss
	.align 8
	.type	uptime, @object
	.size	uptime, 8
uptime:
	.zero	8
	.text
	.type	outb, @function
outb:
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
# 37 "c/lapic.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
	nop
	leave
	ret
	.size	outb, .-outb
	.type	inb, @function
inb:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	8(%ebp), %eax
	movw	%ax, -20(%ebp)
	movzwl	-20(%ebp), %eax
	movl	%eax, %edx
#APP
# 44 "c/lapic.c" 1
	inb %dx,%al
# 0 "" 2
#NO_APP
	movb	%al, -1(%ebp)
	movzbl	-1(%ebp), %eax
	leave
	ret
	.size	inb, .-inb
	.type	interrupts_off, @function
interrupts_off:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %eax
	cli
# 0 "" 2
#NO_APP
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	leave
	ret
	.size	interrupts_off, .-interrupts_off
	.type	interrupts_restore, @function
interrupts_restore:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
#APP
# 58 "c/lapic.c" 1
	push %eax
	popf
# 0 "" 2
#NO_APP
	nop
	popl	%ebp
	ret
	.size	interrupts_restore, .-interrupts_restore
	.type	read_msr, @function
read_msr:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$20, %esp
	movl	8(%ebp), %eax
	movl	%eax, %ecx
#APP
# 65 "c/lapic.c" 1
	rdmsr
# 0 "" 2
#NO_APP
	movl	%eax, -12(%ebp)
	movl	%edx, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	-12(%ebp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	read_msr, .-read_msr
	.type	write_msr, @function
write_msr:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$12, %esp
	movl	12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %ebx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %edx
	movl	8(%ebp), %ecx
	movl	%ebx, %eax
#APP
# 71 "c/lapic.c" 1
	wrmsr
# 0 "" 2
#NO_APP
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	write_msr, .-write_msr
	.type	pause, @function
pause:
	pushl	%ebp
	movl	%esp, %ebp
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	nop
	popl	%ebp
	ret
	.size	pause, .-pause
	.globl	lock_acquire
	.type	lock_acquire, @function
lock_acquire:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	$1, %edx
	lock xaddl	%edx, (%eax)
	movl	%edx, -4(%ebp)
	jmp	.L12
.L13:
	call	pause
.L12:
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	cmpl	%eax, -4(%ebp)
	jne	.L13
	nop
	leave
	ret
	.size	lock_acquire, .-lock_acquire
	.globl	lock_release
	.type	lock_release, @function
lock_release:
	pushl	%ebp
	movl	%esp, %ebp
	lock orl	$0, (%esp)
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	nop
	popl	%ebp
	ret
	.size	lock_release, .-lock_release
	.globl	lock_try
	.type	lock_try, @function
lock_try:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %eax
	leal	4(%eax), %edx
	movl	-4(%ebp), %eax
	lock cmpxchgl	%ecx, (%edx)
	sete	%al
	movzbl	%al, %eax
	leave
	ret
	.size	lock_try, .-lock_try
	.globl	gates_load
	.type	gates_load, @function
gates_load:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movw	$2047, -6(%ebp)
	movl	$gates, %eax
	movl	%eax, -4(%ebp)
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
	nop
	leave
	ret
	.size	gates_load, .-gates_load
	.globl	controllers_mask
	.type	controllers_mask, @function
controllers_mask:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movw	%ax, -4(%ebp)
	movzwl	-4(%ebp), %eax
	movzbl	%al, %eax
	pushl	%eax
	pushl	$33
	call	outb
	addl	$8, %esp
	movzwl	-4(%ebp), %eax
	shrw	$8, %ax
	movzbl	%al, %eax
	pushl	%eax
	pushl	$161
	call	outb
	addl	$8, %esp
	pushl	$32
	pushl	$32
	call	outb
	addl	$8, %esp
	pushl	$100
	call	inb
	addl	$4, %esp
	movzbl	%al, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L20
	pushl	$120
	pushl	$1016
	call	outb
	addl	$8, %esp
.L20:
	nop
	leave
	ret
	.size	controllers_mask, .-controllers_mask
	.globl	lapic_send
	.type	lapic_send, @function
lapic_send:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	call	interrupts_off
	movl	%eax, -4(%ebp)
	jmp	.L22
.L23:
	call	pause
.L22:
	movl	$-18874368, %eax
	addl	$768, %eax
	movl	(%eax), %eax
	andl	$4096, %eax
	testl	%eax, %eax
	jne	.L23
	movl	$-18874368, %eax
	addl	$784, %eax
	movl	8(%ebp), %edx
	sall	$24, %edx
	movl	%edx, (%eax)
	movl	$-18874368, %eax
	addl	$768, %eax
	movl	12(%ebp), %edx
	orb	$64, %dh
	movl	%edx, (%eax)
	pushl	-4(%ebp)
	call	interrupts_restore
	addl	$4, %esp
	nop
	leave
	ret
	.size	lapic_send, .-lapic_send
	.globl	lapic_enable
	.type	lapic_enable, @function
lapic_enable:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	pushl	$27
	call	read_msr
	addl	$8, %esp
	orb	$8, %ah
	subl	$4, %esp
	pushl	%edx
	pushl	%eax
	pushl	$27
	call	write_msr
	addl	$16, %esp
	movl	$-18874368, %eax
	addl	$240, %eax
	movl	(%eax), %edx
	movl	$-18874368, %eax
	addl	$240, %eax
	orl	$511, %edx
	movl	%edx, (%eax)
	movl	$-18874368, %eax
	subl	$-128, %eax
	movl	$0, (%eax)
	nop
	leave
	ret
	.size	lapic_enable, .-lapic_enable
	.globl	lapic_tick
	.type	lapic_tick, @function
lapic_tick:
	pushl	%ebp
	movl	%esp, %ebp
	movl	$-18874368, %eax
	addl	$176, %eax
	movl	$0, (%eax)
	movl	uptime, %eax
	movl	uptime+4, %edx
	addl	$1, %eax
	adcl	$0, %edx
	movl	%eax, uptime
	movl	%edx, uptime+4
	nop
	popl	%ebp
	ret
	.size	lapic_tick, .-lapic_tick
	.globl	level_raise
	.type	level_raise, @function
level_raise:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	cmpl	-4(%ebp), %eax
	jle	.L27
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, 4(%eax)
.L27:
	movl	-4(%ebp), %eax
	leave
	ret
	.size	level_raise, .-level_raise
	.globl	level_lower
	.type	level_lower, @function
level_lower:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	call	interrupts_off
	movl	%eax, -12(%ebp)
	jmp	.L30
.L31:
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	bsrl	%eax, %eax
	xorl	$31, %eax
	movl	%eax, %edx
	movl	$31, %eax
	subl	%edx, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	$1, %edx
	movl	%eax, %ecx
	sall	%cl, %edx
	movl	%edx, %eax
	notl	%eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	$12, %eax
	lock andl	%edx, (%eax)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	addl	$4, %edx
	movl	8(%eax,%edx,4), %eax
	subl	$12, %esp
	pushl	8(%ebp)
	call	*%eax
	addl	$16, %esp
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	leal	-1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 8(%eax)
.L30:
	movl	8(%ebp), %eax
	movl	12(%eax), %edx
	movl	12(%ebp), %eax
	movl	%eax, %ecx
	shrl	%cl, %edx
	movl	%edx, %eax
	shrl	%eax
	testl	%eax, %eax
	jne	.L31
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, 4(%eax)
	subl	$12, %esp
	pushl	-12(%ebp)
	call	interrupts_restore
	addl	$16, %esp
	nop
	leave
	ret
	.size	level_lower, .-level_lower
	.globl	broadcast
	.type	broadcast, @function
broadcast:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L33
.L35:
	movl	-4(%ebp), %eax
	imull	$152, %eax, %eax
	addl	$cpus, %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	je	.L34
	movl	-4(%ebp), %eax
	imull	$152, %eax, %eax
	addl	$cpus, %eax
	leal	12(%eax), %edx
	movl	8(%ebp), %eax
	xchgl	(%edx), %eax
	testl	%eax, %eax
	jne	.L34
	movl	-4(%ebp), %eax
	imull	$152, %eax, %eax
	addl	$cpus+16, %eax
	movl	(%eax), %eax
	pushl	8(%ebp)
	pushl	%eax
	call	lapic_send
	addl	$8, %esp
.L34:
	addl	$1, -4(%ebp)
.L33:
	cmpl	$7, -4(%ebp)
	jbe	.L35
	nop
	nop
	leave
	ret
	.size	broadcast, .-broadcast
	.globl	clock_read
	.type	clock_read, @function
clock_read:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$20, %esp
#APP
# 180 "c/lapic.c" 1
	lfence
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, -12(%ebp)
	movl	%edx, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	-12(%ebp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	imull	$1000, %edx, %ebx
	imull	$0, %eax, %ecx
	addl	%ebx, %ecx
	movl	$1000, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	shrdl	$10, %edx, %eax
	shrl	$10, %edx
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	clock_read, .-clock_read
	.globl	stop
	.type	stop, @function
stop:
	pushl	%ebp
	movl	%esp, %ebp
.L39:
#APP
# 187 "c/lapic.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L39
	.size	stop, .-stop
	.section	.note.GNU-stack,"",@progbits
