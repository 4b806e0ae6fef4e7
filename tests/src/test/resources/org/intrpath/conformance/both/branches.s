# SPDX-License-Identifier: GPL-2.0-or-later
# branches.s: short and long, forwards and backwards, local labels, chains.
	.text
start:	jmp start
	jmp end
	jmp 1f
1:	jmp 1b
	jne 2f
	je 1b
2:	call start
	call end
	call 2b
1:
	.skip 120
	jmp 1b
	jmp 1b
	jmp 3f
	.skip 124
	jc 3f
	jnc 4f
3:	.skip 127
4:	jmp 3b
	jmp 4b
	loop 4b
	loope 4b
	loopne 4b
	jmp end
	jmp start
	jo 5f; jno 5f; jb 5f; jae 5f; je 5f; jne 5f; jbe 5f; ja 5f
	js 5f; jns 5f; jp 5f; jnp 5f; jl 5f; jge 5f; jle 5f; jg 5f
5:	jz 5b; jnz 5b; jc 5b; jnc 5b; jnae 5b; jnb 5b; jna 5b; jnbe 5b
	jpe 5b; jpo 5b; jnge 5b; jnl 5b; jng 5b; jnle 5b
	jmp .
	jmp . + 2
	jmp start + 4
	jmp end - 1
	jmp 6f + 1
6:	nop
10:	jmp 10b
	jmp 11f
11:	jmp 10b
	a_jump: jmp b_jump
	.skip 122
	jne c_jump
b_jump:	.skip 128
c_jump:	nop
	.p2align 4
	jmp d_jump
	.skip 120
	.p2align 3
d_jump:	jmp other
	call other
	jmp data
	.section .text.other,"ax"
other:	jmp start
	jmp other
	.data
data:	.long start
	.text
end:	nop
