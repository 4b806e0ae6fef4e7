# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"lapic.c"
	.text
	.p2align 4
	.globl	lock_acquire
	.type	lock_acquire, @function
lock_acquire:
.LFB7:
	.cfi_startproc
	endbr64
	movl	$1, %edx
	lock xaddl	%edx, 4(%rdi)
	movl	(%rdi), %eax
	cmpl	%eax, %edx
	je	.L2
	.p2align 4,,10
	.p2align 3
.L3:
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	(%rdi), %eax
	cmpl	%edx, %eax
	jne	.L3
.L2:
	ret
	.cfi_endproc
.LFE7:
	.size	lock_acquire, .-lock_acquire
	.p2align 4
	.globl	lock_release
	.type	lock_release, @function
lock_release:
.LFB8:
	.cfi_startproc
	endbr64
	lock orq	$0, (%rsp)
	movl	(%rdi), %eax
	addl	$1, %eax
	movl	%eax, (%rdi)
	ret
	.cfi_endproc
.LFE8:
	.size	lock_release, .-lock_release
	.p2align 4
	.globl	lock_try
	.type	lock_try, @function
lock_try:
.LFB9:
	.cfi_startproc
	endbr64
	movl	(%rdi), %eax
	leal	1(%rax), %edx
	lock cmpxchgl	%edx, 4(%rdi)
	sete	%al
	movzbl	%al, %eax
	ret
	.cfi_endproc
.LFE9:
	.size	lock_try, .-lock_try
	.p2align 4
	.globl	gates_load
	.type	gates_load, @function
gates_load:
.LFB10:
	.cfi_startproc
	endbr64
	subq	$16, %rsp
	.cfi_def_cfa_offset 24
	movl	$4095, %eax
	movw	%ax, 6(%rsp)
	movq	$gates, 8(%rsp)
#APP
# 105 "c/lapic.c" 1
	lidt 6(%rsp)
# 0 "" 2
#NO_APP
	movq	$gates, %rax
	andq	$-4096, %rax
#APP
# 106 "c/lapic.c" 1
	mov %rax,%cr3
# 0 "" 2
#NO_APP
	addq	$16, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	gates_load, .-gates_load
	.p2align 4
	.globl	controllers_mask
	.type	controllers_mask, @function
controllers_mask:
.LFB11:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
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
	.cfi_endproc
.LFE11:
	.size	controllers_mask, .-controllers_mask
	.p2align 4
	.globl	lapic_send
	.type	lapic_send, @function
lapic_send:
.LFB12:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %rdi
	cli
# 0 "" 2
#NO_APP
	movl	$4276093696, %ecx
	movl	(%rcx), %edx
	andb	$16, %dh
	je	.L16
	.p2align 4,,10
	.p2align 3
.L17:
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	(%rcx), %edx
	andb	$16, %dh
	jne	.L17
.L16:
	sall	$24, %eax
	orl	$16384, %esi
	movabsl	%eax, 4276093712
	movl	%esi, %eax
	movabsl	%eax, 4276093696
#APP
# 58 "c/lapic.c" 1
	push %rdi
	popf
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE12:
	.size	lapic_send, .-lapic_send
	.p2align 4
	.globl	lapic_enable
	.type	lapic_enable, @function
lapic_enable:
.LFB13:
	.cfi_startproc
	endbr64
	movl	$27, %ecx
#APP
# 65 "c/lapic.c" 1
	rdmsr
# 0 "" 2
#NO_APP
	salq	$32, %rdx
	movl	%eax, %eax
	orq	%rax, %rdx
	movq	%rdx, %rax
	shrq	$32, %rdx
	orb	$8, %ah
#APP
# 71 "c/lapic.c" 1
	wrmsr
# 0 "" 2
#NO_APP
	movl	$4276093168, %edx
	movl	(%rdx), %eax
	orl	$511, %eax
	movl	%eax, (%rdx)
	movl	$4276093056, %eax
	movl	$0, (%rax)
	ret
	.cfi_endproc
.LFE13:
	.size	lapic_enable, .-lapic_enable
	.p2align 4
	.globl	lapic_tick
	.type	lapic_tick, @function
lapic_tick:
.LFB14:
	.cfi_startproc
	endbr64
	movl	$4276093104, %eax
	movl	$0, (%rax)
	movq	uptime(%rip), %rax
	addq	$1, %rax
	movq	%rax, uptime(%rip)
	ret
	.cfi_endproc
