# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.text
	.local	rings
	.comm	rings,2256,32
	.section	.rodata
.LC0:
	.string	"rx"
.LC1:
	.string	"tx"
.LC2:
	.string	"link"
.LC3:
	.string	"other"
	.align 4
	.type	names, @object
	.size	names, 16
names:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.local	spurious
	.comm	spurious,4,4
	.text
	.globl	deliver
	.type	deliver, @function
deliver:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$20, %esp
	movl	16(%ebp), %edx
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	%edx, %eax
	movw	%ax, -20(%ebp)
	movl	rings+2176, %eax
	movl	rings+2180, %edx
	movzwl	-20(%ebp), %ecx
	movl	$0, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, rings+2176
	movl	%edx, rings+2180
	movl	rings+2160, %eax
	leal	1(%eax), %edx
	movl	%edx, rings+2160
	andl	$63, %eax
	sall	$4, %eax
	leal	rings+1128(%eax), %ecx
	movl	-16(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%eax, (%ecx)
	movl	%edx, 4(%ecx)
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	deliver, .-deliver
	.globl	log_line
	.type	log_line, @function
log_line:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	leal	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L3
.L5:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$37, %al
	jne	.L4
	movl	-8(%ebp), %eax
	leal	4(%eax), %edx
	movl	%edx, -8(%ebp)
	movl	(%eax), %eax
	addl	%eax, -4(%ebp)
.L4:
	addl	$1, 8(%ebp)
.L3:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L5
	movl	-4(%ebp), %eax
	leave
	ret
	.size	log_line, .-log_line
	.type	read_register, @function
read_register:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	1024(%eax), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	popl	%ebp
	ret
	.size	read_register, .-read_register
	.type	write_register, @function
write_register:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movl	1024(%eax), %edx
	movl	12(%ebp), %eax
	addl	%eax, %edx
	movl	16(%ebp), %eax
	movl	%eax, (%edx)
	nop
	popl	%ebp
	ret
	.size	write_register, .-write_register
	.type	swap16, @function
swap16:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movw	%ax, -4(%ebp)
	movzwl	-4(%ebp), %eax
	sall	$8, %eax
	movl	%eax, %edx
	movzwl	-4(%ebp), %eax
	shrw	$8, %ax
	orl	%edx, %eax
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
	.globl	swap64
	.type	swap64, @function
swap64:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	bswap	%eax
	movl	%eax, %ecx
	movl	-12(%ebp), %eax
	bswap	%eax
	movl	%eax, %ebx
	movl	%ebx, %eax
	movl	%ecx, %edx
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	swap64, .-swap64
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	subl	$16, %esp
	movl	$0, -12(%ebp)
	jmp	.L17
.L22:
	movl	8(%ebp), %eax
	movl	1028(%eax), %eax
	sall	$4, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movzbl	12(%eax), %eax
	movzbl	%al, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L25
	movl	-16(%ebp), %eax
	movzbl	13(%eax), %eax
	testb	%al, %al
	je	.L20
	movl	8(%ebp), %eax
	movl	1056(%eax), %eax
	leal	1(%eax), %edx
	movl	8(%ebp), %eax
	movl	%edx, 1056(%eax)
	jmp	.L21
.L20:
	movl	-16(%ebp), %eax
	movzwl	8(%eax), %eax
	movzwl	%ax, %eax
	pushl	%eax
	call	swap16
	addl	$4, %esp
	movzwl	%ax, %ecx
	movl	-16(%ebp), %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	subl	$4, %esp
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	call	deliver
	addl	$16, %esp
	movl	8(%ebp), %eax
	movl	1044(%eax), %edx
	movl	1040(%eax), %eax
	addl	$1, %eax
	adcl	$0, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 1040(%ecx)
	movl	%edx, 1044(%ecx)
	movl	8(%ebp), %eax
	movl	1052(%eax), %edx
	movl	1048(%eax), %eax
	movl	-16(%ebp), %ecx
	movzwl	8(%ecx), %ecx
	movzwl	%cx, %ecx
	movl	%ecx, %esi
	movl	$0, %edi
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	8(%ebp), %ecx
	movl	%eax, 1048(%ecx)
	movl	%edx, 1052(%ecx)
.L21:
	movl	-16(%ebp), %eax
	movb	$0, 12(%eax)
	movl	8(%ebp), %eax
	movl	1028(%eax), %eax
	addl	$1, %eax
	andl	$63, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, 1028(%eax)
	addl	$1, -12(%ebp)
.L17:
	movl	-12(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L22
	jmp	.L19
.L25:
	nop
.L19:
	cmpl	$0, -12(%ebp)
	je	.L23
	movl	8(%ebp), %eax
	movl	1028(%eax), %eax
	subl	$4, %esp
	pushl	%eax
	pushl	$24
	pushl	8(%ebp)
	call	write_register
	addl	$16, %esp
.L23:
	movl	-12(%ebp), %eax
	leal	-8(%ebp), %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	ring_receive, .-ring_receive
	.globl	ring_interrupt
	.type	ring_interrupt, @function
ring_interrupt:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, -20(%ebp)
	pushl	$192
	pushl	-20(%ebp)
	call	read_register
	addl	$8, %esp
	movl	%eax, -24(%ebp)
	movl	$0, -16(%ebp)
	cmpl	$0, -24(%ebp)
	jne	.L27
	movl	spurious, %eax
	addl	$1, %eax
	movl	%eax, spurious
	movl	$0, %eax
	jmp	.L28
.L27:
	movl	$0, -12(%ebp)
	jmp	.L29
.L31:
	movl	-12(%ebp), %eax
	movl	-24(%ebp), %edx
	movl	%eax, %ecx
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L30
	movl	-20(%ebp), %eax
	movl	-12(%ebp), %edx
	addl	$264, %edx
	movl	8(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L30
	movl	-20(%ebp), %eax
	movl	-12(%ebp), %edx
	addl	$264, %edx
	movl	8(%eax,%edx,4), %eax
	movl	-20(%ebp), %edx
	movl	-12(%ebp), %ecx
	addl	$272, %ecx
	movl	8(%edx,%ecx,4), %edx
	subl	$8, %esp
	pushl	-12(%ebp)
	pushl	%edx
	call	*%eax
	addl	$16, %esp
	orl	%eax, -16(%ebp)
	movl	-12(%ebp), %eax
	andl	$3, %eax
	movl	names(,%eax,4), %eax
	subl	$4, %esp
	pushl	-24(%ebp)
	pushl	-12(%ebp)
	pushl	%eax
	call	log_line
	addl	$16, %esp
.L30:
	addl	$1, -12(%ebp)
.L29:
	cmpl	$7, -12(%ebp)
	jle	.L31
	movl	-16(%ebp), %eax
.L28:
	leave
	ret
	.size	ring_interrupt, .-ring_interrupt
	.section	.rodata
.LC4:
	.string	"10"
.LC5:
	.string	"100"
.LC6:
	.string	"1000"
.LC7:
	.string	"2500"
.LC8:
	.string	"10000"
.LC9:
	.string	"25000"
.LC10:
	.string	"half"
.LC11:
	.string	"?"
	.text
	.globl	ring_state
	.type	ring_state, @function
ring_state:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movzbl	1036(%eax), %eax
	shrb	$2, %al
	andl	$7, %eax
	movzbl	%al, %eax
	cmpl	$5, %eax
	ja	.L33
	movl	.L35(,%eax,4), %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L35:
	.long	.L40
	.long	.L39
	.long	.L38
	.long	.L37
	.long	.L36
	.long	.L34
	.text
.L40:
	movl	$.LC4, %eax
	jmp	.L41
.L39:
	movl	$.LC5, %eax
	jmp	.L41
.L38:
	movl	$.LC6, %eax
	jmp	.L41
.L37:
	movl	$.LC7, %eax
	jmp	.L41
.L36:
	movl	$.LC8, %eax
	jmp	.L41
.L34:
	movl	8(%ebp), %eax
	movzbl	1036(%eax), %eax
	andl	$2, %eax
	testb	%al, %al
	je	.L42
	movl	$.LC9, %eax
	jmp	.L41
.L42:
	movl	$.LC10, %eax
	jmp	.L41
.L33:
	movl	$.LC11, %eax
.L41:
	popl	%ebp
	ret
	.size	ring_state, .-ring_state
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$32, %esp
	movl	8(%ebp), %eax
	imull	$1128, %eax, %eax
	addl	$rings, %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	movzwl	%dx, %edx
	movl	%edx, %ecx
	sall	$6, %ecx
	movl	1036(%eax), %edx
	andl	$-4194241, %edx
	orl	%ecx, %edx
	movl	%edx, 1036(%eax)
	cmpl	$0, 16(%ebp)
	setne	%dl
	movl	-8(%ebp), %eax
	movl	%edx, %ecx
	andl	$1, %ecx
	movzbl	1036(%eax), %edx
	andl	$-2, %edx
	orl	%ecx, %edx
	movb	%dl, 1036(%eax)
	movl	-8(%ebp), %eax
	movzbl	1036(%eax), %eax
	shrb	$2, %al
	andl	$7, %eax
	addl	$1, %eax
	andl	$7, %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	andl	$7, %edx
	leal	0(,%edx,4), %ecx
	movzbl	1036(%eax), %edx
	andl	$-29, %edx
	orl	%ecx, %edx
	movb	%dl, 1036(%eax)
	cmpl	$1500, 12(%ebp)
	jbe	.L45
	movl	-8(%ebp), %eax
	movzbl	1036(%eax), %eax
	shrb	$5, %al
	andl	$1, %eax
	xorl	$1, %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	andl	$1, %edx
	movl	%edx, %ecx
	sall	$5, %ecx
	movzbl	1036(%eax), %edx
	andl	$-33, %edx
	orl	%ecx, %edx
	movb	%dl, 1036(%eax)
.L45:
	movl	-8(%ebp), %edx
	movl	$0, %ebx
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L46:
	movl	%ebx, 1040(%edx,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L46
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	ring_configure, .-ring_configure
	.globl	ring_average
	.type	ring_average, @function
ring_average:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	1044(%eax), %edx
	movl	1040(%eax), %eax
	orl	%edx, %eax
	testl	%eax, %eax
	je	.L49
	movl	8(%ebp), %eax
	movl	1052(%eax), %edx
	movl	1048(%eax), %eax
	movl	%eax, %ecx
	movl	8(%ebp), %eax
	movl	1044(%eax), %edx
	movl	1040(%eax), %eax
	movzwl	%ax, %eax
	testl	%eax, %eax
	je	.L50
	movl	8(%ebp), %eax
	movl	1044(%eax), %edx
	movl	1040(%eax), %eax
	movzwl	%ax, %ebx
	jmp	.L51
.L50:
	movl	$1, %ebx
.L51:
	movl	%ecx, %eax
	movl	$0, %edx
	divl	%ebx
	movl	$0, %edx
	jmp	.L53
.L49:
	movl	$0, %eax
	movl	$0, %edx
.L53:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	ring_average, .-ring_average
	.section	.note.GNU-stack,"",@progbits
