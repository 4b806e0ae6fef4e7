# SPDX-License-Identifier: GPL-2.0-or-later
# conditionals.s: every condition, nested, skipped and with .elseif.
	.text
	.set one, 1
label:
	.if one
	.byte 1
	.endif
	.if one - 1
	.byte 2
	.else
	.byte 3
	.endif
	.ifne 1
	.byte 4
	.endif
	.ifeq 1
	.byte 5
	.elseif 0
	.byte 6
	.elseif one
	.byte 7
	.elseif 1
	.byte 8
	.else
	.byte 9
	.endif
	.ifgt 1
	.byte 10
	.endif
	.ifge 0
	.byte 11
	.endif
	.iflt -1
	.byte 12
	.endif
	.ifle 0
	.byte 13
	.endif
	.ifdef one
	.byte 14
	.endif
	.ifdef nothing
	.byte 15
	.endif
	.ifndef nothing
	.byte 16
	.endif
	.ifnotdef one
	.byte 17
	.endif
	.ifdef label
	.byte 18
	.endif
	.ifdef behind
	.byte 19
	.endif
	.ifc abc,abc
	.byte 20
	.endif
	.ifc abc , abc
	.byte 21
	.endif
	.ifnc abc,abd
	.byte 22
	.endif
	.ifc "a,b","a,b"
	.byte 23
	.endif
	.ifeqs "same","same"
	.byte 24
	.endif
	.ifnes "same","other"
	.byte 25
	.endif
	.ifb
	.byte 26
	.endif
	.ifnb x
	.byte 27
	.endif
	.if 0
	.if 1
	.byte 28
	.else
	.byte 29
	.endif
	.elseif 1
	.byte 30
	.if 1
	.byte 31
	.else
	.if 1
	.byte 32
	.endif
	.endif
	.else
	.byte 33
	.endif
	.if 0
	nonsense that no assembler takes
	.macro never
	.byte 34
	.endm
	.include "no such file"
	.endif
	.if . - label > 4
	.byte 35
	.endif
	.if (one == 1) && (one != 2)
	.byte 36
	.endif
	.if one == 2 || one < 2
	.byte 37
	.endif
	.if 'a' == 97
	.byte 38
	.endif
behind:
	.ifdef behind
	.byte 39
	.endif
