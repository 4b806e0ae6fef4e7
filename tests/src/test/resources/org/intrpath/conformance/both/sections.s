# SPDX-License-Identifier: GPL-2.0-or-later
# sections.s: sections entered in every way, and what of them lies where.
	.text
	.byte 1
	.data
	.byte 2
	.text
	.byte 3
	.section .rodata
	.byte 4
	.previous
	.byte 5
	.previous
	.byte 6
	.section .data
	.byte 7
	.pushsection .text
	.byte 8
	.pushsection .rodata
	.byte 9
	.previous
	.byte 10
	.popsection
	.byte 11
	.popsection
	.byte 12
	.previous
	.byte 13
	.section .text.hot,"ax",@progbits
	.byte 14
	.section .rodata.constants,"a"
	.byte 15
	.section .data.pages,"aw",@progbits
	.p2align 4
	.byte 16
	.section .bss.more,"aw",@nobits
	.p2align 3
	.skip 16
	.bss
	.skip 5
	.text 1
	.byte 17
	.text 0
	.byte 18
	.text 2
	.byte 19
	.subsection 1
	.byte 20
	.data 1
	.byte 21
	.data
	.byte 22
	.subsection 3
	.byte 23
	.previous
	.byte 24
	.text
first:	jmp second
	.text 1
second:	jmp first
	.long second - first
	.pushsection .text, 3
	.byte 25
	.popsection
	.byte 26
	.section .rodata.cst4,"aM",@progbits,4
	.long 27
	.section ".text"
	.byte 28
	.section .note.thing,"",@note
	.long 1
	.section .comment
	.ascii "not loaded"
	.section .debug_line,"",@progbits
	.uleb128 5
	.long first
	.text
	.byte 29
	.section .data
	.long first, second
