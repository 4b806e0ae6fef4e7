# SPDX-License-Identifier: GPL-2.0-or-later
# macros.s: every form of a macro's heading, call and body.
	.text
	.macro plain
	nop
	.endm
	plain
	PLAIN
	.macro two a b
	.byte \a, \b
	.endm
	two 1 2
	two 1, 2
	two b=4 a=3
	two b=4, a=3
	.macro defaults a=7, b=8, c
	.ascii "[\a|\b|\c]"
	.endm
	defaults
	defaults 1
	defaults ,2
	defaults 1,,3
	defaults c=5
	.macro needs a:req, b=2
	.byte \a, \b
	.endm
	needs 9
	needs 9, 8
	.macro rest first, more:vararg
	.ascii "<\first>"
	.ascii "<\more>"
	.endm
	rest 1
	rest 1, 2, 3
	rest 1 2 3
	rest a, b c, d
	.macro counted
	.byte \@
	.endm
	counted
	counted
	.macro outer n
	.macro inner_\n x
	.byte \n, \x
	.endm
	inner_\n 5
	.endm
	outer 1
	outer 2
	inner_1 6
	inner_2 7
	.macro early n
	.byte 1
	.if \n == 0
	.exitm
	.endif
	.byte 2
	.rept 3
	.if \n == 1
	.exitm
	.endif
	.byte 3
	.endr
	.byte 4
	.endm
	early 0
	early 1
	early 2
	.macro gone
	.byte 1
	.endm
	gone
	.purgem gone
	.macro gone
	.byte 2
	.endm
	gone
	.macro sum from=0, to=5
	.long \from
	.if \to-\from
	sum "(\from+1)",\to
	.endif
	.endm
	sum 0,5
	.macro glue a, b
sym_\a\()_\b:
	.byte \a\b, \a\()0
	.long sym_\a\()_\b - glued
	.endm
glued:
	glue 1, 2
	glue 3, 4
	.macro lines a
	.byte 1; .byte \a
	.byte 3 ; .byte 4 # remark \a
	.endm
	lines 2
	lines a=5
	.macro jumps r
	jmp 1f
	.byte \r
1:	jmp 1b
	.endm
1:	jumps 1
	jumps 2
	jmp 1b
	.macro paren x
	.long \x
	.endm
	paren (1+2)
	paren 1 + 2
	paren "1 + 2"
	paren 1+ 2
	paren -1
	.macro blank a, b
	.ifb \a
	.byte 0
	.else
	.byte 1
	.endif
	.ifnb \b
	.byte 2
	.endif
	.endm
	blank
	blank 1
	blank ,1
	blank 1,1
	.macro same a, b
	.ifc \a, \b
	.byte 1
	.else
	.byte 0
	.endif
	.endm
	same x, x
	same x, y
	same "x y", "x y"
	.macro .dotted x
	.byte \x
	.endm
	.dotted 8
	.macro comma, a, b
	.byte \a, \b
	.endm
	comma 1, 2
	.macro under_score1 a_b
	.byte \a_b
	.endm
	under_score1 12
