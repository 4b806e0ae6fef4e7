# SPDX-License-Identifier: GPL-2.0-or-later
# symbols.s: what is said about symbols, and which of it moves bytes.
	.text
	.globl global, other
	.global third
	.type global, @function
	.type global, %function
	.type other, STT_FUNC
	.type third, "function"
global:	nop
	jmp global
	jmp weakling
	call weakling
	.size global, . - global
	.weak weakling
weakling: jmp weakling
	jmp local
	.size weakling, .-weakling
	.hidden other
other:	nop
third:	jmp other
	.internal third
	.protected global
	.local local
local:	jmp third
	.size local, 2
.Ltemporary:
	jmp .Ltemporary
	.weak absent
	.long absent
	.long weakling, local
name.with.dots$and_dollars: .long name.with.dots$and_dollars
_under:	.long _under
	.set alias, global
	.globl alias
	jmp alias
	call alias
	.set number, 0x1234
	.globl number
	.long number
	.set .Lhidden, 3
	.long .Lhidden
a: b: c: .byte 1
	.long a, b, c
	0: .byte 2
	.long 0b
	.type data, @object
data:	.long 5
	.size data, 4
	.ident "compiler"
	.file "symbols.c"
	.version "01.01"
