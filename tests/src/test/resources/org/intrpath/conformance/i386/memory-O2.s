# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.text
	.p2align 4
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
	pushl	%edi
	pushl	%esi
	movl	20(%esp), %eax
	movl	12(%esp), %edx
	movl	16(%esp), %esi
	testl	%eax, %eax
	je	.L2
	addl	%edx, %eax
	movl	%edx, %edi
	.p2align 4,,10
	.p2align 3
.L3:
	movsb
	cmpl	%eax, %edi
	jne	.L3
.L2:
	movl	%edx, %eax
	popl	%esi
	popl	%edi
	ret
	.size	memory_copy, .-memory_copy
	.p2align 4
	.globl	memory_set
	.type	memory_set, @function
memory_set:
	pushl	%esi
	pushl	%ebx
	movl	12(%esp), %ebx
	movl	20(%esp), %esi
	movzbl	16(%esp), %ecx
	leal	(%ebx,%esi), %edx
	testl	%esi, %esi
	je	.L16
	movl	%ebx, %eax
	.p2align 4,,10
	.p2align 3
.L12:
	addl	$1, %eax
	movb	%cl, -1(%eax)
	cmpl	%edx, %eax
	jne	.L12
.L16:
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	memory_set, .-memory_set
	.p2align 4
	.globl	memory_compare
	.type	memory_compare, @function
memory_compare:
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %esi
	movl	12(%esp), %edx
	movl	16(%esp), %eax
	testl	%esi, %esi
	je	.L22
	addl	%eax, %esi
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L20:
	addl	$1, %eax
	addl	$1, %edx
	cmpl	%esi, %eax
	je	.L22
.L21:
	movzbl	(%edx), %ecx
	movzbl	(%eax), %ebx
	cmpb	%bl, %cl
	je	.L20
	movzbl	%cl, %eax
	subl	%ebx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	ret
	.size	memory_compare, .-memory_compare
	.p2align 4
	.globl	string_length
	.type	string_length, @function
string_length:
	movl	4(%esp), %edx
	cmpb	$0, (%edx)
	je	.L28
	movl	%edx, %eax
	.p2align 4,,10
	.p2align 3
.L27:
	addl	$1, %eax
	cmpb	$0, (%eax)
	jne	.L27
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L28:
	xorl	%eax, %eax
	ret
	.size	string_length, .-string_length
	.p2align 4
	.globl	clear_page
	.type	clear_page, @function
clear_page:
	pushl	%edi
	movl	8(%esp), %ecx
	xorl	%eax, %eax
	leal	4(%ecx), %edi
	movl	$0, (%ecx)
	movl	$0, 4092(%ecx)
	andl	$-4, %edi
	subl	%edi, %ecx
	addl	$4096, %ecx
	shrl	$2, %ecx
	rep stosl
	popl	%edi
	ret
	.size	clear_page, .-clear_page
	.p2align 4
	.globl	copy_frame
	.type	copy_frame, @function
copy_frame:
	pushl	%edi
	pushl	%esi
	movl	16(%esp), %esi
	movl	12(%esp), %ecx
	movl	(%esi), %eax
	leal	4(%ecx), %edi
	movl	%eax, (%ecx)
	movl	72(%esi), %eax
	andl	$-4, %edi
	movl	%eax, 72(%ecx)
	subl	%edi, %ecx
	subl	%ecx, %esi
	addl	$76, %ecx
	shrl	$2, %ecx
	rep movsl
	popl	%esi
	popl	%edi
	ret
	.size	copy_frame, .-copy_frame
	.p2align 4
	.globl	allocate_page
	.type	allocate_page, @function
allocate_page:
	xorl	%eax, %eax
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L35:
	addl	$1, %eax
	cmpl	$128, %eax
	je	.L39
.L37:
	movl	bitmap(,%eax,4), %edx
	cmpl	$-1, %edx
	je	.L35
	movl	%edx, %ecx
	notl	%ecx
	rep bsfl	%ecx, %ecx
	btsl	%ecx, %edx
	movl	%edx, bitmap(,%eax,4)
	sall	$5, %eax
	addl	%ecx, %eax
	ret
