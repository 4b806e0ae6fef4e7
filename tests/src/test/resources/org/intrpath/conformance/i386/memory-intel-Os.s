# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"memory.c"
	.intel_syntax noprefix
	.text
	.globl	memory_copy
	.type	memory_copy, @function
memory_copy:
	push	ebp
	mov	ebp, esp
	push	edi
	push	esi
	mov	eax, DWORD PTR [ebp+8]
	mov	edx, DWORD PTR [ebp+16]
	mov	esi, DWORD PTR [ebp+12]
	mov	edi, eax
	add	edx, eax
.L2:
	cmp	edi, edx
	je	.L6
	movsb
	jmp	.L2
.L6:
	pop	esi
	pop	edi
	pop	ebp
	ret
	.size	memory_copy, .-memory_copy
	.globl	memory_set
	.type	memory_set, @function
memory_set:
	push	ebp
	mov	ebp, esp
	push	ebx
	mov	edx, DWORD PTR [ebp+8]
	mov	ecx, DWORD PTR [ebp+16]
	mov	eax, edx
	add	ecx, edx
.L8:
	cmp	eax, ecx
	je	.L11
	mov	bl, BYTE PTR [ebp+12]
	inc	eax
	mov	BYTE PTR [eax-1], bl
	jmp	.L8
.L11:
	mov	eax, edx
	pop	ebx
	pop	ebp
	ret
	.size	memory_set, .-memory_set
	.globl	memory_compare
	.type	memory_compare, @function
memory_compare:
	push	ebp
	mov	ebp, esp
	push	esi
	push	ebx
	mov	edx, DWORD PTR [ebp+8]
	mov	esi, DWORD PTR [ebp+16]
	mov	ebx, DWORD PTR [ebp+12]
	add	esi, edx
.L13:
	cmp	edx, esi
	je	.L18
	movzx	eax, BYTE PTR [edx]
	movzx	ecx, BYTE PTR [ebx]
	cmp	al, cl
	je	.L14
	sub	eax, ecx
	jmp	.L12
.L14:
	inc	edx
	inc	ebx
	jmp	.L13
.L18:
	xor	eax, eax
.L12:
	pop	ebx
	pop	esi
	pop	ebp
	ret
	.size	memory_compare, .-memory_compare
	.globl	string_length
	.type	string_length, @function
string_length:
	push	ebp
	mov	ebp, esp
	mov	edx, DWORD PTR [ebp+8]
	mov	eax, edx
.L20:
	cmp	BYTE PTR [eax], 0
	je	.L23
	inc	eax
	jmp	.L20
.L23:
	sub	eax, edx
	pop	ebp
	ret
	.size	string_length, .-string_length
	.globl	clear_page
	.type	clear_page, @function
clear_page:
	push	ebp
	mov	ecx, 1024
	xor	eax, eax
	mov	ebp, esp
	push	edi
	mov	edi, DWORD PTR [ebp+8]
	rep stosd
	pop	edi
	pop	ebp
	ret
	.size	clear_page, .-clear_page
	.globl	copy_frame
	.type	copy_frame, @function
copy_frame:
	push	ebp
	mov	ecx, 19
	mov	ebp, esp
	push	edi
	push	esi
	mov	esi, DWORD PTR [ebp+12]
	mov	edi, DWORD PTR [ebp+8]
	rep movsd
	pop	esi
	pop	edi
	pop	ebp
	ret
	.size	copy_frame, .-copy_frame
	.globl	allocate_page
	.type	allocate_page, @function
allocate_page:
	xor	eax, eax
.L31:
	mov	edx, DWORD PTR bitmap[0+eax*4]
	cmp	edx, -1
	je	.L29
	mov	ecx, edx
	not	ecx
	bsf	ecx, ecx
	bts	edx, ecx
	mov	DWORD PTR bitmap[0+eax*4], edx
	sal	eax, 5
	add	eax, ecx
	ret
.L29:
	inc	eax
	cmp	eax, 128
	jne	.L31
	or	eax, -1
	ret
	.size	allocate_page, .-allocate_page
	.globl	free_page
	.type	free_page, @function
free_page:
	push	ebp
	mov	eax, -2
	mov	ebp, esp
	mov	ecx, DWORD PTR [ebp+8]
	pop	ebp
	mov	edx, ecx
	rol	eax, cl
	shr	edx, 5
	and	DWORD PTR bitmap[0+edx*4], eax
	ret
	.size	free_page, .-free_page
	.globl	map
	.type	map, @function
map:
	push	ebp
	mov	eax, -17
	mov	ebp, esp
	mov	ecx, DWORD PTR [ebp+8]
	mov	edx, ecx
	shr	edx, 12
	and	edx, 1023
	test	BYTE PTR table[0+edx*4], 1
	jne	.L35
	mov	eax, DWORD PTR [ebp+12]
	and	eax, -4096
	or	eax, DWORD PTR [ebp+16]
	or	eax, 1
	mov	DWORD PTR table[0+edx*4], eax
#APP
# 100 "c/memory.c" 1
	invlpg BYTE PTR [ecx]
# 0 "" 2
#NO_APP
	xor	eax, eax
.L35:
	pop	ebp
	ret
	.size	map, .-map
	.globl	checksum
	.type	checksum, @function
