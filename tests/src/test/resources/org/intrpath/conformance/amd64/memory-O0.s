# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.text
	.local	bitmap
	.comm	bitmap,512,32
	.local	table
	.comm	table,4096,4096
	.section	.rodata
	.align 16
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
	.align 16
	.type	banner, @object
	.size	banner, 20
banner:
	.string	"memory: \"ready\"\t\001\377\n"
	.globl	double_word
	.align 8
	.type	double_word, @object
	.size	double_word, 8
double_word:
	.quad	-1
	.globl	halves
	.align 8
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
.LFB0:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$40, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	%rdx, -40(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	movq	-32(%rbp), %rax
	movq	%rax, -16(%rbp)
	jmp	.L2
.L3:
	movq	-16(%rbp), %rdx
	leaq	1(%rdx), %rax
	movq	%rax, -16(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rdx), %edx
	movb	%dl, (%rax)
.L2:
	movq	-40(%rbp), %rax
	leaq	-1(%rax), %rdx
	movq	%rdx, -40(%rbp)
	testq	%rax, %rax
	jne	.L3
	movq	-24(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	memory_copy, .-memory_copy
	.globl	memory_set
	.type	memory_set, @function
memory_set:
.LFB1:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$40, %rsp
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movq	%rdx, -40(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	jmp	.L6
.L7:
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movl	-28(%rbp), %edx
	movb	%dl, (%rax)
.L6:
	movq	-40(%rbp), %rax
	leaq	-1(%rax), %rdx
	movq	%rdx, -40(%rbp)
	testq	%rax, %rax
	jne	.L7
	movq	-24(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	memory_set, .-memory_set
	.globl	memory_compare
	.type	memory_compare, @function
memory_compare:
.LFB2:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$40, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	%rdx, -40(%rbp)
	movq	-24(%rbp), %rax
	movq	%rax, -8(%rbp)
	movq	-32(%rbp), %rax
	movq	%rax, -16(%rbp)
	jmp	.L10
.L13:
	movq	-8(%rbp), %rax
	movzbl	(%rax), %edx
	movq	-16(%rbp), %rax
	movzbl	(%rax), %eax
	cmpb	%al, %dl
	je	.L11
	movq	-8(%rbp), %rax
	movzbl	(%rax), %eax
	movzbl	%al, %edx
	movq	-16(%rbp), %rax
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	subl	%eax, %edx
	jmp	.L12
.L11:
	subq	$1, -40(%rbp)
	addq	$1, -8(%rbp)
	addq	$1, -16(%rbp)
.L10:
	cmpq	$0, -40(%rbp)
	jne	.L13
	movl	$0, %edx
.L12:
	movl	%edx, %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	memory_compare, .-memory_compare
	.globl	string_length
	.type	string_length, @function
string_length:
.LFB3:
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
	movq	%rax, -8(%rbp)
	jmp	.L15
.L16:
	addq	$1, -8(%rbp)
.L15:
	movq	-8(%rbp), %rax
	movzbl	(%rax), %eax
	testb	%al, %al
	jne	.L16
	movq	-8(%rbp), %rax
	subq	-24(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	string_length, .-string_length
	.globl	clear_page
	.type	clear_page, @function
clear_page:
.LFB4:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movl	$4096, %ecx
	movl	$0, %esi
	movq	%rsi, (%rax)
	movl	%ecx, %edx
	addq	%rax, %rdx
	addq	$8, %rdx
	movq	%rsi, -16(%rdx)
	leaq	8(%rax), %rdx
	andq	$-8, %rdx
	subq	%rdx, %rax
	addl	%eax, %ecx
	andl	$-8, %ecx
	movl	%ecx, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	movq	%rdx, %rdi
	movq	%rsi, %rax
	rep stosq
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	clear_page, .-clear_page
	.globl	copy_frame
	.type	copy_frame, @function
copy_frame:
.LFB5:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$16, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -16(%rbp)
	movq	%rsi, -24(%rbp)
	movq	-16(%rbp), %rax
	movq	-24(%rbp), %rdx
	movq	(%rdx), %rcx
	movq	8(%rdx), %rbx
	movq	%rcx, (%rax)
	movq	%rbx, 8(%rax)
	movq	16(%rdx), %rcx
	movq	24(%rdx), %rbx
	movq	%rcx, 16(%rax)
	movq	%rbx, 24(%rax)
	movq	32(%rdx), %rcx
	movq	40(%rdx), %rbx
	movq	%rcx, 32(%rax)
	movq	%rbx, 40(%rax)
	movq	48(%rdx), %rcx
	movq	56(%rdx), %rbx
	movq	%rcx, 48(%rax)
	movq	%rbx, 56(%rax)
	movq	60(%rdx), %rcx
	movq	68(%rdx), %rbx
	movq	%rcx, 60(%rax)
	movq	%rbx, 68(%rax)
	nop
	movq	-8(%rbp), %rbx
	leave
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	copy_frame, .-copy_frame
	.globl	allocate_page
	.type	allocate_page, @function
allocate_page:
.LFB6:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	$0, -4(%rbp)
	jmp	.L21
.L24:
	movl	-4(%rbp), %eax
	movl	bitmap(,%rax,4), %eax
	cmpl	$-1, %eax
	je	.L22
	movl	-4(%rbp), %eax
	movl	bitmap(,%rax,4), %eax
	notl	%eax
	rep bsfl	%eax, %eax
	movl	%eax, -8(%rbp)
	movl	-4(%rbp), %eax
	movl	bitmap(,%rax,4), %edx
	movl	-8(%rbp), %eax
	movl	$1, %esi
	movl	%eax, %ecx
	sall	%cl, %esi
	movl	%esi, %eax
	orl	%eax, %edx
	movl	-4(%rbp), %eax
	movl	%edx, bitmap(,%rax,4)
	movl	-4(%rbp), %eax
	sall	$5, %eax
	movl	%eax, %edx
	movl	-8(%rbp), %eax
	addl	%edx, %eax
	jmp	.L23
.L22:
	addl	$1, -4(%rbp)
.L21:
	cmpl	$127, -4(%rbp)
	jbe	.L24
	movl	$-1, %eax
.L23:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	allocate_page, .-allocate_page
	.globl	free_page
	.type	free_page, @function
free_page:
.LFB7:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	shrl	$5, %eax
	movl	%eax, %esi
	movl	%esi, %eax
	movl	bitmap(,%rax,4), %eax
	movl	-4(%rbp), %edx
	andl	$31, %edx
	movl	$1, %edi
	movl	%edx, %ecx
	sall	%cl, %edi
	movl	%edi, %edx
	notl	%edx
	andl	%edx, %eax
	movl	%esi, %edx
	movl	%eax, bitmap(,%rdx,4)
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	free_page, .-free_page
	.globl	map
	.type	map, @function
map:
.LFB8:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$40, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, -36(%rbp)
	movq	-24(%rbp), %rax
	shrq	$12, %rax
	andl	$511, %eax
	salq	$3, %rax
	addq	$table, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	movq	(%rax), %rax
	andl	$1, %eax
	testq	%rax, %rax
	je	.L27
	movl	$-17, %eax
	jmp	.L28
.L27:
	movq	-32(%rbp), %rax
	andq	$-4096, %rax
	movq	%rax, %rdx
	movl	-36(%rbp), %eax
	orq	%rdx, %rax
	orq	$1, %rax
	movq	%rax, %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, (%rax)
	movq	-24(%rbp), %rax
#APP
# 100 "c/memory.c" 1
	invlpg (%rax)
# 0 "" 2
#NO_APP
	movl	$0, %eax
.L28:
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	map, .-map
	.globl	checksum
	.type	checksum, @function
checksum:
.LFB9:
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
	movl	$0, -4(%rbp)
	jmp	.L30
.L31:
	movq	-24(%rbp), %rax
	leaq	2(%rax), %rdx
	movq	%rdx, -24(%rbp)
	movzwl	(%rax), %eax
	movzwl	%ax, %eax
	addl	%eax, -4(%rbp)
.L30:
	movl	-28(%rbp), %eax
	leal	-1(%rax), %edx
	movl	%edx, -28(%rbp)
	testl	%eax, %eax
	jg	.L31
	jmp	.L32
.L33:
	movl	-4(%rbp), %eax
	movzwl	%ax, %eax
	movl	-4(%rbp), %edx
	shrl	$16, %edx
	addl	%edx, %eax
	movl	%eax, -4(%rbp)
.L32:
	movl	-4(%rbp), %eax
	shrl	$16, %eax
	testl	%eax, %eax
	jne	.L33
	movl	-4(%rbp), %eax
	notl	%eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	checksum, .-checksum
	.globl	crc_prepare
	.type	crc_prepare, @function
crc_prepare:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	$0, -4(%rbp)
	jmp	.L36
.L41:
	movl	-4(%rbp), %eax
	movl	%eax, -12(%rbp)
	movl	$0, -8(%rbp)
	jmp	.L37
.L40:
	movl	-12(%rbp), %eax
	andl	$1, %eax
	testl	%eax, %eax
	je	.L38
	movl	-12(%rbp), %eax
	shrl	%eax
	xorl	$-306674912, %eax
	jmp	.L39
.L38:
	movl	-12(%rbp), %eax
	shrl	%eax
.L39:
	movl	%eax, -12(%rbp)
	addl	$1, -8(%rbp)
.L37:
	cmpl	$7, -8(%rbp)
	jbe	.L40
	movl	-4(%rbp), %eax
	movl	-12(%rbp), %edx
	movl	%edx, crc_table(,%rax,4)
	addl	$1, -4(%rbp)
.L36:
	cmpl	$255, -4(%rbp)
	jbe	.L41
	nop
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	crc_prepare, .-crc_prepare
	.globl	crc
	.type	crc, @function
crc:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	%rdx, -24(%rbp)
	jmp	.L43
.L44:
	movq	-16(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -16(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	xorl	-4(%rbp), %eax
	movzbl	%al, %eax
	movl	%eax, %eax
	movl	crc_table(,%rax,4), %eax
	movl	-4(%rbp), %edx
	shrl	$8, %edx
	xorl	%edx, %eax
	movl	%eax, -4(%rbp)
.L43:
	movq	-24(%rbp), %rax
	leaq	-1(%rax), %rdx
	movq	%rdx, -24(%rbp)
	testq	%rax, %rax
	jne	.L44
	movl	-4(%rbp), %eax
	notl	%eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	crc, .-crc
	.globl	print_number
	.type	print_number, @function
print_number:
.LFB12:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$40, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, -36(%rbp)
	cmpq	$0, -32(%rbp)
	jns	.L47
	movq	-32(%rbp), %rax
	negq	%rax
	jmp	.L48
.L47:
	movq	-32(%rbp), %rax
.L48:
	movq	%rax, -8(%rbp)
	subq	$1, -24(%rbp)
	movq	-24(%rbp), %rax
	movb	$0, (%rax)
.L49:
	movl	-36(%rbp), %ecx
	movq	-8(%rbp), %rax
	movl	$0, %edx
	divq	%rcx
	movq	%rdx, %rax
	movzbl	digits(%rax), %eax
	subq	$1, -24(%rbp)
	movl	%eax, %edx
	movq	-24(%rbp), %rax
	movb	%dl, (%rax)
	movl	-36(%rbp), %esi
	movq	-8(%rbp), %rax
	movl	$0, %edx
	divq	%rsi
	movq	%rax, -8(%rbp)
	cmpq	$0, -8(%rbp)
	jne	.L49
	cmpq	$0, -32(%rbp)
	jns	.L50
	subq	$1, -24(%rbp)
	movq	-24(%rbp), %rax
	movb	$45, (%rax)
.L50:
	movq	-24(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	print_number, .-print_number
	.globl	sum_int
	.type	sum_int, @function
sum_int:
.LFB13:
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
	movq	$0, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L53
.L54:
	movl	-12(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-24(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %eax
	movl	tuned(%rip), %ecx
	movl	-12(%rbp), %edx
	addl	%ecx, %edx
	imull	%edx, %eax
	cltq
	addq	%rax, -8(%rbp)
	addl	$1, -12(%rbp)
.L53:
	movl	-12(%rbp), %eax
	cmpl	-28(%rbp), %eax
	jl	.L54
	movq	-8(%rbp), %rax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	sum_int, .-sum_int
	.globl	add_arrays
	.type	add_arrays, @function
add_arrays:
.LFB14:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$40, %rsp
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	%rdx, -40(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L57
.L58:
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	movl	(%rax), %edx
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rcx
	movq	-40(%rbp), %rax
	addq	%rcx, %rax
	movl	(%rax), %eax
	xorl	$85, %eax
	movl	%eax, %ecx
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,4), %rsi
	movq	-24(%rbp), %rax
	addq	%rsi, %rax
	addl	%ecx, %edx
	movl	%edx, (%rax)
	addl	$1, -4(%rbp)
.L57:
	cmpl	$63, -4(%rbp)
	jle	.L58
	nop
	nop
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE14:
	.size	add_arrays, .-add_arrays
	.globl	parse
	.type	parse, @function
parse:
.LFB15:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movq	%rdi, -24(%rbp)
	movl	$0, -4(%rbp)
	movl	$1, -8(%rbp)
	movq	-24(%rbp), %rax
	movzbl	(%rax), %eax
	cmpb	$45, %al
	jne	.L61
	movl	$-1, -8(%rbp)
	addq	$1, -24(%rbp)
	jmp	.L61
.L63:
	movl	-4(%rbp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %edx
	movq	-24(%rbp), %rax
	movzbl	(%rax), %eax
	movsbl	%al, %eax
	subl	$48, %eax
	addl	%edx, %eax
	movl	%eax, -4(%rbp)
	addq	$1, -24(%rbp)
.L61:
	movq	-24(%rbp), %rax
	movzbl	(%rax), %eax
	cmpb	$47, %al
	jle	.L62
	movq	-24(%rbp), %rax
	movzbl	(%rax), %eax
	cmpb	$57, %al
	jle	.L63
.L62:
	movl	-8(%rbp), %eax
	imull	-4(%rbp), %eax
	leave
	.cfi_restore 6
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE15:
	.size	parse, .-parse
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
