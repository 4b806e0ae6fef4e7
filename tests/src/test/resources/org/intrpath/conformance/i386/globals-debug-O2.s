# SPDX-License-Identifier: GPL-2.0-or-later
	.file	"globals.c"
	.text
.Ltext0:
	.file 0 "." "c/globals.c"
	.p2align 4
	.weak	twice
	.type	twice, @function
twice:
.LVL0:
.LFB0:
	.file 1 "c/globals.c"
	.loc 1 29 1 view -0
	.cfi_startproc
	.loc 1 30 2 view .LVU1
	.loc 1 30 11 is_stmt 0 view .LVU2
	movl	4(%esp), %eax
	addl	%eax, %eax
	.loc 1 31 1 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.globl	renamed
	.set	renamed,twice
	.p2align 4
	.globl	add_hidden
	.hidden	add_hidden
	.type	add_hidden, @function
add_hidden:
.LVL1:
.LFB1:
	.loc 1 35 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 36 2 view .LVU5
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	.loc 1 36 11 is_stmt 0 view .LVU6
	movl	hidden@GOTOFF(%eax), %eax
	addl	4(%esp), %eax
	.loc 1 37 1 view .LVU7
	ret
	.cfi_endproc
.LFE1:
	.size	add_hidden, .-add_hidden
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"not permitted"
.LC1:
	.string	"no such file"
.LC2:
	.string	"no such process"
.LC3:
	.string	"interrupted"
.LC4:
	.string	"input or output"
.LC5:
	.string	"out of memory"
.LC6:
	.string	"another one"
	.text
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.LVL2:
.LFB2:
	.loc 1 46 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 47 2 view .LVU9
	call	__x86.get_pc_thunk.ax
	addl	$_GLOBAL_OFFSET_TABLE_, %eax
	.loc 1 46 1 is_stmt 0 view .LVU10
	movl	4(%esp), %edx
	.loc 1 47 2 view .LVU11
	cmpl	$12, %edx
	ja	.L5
	movl	.L7@GOTOFF(%eax,%edx,4), %ecx
	addl	%eax, %ecx
	jmp	*%ecx
	.section	.rodata
	.align 4
	.align 4
