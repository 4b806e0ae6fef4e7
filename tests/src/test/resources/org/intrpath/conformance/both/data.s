# SPDX-License-Identifier: GPL-2.0-or-later
# data.s: data of every width and kind.
	.data
	.byte 1, 2, -1, 255, 0x80, -128, 'x'
	.byte
	.short 1, -1, 0xffff, 65535
	.word 0x1234, -32768
	.value 5
	.hword 6
	.2byte 7
	.long 1, -1, 0xffffffff, 0x80000000, -2147483648
	.int 2
	.4byte 3
	.quad 1, -1, 0xffffffffffffffff, 0x8000000000000000
	.8byte 4
	.octa 1, 0x112233445566778899aabbccddeeff00, -1
	.float 1.0, -2.5, 0.1, 1e10, 0f3.25, 100
	.single 1.5
	.double 1.0, -2.5, 0.1, 1e100, 0d2.5
	.ascii "abc", "def"
	.ascii ""
	.asciz "abc", "d"
	.string "abc", ""
	.string "tab\t nl\n cr\r bs\b ff\f q\" bsl\\ oct\101\7 hex\x41"
	.ascii "a" "b"
	.string8 "x"
	.string16 "ab"
	.string32 "ab"
	.string64 "a"
	.uleb128 0, 1, 127, 128, 300, 0x12345678
	.sleb128 0, 1, -1, 63, 64, -64, -65, 300, -300
	.dc.b 1, 2
	.dc.w 3
	.dc.l 4
	.dcb.b 3, 7
	.dcb.w 2, 0x1234
	.dcb.l 2, 5
	.ds.b 3
	.ds.w 2, 1
	.ds.l 2
here:	.long here, here + 4, here - 1, here - here
	.byte behind - here
	.short behind - here
	.quad behind - here
behind:
	.byte 1 ; .byte 2 ; .long 3
