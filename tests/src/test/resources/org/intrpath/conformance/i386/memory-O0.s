# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.text
	.local	bitmap
	.comm	bitmap,512,32
	.local	table
	.comm	table,4096,4096
	.section	.rodata
	.align 4
	.type	digits, @object
	.size	digits, 16
digits:
	.ascii	"0123456789abcdef"
	.local	crc_table
	.comm	crc_table,1024,32
	.globl	tuned
	.data
	.align 4
	.type	tuned, @object
	.size	tuned, 4
tuned:
	.long	3
	.globl	banner
	.align 4
	.type	banner, @object
	.size	banner, 20
banner:
	.string	"memory: \"ready\"\t\001\377\n"
	.globl	double_word
	.align 4
	.type	double_word, @object
	.size	double_word, 4
double_word:
	.long	-1
	.globl	halves
	.align 4
	.type	halves, @object
	.size	halves, 10
halves:
	.value	1
	.value	2
	.value	-1
	.zero	4
	.text
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L2
.L3:
	movl	-8(%ebp), %edx
	leal	1(%edx), %eax
	movl	%eax, -8(%ebp)
	movl	-4(%ebp), %eax
	leal	1(%eax), %ecx
	movl	%ecx, -4(%ebp)
	movzbl	(%edx), %edx
	movb	%dl, (%eax)
.L2:
	movl	16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 16(%ebp)
	testl	%eax, %eax
	jne	.L3
	movl	8(%ebp), %eax
	leave
	ret
	.size	memory_copy, .-memory_copy
	.globl	memory_set
	.type	memory_set, @function
