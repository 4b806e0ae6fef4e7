# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"ring.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	deliver
	.type	deliver, @function
deliver:
.LFB0:
	.cfi_startproc
	endbr64
	mov	eax, DWORD PTR rings[rip+2236]
	movzx	esi, si
	add	QWORD PTR rings[rip+2256], rsi
	lea	edx, [rax+1]
	and	eax, 63
	sal	rax, 4
	mov	DWORD PTR rings[rip+2236], edx
	mov	QWORD PTR rings[rax+1200], rdi
	ret
	.cfi_endproc
.LFE0:
	.size	deliver, .-deliver
	.p2align 4
	.globl	log_line
	.type	log_line, @function
log_line:
.LFB1:
	.cfi_startproc
	endbr64
	sub	rsp, 80
	.cfi_def_cfa_offset 88
	lea	rax, [rsp+88]
	mov	QWORD PTR [rsp+40], rsi
	mov	QWORD PTR [rsp+16], rax
	lea	rax, [rsp+32]
	mov	QWORD PTR [rsp+24], rax
	movzx	eax, BYTE PTR [rdi]
	mov	QWORD PTR [rsp+48], rdx
	mov	QWORD PTR [rsp+56], rcx
	mov	QWORD PTR [rsp+64], r8
	mov	QWORD PTR [rsp+72], r9
	mov	DWORD PTR [rsp+8], 8
	test	al, al
	je	.L9
	mov	r8, QWORD PTR [rsp+24]
	mov	edx, 8
	lea	rsi, [rsp+88]
	xor	ecx, ecx
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L5:
	movzx	eax, BYTE PTR [rdi+1]
	add	rdi, 1
	test	al, al
	je	.L3
.L8:
	cmp	al, 37
	jne	.L5
	cmp	edx, 47
	ja	.L6
	mov	eax, edx
	add	edx, 8
	add	rax, r8
	add	ecx, DWORD PTR [rax]
.L12:
	movzx	eax, BYTE PTR [rdi+1]
	add	rdi, 1
	test	al, al
	jne	.L8
.L3:
	mov	eax, ecx
	add	rsp, 80
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.cfi_restore_state
	mov	rax, rsi
	add	rsi, 8
	add	ecx, DWORD PTR [rax]
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L9:
	xor	ecx, ecx
	add	rsp, 80
	.cfi_def_cfa_offset 8
	mov	eax, ecx
	ret
	.cfi_endproc
.LFE1:
	.size	log_line, .-log_line
	.p2align 4
	.globl	swap32
	.type	swap32, @function
swap32:
.LFB5:
	.cfi_startproc
	endbr64
	mov	eax, edi
	bswap	eax
	ret
	.cfi_endproc
.LFE5:
	.size	swap32, .-swap32
	.p2align 4
	.globl	swap64
	.type	swap64, @function
swap64:
.LFB6:
	.cfi_startproc
	endbr64
	mov	rax, rdi
	bswap	rax
	ret
	.cfi_endproc
.LFE6:
	.size	swap64, .-swap64
	.p2align 4
	.globl	ring_receive
	.type	ring_receive, @function
ring_receive:
.LFB7:
	.cfi_startproc
	endbr64
	test	esi, esi
	jle	.L25
	mov	eax, 1
	mov	r10d, esi
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	r11, QWORD PTR rings[rip+2256]
	mov	r9d, DWORD PTR rings[rip+2236]
	xor	ecx, ecx
	xor	esi, esi
	movq	xmm1, rax
	mov	edx, DWORD PTR [rdi+1032]
	jmp	.L23
	.p2align 4,,10
	.p2align 3
.L39:
	add	DWORD PTR [rdi+1064], 1
.L22:
	add	edx, 1
	add	esi, 1
	mov	BYTE PTR [rax+12], 0
	and	edx, 63
	mov	DWORD PTR [rdi+1032], edx
	cmp	r10d, esi
	je	.L37
.L23:
	mov	eax, edx
	sal	rax, 4
	add	rax, rdi
	test	BYTE PTR [rax+12], 1
	je	.L38
	cmp	BYTE PTR [rax+13], 0
	jne	.L39
	movzx	ecx, WORD PTR [rax+8]
	movdqu	xmm3, XMMWORD PTR [rdi+1048]
	movdqa	xmm0, xmm1
	mov	rbx, QWORD PTR [rax]
	mov	r8d, ecx
	movq	xmm2, rcx
	mov	ecx, 1
	rol	r8w, 8
	punpcklqdq	xmm0, xmm2
	movzx	r8d, r8w
	paddq	xmm0, xmm3
	add	r11, r8
	mov	r8d, r9d
	movups	XMMWORD PTR [rdi+1048], xmm0
	add	r9d, 1
	and	r8d, 63
	sal	r8, 4
	mov	QWORD PTR rings[r8+1200], rbx
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L38:
	test	cl, cl
	je	.L18
	mov	DWORD PTR rings[rip+2236], r9d
	mov	QWORD PTR rings[rip+2256], r11
