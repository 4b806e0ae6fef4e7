# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.text
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	8(%ebp), %eax
	movl	16(%ebp), %edx
	movl	12(%ebp), %esi
	movl	%eax, %edi
	addl	%eax, %edx
.L2:
	cmpl	%edx, %edi
	je	.L6
	movsb
	jmp	.L2
.L6:
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	memory_copy, .-memory_copy
	.globl	memory_set
	.type	memory_set, @function
memory_set:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %edx
	movl	16(%ebp), %ecx
	movl	%edx, %eax
	addl	%edx, %ecx
.L8:
	cmpl	%ecx, %eax
	je	.L11
	movb	12(%ebp), %bl
	incl	%eax
	movb	%bl, -1(%eax)
	jmp	.L8
.L11:
	movl	%edx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	memory_set, .-memory_set
	.globl	memory_compare
	.type	memory_compare, @function
memory_compare:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %edx
	movl	16(%ebp), %esi
	movl	12(%ebp), %ebx
	addl	%edx, %esi
.L13:
	cmpl	%esi, %edx
	je	.L18
	movzbl	(%edx), %eax
	movzbl	(%ebx), %ecx
	cmpb	%cl, %al
	je	.L14
	subl	%ecx, %eax
	jmp	.L12
.L14:
	incl	%edx
	incl	%ebx
	jmp	.L13
.L18:
	xorl	%eax, %eax
.L12:
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	memory_compare, .-memory_compare
	.globl	string_length
	.type	string_length, @function
string_length:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %edx
	movl	%edx, %eax
.L20:
	cmpb	$0, (%eax)
	je	.L23
	incl	%eax
	jmp	.L20
.L23:
	subl	%edx, %eax
	popl	%ebp
	ret
	.size	string_length, .-string_length
	.globl	clear_page
	.type	clear_page, @function
clear_page:
	pushl	%ebp
	movl	$1024, %ecx
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%edi
	movl	8(%ebp), %edi
	rep stosl
	popl	%edi
	popl	%ebp
	ret
	.size	clear_page, .-clear_page
	.globl	copy_frame
	.type	copy_frame, @function
copy_frame:
	pushl	%ebp
	movl	$19, %ecx
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	12(%ebp), %esi
	movl	8(%ebp), %edi
	rep movsl
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	copy_frame, .-copy_frame
	.globl	allocate_page
	.type	allocate_page, @function
allocate_page:
	xorl	%eax, %eax
.L31:
	movl	bitmap(,%eax,4), %edx
	cmpl	$-1, %edx
	je	.L29
	movl	%edx, %ecx
	notl	%ecx
	bsfl	%ecx, %ecx
	btsl	%ecx, %edx
	movl	%edx, bitmap(,%eax,4)
	sall	$5, %eax
	addl	%ecx, %eax
	ret
.L29:
	incl	%eax
	cmpl	$128, %eax
	jne	.L31
	orl	$-1, %eax
	ret
	.size	allocate_page, .-allocate_page
	.globl	free_page
	.type	free_page, @function
free_page:
	pushl	%ebp
	movl	$-2, %eax
	movl	%esp, %ebp
	movl	8(%ebp), %ecx
	popl	%ebp
	movl	%ecx, %edx
	roll	%cl, %eax
	shrl	$5, %edx
	andl	%eax, bitmap(,%edx,4)
	ret
	.size	free_page, .-free_page
	.globl	map
	.type	map, @function
map:
	pushl	%ebp
	movl	$-17, %eax
	movl	%esp, %ebp
	movl	8(%ebp), %ecx
	movl	%ecx, %edx
	shrl	$12, %edx
	andl	$1023, %edx
	testb	$1, table(,%edx,4)
	jne	.L35
	movl	12(%ebp), %eax
	andl	$-4096, %eax
	orl	16(%ebp), %eax
	orl	$1, %eax
	movl	%eax, table(,%edx,4)
#APP
# 100 "c/memory.c" 1
	invlpg (%ecx)
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
.L35:
	popl	%ebp
	ret
	.size	map, .-map
	.globl	checksum
	.type	checksum, @function
checksum:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %ecx
	movl	12(%ebp), %edx