.L39:
	movl	$-1, %eax
	ret
	.size	allocate_page, .-allocate_page
	.p2align 4
	.globl	free_page
	.type	free_page, @function
free_page:
	movl	4(%esp), %ecx
	movl	$-2, %eax
	movl	%ecx, %edx
	roll	%cl, %eax
	shrl	$5, %edx
	andl	%eax, bitmap(,%edx,4)
	ret
	.size	free_page, .-free_page
	.p2align 4
	.globl	map
	.type	map, @function
map:
	movl	4(%esp), %ecx
	movl	%ecx, %edx
	shrl	$12, %edx
	andl	$1023, %edx
	testb	$1, table(,%edx,4)
	jne	.L43
	movl	8(%esp), %eax
	andl	$-4096, %eax
	orl	12(%esp), %eax
	orl	$1, %eax
	movl	%eax, table(,%edx,4)
#APP
# 100 "c/memory.c" 1
	invlpg (%ecx)
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	movl	$-17, %eax
	ret
	.size	map, .-map
	.p2align 4
	.globl	checksum
	.type	checksum, @function
checksum:
	pushl	%ebx
	movl	12(%esp), %eax
	movl	8(%esp), %edx
	testl	%eax, %eax
	jle	.L49
	leal	(%edx,%eax,2), %ebx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L46:
	movzwl	(%edx), %ecx
	addl	$2, %edx
	addl	%ecx, %eax
	cmpl	%ebx, %edx
	jne	.L46
	movl	%eax, %edx
	shrl	$16, %edx
	je	.L47
	movzwl	%ax, %eax
	addl	%edx, %eax
	movl	%eax, %ebx
	movzwl	%ax, %edx
	addl	$1, %edx
	shrl	$16, %ebx
	popl	%ebx
	cmovne	%edx, %eax
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	movl	$-1, %eax
	popl	%ebx
	ret
.L47:
	notl	%eax
	popl	%ebx
	ret
	.size	checksum, .-checksum
	.p2align 4
	.globl	crc_prepare
	.type	crc_prepare, @function
crc_prepare:
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	.p2align 4,,10
	.p2align 3
.L57:
	movl	%esi, %eax
	movl	$8, %edx
	.p2align 4,,10
	.p2align 3
.L56:
	movl	%eax, %ebx
	shrl	%eax
	movl	%eax, %ecx
	andl	$1, %ebx
	xorl	$-306674912, %ecx
	testl	%ebx, %ebx
	cmovne	%ecx, %eax
	subl	$1, %edx
	jne	.L56
	movl	%eax, crc_table(,%esi,4)
	addl	$1, %esi
	cmpl	$256, %esi
	jne	.L57
	popl	%ebx
	popl	%esi
	ret
	.size	crc_prepare, .-crc_prepare
	.p2align 4
	.globl	crc
	.type	crc, @function
crc:
	pushl	%ebx
	movl	16(%esp), %ebx
	movl	8(%esp), %eax
	movl	12(%esp), %edx
	testl	%ebx, %ebx
	je	.L64
	addl	%edx, %ebx
	.p2align 4,,10
	.p2align 3
.L65:
	movzbl	(%edx), %ecx
	addl	$1, %edx
	xorl	%eax, %ecx
	shrl	$8, %eax
	movzbl	%cl, %ecx
	xorl	crc_table(,%ecx,4), %eax
	cmpl	%ebx, %edx
	jne	.L65
.L64:
	notl	%eax
	popl	%ebx
	ret
	.size	crc, .-crc
	.p2align 4
	.globl	print_number
	.type	print_number, @function
print_number:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	24(%esp), %edi
	movl	20(%esp), %eax
	movl	28(%esp), %esi
	movl	%edi, %ecx
	negl	%ecx
	movb	$0, -1(%eax)
	leal	-1(%eax), %ebx
	cmovs	%edi, %ecx
	.p2align 4,,10
	.p2align 3
