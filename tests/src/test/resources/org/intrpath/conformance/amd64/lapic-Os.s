# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"lapic.c"
	.text
	.globl	lock_acquire
	.type	lock_acquire, @function
lock_acquire:
.LFB7:
	.cfi_startproc
	endbr64
	movl	$1, %eax
	lock xaddl	%eax, 4(%rdi)
.L2:
	movl	(%rdi), %edx
	cmpl	%eax, %edx
	je	.L5
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	jmp	.L2
.L5:
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
	mfence
	movl	(%rdi), %eax
	incl	%eax
	movl	%eax, (%rdi)
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
	movl	(%rdi), %eax
	leal	1(%rax), %edx
	lock cmpxchgl	%edx, 4(%rdi)
	sete	%al
	movzbl	%al, %eax
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
	subq	$16, %rsp
	.cfi_def_cfa_offset 24
	movw	$4095, 6(%rsp)
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
	je	.L10
	movb	$120, %al
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
	pop %rcx
	cli
# 0 "" 2
#NO_APP
	movl	$4276093696, %edx
.L16:
	movl	(%rdx), %edi
	btl	$12, %edi
	jnc	.L18
#APP
# 76 "c/lapic.c" 1
	pause
# 0 "" 2
#NO_APP
	jmp	.L16
.L18:
	sall	$24, %eax
	orl	$16384, %esi
	movabsl	%eax, 4276093712
	movl	%esi, (%rdx)
#APP
# 58 "c/lapic.c" 1
	push %rcx
	popf
# 0 "" 2
#NO_APP
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
	xorl	%edx, %edx
	movl	%edx, (%rax)
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
	movl	$4276093104, %eax
	xorl	%edx, %edx
	movl	%edx, (%rax)
	movq	uptime(%rip), %rax
	incq	%rax
	movq	%rax, uptime(%rip)
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
	movl	8(%rdi), %eax
	cmpl	%esi, %eax
	jge	.L21
	movl	%esi, 8(%rdi)
.L21:
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
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%esi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	%rdi, %rbx
	pushq	%rdx
	.cfi_def_cfa_offset 48
#APP
# 52 "c/lapic.c" 1
	pushf
	pop %r13
	cli
# 0 "" 2
#NO_APP
	movl	$31, %r12d
.L24:
	movl	16(%rbx), %eax
	movl	%ebp, %ecx
	movl	%eax, %edx
	shrl	%cl, %edx
	shrl	%edx
	je	.L27
	bsrl	%eax, %eax
	movl	%r12d, %ecx
	xorl	$31, %eax
	subl	%eax, %ecx
	movl	$-2, %eax
	roll	%cl, %eax
	lock andl	%eax, 16(%rbx)
	incl	12(%rbx)
	movslq	%ecx, %rcx
	movq	%rbx, %rdi
	call	*32(%rbx,%rcx,8)
	decl	12(%rbx)
	jmp	.L24
.L27:
	movl	%ebp, 8(%rbx)
#APP
# 58 "c/lapic.c" 1
	push %r13
	popf
# 0 "" 2
#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 8
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
	movl	%edi, %r9d
	movq	$cpus, %r8
.L32:
	cmpq	$0, (%r8)
	je	.L30
	movl	%r9d, %eax
	xchgl	16(%r8), %eax
	testl	%eax, %eax
	jne	.L30
	movl	20(%r8), %edi
	movl	%r9d, %esi
	call	lapic_send
.L30:
	addq	$288, %r8
	cmpq	$cpus+2304, %r8
	jne	.L32
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
	.globl	stop
	.type	stop, @function
stop:
.LFB19:
	.cfi_startproc
	endbr64
.L36:
#APP
# 187 "c/lapic.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L36
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
