# SPDX-License-Identifier: GPL-2.0-or-later
# directives.s: each directive, macro form and layout case once or more.
	.include "directives.inc"
	.text
	INCM INC_A
	INCM x=3
	.macro M a, b=7, c
	.ascii "[\a|\b|\c]"
	.endm
	M 1 2 3
	M 4(%eax,%ebx), 5
	M a + b, c
	M %eax %ebx
	M $1, $2
	M (1 + 2) 3
	M "x y", z
	M c=3, a=1
	M ,,x
	M a -b
	M a - b
	M 4 (%eax)
	M foo(1, 2), 3
	.macro U
	movl $\@, %eax
l\@:	jmp l\@
	.endm
	U; U
	U
	.macro OUT x, y:vararg
	.macro IN_\x z
	.byte \z
	.endm
	IN_\x 4
	.ifnb \y
	.long \y
	.endif
	.endm
	OUT a, 1, 2, 3
	OUT b
	IN_b 9
	.irp r, eax, ebx ecx
	pushl %\r
	.endr
	.irpc c, 0123
	.byte \c
	.endr
	.rept 3
	.rept 2
	nop
	.endr
	hlt
	.endr
	.set i, 0
	.rept 5
	.byte i
	.set i, i+1
	.endr
	.macro rec n
	.if \n
	.byte \n
	rec "\n-1"
	.endif
	.endm
	rec 4
	.macro ex a
	.byte 1
	.ifc \a, stop
	.exitm
	.endif
	.byte 2
	.endm
	ex stop
	ex go
	.purgem ex
	.macro ex
	.byte 77
	.endm
	ex
1:	jmp 1f
	jmp 1b
1:	jmp 1b
	nop
2:	jne 2b; jmp 3f; 3: nop
	.ifdef INC_A
	.byte 1
	.else
	.byte 2
	.endif
	.ifndef nosuch
	.byte 3
	.elseif 1
	.byte 4
	.endif
	.if INC_A == 11
	.byte 5
	.elseif INC_A == 12
	.byte 6
	.if 0
	.byte 9
	.else
	.byte 10
	.endif
	.elseif 1
	.byte 7
	.else
	.byte 8
	.endif
	.ifb
	.byte 11
	.endif
	.ifc a b,a b
	.byte 12
	.endif
	.ifgt 3-2
	.byte 13
	.endif
	.ifeq 0
	.byte 14
	.endif
x = 5
y = x + 1
x = 7
	.byte x, y
	.equ z, later - here
here:
	addl $z, %eax
	addl $later-here, %eax
	.long z
later:
	addl $later-here, %eax
	.long . - here, ., here
	.if later - here == 12
	.byte 99
	.endif
	.byte 'a, 'b', '\n', '\\, '\''
	.ascii "q\"x;#/*" # comment ; here
	.byte 1; .byte 2 /* multi
	line */ ; .byte 3
/ whole line comment
// another
	.balign 8
	.byte 1
	.balign 8, 0xcc
	.p2align 4,,3
	nop
	.p2align 4,,10
	nop
	.align 4
	.org here+300
	nop
	.org here+310, 0x90
	.skip end-start
start:	jmp end
	.skip 200
	jmp start
end:
	.space 3, 1
	.p2alignw 3, 0x1234
	.balignl 8, 0x12345678
	movl (%eax) , %ebx ; movl $ 4 , %ecx
	movl	-4 ( %ebp ) , %eax
	movl	%fs : 4 , %eax
	lock ; incl (%eax)
	lock
	incl (%eax)
	jmp	*table(,%eax,4)
	.data
	.byte 1
	.p2align 3
	.long here, end-here
	.p2align 3, 7
table:	.long start, end
	.section .rodata.str1.1,"a",@progbits
msg:	.string "hello"
	.section .rodata
	.long msg, table
	.previous
	.long msg
	.bss
	.p2align 5
buf:	.space 100
	.local q
	.comm q,40,32
	.lcomm w,4
	.text
	movl $q, %eax
	movl $w, %eax
	movl $buf, %eax
	.pushsection .data
	.long 0x1234
	.popsection
	.section .text.unlikely,"ax",@progbits
cold:	jmp start
	call end
	.text
	jmp cold
	.type start, @function
	.size start, .-start
	.byte 1+2*3-4/2|1&3, -(1+2), ~5&0xff
	.word later-here
	.long (later-here)*2, -(later-here)
	.quad 5
	.weak wk
wk:	jmp wk
	.ident "x"
	.section .note.GNU-stack,"",@progbits
	.text
	nop
	.p2align 4,0x90
	nop
	.align 16,0x90
	nop
	.p2align 4,0x90,15
	nop
	.p2align 3,0
	nop
	.p2align 1; .balignw 8,0x9090
	nop
	.balign 8,0x190
	nop
	.data
	.byte 1
	.p2align 4,0x90
	.byte 1