.L41:
	testl	%edx, %edx
	jle	.L43
	movzwl	(%ecx), %ebx
	addl	$2, %ecx
	decl	%edx
	addl	%ebx, %eax
	jmp	.L41
.L43:
	movl	%eax, %edx
	shrl	$16, %edx
	je	.L46
	movzwl	%ax, %eax
	addl	%edx, %eax
	jmp	.L43
.L46:
	notl	%eax
	popl	%ebx
	popl	%ebp
	ret
	.size	checksum, .-checksum
	.globl	crc_prepare
	.type	crc_prepare, @function
crc_prepare:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%ebx
.L48:
	movl	%edx, %eax
	movl	$8, %ecx
.L50:
	movl	%eax, %ebx
	shrl	%eax
	andl	$1, %ebx
	testl	%ebx, %ebx
	je	.L49
	xorl	$-306674912, %eax
.L49:
	decl	%ecx
	jne	.L50
	movl	%eax, crc_table(,%edx,4)
	incl	%edx
	cmpl	$256, %edx
	jne	.L48
	popl	%ebx
	popl	%ebp
	ret
	.size	crc_prepare, .-crc_prepare
	.globl	crc
	.type	crc, @function
crc:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %edx
	movl	16(%ebp), %ebx
	movl	8(%ebp), %eax
	addl	%edx, %ebx
.L58:
	cmpl	%ebx, %edx
	je	.L61
	movb	(%edx), %cl
	incl	%edx
	xorl	%eax, %ecx
	shrl	$8, %eax
	movzbl	%cl, %ecx
	xorl	crc_table(,%ecx,4), %eax
	jmp	.L58
.L61:
	notl	%eax
	popl	%ebx
	popl	%ebp
	ret
	.size	crc, .-crc
	.globl	print_number
	.type	print_number, @function
print_number:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	12(%ebp), %esi
	movl	8(%ebp), %eax
	movl	%esi, %ebx
	negl	%ebx
	movb	$0, -1(%eax)
	leal	-1(%eax), %ecx
	cmovs	%esi, %ebx
.L64:
	movl	%ebx, %eax
	xorl	%edx, %edx
	movl	%ecx, %edi
	divl	16(%ebp)
	decl	%ecx
	movb	digits(%edx), %dl
	movb	%dl, (%ecx)
	movl	%ebx, %edx
	movl	%eax, %ebx
	cmpl	16(%ebp), %edx
	jnb	.L64
	testl	%esi, %esi
	jns	.L62
	movb	$45, -1(%ecx)
	leal	-2(%edi), %ecx
.L62:
	popl	%ebx
	movl	%ecx, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	print_number, .-print_number
	.globl	sum_int
	.type	sum_int, @function
sum_int:
	pushl	%ebp
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	tuned, %ebx
.L69:
	cmpl	12(%ebp), %eax
	jge	.L72
	movl	8(%ebp), %esi
	leal	(%ebx,%eax), %ecx
	imull	(%esi,%eax,4), %ecx
	incl	%eax
	addl	%ecx, %edx
	jmp	.L69
.L72:
	popl	%ebx
	movl	%edx, %eax
	popl	%esi
	popl	%ebp
	ret
	.size	sum_int, .-sum_int
	.globl	add_arrays
	.type	add_arrays, @function
add_arrays:
	pushl	%ebp
	xorl	%eax, %eax
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %ecx
	movl	16(%ebp), %ebx
.L74:
	movl	(%ebx,%eax,4), %edx
	movl	12(%ebp), %esi
	xorl	$85, %edx
	addl	(%esi,%eax,4), %edx
	movl	%edx, (%ecx,%eax,4)
	incl	%eax
	cmpl	$64, %eax
	jne	.L74
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	add_arrays, .-add_arrays
	.globl	parse
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	$1, %ebx
	movl	8(%ebp), %ecx
	cmpb	$45, (%ecx)
	jne	.L78
	incl	%ecx
	orl	$-1, %ebx
.L78:
	xorl	%eax, %eax
.L79:
	movb	(%ecx), %dl
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.L84
	imull	$10, %eax, %eax
	movsbl	%dl, %edx
	incl	%ecx
	addl	%edx, %eax
	jmp	.L79
.L84:
	imull	%ebx, %eax
	popl	%ebx
	popl	%ebp
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