memory_set:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	jmp	.L6
.L7:
	movl	-4(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, -4(%ebp)
	movl	12(%ebp), %edx
	movb	%dl, (%eax)
.L6:
	movl	16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 16(%ebp)
	testl	%eax, %eax
	jne	.L7
	movl	8(%ebp), %eax
	leave
	ret
	.size	memory_set, .-memory_set
	.globl	memory_compare
	.type	memory_compare, @function
memory_compare:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	jmp	.L10
.L13:
	movl	-4(%ebp), %eax
	movzbl	(%eax), %edx
	movl	-8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	%al, %dl
	je	.L11
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %edx
	movl	-8(%ebp), %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	subl	%eax, %edx
	jmp	.L12
.L11:
	subl	$1, 16(%ebp)
	addl	$1, -4(%ebp)
	addl	$1, -8(%ebp)
.L10:
	cmpl	$0, 16(%ebp)
	jne	.L13
	movl	$0, %edx
.L12:
	movl	%edx, %eax
	leave
	ret
	.size	memory_compare, .-memory_compare
	.globl	string_length
	.type	string_length, @function
string_length:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	jmp	.L15
.L16:
	addl	$1, -4(%ebp)
.L15:
	movl	-4(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L16
	movl	-4(%ebp), %eax
	subl	8(%ebp), %eax
	leave
	ret
	.size	string_length, .-string_length
	.globl	clear_page
	.type	clear_page, @function
clear_page:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	$4096, %ecx
	movl	$0, %ebx
	movl	%ebx, (%eax)
	movl	%ebx, -4(%eax,%ecx)
	leal	4(%eax), %edx
	andl	$-4, %edx
	subl	%edx, %eax
	addl	%eax, %ecx
	andl	$-4, %ecx
	shrl	$2, %ecx
	movl	%edx, %edi
	movl	%ebx, %eax
	rep stosl
	nop
	popl	%ebx
	popl	%edi
	popl	%ebp
	ret
	.size	clear_page, .-clear_page
	.globl	copy_frame
	.type	copy_frame, @function
copy_frame:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movl	%edx, %ebx
	movl	$76, %edx
	movl	(%ebx), %ecx
	movl	%ecx, (%eax)
	movl	-4(%ebx,%edx), %ecx
	movl	%ecx, -4(%eax,%edx)
	leal	4(%eax), %edi
	andl	$-4, %edi
	subl	%edi, %eax
	subl	%eax, %ebx
	addl	%eax, %edx
	andl	$-4, %edx
	movl	%edx, %eax
	shrl	$2, %eax
	movl	%ebx, %esi
	movl	%eax, %ecx
	rep movsl
	nop
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	copy_frame, .-copy_frame
	.globl	allocate_page
	.type	allocate_page, @function
allocate_page:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$16, %esp
	movl	$0, -8(%ebp)
	jmp	.L21
.L24:
	movl	-8(%ebp), %eax
	movl	bitmap(,%eax,4), %eax
	cmpl	$-1, %eax
	je	.L22
	movl	-8(%ebp), %eax
	movl	bitmap(,%eax,4), %eax
	notl	%eax
	rep bsfl	%eax, %eax
	movl	%eax, -12(%ebp)
	movl	-8(%ebp), %eax
	movl	bitmap(,%eax,4), %edx
	movl	-12(%ebp), %eax
	movl	$1, %ebx
	movl	%eax, %ecx
	sall	%cl, %ebx
	movl	%ebx, %eax
	orl	%eax, %edx
	movl	-8(%ebp), %eax
	movl	%edx, bitmap(,%eax,4)
	movl	-8(%ebp), %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	jmp	.L23
.L22:
	addl	$1, -8(%ebp)
.L21:
	cmpl	$127, -8(%ebp)
	jbe	.L24
	movl	$-1, %eax
.L23:
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	allocate_page, .-allocate_page
	.globl	free_page
	.type	free_page, @function
free_page:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	8(%ebp), %eax
	shrl	$5, %eax
	movl	bitmap(,%eax,4), %edx
	movl	8(%ebp), %ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	notl	%ecx
	andl	%ecx, %edx
	movl	%edx, bitmap(,%eax,4)
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	free_page, .-free_page
	.globl	map
	.type	map, @function
map:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	shrl	$12, %eax
	andl	$1023, %eax
	sall	$2, %eax
	addl	$table, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	movl	(%eax), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L27
	movl	$-17, %eax
	jmp	.L28
.L27:
	movl	12(%ebp), %eax
	andl	$-4096, %eax
	orl	16(%ebp), %eax
	orl	$1, %eax
	movl	%eax, %edx
	movl	-4(%ebp), %eax
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
#APP
# 100 "c/memory.c" 1
	invlpg (%eax)
# 0 "" 2
#NO_APP
	movl	$0, %eax
.L28:
	leave
	ret
	.size	map, .-map
	.globl	checksum
	.type	checksum, @function
checksum:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L30
.L31:
	movl	8(%ebp), %eax
	leal	2(%eax), %edx
	movl	%edx, 8(%ebp)
	movzwl	(%eax), %eax
	movzwl	%ax, %eax
	addl	%eax, -4(%ebp)
.L30:
	movl	12(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 12(%ebp)
	testl	%eax, %eax
	jg	.L31
	jmp	.L32
.L33:
	movl	-4(%ebp), %eax
	movzwl	%ax, %eax
	movl	-4(%ebp), %edx
	shrl	$16, %edx
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
.L32:
	movl	-4(%ebp), %eax
	shrl	$16, %eax
	testl	%eax, %eax
	jne	.L33
	movl	-4(%ebp), %eax
	notl	%eax
	leave
	ret
	.size	checksum, .-checksum
	.globl	crc_prepare
	.type	crc_prepare, @function
crc_prepare:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L36
.L41:
	movl	-4(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L37
.L40:
	movl	-12(%ebp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L38
	movl	-12(%ebp), %eax
	shrl	%eax
	xorl	$-306674912, %eax
	jmp	.L39
.L38:
	movl	-12(%ebp), %eax
	shrl	%eax
.L39:
	movl	%eax, -12(%ebp)
	addl	$1, -8(%ebp)
.L37:
	cmpl	$7, -8(%ebp)
	jbe	.L40
	movl	-4(%ebp), %eax
	movl	-12(%ebp), %edx
	movl	%edx, crc_table(,%eax,4)
	addl	$1, -4(%ebp)
.L36:
	cmpl	$255, -4(%ebp)
	jbe	.L41
	nop
	nop
	leave
	ret
	.size	crc_prepare, .-crc_prepare
	.globl	crc
	.type	crc, @function
crc:
	pushl	%ebp
	movl	%esp, %ebp
	jmp	.L43
.L44:
	movl	12(%ebp), %eax
	leal	1(%eax), %edx
	movl	%edx, 12(%ebp)
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	xorl	8(%ebp), %eax
	movzbl	%al, %eax
	movl	crc_table(,%eax,4), %eax
	movl	8(%ebp), %edx
	shrl	$8, %edx
	xorl	%edx, %eax
	movl	%eax, 8(%ebp)
.L43:
	movl	16(%ebp), %eax
	leal	-1(%eax), %edx
	movl	%edx, 16(%ebp)
	testl	%eax, %eax
	jne	.L44
	movl	8(%ebp), %eax
	notl	%eax
	popl	%ebp
	ret
	.size	crc, .-crc
	.globl	print_number
	.type	print_number, @function
print_number:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	cmpl	$0, 12(%ebp)
	jns	.L47
	movl	12(%ebp), %eax
	negl	%eax
	jmp	.L48
.L47:
	movl	12(%ebp), %eax
.L48:
	movl	%eax, -4(%ebp)
	subl	$1, 8(%ebp)
	movl	8(%ebp), %eax
	movb	$0, (%eax)
.L49:
	movl	-4(%ebp), %eax
	movl	$0, %edx
	divl	16(%ebp)
	movl	%edx, %eax
	movzbl	digits(%eax), %eax
	subl	$1, 8(%ebp)
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movb	%dl, (%eax)
	movl	-4(%ebp), %eax
	movl	$0, %edx
	divl	16(%ebp)
	movl	%eax, -4(%ebp)
	cmpl	$0, -4(%ebp)
	jne	.L49
	cmpl	$0, 12(%ebp)
	jns	.L50
	subl	$1, 8(%ebp)
	movl	8(%ebp), %eax
	movb	$45, (%eax)
.L50:
	movl	8(%ebp), %eax
	leave
	ret
	.size	print_number, .-print_number
	.globl	sum_int
	.type	sum_int, @function
sum_int:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	$0, -8(%ebp)
	jmp	.L53
.L54:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %eax
	movl	tuned, %ecx
	movl	-8(%ebp), %edx
	addl	%ecx, %edx
	imull	%edx, %eax
	addl	%eax, -4(%ebp)
	addl	$1, -8(%ebp)
.L53:
	movl	-8(%ebp), %eax
	cmpl	12(%ebp), %eax
	jl	.L54
	movl	-4(%ebp), %eax
	leave
	ret
	.size	sum_int, .-sum_int
	.globl	add_arrays
	.type	add_arrays, @function
add_arrays:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	subl	$16, %esp
	movl	$0, -8(%ebp)
	jmp	.L57
.L58:
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %ecx
	movl	16(%ebp), %eax
	addl	%ecx, %eax
	movl	(%eax), %eax
	xorl	$85, %eax
	movl	%eax, %ecx
	movl	-8(%ebp), %eax
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	addl	%ecx, %edx
	movl	%edx, (%eax)
	addl	$1, -8(%ebp)
.L57:
	cmpl	$63, -8(%ebp)
	jle	.L58
	nop
	nop
	movl	-4(%ebp), %ebx
	leave
	ret
	.size	add_arrays, .-add_arrays
	.globl	parse
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	movl	$1, -8(%ebp)
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$45, %al
	jne	.L61
	movl	$-1, -8(%ebp)
	addl	$1, 8(%ebp)
	jmp	.L61
.L63:
	movl	-4(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$48, %eax
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
	addl	$1, 8(%ebp)
.L61:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$47, %al
	jle	.L62
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	cmpb	$57, %al
	jle	.L63
.L62:
	movl	-8(%ebp), %eax
	imull	-4(%ebp), %eax
	leave
	ret
	.size	parse, .-parse
	.section	.note.GNU-stack,"",@progbits
