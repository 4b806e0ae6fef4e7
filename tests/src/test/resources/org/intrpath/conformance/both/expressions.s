# SPDX-License-Identifier: GPL-2.0-or-later
# expressions.s: operators, precedence, numbers, places, what waits for layout.
	.text
	.set five, 5
start:
	.long 1+2*3, (1+2)*3, 10-4-3, 100/7, 100%7, -7/2, -7%2
	.long 1<<4, 0x80>>3, 6&3, 6|3, 6^3, 6!3, ~0, -1, !0, !5
	.long 1+2<<3, 1|2+4, 1|2*4, 2*3|1, 8-4&6, 1<<2+1
	.long 3==3, 3!=3, 3<>4, 1<2, 2<=2, 3>4, 4>=4, 1&&0, 1&&2, 0||0, 0||3
	.long 1+1==2, 1==1+1, 5&4==4
	.long 0x7f, 0X7F, 0b101, 0B11, 017, 0, 10, 0xffffffff, -0x80000000
	.byte 'a', 'z, '\n', '\\, '\t', ' ', '#', '/', ';'
	.long five, -five, five*five, ~five, +five, - -five
	.long . - start, . - start + 4
here:	.long here - start, start - here, (here - start) * 2, -(here - start)
	.long later - start, (later - start) / 2, later - . , 3 * (later - here)
	.long ((((1))))
	.word here - start, later - start
	.byte here - start, later - here
	.quad later - start, -1, 0x123456789abcdef0
	.set diff, later - start
	.long diff, diff + 1
	jmp later
	.set moved, . - start
	.long moved
	.skip 3
later:
	.set twice, later + 8
	.long twice - start
	.equ here_too, .
	.long here_too - start
	.set x, 1
	.long x
	.set x, x + 1
	.long x
	x = x * 10
	.long x
	.long late_number + 1
	.set late_number, 77
	.equiv once, 12
	.long once
	.long (. - start) & 3, -(. - start) & 3
	.byte (1 << 4) - 1, 1 << 4 - 1
