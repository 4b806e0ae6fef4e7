# SPDX-License-Identifier: GPL-2.0-or-later
# included.s: other files, as text and as bytes.
	.text
	.include "part.inc"
	.byte PART
	.data
	.incbin "bytes.bin"
	.incbin "bytes.bin", 4
	.incbin "bytes.bin", 4, 3
	.incbin "bytes.bin",0,2
	.include "part.inc"
