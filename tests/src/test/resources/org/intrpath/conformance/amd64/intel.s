# SPDX-License-Identifier: GPL-2.0-or-later
# intel.s: statements in Intel syntax, and back to AT&T's.
	.text
	.set k,8
foo:	.skip 8
	.intel_syntax noprefix
	push rax
	pop rbx
	push rbp
	mov rbp, rsp
	mov rax, cr0
	mov cr3, rax
	mov cr8, rax
	mov eax, 5
	mov rax, -1
	mov rax, 0x1122334455667788
	movabs rax, 0x1122334455667788
	mov eax, foo
	mov eax, [foo]
	mov eax, DWORD PTR foo
	mov eax, dword ptr [rax+rbx*4+8]
	mov eax, [rax + rbx*4 - 8]
	mov eax, [rbx*8+16]
	mov eax, [8*rbx]
	mov eax, [rax+rsp]
	mov eax, [rip+foo]
	mov eax, foo[rip]
	mov eax, foo[rip+4]
	mov rax, OFFSET foo
	mov eax, OFFSET FLAT:foo+4
	lea rax, [rip+foo]
	lea rsi, foo[rip]
	lea eax, [rdi+rdi*2]
	mov byte ptr [rax], 5
	mov BYTE PTR foo[rip], 1
	mov word ptr [rax], 5
	mov qword ptr [rax], 5
	mov rax, qword ptr gs:16
	mov rax, gs:[16]
	mov gs:[0x10], rax
	mov rax, gs:[rbx+8]
	mov eax, fs:0
	mov rax, QWORD PTR fs:40
	mov ds, eax
	mov ax, ds
	swapgs
	iretq
	iretd
	sysretq
	syscall
	cli
	sti
	hlt
	int 0x80
	int3
	call foo
	call rax
	call [rax]
	call qword ptr [rax+8]
	call QWORD PTR foo[rip]
	call [QWORD PTR foo[0+rax*8]]
	jmp foo
	jmp rax
	jmp qword ptr [rax]
	je foo
	jmp [foo+rax*8]
	ret
	ret 8
	retf
	lgdt [rax]
	lidt foo[rip]
	invlpg [rdi]
	invlpg BYTE PTR [rdi]
	ltr ax
	in al, 0x60
	in al, dx
	in eax, dx
	out 0x20, al
	out dx, al
	rep movsb
	rep stosq
	rep movsd
	lodsb
	movzx eax, byte ptr [rax]
	movzx eax, word ptr [rax]
	movzx eax, al
	movsx rax, cx
	movsx eax, BYTE PTR [rdi]
	movsxd rax, eax
	movsx rax, DWORD PTR [rdi]
	cdqe
	cqo
	cdq
	cwde
	shl eax, 4
	shl eax, cl
	shl DWORD PTR [rax], 1
	shr rax
	sar qword ptr [rax], cl
	imul eax, ebx
	imul eax, ebx, 100
	imul rax, qword ptr [rdi], 8
	mul ecx
	div rcx
	inc dword ptr [rax]
	dec rcx
	neg eax
	not rax
	test eax, eax
	test byte ptr [rax], 1
	cmp qword ptr [rax], 0
	cmp rax, foo
	add rsp, 8
	sub rsp, 128
	and rsp, -16
	or dword ptr [rax], 0x80
	xor eax, eax
	lock inc dword ptr [rax]
	lock cmpxchg [rdi], rdx
	lock cmpxchg16b [rdi]
	lock xadd dword ptr [rax], ecx
	xchg rax, [rbx]
	xchg rax, rbx
	bts dword ptr [rax], 5
	bt eax, 3
	bsf eax, ecx
	setne al
	sete byte ptr [rax]
	cmovne eax, [rax]
	rdmsr
	wrmsr
	rdtsc
	cpuid
	pushfq
	popfq
	pushf
	push 5
	push OFFSET foo
	push qword ptr [rax]
	pop qword ptr [rax]
	push fs
	leave
	nop
	pause
	mfence
	movaps xmm0, XMMWORD PTR [rax]
	movups XMMWORD PTR [rax], xmm0
	movq xmm0, QWORD PTR [rax]
	movq rax, xmm0
	movd xmm0, eax
	pxor xmm0, xmm0
	mov al, 'a'
	mov eax, (1+2)*3
	mov eax, k
	mov eax, [rax+k]
	mov eax, [rax+k*2]
	mov r8, r9
	mov r8d, [r9+r10*2]
	mov sil, al
	nop dword ptr [rax]
	mov eax, ds:0xfee000b0
	mov ds:foo, eax
	shld eax, edx, 5
	shrd rax, rdx, cl
	fxsave [rax]
	fxsave64 [rax]
	bswap rax
	str ax
	sldt ax
	verw word ptr [rax]
	lea rax, [rax+foo]
	mov eax, foo+4
	mov eax, [foo+4]
	mov eax, foo[rbx]
	mov eax, [rax][rbx]
	mov eax, 4[rax]
	mov eax, -8[rbp]
	jmp after
	notrack jmp rax
	endbr64
	.att_syntax prefix
	movl	$5,%eax
	.intel_syntax noprefix
	mov	eax, 5
	.att_syntax
	movl	$5,%eax
after:	nop
