# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.text
	.p2align 4
	.globl	deliver
	.type	deliver, @function
deliver:
	xorl	%edx, %edx
	movzwl	12(%esp), %eax
	addl	%eax, rings+2176
	movl	rings+2160, %eax
	adcl	%edx, rings+2180
	movl	8(%esp), %ecx
	leal	1(%eax), %edx
	andl	$63, %eax
	movl	%edx, rings+2160
	movl	4(%esp), %edx
	sall	$4, %eax
	movl	%ecx, rings+1132(%eax)
	movl	%edx, rings+1128(%eax)
	ret
	.size	deliver, .-deliver
	.p2align 4
	.globl	log_line
	.type	log_line, @function
log_line:
	pushl	%ebx
	movl	8(%esp), %edx
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L7
	leal	12(%esp), %ecx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L6:
	cmpb	$37, %al
	jne	.L5
	addl	(%ecx), %ebx
	addl	$4, %ecx
.L5:
	movzbl	1(%edx), %eax
	addl	$1, %edx
	testb	%al, %al
	jne	.L6
	movl	%ebx, %eax
	popl	%ebx
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	xorl	%ebx, %ebx
	movl	%ebx, %eax
	popl	%ebx
	ret
	.size	log_line, .-log_line
	.p2align 4
	.globl	swap32
	.type	swap32, @function
swap32:
	movl	4(%esp), %eax
	bswap	%eax
	ret
	.size	swap32, .-swap32
	.p2align 4
	.globl	swap64
	.type	swap64, @function
