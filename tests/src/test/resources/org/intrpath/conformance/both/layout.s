# SPDX-License-Identifier: GPL-2.0-or-later
# layout.s: everything that moves the location.
	.text
start:	nop
	.p2align 2
	nop
	.p2align 4
	nop
	.balign 8
	nop
	.align 16
	nop
	.p2align 4,,7
	nop
	.p2align 4,,15
	nop
	.p2align 4,0xcc
	nop
	.p2align 4,0xcc,3
	nop
	.balign 4,0
	nop
	.balign 2
	.balignw 8,0x1234
	nop
	.balign 4
	.balignw 8,0x1234
	.p2alignl 4,0x12345678
	nop; nop; nop
	.p2align 1
	.p2alignw 3,0xabcd
	.align 1
	.p2align 0
	.p2align 6
	nop
	.skip 3
	.skip 3, 0xaa
	.space 4
	.space 2, 1+1
	.zero 3
	.zero 2, 0x55
	.fill 3
	.fill 3, 2
	.fill 3, 2, 0x1234
	.fill 2, 4, 0x12345678
	.fill 2, 8, 0x11223344
	.fill 2, 8, -1
	.fill 4, 1, 0x90
	.fill 0, 1, 5
	.org start + 256
	nop
	.org . + 5
	nop
	.org start + 280, 0xee
	nop
	. = . + 3
	nop
	.skip end - begin
begin:	jmp end
	.skip 200
end:	jmp begin
	.skip 256 - (. - start) % 256, 0x77
	.byte 1
	.p2align 5
	jmp far
	.p2align 4
	.skip 110
	.p2align 4
far:	jmp far
	.nops 1
	.nops 9
	.nops 12
	.p2align 5,,20
	.byte 1
	.data
	.byte 1
	.p2align 2
	.byte 2
	.p2align 3, 0xff
	.byte 3
	.balign 16
	.word 4
	.org 64
	.byte 5
	.rept 3
	.byte 6
	.align 4
	.endr
	.bss
	.skip 3
	.p2align 4
	.skip 8
	.zero 4
	.org 100