.L7:
	.long	.L5@GOTOFF
	.long	.L12@GOTOFF
	.long	.L13@GOTOFF
	.long	.L10@GOTOFF
	.long	.L9@GOTOFF
	.long	.L8@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L5@GOTOFF
	.long	.L6@GOTOFF
	.text
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 54 11 is_stmt 1 view .LVU12
	.loc 1 54 18 is_stmt 0 view .LVU13
	leal	.LC6@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	.loc 1 50 10 is_stmt 1 view .LVU14
	.loc 1 50 17 is_stmt 0 view .LVU15
	leal	.LC2@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 51 10 is_stmt 1 view .LVU16
	.loc 1 51 17 is_stmt 0 view .LVU17
	leal	.LC3@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 52 10 is_stmt 1 view .LVU18
	.loc 1 52 17 is_stmt 0 view .LVU19
	leal	.LC4@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.loc 1 53 11 is_stmt 1 view .LVU20
	.loc 1 53 18 is_stmt 0 view .LVU21
	leal	.LC5@GOTOFF(%eax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 47 2 view .LVU22
	leal	.LC1@GOTOFF(%eax), %eax
	.loc 1 56 1 view .LVU23
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.loc 1 48 17 view .LVU24
	leal	.LC0@GOTOFF(%eax), %eax
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.p2align 4
	.globl	use
	.type	use, @function
use:
.LVL3:
.LFB3:
	.loc 1 60 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 61 2 view .LVU26
	.loc 1 60 1 is_stmt 0 view .LVU27
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 60 1 view .LVU28
	movl	16(%esp), %esi
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	.loc 1 62 21 view .LVU29
	movl	%esi, %eax
	andl	$1, %eax
	.loc 1 62 28 view .LVU30
	subl	$12, %esp
	.cfi_def_cfa_offset 28
	.loc 1 62 11 view .LVU31
	movl	places@GOTOFF(%ebx,%eax,4), %eax
	.loc 1 61 9 view .LVU32
	addl	$1, seen@GOTOFF(%ebx,%esi,4)
	.loc 1 62 2 is_stmt 1 view .LVU33
	.loc 1 62 11 is_stmt 0 view .LVU34
	movl	(%eax), %edi
	.loc 1 62 39 view .LVU35
	movl	$1431655766, %eax
	.loc 1 62 28 view .LVU36
	pushl	%esi
	.cfi_def_cfa_offset 32
	.loc 1 62 39 view .LVU37
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%esi, %eax
	leal	(%edx,%edx,2), %edx
	subl	%edx, %eax
	.loc 1 62 28 view .LVU38
	call	*routines@GOTOFF(%ebx,%eax,4)
.LVL4:
	.loc 1 63 5 view .LVU39
	movl	missing@GOT(%ebx), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	.loc 1 62 26 view .LVU40
	addl	%edi, %eax
	.loc 1 62 8 view .LVU41
	addl	calls@GOTOFF(%ebx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
	.loc 1 63 2 is_stmt 1 view .LVU42
	.loc 1 63 5 is_stmt 0 view .LVU43
	testl	%edx, %edx
	je	.L15
	.loc 1 64 3 is_stmt 1 view .LVU44
	.loc 1 64 9 is_stmt 0 view .LVU45
	addl	(%edx), %eax
	movl	%eax, calls@GOTOFF(%ebx)
.L15:
	.loc 1 65 2 is_stmt 1 view .LVU46
	.loc 1 65 5 is_stmt 0 view .LVU47
	movl	absent@GOT(%ebx), %eax
	testl	%eax, %eax
	je	.L22
	.loc 1 66 3 is_stmt 1 view .LVU48
	.loc 1 66 12 is_stmt 0 view .LVU49
	subl	$12, %esp
	.cfi_def_cfa_offset 28
	pushl	%esi
	.cfi_def_cfa_offset 32
	call	absent@PLT
.LVL5:
	.loc 1 66 9 view .LVU50
	addl	calls@GOTOFF(%ebx), %eax
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	movl	%eax, calls@GOTOFF(%ebx)
.L17:
	.loc 1 67 2 is_stmt 1 view .LVU51
	.loc 1 67 15 is_stmt 0 view .LVU52
	movl	shared@GOT(%ebx), %edx
	addl	(%edx), %eax
	.loc 1 67 32 view .LVU53
	movl	buffer@GOT(%ebx), %edx
	movsbl	(%edx,%esi), %edx
	.loc 1 67 24 view .LVU54
	addl	%edx, %eax
	.loc 1 67 36 view .LVU55
	addl	special@GOTOFF(%ebx), %eax
	.loc 1 68 1 view .LVU56
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	.loc 1 67 46 view .LVU57
	addl	$9, %eax
	.loc 1 68 1 view .LVU58
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	.cfi_restore_state
	.loc 1 67 15 view .LVU59
	movl	calls@GOTOFF(%ebx), %eax
	jmp	.L17
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.p2align 4
	.globl	run_all
	.type	run_all, @function
run_all:
.LVL6:
.LFB4:
	.loc 1 72 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 73 2 view .LVU61
	.loc 1 75 2 view .LVU62
	.loc 1 72 1 is_stmt 0 view .LVU63
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 73 6 view .LVU64
	xorl	%ebp, %ebp
	.loc 1 72 1 view .LVU65
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	call	__x86.get_pc_thunk.di
	addl	$_GLOBAL_OFFSET_TABLE_, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.loc 1 72 1 view .LVU66
	movl	32(%esp), %ebx
.LVL7:
	.loc 1 75 9 is_stmt 1 view .LVU67
	.loc 1 72 1 is_stmt 0 view .LVU68
	movl	36(%esp), %esi
	.loc 1 75 9 view .LVU69
	testl	%ebx, %ebx
	je	.L23
.LVL8:
	.p2align 4,,10
	.p2align 3
.L34:
	.loc 1 76 3 is_stmt 1 view .LVU70
	cmpl	$5, %esi
	ja	.L25
	.loc 1 76 3 is_stmt 0 view .LVU71
	movl	.L27@GOTOFF(%edi,%esi,4), %eax
	addl	%edi, %eax
	jmp	*%eax
	.section	.rodata
	.align 4
	.align 4
.L27:
	.long	.L32@GOTOFF
	.long	.L31@GOTOFF
	.long	.L30@GOTOFF
	.long	.L29@GOTOFF
	.long	.L28@GOTOFF
	.long	.L26@GOTOFF
	.text
	.p2align 4,,10
	.p2align 3
.L28:
	.loc 1 81 11 is_stmt 1 view .LVU72
	.loc 1 81 28 is_stmt 0 view .LVU73
	movzwl	12(%ebx), %eax
	.loc 1 81 19 view .LVU74
	sall	$3, %eax
	.loc 1 81 16 view .LVU75
	xorl	%eax, %ebp
.LVL9:
	.loc 1 81 43 is_stmt 1 view .LVU76
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 75 18 view .LVU77
	movl	(%ebx), %ebx
.LVL10:
	.loc 1 75 9 view .LVU78
	testl	%ebx, %ebx
	jne	.L34
.LVL11:
.L23:
	.loc 1 87 1 is_stmt 0 view .LVU79
	addl	$12, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%ebp, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL12:
	.loc 1 87 1 view .LVU80
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL13:
	.p2align 4,,10
	.p2align 3
.L29:
	.cfi_restore_state
	.loc 1 80 11 is_stmt 1 view .LVU81
	.loc 1 80 22 is_stmt 0 view .LVU82
	orw	$-32768, 12(%ebx)
	.loc 1 80 33 is_stmt 1 view .LVU83
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L30:
	.loc 1 79 11 view .LVU84
	.loc 1 79 27 is_stmt 0 view .LVU85
	movzbl	15(%ebx), %eax
	.loc 1 79 16 view .LVU86
	subl	%eax, %ebp
.LVL14:
	.loc 1 79 32 is_stmt 1 view .LVU87
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L31:
	.loc 1 78 11 view .LVU88
	.loc 1 78 19 is_stmt 0 view .LVU89
	subl	$8, %esp
	.cfi_def_cfa_offset 40
	pushl	$7
	.cfi_def_cfa_offset 44
	pushl	%ebx
	.cfi_def_cfa_offset 48
	call	*4(%ebx)
.LVL15:
	.loc 1 78 16 view .LVU90
	addl	%eax, %ebp
.LVL16:
	.loc 1 78 37 is_stmt 1 view .LVU91
	addl	$16, %esp
	.cfi_def_cfa_offset 32
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 77 11 view .LVU92
	.loc 1 77 22 is_stmt 0 view .LVU93
	movzwl	12(%ebx), %eax
	.loc 1 77 16 view .LVU94
	addl	%eax, %ebp
.LVL17:
	.loc 1 77 31 is_stmt 1 view .LVU95
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L26:
	.loc 1 82 11 view .LVU96
	.loc 1 82 27 is_stmt 0 view .LVU97
	movzbl	14(%ebx), %eax
	.loc 1 82 31 view .LVU98
	addl	$3, %eax
	.loc 1 82 16 view .LVU99
	imull	%eax, %ebp
.LVL18:
	.loc 1 82 36 is_stmt 1 view .LVU100
	jmp	.L33
.L25:
	.loc 1 83 12 view .LVU101
	.loc 1 83 20 is_stmt 0 view .LVU102
	subl	$12, %esp
	.cfi_def_cfa_offset 44
	pushl	%esi
	.cfi_def_cfa_offset 48
	call	add_hidden
.LVL19:
	addl	$16, %esp
	.cfi_def_cfa_offset 32
	.loc 1 83 17 view .LVU103
	addl	%eax, %ebp
.LVL20:
	.loc 1 83 38 is_stmt 1 view .LVU104
	jmp	.L33
	.cfi_endproc
.LFE4:
	.size	run_all, .-run_all
	.p2align 4
	.globl	interpret
	.type	interpret, @function
interpret:
.LVL21:
.LFB5:
	.loc 1 91 1 view -0
	.cfi_startproc
	.loc 1 92 2 view .LVU106
	.loc 1 94 2 view .LVU107
	.loc 1 91 1 is_stmt 0 view .LVU108
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 91 1 view .LVU109
	movl	8(%esp), %ecx
	call	__x86.get_pc_thunk.bx
	addl	$_GLOBAL_OFFSET_TABLE_, %ebx
	movl	12(%esp), %eax
	.loc 1 94 19 view .LVU110
	leal	1(%ecx), %edx
.LVL22:
	.loc 1 94 14 view .LVU111
	movzbl	(%ecx), %ecx
	.loc 1 94 13 view .LVU112
	leal	steps.0@GOTOFF(%ebx), %ebx
	jmp	*(%ebx,%ecx,4)
.LVL23:
	.p2align 4,,10
	.p2align 3
.L44:
	.loc 1 106 2 is_stmt 1 view .LVU113
	.loc 1 106 14 is_stmt 0 view .LVU114
	movl	-4(%eax), %eax
.LVL24:
	.loc 1 107 1 view .LVU115
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL25:
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	.loc 1 103 2 is_stmt 1 view .LVU116
	.loc 1 103 13 is_stmt 0 view .LVU117
	movzbl	(%edx), %ecx
	.loc 1 103 8 view .LVU118
	addl	$4, %eax
.LVL26:
	.loc 1 104 19 view .LVU119
	addl	$2, %edx
.LVL27:
	.loc 1 103 13 view .LVU120
	movl	%ecx, -4(%eax)
	.loc 1 104 2 is_stmt 1 view .LVU121
.LVL28:
	.loc 1 104 14 is_stmt 0 view .LVU122
	movzbl	-1(%edx), %ecx
.LVL29:
	.loc 1 104 13 view .LVU123
	movl	(%ebx,%ecx,4), %ecx
	jmp	*%ecx
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 100 2 is_stmt 1 view .LVU124
	.loc 1 101 14 is_stmt 0 view .LVU125
	movzbl	(%edx), %ecx
	.loc 1 100 7 view .LVU126
	subl	$4, %eax
.LVL30:
	.loc 1 101 2 is_stmt 1 view .LVU127
	.loc 1 101 19 is_stmt 0 view .LVU128
	addl	$1, %edx
.LVL31:
	.loc 1 101 13 view .LVU129
	movl	(%ebx,%ecx,4), %ecx
	jmp	*%ecx
	.p2align 4,,10
	.p2align 3
.L40:
	.loc 1 96 2 is_stmt 1 view .LVU130
	.loc 1 96 7 is_stmt 0 view .LVU131
	subl	$4, %eax
.LVL32:
	.loc 1 97 2 is_stmt 1 view .LVU132
	.loc 1 97 12 is_stmt 0 view .LVU133
	movl	(%eax), %ecx
	.loc 1 98 19 view .LVU134
	addl	$1, %edx
.LVL33:
	.loc 1 97 12 view .LVU135
	addl	%ecx, -4(%eax)
	.loc 1 98 2 is_stmt 1 view .LVU136
.LVL34:
	.loc 1 98 14 is_stmt 0 view .LVU137
	movzbl	-1(%edx), %ecx
.LVL35:
	.loc 1 98 13 view .LVU138
	movl	(%ebx,%ecx,4), %ecx
	jmp	*%ecx
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.p2align 4
	.globl	swap
	.type	swap, @function
swap:
.LVL36:
.LFB6:
	.loc 1 111 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 112 2 view .LVU140
	call	__x86.get_pc_thunk.cx
	addl	$_GLOBAL_OFFSET_TABLE_, %ecx
	.loc 1 111 1 is_stmt 0 view .LVU141
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 111 1 view .LVU142
	movl	12(%esp), %eax
.LVL37:
	.loc 1 114 2 is_stmt 1 view .LVU143
	.loc 1 111 1 is_stmt 0 view .LVU144
	movl	8(%esp), %ebx
	.loc 1 114 2 view .LVU145
	movl	%eax, %edx
#APP
# 114 "c/globals.c" 1
	xchg %edx,(%ebx)
# 0 "" 2
.LVL38:
	.loc 1 115 2 is_stmt 1 view .LVU146
# 115 "c/globals.c" 1
	1:	dec %eax
	jnz 1b
	lock; incl counter@GOTOFF(%ecx)
# 0 "" 2
.LVL39:
	.loc 1 117 2 view .LVU147
	.loc 1 118 1 is_stmt 0 view .LVU148
#NO_APP
	movl	%edx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE6:
	.size	swap, .-swap
	.p2align 4
	.globl	address
	.type	address, @function
address:
.LVL40:
.LFB7:
	.loc 1 122 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 123 2 view .LVU150
	call	__x86.get_pc_thunk.dx
	addl	$_GLOBAL_OFFSET_TABLE_, %edx
	.loc 1 122 1 is_stmt 0 view .LVU151
	movl	4(%esp), %eax
	.loc 1 123 34 view .LVU152
	testl	%eax, %eax
	je	.L54
	.loc 1 123 59 discriminator 1 view .LVU153
	cmpl	$1, %eax
	leal	special@GOTOFF(%edx), %eax
	leal	twice@GOTOFF(%edx), %edx
	cmove	%edx, %eax
	ret
.LVL41:
	.p2align 4,,10
	.p2align 3
.L54:
	.loc 1 123 34 view .LVU154
	movl	shared@GOT(%edx), %eax
.LVL42:
	.loc 1 124 1 view .LVU155
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local,"aw"
	.align 4
	.type	steps.0, @object
	.size	steps.0, 16
steps.0:
	.long	.L40
	.long	.L41
	.long	.L43
	.long	.L44
	.globl	routines
	.section	.data.rel.local,"aw"
	.align 4
	.type	routines, @object
	.size	routines, 12
routines:
	.long	twice
	.long	renamed
	.long	add_hidden
	.globl	places
	.section	.data.rel.ro,"aw"
	.align 4
	.type	places, @object
	.size	places, 20
places:
	.long	counter
	.long	shared
	.long	seen
	.long	0
	.long	hidden
	.globl	special
	.section	.data.special,"aw"
	.align 4
	.type	special, @object
	.size	special, 4
special:
	.long	3
	.hidden	hidden
	.globl	hidden
	.data
	.align 4
	.type	hidden, @object
	.size	hidden, 4
hidden:
	.long	5
	.comm	buffer,77,32
	.comm	shared,4,4
	.local	seen
	.comm	seen,20,4
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	7
	.globl	limit
	.section	.rodata
	.align 4
	.type	limit, @object
	.size	limit, 4
limit:
	.long	9
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	42
	.weak	absent
	.weak	missing
	.section	.text.__x86.get_pc_thunk.ax,"axG",@progbits,__x86.get_pc_thunk.ax,comdat
	.globl	__x86.get_pc_thunk.ax
	.hidden	__x86.get_pc_thunk.ax
	.type	__x86.get_pc_thunk.ax, @function
__x86.get_pc_thunk.ax:
.LFB8:
	.cfi_startproc
	movl	(%esp), %eax
	ret
	.cfi_endproc
.LFE8:
	.section	.text.__x86.get_pc_thunk.dx,"axG",@progbits,__x86.get_pc_thunk.dx,comdat
	.globl	__x86.get_pc_thunk.dx
	.hidden	__x86.get_pc_thunk.dx
	.type	__x86.get_pc_thunk.dx, @function
__x86.get_pc_thunk.dx:
.LFB9:
	.cfi_startproc
	movl	(%esp), %edx
	ret
	.cfi_endproc
.LFE9:
	.section	.text.__x86.get_pc_thunk.cx,"axG",@progbits,__x86.get_pc_thunk.cx,comdat
	.globl	__x86.get_pc_thunk.cx
	.hidden	__x86.get_pc_thunk.cx
	.type	__x86.get_pc_thunk.cx, @function
__x86.get_pc_thunk.cx:
.LFB10:
	.cfi_startproc
	movl	(%esp), %ecx
	ret
	.cfi_endproc
.LFE10:
	.section	.text.__x86.get_pc_thunk.bx,"axG",@progbits,__x86.get_pc_thunk.bx,comdat
	.globl	__x86.get_pc_thunk.bx
	.hidden	__x86.get_pc_thunk.bx
	.type	__x86.get_pc_thunk.bx, @function
__x86.get_pc_thunk.bx:
.LFB11:
	.cfi_startproc
	movl	(%esp), %ebx
	ret
	.cfi_endproc
.LFE11:
	.section	.text.__x86.get_pc_thunk.di,"axG",@progbits,__x86.get_pc_thunk.di,comdat
	.globl	__x86.get_pc_thunk.di
	.hidden	__x86.get_pc_thunk.di
	.type	__x86.get_pc_thunk.di, @function
__x86.get_pc_thunk.di:
.LFB12:
	.cfi_startproc
	movl	(%esp), %edi
	ret
	.cfi_endproc
.LFE12:
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x412
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF34
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x15
	.string	"job"
	.byte	0x11
	.byte	0x1
	.byte	0x8
	.byte	0x8
	.long	0x70
	.uleb128 0x9
	.long	.LASF2
	.byte	0x9
	.byte	0xe
	.long	0x70
	.byte	0
	.uleb128 0xe
	.string	"run"
	.byte	0xa
	.byte	0x8
	.long	0x95
	.byte	0x4
	.uleb128 0x9
	.long	.LASF3
	.byte	0xb
	.byte	0xe
	.long	0x9a
	.byte	0x8
	.uleb128 0x9
	.long	.LASF4
	.byte	0xc
	.byte	0x11
	.long	0xab
	.byte	0xc
	.uleb128 0xe
	.string	"pad"
	.byte	0xd
	.byte	0x10
	.long	0xb2
	.byte	0xe
	.byte	0
	.uleb128 0x1
	.long	0x26
	.uleb128 0xf
	.long	0x89
	.long	0x89
	.uleb128 0x7
	.long	0x70
	.uleb128 0x7
	.long	0x89
	.byte	0
	.uleb128 0x16
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.long	0x89
	.uleb128 0x1
	.long	0x75
	.uleb128 0x1
	.long	0xa6
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x2
	.long	0x9f
	.uleb128 0x8
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x4
	.long	0xc9
	.long	0xc2
	.uleb128 0x5
	.long	0xc2
	.byte	0x2
	.byte	0
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x8
	.byte	0x1
	.byte	0x8
	.long	.LASF8
	.uleb128 0x2
	.long	0xc9
	.uleb128 0x3
	.long	.LASF9
	.byte	0x10
	.byte	0x5
	.long	0x89
	.uleb128 0x5
	.byte	0x3
	.long	counter
	.uleb128 0x3
	.long	.LASF10
	.byte	0x11
	.byte	0xb
	.long	0x90
	.uleb128 0x5
	.byte	0x3
	.long	limit
	.uleb128 0xa
	.long	.LASF11
	.byte	0x12
	.byte	0xc
	.long	0x89
	.uleb128 0x5
	.byte	0x3
	.long	calls
	.uleb128 0x4
	.long	0x89
	.long	0x118
	.uleb128 0x5
	.long	0xc2
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	.LASF12
	.byte	0x13
	.byte	0xc
	.long	0x108
	.uleb128 0x5
	.byte	0x3
	.long	seen
	.uleb128 0x3
	.long	.LASF13
	.byte	0x14
	.byte	0x1d
	.long	0x89
	.uleb128 0x5
	.byte	0x3
	.long	shared
	.uleb128 0x4
	.long	0x9f
	.long	0x14a
	.uleb128 0x5
	.long	0xc2
	.byte	0x4c
	.byte	0
	.uleb128 0x17
	.long	.LASF35
	.byte	0x1
	.byte	0x15
	.byte	0x2b
	.long	0x13a
	.byte	0x20
	.uleb128 0x5
	.byte	0x3
	.long	buffer
	.uleb128 0x18
	.long	.LASF14
	.byte	0x1
	.byte	0x16
	.byte	0xc
	.long	0x89
	.uleb128 0x3
	.long	.LASF15
	.byte	0x18
	.byte	0x2b
	.long	0x89
	.uleb128 0x5
	.byte	0x3
	.long	hidden
	.uleb128 0x3
	.long	.LASF16
	.byte	0x19
	.byte	0x2f
	.long	0x89
	.uleb128 0x5
	.byte	0x3
	.long	special
	.uleb128 0x4
	.long	0x1a5
	.long	0x19b
	.uleb128 0x5
	.long	0xc2
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.long	0x18b
	.uleb128 0x1
	.long	0x89
	.uleb128 0x2
	.long	0x1a0
	.uleb128 0x3
	.long	.LASF17
	.byte	0x29
	.byte	0xc
	.long	0x19b
	.uleb128 0x5
	.byte	0x3
	.long	places
	.uleb128 0x4
	.long	0x1cb
	.long	0x1cb
	.uleb128 0x5
	.long	0xc2
	.byte	0x2
	.byte	0
	.uleb128 0x1
	.long	0x1d0
	.uleb128 0xf
	.long	0x89
	.long	0x1df
	.uleb128 0x7
	.long	0x89
	.byte	0
	.uleb128 0x3
	.long	.LASF18
	.byte	0x2a
	.byte	0x7
	.long	0x1bb
	.uleb128 0x5
	.byte	0x3
	.long	routines
	.uleb128 0x19
	.long	.LASF36
	.byte	0x1
	.byte	0x17
	.byte	0xc
	.long	0x89
	.long	0x206
	.uleb128 0x7
	.long	0x89
	.byte	0
	.uleb128 0x6
	.long	.LASF19
	.byte	0x79
	.long	0x230
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x230
	.uleb128 0x10
	.string	"i"
	.byte	0x79
	.byte	0xd
	.long	0x89
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x1a
	.byte	0x4
	.uleb128 0x6
	.long	.LASF20
	.byte	0x6e
	.long	0x89
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x280
	.uleb128 0xb
	.long	.LASF29
	.byte	0x6e
	.byte	0xb
	.long	0x1a0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xc
	.long	.LASF21
	.byte	0x6e
	.byte	0x16
	.long	0x89
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x1b
	.string	"old"
	.byte	0x1
	.byte	0x70
	.byte	0x6
	.long	0x89
	.long	.LLST5
	.long	.LVUS5
	.byte	0
	.uleb128 0x6
	.long	.LASF22
	.byte	0x5a
	.long	0x89
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x2f8
	.uleb128 0xc
	.long	.LASF23
	.byte	0x5a
	.byte	0x20
	.long	0x2f8
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xc
	.long	.LASF24
	.byte	0x5a
	.byte	0x2b
	.long	0x1a0
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xa
	.long	.LASF25
	.byte	0x5c
	.byte	0x1b
	.long	0x30d
	.uleb128 0x5
	.byte	0x3
	.long	steps.0
	.uleb128 0x11
	.string	"add"
	.byte	0x5f
	.long	.L40
	.uleb128 0x12
	.long	.LASF26
	.byte	0x63
	.long	.L41
	.uleb128 0x12
	.long	.LASF27
	.byte	0x66
	.long	.L43
	.uleb128 0x11
	.string	"end"
	.byte	0x69
	.long	.L44
	.byte	0
	.uleb128 0x1
	.long	0xd0
	.uleb128 0x4
	.long	0x317
	.long	0x30d
	.uleb128 0x5
	.long	0xc2
	.byte	0x3
	.byte	0
	.uleb128 0x2
	.long	0x2fd
	.uleb128 0x1
	.long	0x31c
	.uleb128 0x2
	.long	0x312
	.uleb128 0x1c
	.uleb128 0x1d
	.long	.LASF28
	.byte	0x1
	.byte	0x47
	.byte	0x1
	.long	0x89
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x376
	.uleb128 0x10
	.string	"job"
	.byte	0x47
	.byte	0x15
	.long	0x70
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xb
	.long	.LASF23
	.byte	0x47
	.byte	0x1e
	.long	0x89
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x1e
	.long	.LASF30
	.byte	0x1
	.byte	0x49
	.byte	0x6
	.long	0x89
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x13
	.long	.LVL19
	.long	0x3cd
	.byte	0
	.uleb128 0x1f
	.string	"use"
	.byte	0x1
	.byte	0x3b
	.byte	0x1
	.long	0x89
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x3a6
	.uleb128 0xd
	.string	"i"
	.byte	0x3b
	.byte	0x9
	.long	0x89
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x13
	.long	.LVL5
	.long	0x1f0
	.byte	0
	.uleb128 0x6
	.long	.LASF31
	.byte	0x2d
	.long	0x9a
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x3cd
	.uleb128 0xb
	.long	.LASF32
	.byte	0x2d
	.byte	0xd
	.long	0x89
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LASF33
	.byte	0x22
	.long	0x89
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x3f2
	.uleb128 0xd
	.string	"x"
	.byte	0x22
	.byte	0x10
	.long	0x89
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x20
	.long	.LASF37
	.byte	0x1
	.byte	0x1c
	.byte	0x1
	.long	0x89
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xd
	.string	"x"
	.byte	0x1c
	.byte	0xb
	.long	0x89
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x88
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS6:
	.uleb128 0
	.uleb128 .LVU154
	.uleb128 .LVU154
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL41-.Ltext0
	.uleb128 .LVL42-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU147
.LLST4:
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL39-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS5:
	.uleb128 .LVU143
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LVL38-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL38-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU122
	.uleb128 .LVU123
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU137
	.uleb128 .LVU138
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL22-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU115
	.uleb128 .LVU116
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU80
	.uleb128 .LVU81
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS1:
	.uleb128 .LVU62
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU79
	.uleb128 .LVU81
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x1c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	0
	.long	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF13:
	.string	"shared"
.LASF22:
	.string	"interpret"
.LASF2:
	.string	"next"
.LASF20:
	.string	"swap"
.LASF21:
	.string	"value"
.LASF36:
	.string	"absent"
.LASF24:
	.string	"stack"
.LASF28:
	.string	"run_all"
.LASF9:
	.string	"counter"
.LASF27:
	.string	"push"
.LASF34:
	.string	"GNU C17 12.2.0"
.LASF8:
	.string	"unsigned char"
.LASF6:
	.string	"short unsigned int"
.LASF25:
	.string	"steps"
.LASF29:
	.string	"place"
.LASF26:
	.string	"drop"
.LASF23:
	.string	"code"
.LASF7:
	.string	"unsigned int"
.LASF4:
	.string	"flags"
.LASF19:
	.string	"address"
.LASF5:
	.string	"char"
.LASF18:
	.string	"routines"
.LASF15:
	.string	"hidden"
.LASF10:
	.string	"limit"
.LASF33:
	.string	"add_hidden"
.LASF14:
	.string	"missing"
.LASF32:
	.string	"error"
.LASF3:
	.string	"name"
.LASF37:
	.string	"twice"
.LASF16:
	.string	"special"
.LASF35:
	.string	"buffer"
.LASF31:
	.string	"name_of"
.LASF12:
	.string	"seen"
.LASF11:
	.string	"calls"
.LASF30:
	.string	"done"
.LASF17:
	.string	"places"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"c/globals.c"
	.section	.note.GNU-stack,"",@progbits