.LFE14:
	.size	lapic_tick, .-lapic_tick
	.p2align 4
	.globl	level_raise
	.type	level_raise, @function
level_raise:
.LFB15:
	.cfi_startproc
	endbr64
	movl	8(%rdi), %eax
	cmpl	%esi, %eax
	jge	.L24
	movl	%esi, 8(%rdi)
.L24:
	ret
	.cfi_endproc
.LFE15:
	.size	level_raise, .-level_raise
	.p2align 4
	.globl	level_lower
	.type	level_lower, @function
level_lower:
.LFB16:
	.cfi_startproc
	endbr64
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rdi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	movl	%esi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %r13
	cli
# 0 "" 2
#NO_APP
	movl	16(%rdi), %eax
	movl	%esi, %ecx
	leaq	16(%rdi), %rbx
	movl	$31, %r12d
	movl	%eax, %edx
	shrl	%cl, %edx
	shrl	%edx
	je	.L29
	.p2align 4,,10
	.p2align 3
.L28:
	bsrl	%eax, %eax
	movl	%r12d, %ecx
	xorl	$31, %eax
	subl	%eax, %ecx
	movl	$-2, %eax
	roll	%cl, %eax
	lock andl	%eax, (%rbx)
	addl	$1, 12(%r14)
	movslq	%ecx, %rcx
	movq	%r14, %rdi
	call	*32(%r14,%rcx,8)
	movl	16(%r14), %eax
	movl	%ebp, %ecx
	subl	$1, 12(%r14)
	movl	%eax, %edx
	shrl	%cl, %edx
	shrl	%edx
	jne	.L28
.L29:
	movl	%ebp, 8(%r14)
#APP
# 58 "c/lapic.c" 1
	push %r13
	popf
# 0 "" 2
#NO_APP
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE16:
	.size	level_lower, .-level_lower
	.p2align 4
	.globl	broadcast
	.type	broadcast, @function
broadcast:
.LFB17:
	.cfi_startproc
	endbr64
	movl	%edi, %r9d
	movq	$cpus+16, %rax
	movl	$4276093696, %ecx
	movl	$4276093712, %r10d
	orl	$16384, %r9d
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L37:
	addq	$288, %rax
	cmpq	$cpus+2320, %rax
	je	.L47
.L41:
	cmpq	$0, -16(%rax)
	je	.L37
	movl	%edi, %edx
	xchgl	(%rax), %edx
	testl	%edx, %edx
	jne	.L37
	movl	4(%rax), %esi
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %r8
	cli
# 0 "" 2
#NO_APP
	movl	(%rcx), %edx
	andb	$16, %dh
	je	.L39
	.p2align 4,,10
	.p2align 3
.L40:
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	(%rcx), %edx
	andb	$16, %dh
	jne	.L40
.L39:
	sall	$24, %esi
	movl	%esi, (%r10)
	movl	%r9d, (%rcx)
#APP
# 58 "c/lapic.c" 1
	push %r8
	popf
# 0 "" 2
#NO_APP
	addq	$288, %rax
	cmpq	$cpus+2320, %rax
	jne	.L41
.L47:
	ret
	.cfi_endproc
.LFE17:
	.size	broadcast, .-broadcast
	.p2align 4
	.globl	clock_read
	.type	clock_read, @function
clock_read:
.LFB18:
	.cfi_startproc
	endbr64
#APP
# 180 "c/lapic.c" 1
	lfence
	rdtsc
# 0 "" 2
#NO_APP
	salq	$32, %rdx
	movl	%eax, %eax
	orq	%rax, %rdx
	imulq	$1000, %rdx, %rax
	shrq	$10, %rax
	ret
	.cfi_endproc
.LFE18:
	.size	clock_read, .-clock_read
	.p2align 4
	.globl	stop
	.type	stop, @function
stop:
.LFB19:
	.cfi_startproc
	endbr64
	.p2align 4,,10
	.p2align 3
.L50:
#APP
# 187 "c/lapic.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L50
	.cfi_endproc
.LFE19:
	.size	stop, .-stop
	.globl	uptime
	.bss
	.align 8
	.type	uptime, @object
	.size	uptime, 8
uptime:
	.zero	8
	.local	gates
	.comm	gates,4096,32
	.local	cpus
	.comm	cpus,2304,32
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
