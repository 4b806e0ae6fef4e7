# SPDX-License-Identifier: GPL-2.0-or-later
# intel.s: statements in Intel syntax, and back to AT&T's.
	.text
	.set k,8
foo:	.skip 8
	.intel_syntax noprefix
	push eax
	pop ebx
	push ebp
	mov ebp, esp
	mov eax, cr0
	mov cr3, eax
	mov eax, 5
	mov eax, -1
	mov eax, foo
	mov eax, [foo]
	mov eax, DWORD PTR foo
	mov eax, dword ptr [eax+ebx*4+8]
	mov eax, [eax + ebx*4 - 8]
	mov eax, [ebx*8+16]
	mov eax, [8*ebx]
	mov eax, [eax+esp]
	mov eax, OFFSET foo
	mov eax, OFFSET FLAT:foo+4
	lea eax, [edi+edi*2]
	mov byte ptr [eax], 5
	mov word ptr [eax], 5
	mov dword ptr [eax], 5
	mov eax, dword ptr gs:16
	mov eax, gs:[16]
	mov gs:[0x10], eax
	mov eax, gs:[ebx+8]
	mov eax, fs:0
	mov eax, DWORD PTR fs:40
	mov ds, eax
	mov ax, ds
	iretd
	cli
	sti
	hlt
	int 0x80
	int3
	call foo
	call eax
	call [eax]
	call dword ptr [eax+8]
	call [DWORD PTR foo[0+eax*8]]
	jmp foo
	jmp eax
	jmp dword ptr [eax]
	je foo
	jmp [foo+eax*8]
	ret
	ret 8
	retf
	lgdt [eax]
	invlpg [edi]
	invlpg BYTE PTR [edi]
	ltr ax
	in al, 0x60
	in al, dx
	in eax, dx
	out 0x20, al
	out dx, al
	rep movsb
	rep movsd
	lodsb
	movzx eax, byte ptr [eax]
	movzx eax, word ptr [eax]
	movzx eax, al
	movsx eax, cx
	movsx eax, BYTE PTR [edi]
	cdq
	cwde
	shl eax, 4
	shl eax, cl
	shl DWORD PTR [eax], 1
	shr eax
	sar dword ptr [eax], cl
	imul eax, ebx
	imul eax, ebx, 100
	imul eax, dword ptr [edi], 8
	mul ecx
	div ecx
	inc dword ptr [eax]
	dec ecx
	neg eax
	not eax
	test eax, eax
	test byte ptr [eax], 1
	cmp dword ptr [eax], 0
	cmp eax, foo
	add esp, 8
	sub esp, 128
	and esp, -16
	or dword ptr [eax], 0x80
	xor eax, eax
	lock inc dword ptr [eax]
	lock cmpxchg [edi], edx
	lock xadd dword ptr [eax], ecx
	xchg eax, [ebx]
	xchg eax, ebx
	bts dword ptr [eax], 5
	bt eax, 3
	bsf eax, ecx
	setne al
	sete byte ptr [eax]
	cmovne eax, [eax]
	rdmsr
	wrmsr
	rdtsc
	cpuid
	pushf
	push 5
	push OFFSET foo
	push dword ptr [eax]
	pop dword ptr [eax]
	push fs
	leave
	nop
	pause
	mfence
	movaps xmm0, XMMWORD PTR [eax]
	movups XMMWORD PTR [eax], xmm0
	movd xmm0, eax
	pxor xmm0, xmm0
	mov al, 'a'
	mov eax, (1+2)*3
	mov eax, k
	mov eax, [eax+k]
	mov eax, [eax+k*2]
	nop dword ptr [eax]
	mov eax, ds:0xfee000b0
	mov ds:foo, eax
	shld eax, edx, 5
	shrd eax, edx, cl
	fxsave [eax]
	bswap eax
	str ax
	sldt ax
	verw word ptr [eax]
	lea eax, [eax+foo]
	mov eax, foo+4
	mov eax, [foo+4]
	mov eax, foo[ebx]
	mov eax, [eax][ebx]
	mov eax, 4[eax]
	mov eax, -8[ebp]
	jmp after
	notrack jmp eax
	endbr64
	.att_syntax prefix
	movl	$5,%eax
	.intel_syntax noprefix
	mov	eax, 5
	.att_syntax
	movl	$5,%eax
after:	nop
