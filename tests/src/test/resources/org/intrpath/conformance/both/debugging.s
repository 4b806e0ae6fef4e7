# SPDX-License-Identifier: GPL-2.0-or-later
# debugging.s: what compilers say to debuggers; no loaded byte comes of it.
	.file "debugging.c"
	.text
	.file 1 "debugging.c"
	.globl f
	.type f, @function
f:
.LFB0:
	.loc 1 5 1
	.cfi_startproc
	nop
	.cfi_def_cfa_offset 16
	.cfi_offset 5, -16
	.loc 1 6 3 is_stmt 0 view .LVU1
	nop
	.cfi_remember_state
	.cfi_def_cfa_register 5
	.cfi_restore_state
	.cfi_adjust_cfa_offset 4
	.cfi_undefined 3
	.cfi_same_value 3
	.cfi_rel_offset 3, 4
	.loc 1 7 1 is_stmt 1 discriminator 2
	ret
	.cfi_restore 5
	.cfi_endproc
.LFE0:
	.size f, .-f
	.section .debug_info,"",@progbits
	.long 0x20
	.value 0x4
	.long .LFB0
	.uleb128 0x1
	.sleb128 -5
	.string "int"
	.uleb128 .LFE0-.LFB0
	.text
.Letext0:
	.ident "GCC: (Debian) 12.2.0"
	.section .note.GNU-stack,"",@progbits
