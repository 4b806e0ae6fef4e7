# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.text
	.globl	deliver
	.type	deliver, @function
deliver:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	movzwl	16(%ebp), %eax
	addl	%eax, rings+2176
	movl	rings+2160, %eax
	adcl	%edx, rings+2180
	movl	12(%ebp), %ecx
	leal	1(%eax), %edx
	andl	$63, %eax
	movl	%edx, rings+2160
	movl	8(%ebp), %edx
	sall	$4, %eax
	movl	%ecx, rings+1132(%eax)
	popl	%ebp
	movl	%edx, rings+1128(%eax)
	ret
	.size	deliver, .-deliver
	.globl	log_line
	.type	log_line, @function
log_line:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %edx
	leal	12(%ebp), %ecx
.L4:
	movb	(%edx), %bl
	testb	%bl, %bl
	je	.L9
	cmpb	$37, %bl
	jne	.L5
	addl	(%ecx), %eax
	addl	$4, %ecx
.L5:
	incl	%edx
	jmp	.L4
.L9:
	popl	%ebx
	popl	%ebp
	ret
	.size	log_line, .-log_line
	.globl	swap32
	.type	swap32, @function
swap32:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	popl	%ebp
	bswap	%eax
	ret
	.size	swap32, .-swap32
	.globl	swap64
	.type	swap64, @function
swap64:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	popl	%ebp
	bswap	%edx
	bswap	%eax
	ret
	.size	swap64, .-swap64
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %ebx
.L15:
	cmpl	12(%ebp), %edi
	jge	.L22
	movl	1028(%ebx), %esi
	sall	$4, %esi
	addl	%ebx, %esi
	testb	$1, 12(%esi)
	jne	.L16
.L22:
	testl	%edi, %edi
	je	.L14
	movl	1028(%ebx), %edx
	movl	1024(%ebx), %eax
	movl	%edx, 24(%eax)
	jmp	.L14
.L16:
	cmpb	$0, 13(%esi)
	je	.L19
	incl	1056(%ebx)
	jmp	.L20
.L19:
	pushl	%eax
	movw	8(%esi), %ax
	xchgb	%ah, %al
	movzwl	%ax, %eax
	pushl	%eax
	pushl	4(%esi)
	pushl	(%esi)
	call	deliver
	addl	$1, 1040(%ebx)
	adcl	$0, 1044(%ebx)
	xorl	%edx, %edx
	movzwl	8(%esi), %eax
	addl	%eax, 1048(%ebx)
	adcl	%edx, 1052(%ebx)
	addl	$16, %esp
.L20:
	movl	1028(%ebx), %eax
	movb	$0, 12(%esi)
	incl	%edi
	incl	%eax
	andl	$63, %eax
	movl	%eax, 1028(%ebx)
	jmp	.L15
.L14:
	leal	-12(%ebp), %esp
	movl	%edi, %eax
	popl	%ebx
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	movl	8(%ebp), %edx
	movl	1024(%edx), %eax
	movl	192(%eax), %edi
	testl	%edi, %edi
	jne	.L28
	incl	spurious
	xorl	%esi, %esi
	jmp	.L24
.L28:
	xorl	%esi, %esi
	xorl	%ebx, %ebx
.L25:
	movl	%edi, %eax
	movl	%ebx, %ecx
	shrl	%cl, %eax
	testb	$1, %al
	je	.L27
	movl	1064(%edx,%ebx,4), %eax
	testl	%eax, %eax
	je	.L27
	pushl	%ecx
	pushl	%ecx
	pushl	%ebx
	pushl	1096(%edx,%ebx,4)
	movl	%edx, 8(%ebp)
	call	*%eax
	orl	%eax, %esi
	movl	%ebx, %eax
	addl	$12, %esp
	andl	$3, %eax
	pushl	%edi
	pushl	%ebx
	pushl	names(,%eax,4)
	call	log_line
	movl	8(%ebp), %edx
	addl	$16, %esp
.L27:
	incl	%ebx
	cmpl	$8, %ebx
	jne	.L25
.L24:
	leal	-12(%ebp), %esp
	movl	%esi, %eax
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
	.globl	ring_state
	.type	ring_state, @function
ring_state:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	movb	1036(%eax), %cl
	movl	$.LC6, %eax
	movl	%ecx, %edx
	shrb	$2, %dl
	andl	$7, %edx
	cmpb	$5, %dl
	ja	.L37
	movzbl	%dl, %edx
	jmp	*.L40(,%edx,4)
	.section	.rodata
	.align 4
	.align 4
.L40:
	.long	.L45
	.long	.L46
	.long	.L43
	.long	.L42
	.long	.L41
	.long	.L39
	.text
.L45:
	movl	$.LC0, %eax
	jmp	.L37
.L43:
	movl	$.LC2, %eax
	jmp	.L37
.L42:
	movl	$.LC3, %eax
	jmp	.L37
.L41:
	movl	$.LC4, %eax
	jmp	.L37
.L39:
	andb	$2, %cl
	movl	$.LC5, %eax
	movl	$.LC7, %edx
	cmovne	%edx, %eax
	jmp	.L37
.L46:
	movl	$.LC1, %eax
.L37:
	popl	%ebp
	ret
	.size	ring_state, .-ring_state
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	12(%ebp), %ecx
	movl	8(%ebp), %edi
	movl	%ecx, %ebx
	imull	$1128, %edi, %edx
	sall	$6, %ebx
	andl	$4194240, %ebx
	cmpl	$0, 16(%ebp)
	setne	%al
	orl	%eax, %ebx
	movl	rings+1036(%edx), %eax
	andl	$-4194242, %eax
	orl	%eax, %ebx
	movl	%ebx, rings+1036(%edx)
	movl	%ebx, %eax
	shrb	$2, %bl
	leal	4(,%ebx,4), %ebx
	andl	$-29, %eax
	andl	$28, %ebx
	orl	%ebx, %eax
	movb	%al, rings+1036(%edx)
	addl	$rings+1024, %edx
	cmpl	$1500, %ecx
	jbe	.L50
	movl	%eax, %ecx
	andl	$-33, %eax
	notl	%ecx
	andl	$32, %ecx
	orl	%ecx, %eax
	movb	%al, 12(%edx)
.L50:
	imull	$1128, %edi, %edi
	movl	$6, %ecx
	xorl	%eax, %eax
	leal	rings+1040(%edi), %edx
	movl	%edx, %edi
	rep stosl
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	ring_configure, .-ring_configure
	.globl	ring_average
	.type	ring_average, @function
ring_average:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %ebx
	movl	1044(%ebx), %edx
	movl	1040(%ebx), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L52
	movzwl	%ax, %ecx
	movl	$1, %eax
	testl	%ecx, %ecx
	cmove	%eax, %ecx
	movl	1048(%ebx), %eax
	xorl	%edx, %edx
	divl	%ecx
	xorl	%edx, %edx
.L52:
	popl	%ebx
	popl	%ebp
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
