# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.text
	.p2align 4
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
.LFB0:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	testq	%rdx, %rdx
	je	.L2
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L3:
	movzbl	(%rsi,%rcx), %r8d
	movb	%r8b, (%rax,%rcx)
	addq	$1, %rcx
	cmpq	%rdx, %rcx
	jne	.L3
.L2:
	ret
	.cfi_endproc
.LFE0:
	.size	memory_copy, .-memory_copy
	.p2align 4
	.globl	memory_set
	.type	memory_set, @function
memory_set:
.LFB1:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	leaq	(%rdi,%rdx), %r8
	movq	%rdi, %rcx
	testq	%rdx, %rdx
	je	.L15
	.p2align 4,,10
	.p2align 3
.L11:
	addq	$1, %rcx
	movb	%sil, -1(%rcx)
	cmpq	%r8, %rcx
	jne	.L11
.L15:
	ret
	.cfi_endproc
.LFE1:
	.size	memory_set, .-memory_set
	.p2align 4
	.globl	memory_compare
	.type	memory_compare, @function
memory_compare:
.LFB2:
	.cfi_startproc
	endbr64
	testq	%rdx, %rdx
	je	.L20
	xorl	%eax, %eax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L18:
	addq	$1, %rax
	cmpq	%rdx, %rax
	je	.L20
.L19:
	movzbl	(%rdi,%rax), %ecx
	movzbl	(%rsi,%rax), %r8d
	cmpb	%r8b, %cl
	je	.L18
	movzbl	%cl, %eax
	subl	%r8d, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L20:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	memory_compare, .-memory_compare
	.p2align 4
	.globl	string_length
	.type	string_length, @function
string_length:
.LFB3:
	.cfi_startproc
	endbr64
	cmpb	$0, (%rdi)
	je	.L25
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.L24:
	addq	$1, %rax
	cmpb	$0, (%rax)
	jne	.L24
	subq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L25:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	string_length, .-string_length
	.p2align 4
	.globl	clear_page
	.type	clear_page, @function
clear_page:
.LFB4:
	.cfi_startproc
	endbr64
	movq	$0, (%rdi)
	movq	%rdi, %rcx
	leaq	8(%rdi), %rdi
	xorl	%eax, %eax
	movq	$0, 4080(%rdi)
	andq	$-8, %rdi
	subq	%rdi, %rcx
	addl	$4096, %ecx
	shrl	$3, %ecx
	rep stosq
	ret
	.cfi_endproc
.LFE4:
	.size	clear_page, .-clear_page
	.p2align 4
	.globl	copy_frame
	.type	copy_frame, @function
copy_frame:
.LFB5:
	.cfi_startproc
	endbr64
	movdqu	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movdqu	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movdqu	32(%rsi), %xmm2
	movups	%xmm2, 32(%rdi)
	movdqu	48(%rsi), %xmm3
	movups	%xmm3, 48(%rdi)
	movdqu	60(%rsi), %xmm4
	movups	%xmm4, 60(%rdi)
	ret
	.cfi_endproc
.LFE5:
	.size	copy_frame, .-copy_frame
	.p2align 4
	.globl	allocate_page
	.type	allocate_page, @function
allocate_page:
.LFB6:
	.cfi_startproc
	endbr64
	xorl	%eax, %eax
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L30:
	addq	$1, %rax
	cmpq	$128, %rax
	je	.L34
.L32:
	movl	bitmap(,%rax,4), %edx
	cmpl	$-1, %edx
	je	.L30
	movl	%edx, %ecx
	movl	%eax, %esi
	sall	$5, %eax
	notl	%ecx
	rep bsfl	%ecx, %ecx
	btsl	%ecx, %edx
	addl	%ecx, %eax
	movl	%edx, bitmap(,%rsi,4)
	ret
.L34:
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	allocate_page, .-allocate_page
	.p2align 4
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
	.p2align 4
	.globl	map
	.type	map, @function
map:
.LFB8:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	shrq	$12, %rax
	andl	$511, %eax
	testb	$1, table(,%rax,8)
	jne	.L38
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
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L38:
	movl	$-17, %eax
	ret
	.cfi_endproc
.LFE8:
	.size	map, .-map
	.p2align 4
	.globl	checksum
	.type	checksum, @function
checksum:
.LFB9:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	jle	.L44
	movl	%esi, %esi
	xorl	%eax, %eax
	leaq	(%rdi,%rsi,2), %rcx
	.p2align 4,,10
	.p2align 3
.L41:
	movzwl	(%rdi), %edx
	addq	$2, %rdi
	addl	%edx, %eax
	cmpq	%rcx, %rdi
	jne	.L41
	movl	%eax, %edx
	shrl	$16, %edx
	je	.L42
	movzwl	%ax, %eax
	addl	%edx, %eax
	movl	%eax, %esi
	movzwl	%ax, %edx
	addl	$1, %edx
	shrl	$16, %esi
	cmovne	%edx, %eax
	notl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	movl	$-1, %eax
	ret
.L42:
	notl	%eax
	ret
	.cfi_endproc
.LFE9:
	.size	checksum, .-checksum
	.p2align 4
	.globl	crc_prepare
	.type	crc_prepare, @function