.L18:
	test	esi, esi
	jne	.L19
	mov	eax, esi
	pop	rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L37:
	.cfi_restore_state
	test	cl, cl
	je	.L19
	mov	DWORD PTR rings[rip+2236], r9d
	mov	QWORD PTR rings[rip+2256], r11
.L19:
	mov	edx, DWORD PTR [rdi+1032]
	mov	rax, QWORD PTR [rdi+1024]
	mov	DWORD PTR [rax+24], edx
	mov	eax, esi
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	ret
.L25:
	xor	eax, eax
	ret
	.cfi_endproc
.LFE7:
	.size	ring_receive, .-ring_receive
	.p2align 4
	.globl	ring_interrupt
	.type	ring_interrupt, @function
ring_interrupt:
.LFB8:
	.cfi_startproc
	endbr64
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	xor	r14d, r14d
	push	r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	mov	r13, rdi
	push	r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	push	rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	push	rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	mov	rax, QWORD PTR [rdi+1024]
	xor	ebx, ebx
	mov	r12d, DWORD PTR [rax+192]
	test	r12d, r12d
	je	.L55
	.p2align 4,,10
	.p2align 3
.L41:
	bt	r12d, ebx
	jnc	.L43
	mov	rax, QWORD PTR [r13+1072+rbx*8]
	test	rax, rax
	je	.L43
	mov	rdi, QWORD PTR [r13+1136+rbx*8]
	mov	esi, ebx
	call	rax
	mov	edx, r12d
	mov	esi, ebx
	or	r14d, eax
	mov	eax, ebx
	and	eax, 3
	mov	rdi, QWORD PTR names[0+rax*8]
	xor	eax, eax
	call	log_line
.L43:
	add	rbx, 1
	cmp	rbx, 8
	jne	.L41
	pop	rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	mov	eax, r14d
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	pop	r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	.cfi_restore_state
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	mov	eax, r14d
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	pop	r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	add	DWORD PTR spurious[rip], 1
	pop	r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
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
.LFB9:
	.cfi_startproc
	endbr64
	movzx	edx, BYTE PTR [rdi+1040]
	mov	eax, edx
	shr	al, 2
	and	eax, 7
	cmp	al, 5
	ja	.L57
	movzx	eax, al
	notrack jmp	[QWORD PTR .L59[0+rax*8]]
	.section	.rodata
	.align 8
	.align 4
.L59:
	.quad	.L64
	.quad	.L65
	.quad	.L62
	.quad	.L61
	.quad	.L60
	.quad	.L58
	.text
	.p2align 4,,10
	.p2align 3
.L65:
	mov	rax, OFFSET FLAT:.LC1
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	mov	rax, OFFSET FLAT:.LC0
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	and	edx, 2
	mov	rax, OFFSET FLAT:.LC5
	mov	rdx, OFFSET FLAT:.LC7
	cmovne	rax, rdx
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	mov	rax, OFFSET FLAT:.LC2
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	mov	rax, OFFSET FLAT:.LC3
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	mov	rax, OFFSET FLAT:.LC4
	ret
.L57:
	mov	rax, OFFSET FLAT:.LC6
	ret
	.cfi_endproc
.LFE9:
	.size	ring_state, .-ring_state
	.p2align 4
	.globl	ring_configure
	.type	ring_configure, @function
ring_configure:
.LFB10:
	.cfi_startproc
	endbr64
	mov	r9d, edx
	movsx	rcx, edi
	mov	edx, esi
	xor	eax, eax
	imul	rdi, rcx, 1200
	sal	edx, 6
	and	edx, 4194240
	test	r9d, r9d
	setne	al
	or	edx, eax
	mov	eax, DWORD PTR rings[rdi+1040]
	and	eax, -4194242
	or	edx, eax
	mov	DWORD PTR rings[rdi+1040], edx
	mov	eax, edx
	shr	dl, 2
	lea	edx, [4+rdx*4]
	and	eax, -29
	and	edx, 28
	or	eax, edx
	mov	BYTE PTR rings[rdi+1040], al
	cmp	esi, 1500
	jbe	.L68
	mov	edx, eax
	and	eax, -33
	not	edx
	and	edx, 32
	or	eax, edx
	mov	BYTE PTR rings[rdi+1040], al
.L68:
	imul	rax, rcx, 1200
	pxor	xmm0, xmm0
	mov	QWORD PTR rings[rax+1064], 0
	movups	XMMWORD PTR rings[rax+1048], xmm0
	ret
	.cfi_endproc
.LFE10:
	.size	ring_configure, .-ring_configure
	.p2align 4
	.globl	ring_average
	.type	ring_average, @function
ring_average:
.LFB11:
	.cfi_startproc
	endbr64
	mov	rax, QWORD PTR [rdi+1048]
	test	rax, rax
	je	.L69
	movzx	ecx, ax
	mov	rdx, QWORD PTR [rdi+1056]
	mov	eax, 1
	test	ecx, ecx
	cmove	ecx, eax
	mov	eax, edx
	xor	edx, edx
	div	ecx
.L69:
	ret
	.cfi_endproc
.LFE11:
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
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC8
	.quad	.LC9
	.quad	.LC10
	.quad	.LC11
	.local	rings
	.comm	rings,2400,32
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
