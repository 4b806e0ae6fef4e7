# SPDX-License-Identifier: GPL-2.0-or-later
# symbols.s: constants that first.s takes by relocations of 16 and 8 bits.
	.globl	low, tiny
	.set	low, 0x1234
	.set	tiny, 0x56
