# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"runqueue.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	make_runnable
	.type	make_runnable, @function
make_runnable:
	push	esi
	push	ebx
	mov	edx, DWORD PTR [esp+12]
	movzx	eax, WORD PTR [edx+22]
	movzx	ecx, WORD PTR [edx+20]
	mov	DWORD PTR [edx+24], 2
	cmp	cx, ax
	cmovl	ecx, eax
	movsx	eax, cx
	mov	ebx, DWORD PTR levels[4+eax*8]
	lea	esi, levels[0+eax*8]
	mov	DWORD PTR [edx], 0
	test	ebx, ebx
	cmove	ebx, esi
	mov	DWORD PTR [edx+4], ebx
	mov	DWORD PTR [ebx], edx
	mov	DWORD PTR levels[4+eax*8], edx
	shr	eax, 5
	mov	edx, 1
	sal	edx, cl
	or	DWORD PTR occupied[0+eax*4], edx
	lock add	DWORD PTR runnable, 1
	pop	ebx
	pop	esi
	ret
	.size	make_runnable, .-make_runnable
	.p2align 4
	.globl	choose
	.type	choose, @function
choose:
	push	ebp
	mov	edx, 6
	push	edi
	push	esi
	push	ebx
	sub	esp, 12
.L15:
	mov	edi, DWORD PTR occupied[0+edx*4]
	test	edi, edi
	je	.L6
	mov	eax, edx
	movzx	ecx, BYTE PTR [esp+32]
	mov	ebx, edi
	sal	eax, 5
	mov	DWORD PTR [esp+4], eax
	mov	eax, 1
	sal	eax, cl
	mov	DWORD PTR [esp], eax
.L14:
	bsr	eax, ebx
	mov	ebp, 31
	xor	eax, 31
	sub	ebp, eax
	mov	eax, DWORD PTR [esp+4]
	lea	esi, [ebp+0+eax]
	mov	eax, DWORD PTR levels[0+esi*8]
	test	eax, eax
	je	.L7
	mov	DWORD PTR [esp+8], ebx
.L9:
	movzx	ebx, BYTE PTR [eax+29]
	mov	ecx, DWORD PTR [eax]
	test	bl, bl
	je	.L8
	test	DWORD PTR [esp], ebx
	je	.L30
.L8:
	mov	ebx, DWORD PTR [eax+4]
	test	ecx, ecx
	je	.L10
	mov	DWORD PTR [ecx+4], ebx
.L11:
	mov	DWORD PTR [ebx], ecx
	mov	ecx, DWORD PTR levels[0+esi*8]
	test	ecx, ecx
	je	.L31
.L12:
	lock sub	DWORD PTR runnable, 1
.L5:
	add	esp, 12
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
	ret
	.p2align 4,,10
	.p2align 3
.L30:
	test	ecx, ecx
	je	.L32
	mov	eax, ecx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L31:
	btr	edi, ebp
	mov	DWORD PTR occupied[0+edx*4], edi
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L10:
	mov	DWORD PTR levels[4+esi*8], ebx
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L32:
	mov	ebx, DWORD PTR [esp+8]
.L7:
	mov	eax, -2
	mov	ecx, ebp
	rol	eax, cl
	and	ebx, eax
	jne	.L14
	.p2align 4,,10
	.p2align 3
.L6:
	sub	edx, 1
	jnb	.L15
	xor	eax, eax
	jmp	.L5
	.size	choose, .-choose
	.p2align 4
	.globl	sleep_on
	.type	sleep_on, @function
