# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	deliver
	.type	deliver, @function
deliver:
	xor	edx, edx
	movzx	eax, WORD PTR [esp+12]
	add	DWORD PTR rings+2176, eax
	mov	eax, DWORD PTR rings+2160
	adc	DWORD PTR rings+2180, edx
	mov	ecx, DWORD PTR [esp+8]
	lea	edx, [eax+1]
	and	eax, 63
	mov	DWORD PTR rings+2160, edx
	mov	edx, DWORD PTR [esp+4]
	sal	eax, 4
	mov	DWORD PTR rings[eax+1132], ecx
	mov	DWORD PTR rings[eax+1128], edx
	ret
	.size	deliver, .-deliver
	.p2align 4
	.globl	log_line
	.type	log_line, @function
log_line:
	push	ebx
	mov	edx, DWORD PTR [esp+8]
	movzx	eax, BYTE PTR [edx]
	test	al, al
	je	.L7
	lea	ecx, [esp+12]
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L6:
	cmp	al, 37
	jne	.L5
	add	ebx, DWORD PTR [ecx]
	add	ecx, 4
.L5:
	movzx	eax, BYTE PTR [edx+1]
	add	edx, 1
	test	al, al
	jne	.L6
	mov	eax, ebx
	pop	ebx
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	xor	ebx, ebx
	mov	eax, ebx
	pop	ebx
	ret
	.size	log_line, .-log_line
	.p2align 4
	.globl	swap32
	.type	swap32, @function
swap32:
	mov	eax, DWORD PTR [esp+4]
	bswap	eax
	ret
	.size	swap32, .-swap32
	.p2align 4
	.globl	swap64
	.type	swap64, @function
swap64:
	mov	edx, DWORD PTR [esp+4]
	mov	eax, DWORD PTR [esp+8]
	bswap	edx
	bswap	eax
	ret
	.size	swap64, .-swap64
	.p2align 4
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
	push	ebp
	push	edi
	push	esi
	push	ebx
	sub	esp, 20
	mov	eax, DWORD PTR [esp+44]
	mov	ebp, DWORD PTR [esp+40]
	test	eax, eax
	jle	.L22
	mov	eax, DWORD PTR rings+2176
	mov	edx, DWORD PTR rings+2180
	xor	edi, edi
	xor	ecx, ecx
	mov	DWORD PTR [esp], edi
	mov	DWORD PTR [esp+8], eax
	mov	eax, DWORD PTR rings+2160
	mov	DWORD PTR [esp+12], edx
	mov	edx, DWORD PTR [ebp+1028]
	mov	DWORD PTR [esp+4], eax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L33:
	add	DWORD PTR [ebp+1056], 1
.L19:
	add	edx, 1
	mov	BYTE PTR [eax+12], 0
	and	edx, 63
	add	DWORD PTR [esp], 1
	mov	eax, DWORD PTR [esp]
	mov	DWORD PTR [ebp+1028], edx
	cmp	DWORD PTR [esp+44], eax
	je	.L31
.L20:
	mov	eax, edx
	sal	eax, 4
	add	eax, ebp
	test	BYTE PTR [eax+12], 1
	je	.L32
	cmp	BYTE PTR [eax+13], 0
	jne	.L33
	movzx	ecx, WORD PTR [eax+8]
	mov	edi, DWORD PTR [eax+4]
	mov	esi, ecx
	rol	si, 8
	movzx	esi, si
	mov	ebx, esi
	xor	esi, esi
	add	DWORD PTR [esp+8], ebx
	mov	ebx, DWORD PTR [esp+4]
	adc	DWORD PTR [esp+12], esi
	mov	esi, DWORD PTR [eax]
	and	ebx, 63
	sal	ebx, 4
	add	DWORD PTR [ebp+1040], 1
	mov	DWORD PTR rings[ebx+1132], edi
	adc	DWORD PTR [ebp+1044], 0
	mov	DWORD PTR rings[ebx+1128], esi
	xor	ebx, ebx
	add	DWORD PTR [ebp+1048], ecx
	mov	ecx, 1
	adc	DWORD PTR [ebp+1052], ebx
	mov	ebx, DWORD PTR [esp+4]
	lea	edi, [ebx+1]
	mov	DWORD PTR [esp+4], edi
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L32:
	mov	edi, DWORD PTR [esp]
	test	cl, cl
	je	.L15
	mov	eax, DWORD PTR [esp+4]
	mov	edx, DWORD PTR [esp+12]
	mov	DWORD PTR rings+2160, eax
	mov	eax, DWORD PTR [esp+8]
	mov	DWORD PTR rings+2180, edx
	mov	DWORD PTR rings+2176, eax
.L15:
	test	edi, edi
	jne	.L16
.L12:
	add	esp, 20
	mov	eax, edi
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	mov	edi, eax
	test	cl, cl
	je	.L16
	mov	eax, DWORD PTR [esp+4]
	mov	edx, DWORD PTR [esp+12]
	mov	DWORD PTR rings+2160, eax
	mov	eax, DWORD PTR [esp+8]
	mov	DWORD PTR rings+2180, edx
	mov	DWORD PTR rings+2176, eax
