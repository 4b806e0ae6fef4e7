# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
.LFB3:
	.cfi_startproc
	endbr64
	movzx	eax, WORD PTR [rdi+42]
	movzx	ecx, WORD PTR [rdi+40]
	mov	DWORD PTR [rdi+44], 2
	cmp	cx, ax
	cmovl	ecx, eax
	movsx	rsi, cx
	mov	rax, rsi
	mov	r8, rsi
	mov	rdx, rsi
	sal	rax, 4
	sal	r8, 4
	mov	rax, QWORD PTR levels[rax+8]
	add	r8, OFFSET FLAT:levels
	mov	QWORD PTR [rdi], 0
	test	rax, rax
	cmove	rax, r8
	sal	rsi, 4
	mov	QWORD PTR [rdi+8], rax
	mov	QWORD PTR [rax], rdi
	mov	rax, rdx
	mov	edx, 1
	shr	rax, 6
	sal	rdx, cl
	mov	QWORD PTR levels[rsi+8], rdi
	or	QWORD PTR occupied[0+rax*8], rdx
	lock add	DWORD PTR runnable[rip], 1
	ret
	.cfi_endproc
.LFE3:
	.size	make_runnable, .-make_runnable
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
.LFB4:
	.cfi_startproc
	endbr64
	mov	r8d, edi
	mov	r10d, 3
.L29:
	mov	r11, QWORD PTR occupied[0+r10*8]
	test	r11, r11
	je	.L35
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.p2align 4,,10
	.p2align 3
.L30:
	mov	r12, r10
	mov	r9d, 1
	mov	ecx, r8d
	mov	rbx, r11
	sal	r12, 6
	sal	r9d, cl
	mov	ebp, 63
.L14:
	bsr	rax, rbx
	mov	ecx, ebp
	xor	rax, 63
	sub	ecx, eax
	mov	edx, ecx
	add	rdx, r12
	mov	rax, rdx
	sal	rax, 4
	mov	rax, QWORD PTR levels[rax]
	test	rax, rax
	je	.L7
.L9:
	movzx	esi, BYTE PTR [rax+49]
	mov	rdi, QWORD PTR [rax]
	test	sil, sil
	je	.L8
	test	esi, r9d
	je	.L36
.L8:
	mov	rsi, QWORD PTR [rax+8]
	test	rdi, rdi
	je	.L10
	mov	QWORD PTR [rdi+8], rsi
.L11:
	sal	rdx, 4
	mov	QWORD PTR [rsi], rdi
	cmp	QWORD PTR levels[rdx], 0
	je	.L37
.L12:
	lock sub	DWORD PTR runnable[rip], 1
.L5:
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_restore 12
	.cfi_def_cfa_offset 8
	ret
.L35:
	sub	r10, 1
	jnb	.L29
	xor	eax, eax
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	test	rdi, rdi
	je	.L7
	mov	rax, rdi
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L37:
	movsx	r10, r10d
	btr	r11, rcx
	mov	QWORD PTR occupied[0+r10*8], r11
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L10:
	mov	r8, rdx
	sal	r8, 4
	mov	QWORD PTR levels[r8+8], rsi
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L7:
	mov	rax, -2
	rol	rax, cl
	and	rbx, rax
	jne	.L14
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L15:
	mov	r11, QWORD PTR occupied[0+r10*8]
	test	r11, r11
	jne	.L30
.L6:
	sub	r10, 1
	jnb	.L15
	xor	eax, eax
	jmp	.L5
	.cfi_endproc
.LFE4:
	.size	choose, .-choose
	.p2align 4
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
.LFB6:
	.cfi_startproc
	endbr64
	movsx	rsi, esi
	mov	rax, rdi
	mov	rcx, rdi
	mov	rdx, QWORD PTR current[0+rsi*8]
	shr	rcx, 9
	shr	rax, 4
	xor	eax, ecx
	mov	QWORD PTR [rdx+16], rdi
	imul	edi, edi, -1640531535
	mov	DWORD PTR [rdx+44], 3
	xor	eax, edi
	and	eax, 31
	sal	rax, 4
	mov	rcx, QWORD PTR sleepers[rax+8]
	add	rax, OFFSET FLAT:sleepers
	mov	QWORD PTR [rdx], 0
	test	rcx, rcx
	cmove	rcx, rax
	mov	QWORD PTR [rdx+8], rcx
	mov	QWORD PTR [rcx], rdx
	mov	QWORD PTR [rax+8], rdx
	ret
	.cfi_endproc
.LFE6:
	.size	sleep_on, .-sleep_on
	.p2align 4
	.globl	wake
	.type	wake, @function
wake:
.LFB7:
	.cfi_startproc
	endbr64
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rax, rdi
	mov	rbp, rdi
	shr	rax, 9
	shr	rbp, 4
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xor	ebp, eax
	imul	eax, edi, -1640531535
	xor	ebp, eax
	and	ebp, 31
	mov	rax, rbp
	sal	rax, 4
	mov	r9, QWORD PTR sleepers[rax]
	test	r9, r9
	je	.L47
	mov	ebx, esi
	test	esi, esi
	jle	.L47
	mov	r11, rdi
	xor	r10d, r10d
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L42:
	test	r9, r9
	je	.L40