sleep_on:
	push	ebx
	mov	eax, DWORD PTR [esp+12]
	mov	ecx, DWORD PTR [esp+8]
	mov	edx, DWORD PTR current[0+eax*4]
	mov	ebx, ecx
	mov	eax, ecx
	mov	DWORD PTR [edx+8], ecx
	imul	ecx, ecx, -1640531535
	shr	ebx, 9
	shr	eax, 4
	xor	eax, ebx
	mov	DWORD PTR [edx+24], 3
	xor	eax, ecx
	and	eax, 31
	mov	ecx, DWORD PTR sleepers[4+eax*8]
	lea	ebx, sleepers[0+eax*8]
	mov	DWORD PTR [edx], 0
	test	ecx, ecx
	cmove	ecx, ebx
	mov	DWORD PTR [edx+4], ecx
	mov	DWORD PTR [ecx], edx
	pop	ebx
	mov	DWORD PTR sleepers[4+eax*8], edx
	ret
	.size	sleep_on, .-sleep_on
	.p2align 4
	.globl	wake
	.type	wake, @function
wake:
	push	ebp
	push	edi
	push	esi
	xor	esi, esi
	push	ebx
	mov	ebp, DWORD PTR [esp+20]
	mov	edx, DWORD PTR [esp+24]
	mov	edi, ebp
	mov	eax, ebp
	shr	eax, 9
	shr	edi, 4
	xor	edi, eax
	imul	eax, ebp, -1640531535
	xor	edi, eax
	and	edi, 31
	mov	ebx, DWORD PTR sleepers[0+edi*8]
	test	ebx, ebx
	je	.L36
	test	edx, edx
	jg	.L41
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L38:
	test	ebx, ebx
	je	.L36
.L55:
	cmp	esi, edx
	jge	.L36
.L41:
	mov	eax, ebx
	mov	ebx, DWORD PTR [ebx]
	cmp	DWORD PTR [eax+8], ebp
	jne	.L38
	mov	ecx, DWORD PTR [eax+4]
	test	ebx, ebx
	je	.L39
	mov	DWORD PTR [ebx+4], ecx
.L40:
	mov	DWORD PTR [esp+24], edx
	add	esi, 1
	mov	DWORD PTR [ecx], ebx
	mov	DWORD PTR [eax+8], 0
	push	eax
	call	make_runnable
	pop	eax
	mov	edx, DWORD PTR [esp+24]
	test	ebx, ebx
	jne	.L55
.L36:
	pop	ebx
	mov	eax, esi
	pop	esi
	pop	edi
	pop	ebp
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	mov	DWORD PTR sleepers[4+edi*8], ecx
	jmp	.L40
	.size	wake, .-wake
	.p2align 4
	.globl	lend
	.type	lend, @function
lend:
	push	esi
	push	ebx
	mov	ebx, DWORD PTR [esp+20]
	mov	edx, DWORD PTR [esp+12]
	mov	esi, DWORD PTR [esp+16]
	cmp	ebx, 16
	jg	.L56
	test	edx, edx
	jne	.L60
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L65:
	cmp	DWORD PTR [edx+24], 2
	mov	WORD PTR [edx+22], si
	je	.L64
	mov	edx, DWORD PTR [edx+12]
	add	ebx, 1
	test	edx, edx
	je	.L56
	cmp	ebx, 16
	jg	.L56
.L60:
	movsx	eax, WORD PTR [edx+20]
	movsx	ecx, WORD PTR [edx+22]
	cmp	ax, cx
	cmovl	eax, ecx
	cmp	esi, eax
	jg	.L65
.L56:
	mov	eax, ebx
	pop	ebx
	pop	esi
	ret
	.p2align 4,,10
	.p2align 3
.L64:
	push	edx
	call	make_runnable
	pop	eax
	mov	eax, ebx
	pop	ebx
	pop	esi
	ret
	.size	lend, .-lend
	.p2align 4
	.globl	sort_by_ticks
	.type	sort_by_ticks, @function
sort_by_ticks:
	push	ebp
	push	edi
	push	esi
	push	ebx
	sub	esp, 16
	mov	edx, DWORD PTR [esp+40]
	mov	ecx, DWORD PTR [esp+36]
	mov	eax, edx
	shr	eax, 31
	add	eax, edx
	sar	eax
	cmp	edx, 1
	jle	.L66
	mov	DWORD PTR [esp+36], ecx
	mov	ebp, eax
	.p2align 4,,10
	.p2align 3
