# SPDX-License-Identifier: GPL-2.0-or-later
# code16.s: a boot stub: real mode, the way into protected mode, and back.
	.text
	.code16
	.p2align 4
boot:	cli
	cld
	xorw	%ax,%ax
	movw	%ax,%ds
	movw	%ax,%es
	movw	%ax,%ss
	movw	$0x7c00,%sp
	movb	$0x0e,%ah
	movb	$'A',%al
	int	$0x10
	inb	$0x92,%al
	orb	$2,%al
	outb	%al,$0x92
	movw	$data - boot,%si
1:	lodsb
	testb	%al,%al
	jz	2f
	outb	%al,$0xe9
	jmp	1b
2:	call	wait
	pushw	%bp
	movw	%sp,%bp
	movw	4(%bp),%ax
	movl	8(%bp,%di),%ecx
	addw	$later,%ax
	popw	%bp
	lgdtl	%cs:gdt_pointer - boot
	movl	%cr0,%eax
	orl	$1,%eax
	movl	%eax,%cr0
	ljmpl	$8,$protected
	.p2align 3
	ljmp	$0x10,$0x1234
	lcall	$0x10,$0x1234
	call	far
	jne	far
	jmp	far
wait:	inb	$0x64,%al
	testb	$2,%al
	jnz	wait
	ret
	retl
	lret
	iret
	movw	%fs:(%bx,%si),%dx
	movl	%gs:4(%eax,%ebx,2),%edx
	movw	(%esp),%ax
	rep movsl
	rep stosw
	pushl	$5
	push	$5
	pushfl
	popal
	loop	wait
	jcxz	3f
	jecxz	3f
3:	hlt
	.p2align 4
	.skip 130
far:	hlt
	.code32
protected:
	movw	$0x10,%ax
	movw	%ax,%ds
	movl	$0x1000,%esp
	call	protected
	ljmp	*vector
	.p2align 4
	.code16
	movl	%cr0,%eax
	andb	$0xfe,%al
	movl	%eax,%cr0
	hlt
	.data
data:	.asciz "hello"
gdt_pointer:
	.word 23
	.long 0
vector:	.long 0
	.word 8
	.set later, 9
