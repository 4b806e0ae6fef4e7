# SPDX-License-Identifier: GPL-2.0-or-later
# user.s: the program that runs in ring 3, on a page of its own, which is all
# of the image that ring 3 may execute.
#
# Exports    user_spin, user_text and user_text_end (the page's bounds)
# Entry      ring 3, IF=1
# Phases     thread

	.p2align 12, 0xcc
user_text:
ENTRY user_spin
	PHASE	user_spin, thread
	jmp	user_spin
END user_spin
	.p2align 12, 0xcc
user_text_end:
