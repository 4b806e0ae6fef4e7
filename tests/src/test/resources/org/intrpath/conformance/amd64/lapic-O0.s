# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"lapic.c"
	.text
	.local	cpus
	.comm	cpus,2304,32
	.section	.rodata
	.align 8
	.type	lapic, @object
	.size	lapic, 8
lapic:
	.quad	4276092928
	.local	gates
	.comm	gates,4096,32
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
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, %edx
	movl	%esi, %eax
	movw	%dx, -4(%rbp)
	movb	%al, -8(%rbp)
	movzbl	-8(%rbp), %eax
	movzwl	-4(%rbp), %edx
#APP
# 37 "c/lapic.c" 1
	outb %al,%dx
# 0 "" 2
#NO_APP
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	outb, .-outb
	.type	inb, @function
inb:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movl	%edi, %eax
	movw	%ax, -20(%rbp)
	movzwl	-20(%rbp), %eax
	movl	%eax, %edx
#APP
# 44 "c/lapic.c" 1
	inb %dx,%al
# 0 "" 2
#NO_APP
	movb	%al, -1(%rbp)
	movzbl	-1(%rbp), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	inb, .-inb
	.type	interrupts_off, @function
interrupts_off:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %rax
	cli
# 0 "" 2
#NO_APP
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	interrupts_off, .-interrupts_off
	.type	interrupts_restore, @function
interrupts_restore:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
#APP
# 58 "c/lapic.c" 1
	push %rax
	popf
# 0 "" 2
#NO_APP
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	interrupts_restore, .-interrupts_restore
	.type	read_msr, @function
read_msr:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movl	%edi, -20(%rbp)
	movl	-20(%rbp), %eax
	movl	%eax, %ecx
#APP
# 65 "c/lapic.c" 1
	rdmsr
# 0 "" 2
#NO_APP
	movl	%eax, -4(%rbp)
	movl	%edx, -8(%rbp)
	movl	-8(%rbp), %eax
	salq	$32, %rax
	movq	%rax, %rdx
	movl	-4(%rbp), %eax
	orq	%rdx, %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	read_msr, .-read_msr
	.type	write_msr, @function
write_msr:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-16(%rbp), %rax
	movl	%eax, %esi
	movq	-16(%rbp), %rax
	shrq	$32, %rax
	movl	%eax, %edx
	movl	-4(%rbp), %ecx
	movl	%esi, %eax
#APP
# 71 "c/lapic.c" 1
	wrmsr
# 0 "" 2
#NO_APP
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	write_msr, .-write_msr
	.type	pause, @function
pause:
.LFB6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	nop
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	pause, .-pause
	.globl	lock_acquire
	.type	lock_acquire, @function
lock_acquire:
.LFB7:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	addq	$4, %rax
	movl	$1, %edx
	lock xaddl	%edx, (%rax)
	movl	%edx, -4(%rbp)
	jmp	.L12
.L13:
	call	pause
.L12:
	movq	-24(%rbp), %rax
	movl	(%rax), %eax
	cmpl	%eax, -4(%rbp)
	jne	.L13
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	lock_acquire, .-lock_acquire
	.globl	lock_release
	.type	lock_release, @function
lock_release:
.LFB8:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	lock orq	$0, (%rsp)
	movq	-8(%rbp), %rax
	movl	(%rax), %eax
	leal	1(%rax), %edx
	movq	-8(%rbp), %rax
	movl	%edx, (%rax)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	lock_release, .-lock_release
	.globl	lock_try
	.type	lock_try, @function
lock_try:
.LFB9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	leal	1(%rax), %ecx
	movq	-24(%rbp), %rax
	leaq	4(%rax), %rdx
	movl	-4(%rbp), %eax
	lock cmpxchgl	%ecx, (%rdx)
	sete	%al
	movzbl	%al, %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	lock_try, .-lock_try
	.globl	gates_load
	.type	gates_load, @function
gates_load:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movw	$4095, -10(%rbp)
	movq	$gates, %rax
	movq	%rax, -8(%rbp)
#APP
# 105 "c/lapic.c" 1
	lidt -10(%rbp)
# 0 "" 2
#NO_APP
	movq	$gates, %rax
	andq	$-4096, %rax
#APP
# 106 "c/lapic.c" 1
	mov %rax,%cr3
# 0 "" 2
#NO_APP
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	gates_load, .-gates_load
	.globl	controllers_mask
	.type	controllers_mask, @function
controllers_mask:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, %eax
	movw	%ax, -4(%rbp)
	movzwl	-4(%rbp), %eax
	movzbl	%al, %eax
	movl	%eax, %esi
	movl	$33, %edi
	call	outb
	movzwl	-4(%rbp), %eax
	shrw	$8, %ax
	movzbl	%al, %eax
	movl	%eax, %esi
	movl	$161, %edi
	call	outb
	movl	$32, %esi
	movl	$32, %edi
	call	outb
	movl	$100, %edi
	call	inb
	movzbl	%al, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L20
	movl	$120, %esi
	movl	$1016, %edi
	call	outb
.L20:
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	controllers_mask, .-controllers_mask
	.globl	lapic_send
	.type	lapic_send, @function
lapic_send:
.LFB12:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movl	%edi, -20(%rbp)
	movl	%esi, -24(%rbp)
	call	interrupts_off
	movq	%rax, -8(%rbp)
	jmp	.L22
.L23:
	call	pause
