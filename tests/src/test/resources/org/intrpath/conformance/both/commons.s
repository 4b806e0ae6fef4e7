# SPDX-License-Identifier: GPL-2.0-or-later
# commons.s: space that the linker gives.
	.text
	nop
	.local first
	.comm first, 10, 4
	.local second
	.comm second, 100, 32
	.lcomm third, 7
	.lcomm fourth, 4
	.bss
fifth:	.skip 3
	.data
	.long first, second, third, fourth, fifth, shared
	.comm shared, 20, 16
