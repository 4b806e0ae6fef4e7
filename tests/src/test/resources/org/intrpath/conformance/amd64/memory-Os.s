# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.text
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
.LFB0:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	xorl	%ecx, %ecx
.L2:
	cmpq	%rcx, %rdx
	je	.L5
	movb	(%rsi,%rcx), %dil
	movb	%dil, (%rax,%rcx)
	incq	%rcx
	jmp	.L2
.L5:
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
	movq	%rdi, %rax
	xorl	%ecx, %ecx
.L7:
	cmpq	%rcx, %rdx
	je	.L9
	movb	%sil, (%rax,%rcx)
	incq	%rcx
	jmp	.L7
.L9:
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
	xorl	%ecx, %ecx
.L11:
	cmpq	%rcx, %rdx
	je	.L15
	movb	(%rdi,%rcx), %al
	incq	%rcx
	movb	-1(%rsi,%rcx), %r8b
	cmpb	%r8b, %al
	je	.L11
	movzbl	%r8b, %r8d
	movzbl	%al, %eax
	subl	%r8d, %eax
	ret
.L15:
	xorl	%eax, %eax
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
	movq	%rdi, %rax
.L17:
	cmpb	$0, (%rax)
	je	.L19
	incq	%rax
	jmp	.L17
.L19:
	subq	%rdi, %rax
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
	movl	$1024, %ecx
	xorl	%eax, %eax
	rep stosl
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
	movl	$19, %ecx
	rep movsl
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
	xorl	%eax, %eax
.L25:
	movl	bitmap(,%rax,4), %edx
	cmpl	$-1, %edx
	je	.L23
	movl	%edx, %ecx
	movl	%eax, %esi
	sall	$5, %eax
	notl	%ecx
	bsfl	%ecx, %ecx
	btsl	%ecx, %edx
	addl	%ecx, %eax
	movl	%edx, bitmap(,%rsi,4)
	ret
.L23:
	incq	%rax
	cmpq	$128, %rax
	jne	.L25
	orl	$-1, %eax
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
	movl	%edi, %eax
	movl	%edi, %ecx
	movl	$-2, %edx
	shrl	$5, %eax
	roll	%cl, %edx
	andl	%edx, bitmap(,%rax,4)
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
	movq	%rdi, %rax
	movl	$-17, %ecx
	shrq	$12, %rax
	andl	$511, %eax
	testb	$1, table(,%rax,8)
	jne	.L28
	andq	$-4096, %rsi
	movl	%edx, %edx
	orq	%rdx, %rsi
	orq	$1, %rsi
	movq	%rsi, table(,%rax,8)
#APP
# 100 "c/memory.c" 1
	invlpg (%rdi)
# 0 "" 2
#NO_APP
	xorl	%ecx, %ecx
.L28:
	movl	%ecx, %eax
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
	xorl	%edx, %edx
	xorl	%eax, %eax
.L32:
	movl	%esi, %ecx
	subl	%edx, %ecx
	testl	%ecx, %ecx
	jle	.L34
	movzwl	(%rdi,%rdx,2), %ecx
	incq	%rdx
	addl	%ecx, %eax
	jmp	.L32
.L34:
	movl	%eax, %edx
	shrl	$16, %edx
	je	.L36
	movzwl	%ax, %eax
	addl	%edx, %eax
	jmp	.L34
.L36:
	notl	%eax
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
	xorl	%edx, %edx
.L38:
	movl	%edx, %eax
	movl	$8, %ecx
.L40:
	movl	%eax, %esi
	shrl	%eax
	andl	$1, %esi
	testl	%esi, %esi
	je	.L39
	xorl	$-306674912, %eax
.L39:
	decl	%ecx
	jne	.L40
	movl	%eax, crc_table(,%rdx,4)
	incq	%rdx
	cmpq	$256, %rdx
	jne	.L38
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
	movl	%edi, %eax
	xorl	%ecx, %ecx
.L47:
	cmpq	%rcx, %rdx
	je	.L49
	movb	(%rsi,%rcx), %dil
	incq	%rcx
	xorl	%eax, %edi
	shrl	$8, %eax
	movzbl	%dil, %edi
	xorl	crc_table(,%rdi,4), %eax
	jmp	.L47
.L49:
	notl	%eax
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
	movq	%rsi, %r8
	movb	$0, -1(%rdi)
	leaq	-1(%rdi), %rcx
	movl	%edx, %edi
	negq	%r8
	cmovs	%rsi, %r8
.L52:
	movq	%r8, %rax
	xorl	%edx, %edx
	movq	%rcx, %r9
	divq	%rdi
	decq	%rcx
	movb	digits(%rdx), %dl
	movb	%dl, (%rcx)
	movq	%r8, %rdx
	movq	%rax, %r8
	cmpq	%rdi, %rdx
	jnb	.L52
	testq	%rsi, %rsi
	jns	.L50
	movb	$45, -1(%rcx)
	leaq	-2(%r9), %rcx
.L50:
	movq	%rcx, %rax
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
	movl	tuned(%rip), %r8d
	xorl	%eax, %eax
	xorl	%ecx, %ecx
.L56:
	cmpl	%eax, %esi
	jle	.L58
	leal	(%r8,%rax), %edx
	imull	(%rdi,%rax,4), %edx
	incq	%rax
	movslq	%edx, %rdx
	addq	%rdx, %rcx
	jmp	.L56
.L58:
	movq	%rcx, %rax
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
	xorl	%eax, %eax
.L60:
	movl	(%rdx,%rax), %ecx
	xorl	$85, %ecx
	addl	(%rsi,%rax), %ecx
	movl	%ecx, (%rdi,%rax)
	addq	$4, %rax
	cmpq	$256, %rax
	jne	.L60
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
	cmpb	$45, (%rdi)
	movl	$1, %ecx
	jne	.L63
	incq	%rdi
	orl	$-1, %ecx
.L63:
	xorl	%eax, %eax
.L64:
	movb	(%rdi), %sil
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.L67
	imull	$10, %eax, %eax
	movsbl	%dl, %edx
	incq	%rdi
	addl	%edx, %eax
	jmp	.L64
.L67:
	imull	%ecx, %eax
	ret
	.cfi_endproc
.LFE15:
	.size	parse, .-parse
	.globl	halves
	.data
	.align 8
	.type	halves, @object
	.size	halves, 10
halves:
	.value	1
	.value	2
	.value	-1
	.zero	4
	.globl	double_word
	.align 8
	.type	double_word, @object
	.size	double_word, 8
double_word:
	.quad	-1
	.globl	banner
	.align 16
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
	.align 16
	.type	digits, @object
	.size	digits, 16
digits:
	.ascii	"0123456789abcdef"
	.local	table
	.comm	table,4096,4096
	.local	bitmap
	.comm	bitmap,512,32
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