.L67:
	cmp	edx, ebp
	jle	.L88
	mov	eax, edx
	lea	edi, [0+ebp*4]
	mov	ecx, DWORD PTR [esp+36]
	xor	ebx, ebx
	sub	eax, ebp
	mov	DWORD PTR [esp+40], edx
	mov	esi, edi
	mov	DWORD PTR [esp+12], eax
	add	ecx, edi
	neg	esi
	.p2align 4,,10
	.p2align 3
.L70:
	mov	DWORD PTR [esp+4], ecx
	mov	eax, ecx
	mov	DWORD PTR [esp+8], ebx
	mov	DWORD PTR [esp], ebx
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L73:
	mov	DWORD PTR [eax+esi], ecx
	mov	DWORD PTR [eax], ebx
	sub	eax, edi
	sub	DWORD PTR [esp], ebp
	js	.L85
.L69:
	mov	ecx, DWORD PTR [eax]
	mov	ebx, DWORD PTR [eax+esi]
	mov	edx, DWORD PTR [ecx+32]
	cmp	DWORD PTR [ebx+32], edx
	jg	.L73
.L85:
	mov	ebx, DWORD PTR [esp+8]
	mov	ecx, DWORD PTR [esp+4]
	mov	eax, DWORD PTR [esp+12]
	add	ebx, 1
	add	ecx, 4
	cmp	ebx, eax
	jne	.L70
	sar	ebp
	mov	edx, DWORD PTR [esp+40]
	jne	.L67
.L66:
	add	esp, 16
	pop	ebx
	pop	esi
	pop	edi
	pop	ebp
	ret
.L88:
	sar	ebp
	jmp	.L67
	.size	sort_by_ticks, .-sort_by_ticks
	.p2align 4
	.globl	decay
	.type	decay, @function
decay:
	push	ebp
	push	edi
	push	esi
	push	ebx
	mov	eax, DWORD PTR [esp+24]
	test	eax, eax
	je	.L92
	mov	edi, DWORD PTR [esp+20]
	lea	eax, [eax+eax*8]
	xor	esi, esi
	lea	ebp, [edi+20]
	lea	edi, [ebp+0+eax*4]
	.p2align 4,,10
	.p2align 3
.L91:
	mov	edx, DWORD PTR [ebp+12]
	lea	eax, [0+edx*8]
	sub	eax, edx
	lea	ecx, [eax+7]
	cmovns	ecx, eax
	mov	eax, 1321528399
	mov	ebx, ecx
	sar	ebx, 3
	imul	ebx
	mov	eax, ecx
	mov	DWORD PTR [ebp+12], ebx
	sar	ecx, 7
	sar	eax, 31
	sub	WORD PTR [ebp+0], cx
	add	ebp, 36
	sar	edx, 2
	sub	edx, eax
	lea	eax, [edx+edx*2]
	lea	eax, [edx+eax*4]
	sub	ebx, eax
	add	esi, ebx
	cmp	edi, ebp
	jne	.L91
	pop	ebx
	mov	eax, esi
	pop	esi
	pop	edi
	pop	ebp
	ret
	.p2align 4,,10
	.p2align 3
.L92:
	xor	esi, esi
	pop	ebx
	mov	eax, esi
	pop	esi
	pop	edi
	pop	ebp
	ret
	.size	decay, .-decay
	.globl	runnable
	.bss
	.align 4
	.type	runnable, @object
	.size	runnable, 4
runnable:
	.zero	4
	.local	current
	.comm	current,16,4
	.local	occupied
	.comm	occupied,28,4
	.local	sleepers
	.comm	sleepers,256,32
	.local	levels
	.comm	levels,1792,32
	.section	.note.GNU-stack,"",@progbits