checksum:
	push	ebp
	xor	eax, eax
	mov	ebp, esp
	push	ebx
	mov	ecx, DWORD PTR [ebp+8]
	mov	edx, DWORD PTR [ebp+12]
.L41:
	test	edx, edx
	jle	.L43
	movzx	ebx, WORD PTR [ecx]
	add	ecx, 2
	dec	edx
	add	eax, ebx
	jmp	.L41
.L43:
	mov	edx, eax
	shr	edx, 16
	je	.L46
	movzx	eax, ax
	add	eax, edx
	jmp	.L43
.L46:
	not	eax
	pop	ebx
	pop	ebp
	ret
	.size	checksum, .-checksum
	.globl	crc_prepare
	.type	crc_prepare, @function
crc_prepare:
	push	ebp
	xor	edx, edx
	mov	ebp, esp
	push	ebx
.L48:
	mov	eax, edx
	mov	ecx, 8
.L50:
	mov	ebx, eax
	shr	eax
	and	ebx, 1
	test	ebx, ebx
	je	.L49
	xor	eax, -306674912
.L49:
	dec	ecx
	jne	.L50
	mov	DWORD PTR crc_table[0+edx*4], eax
	inc	edx
	cmp	edx, 256
	jne	.L48
	pop	ebx
	pop	ebp
	ret
	.size	crc_prepare, .-crc_prepare
	.globl	crc
	.type	crc, @function
crc:
	push	ebp
	mov	ebp, esp
	push	ebx
	mov	edx, DWORD PTR [ebp+12]
	mov	ebx, DWORD PTR [ebp+16]
	mov	eax, DWORD PTR [ebp+8]
	add	ebx, edx
.L58:
	cmp	edx, ebx
	je	.L61
	mov	cl, BYTE PTR [edx]
	inc	edx
	xor	ecx, eax
	shr	eax, 8
	movzx	ecx, cl
	xor	eax, DWORD PTR crc_table[0+ecx*4]
	jmp	.L58
.L61:
	not	eax
	pop	ebx
	pop	ebp
	ret
	.size	crc, .-crc
	.globl	print_number
	.type	print_number, @function
print_number:
	push	ebp
	mov	ebp, esp
	push	edi
	push	esi
	push	ebx
	mov	esi, DWORD PTR [ebp+12]
	mov	eax, DWORD PTR [ebp+8]
	mov	ebx, esi
	neg	ebx
	mov	BYTE PTR [eax-1], 0
	lea	ecx, [eax-1]
	cmovs	ebx, esi
.L64:
	mov	eax, ebx
	xor	edx, edx
	mov	edi, ecx
	div	DWORD PTR [ebp+16]
	dec	ecx
	mov	dl, BYTE PTR digits[edx]
	mov	BYTE PTR [ecx], dl
	mov	edx, ebx
	mov	ebx, eax
	cmp	edx, DWORD PTR [ebp+16]
	jnb	.L64
	test	esi, esi
	jns	.L62
	mov	BYTE PTR [ecx-1], 45
	lea	ecx, [edi-2]
.L62:
	pop	ebx
	mov	eax, ecx
	pop	esi
	pop	edi
	pop	ebp
	ret
	.size	print_number, .-print_number
	.globl	sum_int
	.type	sum_int, @function
sum_int:
	push	ebp
	xor	eax, eax
	xor	edx, edx
	mov	ebp, esp
	push	esi
	push	ebx
	mov	ebx, DWORD PTR tuned
.L69:
	cmp	eax, DWORD PTR [ebp+12]
	jge	.L72
	mov	esi, DWORD PTR [ebp+8]
	lea	ecx, [ebx+eax]
	imul	ecx, DWORD PTR [esi+eax*4]
	inc	eax
	add	edx, ecx
	jmp	.L69
.L72:
	pop	ebx
	mov	eax, edx
	pop	esi
	pop	ebp
	ret
	.size	sum_int, .-sum_int
	.globl	add_arrays
	.type	add_arrays, @function
add_arrays:
	push	ebp
	xor	eax, eax
	mov	ebp, esp
	push	esi
	push	ebx
	mov	ecx, DWORD PTR [ebp+8]
	mov	ebx, DWORD PTR [ebp+16]
.L74:
	mov	edx, DWORD PTR [ebx+eax*4]
	mov	esi, DWORD PTR [ebp+12]
	xor	edx, 85
	add	edx, DWORD PTR [esi+eax*4]
	mov	DWORD PTR [ecx+eax*4], edx
	inc	eax
	cmp	eax, 64
	jne	.L74
	pop	ebx
	pop	esi
	pop	ebp
	ret
	.size	add_arrays, .-add_arrays
	.globl	parse
	.type	parse, @function
parse:
	push	ebp
	mov	ebp, esp
	push	ebx
	mov	ebx, 1
	mov	ecx, DWORD PTR [ebp+8]
	cmp	BYTE PTR [ecx], 45
	jne	.L78
	inc	ecx
	or	ebx, -1
.L78:
	xor	eax, eax
.L79:
	mov	dl, BYTE PTR [ecx]
	sub	edx, 48
	cmp	dl, 9
	ja	.L84
	imul	eax, eax, 10
	movsx	edx, dl
	inc	ecx
	add	eax, edx
	jmp	.L79
.L84:
	imul	eax, ebx
	pop	ebx
	pop	ebp
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