swap64:
	movl	4(%esp), %edx
	movl	8(%esp), %eax
	bswap	%edx
	bswap	%eax
	ret
	.size	swap64, .-swap64
	.p2align 4
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	44(%esp), %eax
	movl	40(%esp), %ebp
	testl	%eax, %eax
	jle	.L22
	movl	rings+2176, %eax
	movl	rings+2180, %edx
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	movl	%edi, (%esp)
	movl	%eax, 8(%esp)
	movl	rings+2160, %eax
	movl	%edx, 12(%esp)
	movl	1028(%ebp), %edx
	movl	%eax, 4(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L33:
	addl	$1, 1056(%ebp)
.L19:
	addl	$1, %edx
	movb	$0, 12(%eax)
	andl	$63, %edx
	addl	$1, (%esp)
	movl	(%esp), %eax
	movl	%edx, 1028(%ebp)
	cmpl	%eax, 44(%esp)
	je	.L31
.L20:
	movl	%edx, %eax
	sall	$4, %eax
	addl	%ebp, %eax
	testb	$1, 12(%eax)
	je	.L32
	cmpb	$0, 13(%eax)
	jne	.L33
	movzwl	8(%eax), %ecx
	movl	4(%eax), %edi
	movl	%ecx, %esi
	rolw	$8, %si
	movzwl	%si, %esi
	movl	%esi, %ebx
	xorl	%esi, %esi
	addl	%ebx, 8(%esp)
	movl	4(%esp), %ebx
	adcl	%esi, 12(%esp)
	movl	(%eax), %esi
	andl	$63, %ebx
	sall	$4, %ebx
	addl	$1, 1040(%ebp)
	movl	%edi, rings+1132(%ebx)
	adcl	$0, 1044(%ebp)
	movl	%esi, rings+1128(%ebx)
	xorl	%ebx, %ebx
	addl	%ecx, 1048(%ebp)
	movl	$1, %ecx
	adcl	%ebx, 1052(%ebp)
	movl	4(%esp), %ebx
	leal	1(%ebx), %edi
	movl	%edi, 4(%esp)
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L32:
	movl	(%esp), %edi
	testb	%cl, %cl
	je	.L15
	movl	4(%esp), %eax
	movl	12(%esp), %edx
	movl	%eax, rings+2160
	movl	8(%esp), %eax
	movl	%edx, rings+2180
	movl	%eax, rings+2176
.L15:
	testl	%edi, %edi
	jne	.L16
.L12:
	addl	$20, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movl	%eax, %edi
	testb	%cl, %cl
	je	.L16
	movl	4(%esp), %eax
	movl	12(%esp), %edx
	movl	%eax, rings+2160
	movl	8(%esp), %eax
	movl	%edx, rings+2180
	movl	%eax, rings+2176
.L16:
	movl	1028(%ebp), %edx
	movl	1024(%ebp), %eax
	movl	%edx, 24(%eax)
	addl	$20, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L22:
	xorl	%edi, %edi
	jmp	.L12
	.size	ring_receive, .-ring_receive
	.p2align 4
	.globl	ring_interrupt
	.type	ring_interrupt, @function
ring_interrupt:
	pushl	%ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$12, %esp
	movl	32(%esp), %ebp
	movl	1024(%ebp), %eax
	movl	192(%eax), %esi
	testl	%esi, %esi
	je	.L49
	.p2align 4,,10
	.p2align 3
.L35:
	btl	%ebx, %esi
	jnc	.L37
	movl	1064(%ebp,%ebx,4), %eax
	testl	%eax, %eax
	je	.L37
	subl	$8, %esp
	pushl	%ebx
	pushl	1096(%ebp,%ebx,4)
	call	*%eax
	orl	%eax, %edi
	movl	%ebx, %eax
	addl	$12, %esp
	andl	$3, %eax
	pushl	%esi
	pushl	%ebx
	pushl	names(,%eax,4)
	call	log_line
	addl	$16, %esp
.L37:
	addl	$1, %ebx
	cmpl	$8, %ebx
	jne	.L35
	addl	$12, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	addl	$1, spurious
	addl	$12, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	ring_interrupt, .-ring_interrupt
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"10"
.LC1:
	.string	"100"
.LC2:
	.string	"1000"
.LC3:
	.string	"2500"
.LC4:
	.string	"10000"
.LC5:
	.string	"half"
.LC6:
	.string	"?"
.LC7:
	.string	"25000"
	.text
	.p2align 4
	.globl	ring_state
	.type	ring_state, @function
ring_state:
	movl	4(%esp), %eax
	movzbl	1036(%eax), %edx
	movl	%edx, %eax
	shrb	$2, %al
	andl	$7, %eax
	cmpb	$5, %al
	ja	.L51
	movzbl	%al, %eax
	jmp	*.L53(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L53:
	.long	.L58
	.long	.L59
	.long	.L56
	.long	.L55
	.long	.L54
	.long	.L52
	.text
	.p2align 4,,10
	.p2align 3
.L59:
	movl	$.LC1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	movl	$.LC0, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	andl	$2, %edx
	movl	$.LC5, %eax
	movl	$.LC7, %edx
	cmovne	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	movl	$.LC2, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	movl	$.LC3, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	movl	$.LC4, %eax
	ret
.L51:
	movl	$.LC6, %eax
	ret
	.size	ring_state, .-ring_state
	.p2align 4
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
	pushl	%ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	24(%esp), %ebx
	movl	20(%esp), %ebp
	movl	28(%esp), %ecx
	movl	%ebx, %edx
	imull	$1128, %ebp, %esi
	sall	$6, %edx
	andl	$4194240, %edx
	testl	%ecx, %ecx
	setne	%al
	orl	%eax, %edx
	movl	rings+1036(%esi), %eax
	andl	$-4194242, %eax
	orl	%eax, %edx
	movl	%edx, %eax
	movl	%edx, rings+1036(%esi)
	leal	rings+1024(%esi), %edx
	movl	%eax, %ecx
	andl	$-29, %eax
	shrb	$2, %cl
	movl	%ecx, %esi
	leal	4(,%esi,4), %esi
	andl	$28, %esi
	orl	%esi, %eax
	movb	%al, 12(%edx)
	cmpl	$1500, %ebx
	jbe	.L62
	movl	%eax, %ebx
	andl	$-33, %eax
	notl	%ebx
	andl	$32, %ebx
	orl	%ebx, %eax
	movb	%al, 12(%edx)
.L62:
	imull	$1128, %ebp, %ecx
	xorl	%edx, %edx
	xorl	%eax, %eax
	addl	$rings+1040, %ecx
.L63:
	movl	%edx, (%ecx,%eax)
	addl	$4, %eax
	cmpl	$24, %eax
	jb	.L63
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	ring_configure, .-ring_configure
	.p2align 4
	.globl	ring_average
	.type	ring_average, @function
ring_average:
	pushl	%ebx
	movl	8(%esp), %ebx
	movl	1044(%ebx), %edx
	movl	1040(%ebx), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L67
	movzwl	%ax, %ecx
	movl	$1, %eax
	testl	%ecx, %ecx
	cmove	%eax, %ecx
	movl	1048(%ebx), %eax
	xorl	%edx, %edx
	divl	%ecx
	xorl	%edx, %edx
.L67:
	popl	%ebx
	ret
	.size	ring_average, .-ring_average
	.local	spurious
	.comm	spurious,4,4
	.section	.rodata.str1.1
.LC8:
	.string	"rx"
.LC9:
	.string	"tx"
.LC10:
	.string	"link"
.LC11:
	.string	"other"
	.section	.rodata
	.align 4
	.type	names, @object
	.size	names, 16
names:
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.local	rings
	.comm	rings,2256,32
	.section	.note.GNU-stack,"",@progbits
