# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.intel_syntax noprefix
	.text
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
.LFB0:
	.cfi_startproc
	endbr64
	mov	rax, rdi
	xor	ecx, ecx
.L2:
	cmp	rdx, rcx
	je	.L5
	mov	dil, BYTE PTR [rsi+rcx]
	mov	BYTE PTR [rax+rcx], dil
	inc	rcx
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
	mov	rax, rdi
	xor	ecx, ecx
.L7:
	cmp	rdx, rcx
	je	.L9
	mov	BYTE PTR [rax+rcx], sil
	inc	rcx
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
	xor	ecx, ecx
.L11:
	cmp	rdx, rcx
	je	.L15
	mov	al, BYTE PTR [rdi+rcx]
	inc	rcx
	mov	r8b, BYTE PTR [rsi-1+rcx]
	cmp	al, r8b
	je	.L11
	movzx	r8d, r8b
	movzx	eax, al
	sub	eax, r8d
	ret
.L15:
	xor	eax, eax
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
	mov	rax, rdi
.L17:
	cmp	BYTE PTR [rax], 0
	je	.L19
	inc	rax
	jmp	.L17
.L19:
	sub	rax, rdi
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
	mov	ecx, 1024
	xor	eax, eax
	rep stosd
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
	mov	ecx, 19
	rep movsd
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
	xor	eax, eax
.L25:
	mov	edx, DWORD PTR bitmap[0+rax*4]
	cmp	edx, -1
	je	.L23
	mov	ecx, edx
	mov	esi, eax
	sal	eax, 5
	not	ecx
	bsf	ecx, ecx
	bts	edx, ecx
	add	eax, ecx
	mov	DWORD PTR bitmap[0+rsi*4], edx
	ret
.L23:
	inc	rax
	cmp	rax, 128
	jne	.L25
	or	eax, -1
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
	mov	eax, edi
	mov	ecx, edi
	mov	edx, -2
	shr	eax, 5
	rol	edx, cl
	and	DWORD PTR bitmap[0+rax*4], edx
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
	mov	rax, rdi
	mov	ecx, -17
	shr	rax, 12
	and	eax, 511
	test	BYTE PTR table[0+rax*8], 1
	jne	.L28
	and	rsi, -4096
	mov	edx, edx
	or	rsi, rdx
	or	rsi, 1
	mov	QWORD PTR table[0+rax*8], rsi
#APP
# 100 "c/memory.c" 1
	invlpg BYTE PTR [rdi]
# 0 "" 2
#NO_APP
	xor	ecx, ecx
.L28:
	mov	eax, ecx
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
	xor	edx, edx
	xor	eax, eax
.L32:
	mov	ecx, esi
	sub	ecx, edx
	test	ecx, ecx
	jle	.L34
	movzx	ecx, WORD PTR [rdi+rdx*2]
	inc	rdx
	add	eax, ecx
	jmp	.L32
.L34:
	mov	edx, eax
	shr	edx, 16
	je	.L36
	movzx	eax, ax
	add	eax, edx
	jmp	.L34
.L36:
	not	eax
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
	xor	edx, edx
.L38:
	mov	eax, edx
	mov	ecx, 8
.L40:
	mov	esi, eax
	shr	eax
	and	esi, 1
	test	esi, esi
	je	.L39
	xor	eax, -306674912
.L39:
	dec	ecx
	jne	.L40
	mov	DWORD PTR crc_table[0+rdx*4], eax
	inc	rdx
	cmp	rdx, 256
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
	mov	eax, edi
	xor	ecx, ecx
.L47:
	cmp	rdx, rcx
	je	.L49
	mov	dil, BYTE PTR [rsi+rcx]
	inc	rcx
	xor	edi, eax
	shr	eax, 8
	movzx	edi, dil
	xor	eax, DWORD PTR crc_table[0+rdi*4]
	jmp	.L47
.L49:
	not	eax
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
	mov	r8, rsi
	mov	BYTE PTR [rdi-1], 0
	lea	rcx, [rdi-1]
	mov	edi, edx
	neg	r8
	cmovs	r8, rsi
.L52:
	mov	rax, r8
	xor	edx, edx
	mov	r9, rcx
	div	rdi
	dec	rcx
	mov	dl, BYTE PTR digits[rdx]
	mov	BYTE PTR [rcx], dl
	mov	rdx, r8
	mov	r8, rax
	cmp	rdx, rdi
	jnb	.L52
	test	rsi, rsi
	jns	.L50
	mov	BYTE PTR [rcx-1], 45
	lea	rcx, [r9-2]
.L50:
	mov	rax, rcx
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
	mov	r8d, DWORD PTR tuned[rip]
	xor	eax, eax
	xor	ecx, ecx
.L56:
	cmp	esi, eax
	jle	.L58
	lea	edx, [r8+rax]
	imul	edx, DWORD PTR [rdi+rax*4]
	inc	rax
	movsx	rdx, edx
	add	rcx, rdx
	jmp	.L56
.L58:
	mov	rax, rcx
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
	xor	eax, eax
.L60:
	mov	ecx, DWORD PTR [rdx+rax]
	xor	ecx, 85
	add	ecx, DWORD PTR [rsi+rax]
	mov	DWORD PTR [rdi+rax], ecx
	add	rax, 4
	cmp	rax, 256
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
	cmp	BYTE PTR [rdi], 45
	mov	ecx, 1
	jne	.L63
	inc	rdi
	or	ecx, -1
.L63:
	xor	eax, eax
.L64:
	mov	sil, BYTE PTR [rdi]
	lea	edx, [rsi-48]
	cmp	dl, 9
	ja	.L67
	imul	eax, eax, 10
	movsx	edx, dl
	inc	rdi
	add	eax, edx
	jmp	.L64
.L67:
	imul	eax, ecx
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