.L73:
	movl	%ecx, %eax
	xorl	%edx, %edx
	movl	%ebx, %ebp
	divl	%esi
	subl	$1, %ebx
	movzbl	digits(%edx), %edx
	movb	%dl, (%ebx)
	movl	%ecx, %edx
	movl	%eax, %ecx
	cmpl	%esi, %edx
	jnb	.L73
	testl	%edi, %edi
	jns	.L71
	movb	$45, -1(%ebx)
	leal	-2(%ebp), %ebx
.L71:
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	print_number, .-print_number
	.p2align 4
	.globl	sum_int
	.type	sum_int, @function
sum_int:
	pushl	%esi
	pushl	%ebx
	movl	16(%esp), %ebx
	testl	%ebx, %ebx
	jle	.L80
	movl	tuned, %eax
	movl	12(%esp), %esi
	leal	0(,%eax,4), %edx
	addl	%eax, %ebx
	subl	%edx, %esi
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L79:
	movl	(%esi,%eax,4), %ecx
	imull	%eax, %ecx
	addl	$1, %eax
	addl	%ecx, %edx
	cmpl	%ebx, %eax
	jne	.L79
	movl	%edx, %eax
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L80:
	xorl	%edx, %edx
	popl	%ebx
	popl	%esi
	movl	%edx, %eax
	ret
	.size	sum_int, .-sum_int
	.p2align 4
	.globl	add_arrays
	.type	add_arrays, @function
add_arrays:
	pushl	%esi
	xorl	%eax, %eax
	pushl	%ebx
	movl	12(%esp), %esi
	movl	16(%esp), %ebx
	movl	20(%esp), %ecx
	.p2align 4,,10
	.p2align 3
.L84:
	movl	(%ecx,%eax,4), %edx
	xorl	$85, %edx
	addl	(%ebx,%eax,4), %edx
	movl	%edx, (%esi,%eax,4)
	addl	$1, %eax
	cmpl	$64, %eax
	jne	.L84
	popl	%ebx
	popl	%esi
	ret
	.size	add_arrays, .-add_arrays
	.p2align 4
	.globl	parse
	.type	parse, @function
parse:
	pushl	%esi
	movl	$1, %esi
	pushl	%ebx
	movl	12(%esp), %ecx
	movzbl	(%ecx), %edx
	cmpb	$45, %dl
	jne	.L88
	movzbl	1(%ecx), %edx
	movl	$-1, %esi
	addl	$1, %ecx
.L88:
	leal	-48(%edx), %ebx
	xorl	%eax, %eax
	cmpb	$9, %bl
	ja	.L87
	.p2align 4,,10
	.p2align 3
.L89:
	subl	$48, %edx
	leal	(%eax,%eax,4), %eax
	addl	$1, %ecx
	movsbl	%dl, %edx
	leal	(%edx,%eax,2), %eax
	movzbl	(%ecx), %edx
	leal	-48(%edx), %ebx
	cmpb	$9, %bl
	jbe	.L89
	imull	%esi, %eax
.L87:
	popl	%ebx
	popl	%esi
	ret
	.size	parse, .-parse
	.globl	halves
	.data
	.align 4
	.type	halves, @object
	.size	halves, 10
halves:
	.value	1
	.value	2
	.value	-1
	.zero	4
	.globl	double_word
	.align 4
	.type	double_word, @object
	.size	double_word, 4
double_word:
	.long	-1
	.globl	banner
	.align 4
	.type	banner, @object
	.size	banner, 20
banner:
	.string	"memory: \"ready\"\t\001\377\n"
	.globl	tuned
	.align 4
	.type	tuned, @object
	.size	tuned, 4
tuned:
	.long	3
	.local	crc_table
	.comm	crc_table,1024,32
	.section	.rodata
	.align 4
	.type	digits, @object
	.size	digits, 16
digits:
	.ascii	"0123456789abcdef"
	.local	table
	.comm	table,4096,4096
	.local	bitmap
	.comm	bitmap,512,32
	.section	.note.GNU-stack,"",@progbits
