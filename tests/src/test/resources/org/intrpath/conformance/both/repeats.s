# SPDX-License-Identifier: GPL-2.0-or-later
# repeats.s: .rept, .irp and .irpc, alone and inside one another.
	.text
	.rept 3
	.byte 1
	.endr
	.rept 0
	.byte 2
	.endr
	.irp x, 1, 2, 3
	.byte \x
	.endr
	.irp x 4 5 6
	.byte \x
	.endr
	.irp x
	.ascii "(\x)"
	.endr
	.irp x,"a b",c
	.ascii "(\x)"
	.endr
	.irpc d, 0189
	.byte \d, 1\d
	.endr
	.irpc d
	.ascii "[\d]"
	.endr
	.irpc d,a-c
	.ascii "[\d]"
	.endr
	.irp a, 1, 2
	.irp b, 3, 4
	.byte \a, \b, \a\b
	.endr
	.endr
	.set i, 0
	.rept 4
	.rept i
	.byte i
	.endr
	.set i, i + 1
	.endr
	.macro table n
	.set j, 0
	.rept \n
	.long entry_base + j * 16
	.set j, j + 1
	.endr
	.endm
entry_base:
	table 5
	.irp v,0,1,2
entry_\v:
	.byte 0x6a, \v
	jmp entry_base
	.p2align 4
	.endr
	.long entry_0, entry_1, entry_2
	.irp name, first, second
	.globl \name
\name:	.byte 1
	.endr
	.long second - first
	.irpc c, xyz
	.macro m_\c v
	.ascii "\c\v"
	.endm
	.endr
	m_x 1
	m_z 2