crc_prepare:
.LFB10:
	.cfi_startproc
	endbr64
	movdqa	.LC0(%rip), %xmm6
	movdqa	.LC1(%rip), %xmm5
	movq	$crc_table, %rdx
	movq	$crc_table+1024, %rcx
	movdqa	.LC2(%rip), %xmm4
	movdqa	.LC3(%rip), %xmm7
	pxor	%xmm3, %xmm3
	.p2align 4,,10
	.p2align 3
.L49:
	movdqa	%xmm6, %xmm0
	movl	$8, %eax
	paddd	%xmm7, %xmm6
	.p2align 4,,10
	.p2align 3
.L50:
	movdqa	%xmm0, %xmm1
	pand	%xmm5, %xmm0
	pcmpeqd	%xmm3, %xmm0
	psrld	$1, %xmm1
	movdqa	%xmm1, %xmm2
	pxor	%xmm4, %xmm2
	pand	%xmm0, %xmm1
	pandn	%xmm2, %xmm0
	por	%xmm1, %xmm0
	subl	$1, %eax
	jne	.L50
	movaps	%xmm0, (%rdx)
	addq	$16, %rdx
	cmpq	%rdx, %rcx
	jne	.L49
	ret
	.cfi_endproc
.LFE10:
	.size	crc_prepare, .-crc_prepare
	.p2align 4
	.globl	crc
	.type	crc, @function
crc:
.LFB11:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	testq	%rdx, %rdx
	je	.L54
	addq	%rsi, %rdx
	.p2align 4,,10
	.p2align 3
.L55:
	movzbl	(%rsi), %ecx
	addq	$1, %rsi
	xorl	%eax, %ecx
	shrl	$8, %eax
	movzbl	%cl, %ecx
	xorl	crc_table(,%rcx,4), %eax
	cmpq	%rdx, %rsi
	jne	.L55
.L54:
	notl	%eax
	ret
	.cfi_endproc
.LFE11:
	.size	crc, .-crc
	.p2align 4
	.globl	print_number
	.type	print_number, @function
print_number:
.LFB12:
	.cfi_startproc
	endbr64
	movq	%rsi, %rcx
	movb	$0, -1(%rdi)
	leaq	-1(%rdi), %r8
	movl	%edx, %edi
	negq	%rcx
	cmovs	%rsi, %rcx
	.p2align 4,,10
	.p2align 3
.L62:
	movq	%rcx, %rax
	xorl	%edx, %edx
	movq	%r8, %r9
	divq	%rdi
	subq	$1, %r8
	movzbl	digits(%rdx), %edx
	movb	%dl, (%r8)
	movq	%rcx, %rdx
	movq	%rax, %rcx
	cmpq	%rdi, %rdx
	jnb	.L62
	testq	%rsi, %rsi
	jns	.L60
	movb	$45, -1(%r8)
	leaq	-2(%r9), %r8
.L60:
	movq	%r8, %rax
	ret
	.cfi_endproc
.LFE12:
	.size	print_number, .-print_number
	.p2align 4
	.globl	sum_int
	.type	sum_int, @function
sum_int:
.LFB13:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	jle	.L68
	movslq	%esi, %rsi
	movl	tuned(%rip), %edx
	xorl	%ecx, %ecx
	leaq	(%rdi,%rsi,4), %rsi
	.p2align 4,,10
	.p2align 3
.L67:
	movl	(%rdi), %eax
	addq	$4, %rdi
	imull	%edx, %eax
	addl	$1, %edx
	cltq
	addq	%rax, %rcx
	cmpq	%rsi, %rdi
	jne	.L67
	movq	%rcx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L68:
	xorl	%ecx, %ecx
	movq	%rcx, %rax
	ret
	.cfi_endproc
.LFE13:
	.size	sum_int, .-sum_int
	.p2align 4
	.globl	add_arrays
	.type	add_arrays, @function
add_arrays:
.LFB14:
	.cfi_startproc
	endbr64
	movdqa	.LC4(%rip), %xmm1
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L71:
	movdqu	(%rdx,%rax), %xmm0
	movdqu	(%rsi,%rax), %xmm2
	pxor	%xmm1, %xmm0
	paddd	%xmm2, %xmm0
	movups	%xmm0, (%rdi,%rax)
	addq	$16, %rax
	cmpq	$256, %rax
	jne	.L71
	ret
	.cfi_endproc
.LFE14:
	.size	add_arrays, .-add_arrays
	.p2align 4
	.globl	parse
	.type	parse, @function
parse:
.LFB15:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	movl	$1, %esi
	cmpb	$45, %dl
	jne	.L74
	movzbl	1(%rdi), %edx
	movl	$-1, %esi
	addq	$1, %rdi
.L74:
	leal	-48(%rdx), %ecx
	xorl	%eax, %eax
	cmpb	$9, %cl
	ja	.L81
	.p2align 4,,10
	.p2align 3
.L75:
	subl	$48, %edx
	leal	(%rax,%rax,4), %eax
	addq	$1, %rdi
	movsbl	%dl, %edx
	leal	(%rdx,%rax,2), %eax
	movzbl	(%rdi), %edx
	leal	-48(%rdx), %ecx
	cmpb	$9, %cl
	jbe	.L75
	imull	%esi, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L81:
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
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	1
	.long	2
	.long	3
	.align 16
.LC1:
	.long	1
	.long	1
	.long	1
	.long	1
	.align 16
.LC2:
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.long	-306674912
	.align 16
.LC3:
	.long	4
	.long	4
	.long	4
	.long	4
	.align 16
.LC4:
	.long	85
	.long	85
	.long	85
	.long	85
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