.L22:
	movl	$4276092928, %eax
	addq	$768, %rax
	movl	(%rax), %eax
	andl	$4096, %eax
	testl	%eax, %eax
	jne	.L23
	movl	$4276092928, %eax
	addq	$784, %rax
	movl	-20(%rbp), %edx
	sall	$24, %edx
	movl	%edx, (%rax)
	movl	$4276092928, %eax
	addq	$768, %rax
	movl	-24(%rbp), %edx
	orb	$64, %dh
	movl	%edx, (%rax)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	interrupts_restore
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	lapic_send, .-lapic_send
	.globl	lapic_enable
	.type	lapic_enable, @function
lapic_enable:
.LFB13:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	$27, %edi
	call	read_msr
	orb	$8, %ah
	movq	%rax, %rsi
	movl	$27, %edi
	call	write_msr
	movl	$4276092928, %eax
	addq	$240, %rax
	movl	(%rax), %edx
	movl	$4276092928, %eax
	addq	$240, %rax
	orl	$511, %edx
	movl	%edx, (%rax)
	movl	$4276092928, %eax
	subq	$-128, %rax
	movl	$0, (%rax)
	nop
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	lapic_enable, .-lapic_enable
	.globl	lapic_tick
	.type	lapic_tick, @function
lapic_tick:
.LFB14:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	$4276092928, %eax
	addq	$176, %rax
	movl	$0, (%rax)
	movq	uptime(%rip), %rax
	addq	$1, %rax
	movq	%rax, uptime(%rip)
	nop
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE14:
	.size	lapic_tick, .-lapic_tick
	.globl	level_raise
	.type	level_raise, @function
level_raise:
.LFB15:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movq	-24(%rbp), %rax
	movl	8(%rax), %eax
	movl	%eax, -4(%rbp)
	movl	-28(%rbp), %eax
	cmpl	-4(%rbp), %eax
	jle	.L27
	movq	-24(%rbp), %rax
	movl	-28(%rbp), %edx
	movl	%edx, 8(%rax)
.L27:
	movl	-4(%rbp), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE15:
	.size	level_raise, .-level_raise
	.globl	level_lower
	.type	level_lower, @function
level_lower:
.LFB16:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	call	interrupts_off
	movq	%rax, -8(%rbp)
	jmp	.L30
.L31:
	movq	-24(%rbp), %rax
	movl	16(%rax), %eax
	bsrl	%eax, %eax
	xorl	$31, %eax
	movl	%eax, %edx
	movl	$31, %eax
	subl	%edx, %eax
	movl	%eax, -12(%rbp)
	movl	-12(%rbp), %eax
	movl	$1, %edx
	movl	%eax, %ecx
	sall	%cl, %edx
	movl	%edx, %eax
	notl	%eax
	movl	%eax, %edx
	movq	-24(%rbp), %rax
	addq	$16, %rax
	lock andl	%edx, (%rax)
	movq	-24(%rbp), %rax
	movl	12(%rax), %eax
	leal	1(%rax), %edx
	movq	-24(%rbp), %rax
	movl	%edx, 12(%rax)
	movq	-24(%rbp), %rax
	movl	-12(%rbp), %edx
	movslq	%edx, %rdx
	addq	$4, %rdx
	movq	(%rax,%rdx,8), %rdx
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	*%rdx
	movq	-24(%rbp), %rax
	movl	12(%rax), %eax
	leal	-1(%rax), %edx
	movq	-24(%rbp), %rax
	movl	%edx, 12(%rax)
.L30:
	movq	-24(%rbp), %rax
	movl	16(%rax), %edx
	movl	-28(%rbp), %eax
	movl	%eax, %ecx
	shrl	%cl, %edx
	movl	%edx, %eax
	shrl	%eax
	testl	%eax, %eax
	jne	.L31
	movq	-24(%rbp), %rax
	movl	-28(%rbp), %edx
	movl	%edx, 8(%rax)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	interrupts_restore
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE16:
	.size	level_lower, .-level_lower
	.globl	broadcast
	.type	broadcast, @function
broadcast:
.LFB17:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movl	%edi, -20(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L33
.L35:
	movl	-4(%rbp), %edx
	movq	%rdx, %rax
	salq	$3, %rax
	addq	%rdx, %rax
	salq	$5, %rax
	addq	$cpus, %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.L34
	movl	-4(%rbp), %edx
	movq	%rdx, %rax
	salq	$3, %rax
	addq	%rdx, %rax
	salq	$5, %rax
	addq	$16, %rax
	leaq	cpus(%rax), %rdx
	movl	-20(%rbp), %eax
	xchgl	(%rdx), %eax
	testl	%eax, %eax
	jne	.L34
	movl	-4(%rbp), %edx
	movq	%rdx, %rax
	salq	$3, %rax
	addq	%rdx, %rax
	salq	$5, %rax
	addq	$cpus+20, %rax
	movl	(%rax), %eax
	movl	-20(%rbp), %edx
	movl	%edx, %esi
	movl	%eax, %edi
	call	lapic_send
.L34:
	addl	$1, -4(%rbp)
.L33:
	cmpl	$7, -4(%rbp)
	jbe	.L35
	nop
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE17:
	.size	broadcast, .-broadcast
	.globl	clock_read
	.type	clock_read, @function
clock_read:
.LFB18:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
#APP
# 180 "c/lapic.c" 1
	lfence
	rdtsc
# 0 "" 2
#NO_APP
	movl	%eax, -4(%rbp)
	movl	%edx, -8(%rbp)
	movl	-8(%rbp), %eax
	salq	$32, %rax
	movq	%rax, %rdx
	movl	-4(%rbp), %eax
	orq	%rdx, %rax
	imulq	$1000, %rax, %rax
	shrq	$10, %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE18:
	.size	clock_read, .-clock_read
	.globl	stop
	.type	stop, @function
stop:
.LFB19:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
.L39:
#APP
# 187 "c/lapic.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L39
	.cfi_endproc
.LFE19:
	.size	stop, .-stop
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
