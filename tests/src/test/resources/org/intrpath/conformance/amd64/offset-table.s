# SPDX-License-Identifier: GPL-2.0-or-later
# Each way through the offset table; entries come in the order of the linker.
	.text
f:	movq glob@GOTPCREL(%rip), %rax
	movq lab@GOTPCREL(%rip), %r9
	movl glob@GOTPCREL(%rip), %eax
	movq wk@GOTPCREL(%rip), %rax
	movq wk@GOTPCREL(%rip), %r10
	movq abs@GOTPCREL(%rip), %rax
	call *glob@GOTPCREL(%rip)
	jmp *glob@GOTPCREL(%rip)
	call *wk@GOTPCREL(%rip)
	cmpq glob@GOTPCREL(%rip), %rax
	cmpq %rax, glob@GOTPCREL(%rip)
	cmpq $0, glob@GOTPCREL(%rip)
	cmpq $0, wk@GOTPCREL(%rip)
	testq %rdx, glob@GOTPCREL(%rip)
	testq glob@GOTPCREL(%rip), %rdx
	addq glob@GOTPCREL(%rip), %r11
	pushq glob@GOTPCREL(%rip)
	movq glob@GOTPCREL+4(%rip), %rax
	leaq glob@GOTPCREL(%rip), %rax
	leaq _GLOBAL_OFFSET_TABLE_(%rip), %rax
	movabsq $lab@GOTOFF, %rax
	movabsq $_GLOBAL_OFFSET_TABLE_-f, %rax
	call glob@PLT
	call wk@PLT
	call wk
	cmoveq glob@GOTPCREL(%rip), %rax
	movzbl glob@GOTPCREL(%rip), %eax
	.data
	.long 1
	.globl glob
glob:
lab:	.quad 2
	.quad lab@GOTOFF
	movq glob@GOTPCREL(%rip), %r8
	movq glob@GOTPCREL(%rip), %r15
	cmpq glob@GOTPCREL(%rip), %r15
	xorq glob@GOTPCREL(%rip), %r9
	sbbl glob@GOTPCREL(%rip), %ecx
	andl glob@GOTPCREL(%rip), %r12d
	testl glob@GOTPCREL(%rip), %r12d
	jmp *wk@GOTPCREL(%rip)
	call *wk@GOTPCREL(%rip)
	notrack jmp *glob@GOTPCREL(%rip)

	ret
	.weak wk
	.data
	.quad glob - _GLOBAL_OFFSET_TABLE_
	.quad _GLOBAL_OFFSET_TABLE_
	.long _GLOBAL_OFFSET_TABLE_
	.globl abs
	abs = 0x1234