.L59:
	cmp	r10d, ebx
	jge	.L40
.L45:
	mov	rdi, r9
	mov	r9, QWORD PTR [r9]
	cmp	QWORD PTR [rdi+16], r11
	jne	.L42
	mov	rax, QWORD PTR [rdi+8]
	test	r9, r9
	je	.L43
	mov	QWORD PTR [r9+8], rax
.L44:
	mov	QWORD PTR [rax], r9
	add	r10d, 1
	mov	QWORD PTR [rdi+16], 0
	call	make_runnable
	test	r9, r9
	jne	.L59
.L40:
	mov	eax, r10d
	pop	rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	mov	rdx, rbp
	sal	rdx, 4
	mov	QWORD PTR sleepers[rdx+8], rax
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L47:
	xor	r10d, r10d
	pop	rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	pop	rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	mov	eax, r10d
	ret
	.cfi_endproc
.LFE7:
	.size	wake, .-wake
	.p2align 4
	.globl	lend
	.type	lend, @function
lend:
.LFB8:
	.cfi_startproc
	endbr64
	mov	r9d, edx
	cmp	edx, 16
	jg	.L60
	test	rdi, rdi
	jne	.L64
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L68:
	cmp	DWORD PTR [rdi+44], 2
	mov	WORD PTR [rdi+42], si
	je	.L67
	mov	rdi, QWORD PTR [rdi+24]
	add	r9d, 1
	test	rdi, rdi
	je	.L60
	cmp	r9d, 16
	jg	.L60
.L64:
	movsx	ecx, WORD PTR [rdi+40]
	movsx	eax, WORD PTR [rdi+42]
	cmp	cx, ax
	cmovl	ecx, eax
	cmp	esi, ecx
	jg	.L68
.L60:
	mov	eax, r9d
	ret
	.p2align 4,,10
	.p2align 3
.L67:
	call	make_runnable
	mov	eax, r9d
	ret
	.cfi_endproc
.LFE8:
	.size	lend, .-lend
	.p2align 4
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
.LFB9:
	.cfi_startproc
	endbr64
	mov	r11d, esi
	push	r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	shr	r11d, 31
	push	rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	mov	ebx, esi
	add	r11d, esi
	sar	r11d
	cmp	esi, 1
	jle	.L69
	.p2align 4,,10
	.p2align 3
.L70:
	cmp	ebx, r11d
	jle	.L88
	mov	r8d, r11d
	mov	r10d, ebx
	movsx	rax, r11d
	xor	r9d, r9d
	neg	r8d
	sub	r10d, r11d
	lea	rsi, [rdi+rax*8]
	movsx	r8, r8d
	.p2align 4,,10
	.p2align 3
.L73:
	mov	rax, r9
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L76:
	mov	QWORD PTR [rdi+rax*8], rdx
	mov	QWORD PTR [rsi+rax*8], rcx
	add	rax, r8
	test	eax, eax
	js	.L75
.L72:
	mov	rdx, QWORD PTR [rsi+rax*8]
	mov	rcx, QWORD PTR [rdi+rax*8]
	mov	r14, QWORD PTR [rdx+56]
	cmp	QWORD PTR [rcx+56], r14
	jg	.L76
.L75:
	add	r9, 1
	cmp	r10, r9
	jne	.L73
	sar	r11d
	jne	.L70
.L69:
	pop	rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	pop	r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	ret
.L88:
	.cfi_restore_state
	sar	r11d
	jmp	.L70
	.cfi_endproc
.LFE9:
	.size	sort_by_ticks, .-sort_by_ticks
	.p2align 4
	.globl	decay
	.type	decay, @function
decay:
.LFB10:
	.cfi_startproc
	endbr64
	test	esi, esi
	je	.L92
	movabs	r10, 5675921253449092805
	mov	esi, esi
	xor	r8d, r8d
	sal	rsi, 6
	lea	r9, [rdi+rsi]
	.p2align 4,,10
	.p2align 3
.L91:
	mov	rdx, QWORD PTR [rdi+56]
	lea	rax, [0+rdx*8]
	sub	rax, rdx
	lea	rcx, [rax+7]
	cmovns	rcx, rax
	mov	rsi, rcx
	sar	rsi, 3
	mov	rax, rsi
	mov	QWORD PTR [rdi+56], rsi
	imul	r10
	mov	rax, rcx
	sar	rcx, 7
	sub	WORD PTR [rdi+40], cx
	sar	rax, 63
	add	rdi, 64
	sar	rdx, 2
	sub	rdx, rax
	lea	rax, [rdx+rdx*2]
	lea	rax, [rdx+rax*4]
	sub	rsi, rax
	add	r8, rsi
	cmp	rdi, r9
	jne	.L91
	mov	rax, r8
	ret
	.p2align 4,,10
	.p2align 3
.L92:
	xor	r8d, r8d
	mov	rax, r8
	ret
	.cfi_endproc
.LFE10:
	.size	decay, .-decay
	.globl	runnable
	.bss
	.align 4
	.type	runnable, @object
	.size	runnable, 4
runnable:
	.zero	4
	.local	current
	.comm	current,32,32
	.local	occupied
	.comm	occupied,32,32
	.local	sleepers
	.comm	sleepers,512,32
	.local	levels
	.comm	levels,3584,32
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