.L16:
	mov	edx, DWORD PTR [ebp+1028]
	mov	eax, DWORD PTR [ebp+1024]
	mov	DWORD PTR [eax+24], edx
	add	esp, 20
	mov	eax, edi
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
	ret
.L22:
	xor	edi, edi
	jmp	.L12
	.size	ring_receive, .-ring_receive
	.p2align 4
	.globl	ring_interrupt
	.type	ring_interrupt, @function
ring_interrupt:
	push	ebp
	push	edi
	xor	edi, edi
	push	esi
	push	ebx
	xor	ebx, ebx
	sub	esp, 12
	mov	ebp, DWORD PTR [esp+32]
	mov	eax, DWORD PTR [ebp+1024]
	mov	esi, DWORD PTR [eax+192]
	test	esi, esi
	je	.L49
	.p2align 4,,10
	.p2align 3
.L35:
	bt	esi, ebx
	jnc	.L37
	mov	eax, DWORD PTR [ebp+1064+ebx*4]
	test	eax, eax
	je	.L37
	sub	esp, 8
	push	ebx
	push	DWORD PTR [ebp+1096+ebx*4]
	call	eax
	or	edi, eax
	mov	eax, ebx
	add	esp, 12
	and	eax, 3
	push	esi
	push	ebx
	push	DWORD PTR names[0+eax*4]
	call	log_line
	add	esp, 16
.L37:
	add	ebx, 1
	cmp	ebx, 8
	jne	.L35
	add	esp, 12
	mov	eax, edi
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
	ret
	.p2align 4,,10
	.p2align 3
.L49:
	add	DWORD PTR spurious, 1
	add	esp, 12
	mov	eax, edi
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
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
	mov	eax, DWORD PTR [esp+4]
	movzx	edx, BYTE PTR [eax+1036]
	mov	eax, edx
	shr	al, 2
	and	eax, 7
	cmp	al, 5
	ja	.L51
	movzx	eax, al
	jmp	[DWORD PTR .L53[0+eax*4]]
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
	mov	eax, OFFSET FLAT:.LC1
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	mov	eax, OFFSET FLAT:.LC0
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	and	edx, 2
	mov	eax, OFFSET FLAT:.LC5
	mov	edx, OFFSET FLAT:.LC7
	cmovne	eax, edx
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	mov	eax, OFFSET FLAT:.LC2
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	mov	eax, OFFSET FLAT:.LC3
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	mov	eax, OFFSET FLAT:.LC4
	ret
.L51:
	mov	eax, OFFSET FLAT:.LC6
	ret
	.size	ring_state, .-ring_state
	.p2align 4
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
	push	ebp
	xor	eax, eax
	push	edi
	push	esi
	push	ebx
	mov	ebx, DWORD PTR [esp+24]
	mov	ebp, DWORD PTR [esp+20]
	mov	ecx, DWORD PTR [esp+28]
	mov	edx, ebx
	imul	esi, ebp, 1128
	sal	edx, 6
	and	edx, 4194240
	test	ecx, ecx
	setne	al
	or	edx, eax
	mov	eax, DWORD PTR rings[esi+1036]
	and	eax, -4194242
	or	edx, eax
	mov	eax, edx
	mov	DWORD PTR rings[esi+1036], edx
	lea	edx, rings[esi+1024]
	mov	ecx, eax
	and	eax, -29
	shr	cl, 2
	mov	esi, ecx
	lea	esi, [4+esi*4]
	and	esi, 28
	or	eax, esi
	mov	BYTE PTR [edx+12], al
	cmp	ebx, 1500
	jbe	.L62
	mov	ebx, eax
	and	eax, -33
	not	ebx
	and	ebx, 32
	or	eax, ebx
	mov	BYTE PTR [edx+12], al
.L62:
	imul	ecx, ebp, 1128
	xor	edx, edx
	xor	eax, eax
	add	ecx, OFFSET FLAT:rings+1040
.L63:
	mov	DWORD PTR [ecx+eax], edx
	add	eax, 4
	cmp	eax, 24
	jb	.L63
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
	ret
	.size	ring_configure, .-ring_configure
	.p2align 4
	.globl	ring_average
	.type	ring_average, @function
ring_average:
	push	ebx
	mov	ebx, DWORD PTR [esp+8]
	mov	edx, DWORD PTR [ebx+1044]
	mov	eax, DWORD PTR [ebx+1040]
	mov	ecx, edx
	or	ecx, eax
	je	.L67
	movzx	ecx, ax
	mov	eax, 1
	test	ecx, ecx
	cmove	ecx, eax
	mov	eax, DWORD PTR [ebx+1048]
	xor	edx, edx
	div	ecx
	xor	edx, edx
.L67:
	pop	ebx
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
