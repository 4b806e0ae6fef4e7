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
	leal	(%rdi,%rdi), %eax
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
	.loc 1 36 11 is_stmt 0 view .LVU6
	movl	hidden(%rip), %eax
	addl	%edi, %eax
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
	cmpl	$12, %edi
	ja	.L5
	leaq	.L7(%rip), %rdx
	movl	%edi, %edi
	.loc 1 47 2 is_stmt 0 view .LVU10
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L7:
	.long	.L5-.L7
	.long	.L12-.L7
	.long	.L13-.L7
	.long	.L10-.L7
	.long	.L9-.L7
	.long	.L8-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L5-.L7
	.long	.L6-.L7
	.text
.LVL3:
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 54 11 is_stmt 1 view .LVU11
	.loc 1 54 18 is_stmt 0 view .LVU12
	leaq	.LC6(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	.loc 1 50 10 is_stmt 1 view .LVU13
	.loc 1 50 17 is_stmt 0 view .LVU14
	leaq	.LC2(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 51 10 is_stmt 1 view .LVU15
	.loc 1 51 17 is_stmt 0 view .LVU16
	leaq	.LC3(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 52 10 is_stmt 1 view .LVU17
	.loc 1 52 17 is_stmt 0 view .LVU18
	leaq	.LC4(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L6:
	.loc 1 53 11 is_stmt 1 view .LVU19
	.loc 1 53 18 is_stmt 0 view .LVU20
	leaq	.LC5(%rip), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 47 2 view .LVU21
	leaq	.LC1(%rip), %rax
	.loc 1 56 1 view .LVU22
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.loc 1 48 17 view .LVU23
	leaq	.LC0(%rip), %rax
	ret
	.cfi_endproc
.LFE2:
	.size	name_of, .-name_of
	.p2align 4
	.globl	use
	.type	use, @function
use:
.LVL4:
.LFB3:
	.loc 1 60 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 61 2 view .LVU25
	.loc 1 60 1 is_stmt 0 view .LVU26
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movslq	%edi, %r12
	.loc 1 61 9 view .LVU27
	leaq	seen(%rip), %rax
	.loc 1 62 18 view .LVU28
	movl	%r12d, %edx
	.loc 1 60 1 view .LVU29
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	.loc 1 62 28 view .LVU30
	movl	%r12d, %edi
.LVL5:
	.loc 1 60 1 view .LVU31
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.loc 1 62 18 view .LVU32
	andl	$1, %edx
	.loc 1 60 1 view .LVU33
	movq	%r12, %rbx
	.loc 1 61 9 view .LVU34
	addl	$1, (%rax,%r12,4)
	.loc 1 62 2 is_stmt 1 view .LVU35
	.loc 1 62 11 is_stmt 0 view .LVU36
	leaq	places(%rip), %rax
	movq	(%rax,%rdx,8), %rax
	.loc 1 62 39 view .LVU37
	movl	%r12d, %edx
	sarl	$31, %edx
	.loc 1 62 11 view .LVU38
	movl	(%rax), %ebp
	.loc 1 62 39 view .LVU39
	imulq	$1431655766, %r12, %rax
	shrq	$32, %rax
	subl	%edx, %eax
	leal	(%rax,%rax,2), %edx
	movl	%r12d, %eax
	subl	%edx, %eax
	.loc 1 62 28 view .LVU40
	leaq	routines(%rip), %rdx
	.loc 1 62 36 view .LVU41
	cltq
	.loc 1 62 28 view .LVU42
	call	*(%rdx,%rax,8)
.LVL6:
	.loc 1 63 5 view .LVU43
	movq	missing@GOTPCREL(%rip), %rdx
	.loc 1 62 26 view .LVU44
	addl	%ebp, %eax
	.loc 1 62 8 view .LVU45
	addl	calls(%rip), %eax
	movl	%eax, calls(%rip)
	.loc 1 63 2 is_stmt 1 view .LVU46
	.loc 1 63 5 is_stmt 0 view .LVU47
	testq	%rdx, %rdx
	je	.L15
	.loc 1 64 3 is_stmt 1 view .LVU48
	.loc 1 64 9 is_stmt 0 view .LVU49
	addl	(%rdx), %eax
	movl	%eax, calls(%rip)
.L15:
	.loc 1 65 2 is_stmt 1 view .LVU50
	.loc 1 65 5 is_stmt 0 view .LVU51
	cmpq	$0, absent@GOTPCREL(%rip)
	.loc 1 67 15 view .LVU52
	movl	calls(%rip), %eax
	.loc 1 65 5 view .LVU53
	je	.L17
	.loc 1 66 3 is_stmt 1 view .LVU54
	.loc 1 66 12 is_stmt 0 view .LVU55
	movl	%ebx, %edi
	call	absent@PLT
.LVL7:
	.loc 1 66 9 view .LVU56
	addl	calls(%rip), %eax
	movl	%eax, calls(%rip)
.L17:
	.loc 1 67 2 is_stmt 1 view .LVU57
	.loc 1 67 32 is_stmt 0 view .LVU58
	leaq	buffer(%rip), %rdx
	.loc 1 67 15 view .LVU59
	addl	shared(%rip), %eax
	.loc 1 68 1 view .LVU60
	popq	%rbx
	.cfi_def_cfa_offset 24
	.loc 1 67 32 view .LVU61
	movsbl	(%rdx,%r12), %edx
	.loc 1 68 1 view .LVU62
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
.LVL8:
	.loc 1 67 24 view .LVU63
	addl	%edx, %eax
	.loc 1 67 36 view .LVU64
	addl	special(%rip), %eax
	.loc 1 67 46 view .LVU65
	addl	$9, %eax
	.loc 1 68 1 view .LVU66
	ret
	.cfi_endproc
.LFE3:
	.size	use, .-use
	.p2align 4
	.globl	run_all
	.type	run_all, @function
run_all:
.LVL9:
.LFB4:
	.loc 1 72 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 73 2 view .LVU68
	.loc 1 75 2 view .LVU69
	.loc 1 75 9 view .LVU70
	.loc 1 72 1 is_stmt 0 view .LVU71
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	.loc 1 75 9 view .LVU72
	testq	%rdi, %rdi
	je	.L34
	movq	%rdi, %rbx
	movl	%esi, %ebp
	.loc 1 76 3 view .LVU73
	leaq	.L26(%rip), %r12
	.loc 1 73 6 view .LVU74
	xorl	%r13d, %r13d
.LVL10:
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 76 3 is_stmt 1 view .LVU75
	cmpl	$5, %ebp
	ja	.L24
	movl	%ebp, %eax
	movslq	(%r12,%rax,4), %rax
	addq	%r12, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L26:
	.long	.L31-.L26
	.long	.L30-.L26
	.long	.L29-.L26
	.long	.L28-.L26
	.long	.L27-.L26
	.long	.L25-.L26
	.text
	.p2align 4,,10
	.p2align 3
.L27:
	.loc 1 81 11 view .LVU76
	.loc 1 81 28 is_stmt 0 view .LVU77
	movzwl	24(%rbx), %eax
	.loc 1 81 19 view .LVU78
	sall	$3, %eax
	.loc 1 81 16 view .LVU79
	xorl	%eax, %r13d
.LVL11:
	.loc 1 81 43 is_stmt 1 view .LVU80
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 75 18 view .LVU81
	movq	(%rbx), %rbx
.LVL12:
	.loc 1 75 9 view .LVU82
	testq	%rbx, %rbx
	jne	.L33
	.loc 1 87 1 is_stmt 0 view .LVU83
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	%r13d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
.LVL13:
	.loc 1 87 1 view .LVU84
	popq	%rbp
	.cfi_def_cfa_offset 24
.LVL14:
	.loc 1 87 1 view .LVU85
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
.LVL15:
	.loc 1 87 1 view .LVU86
	ret
.LVL16:
	.p2align 4,,10
	.p2align 3
.L28:
	.cfi_restore_state
	.loc 1 80 11 is_stmt 1 view .LVU87
	.loc 1 80 22 is_stmt 0 view .LVU88
	orw	$-32768, 24(%rbx)
	.loc 1 80 33 is_stmt 1 view .LVU89
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L29:
	.loc 1 79 11 view .LVU90
	.loc 1 79 27 is_stmt 0 view .LVU91
	movzbl	27(%rbx), %eax
	.loc 1 79 16 view .LVU92
	subl	%eax, %r13d
.LVL17:
	.loc 1 79 32 is_stmt 1 view .LVU93
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L30:
	.loc 1 78 11 view .LVU94
	.loc 1 78 19 is_stmt 0 view .LVU95
	movl	$7, %esi
	movq	%rbx, %rdi
	call	*8(%rbx)
.LVL18:
	.loc 1 78 16 view .LVU96
	addl	%eax, %r13d
.LVL19:
	.loc 1 78 37 is_stmt 1 view .LVU97
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L31:
	.loc 1 77 11 view .LVU98
	.loc 1 77 22 is_stmt 0 view .LVU99
	movzwl	24(%rbx), %eax
	.loc 1 77 16 view .LVU100
	addl	%eax, %r13d
.LVL20:
	.loc 1 77 31 is_stmt 1 view .LVU101
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L25:
	.loc 1 82 11 view .LVU102
	.loc 1 82 27 is_stmt 0 view .LVU103
	movzbl	26(%rbx), %eax
	.loc 1 82 31 view .LVU104
	addl	$3, %eax
	.loc 1 82 16 view .LVU105
	imull	%eax, %r13d
.LVL21:
	.loc 1 82 36 is_stmt 1 view .LVU106
	jmp	.L32
.L24:
	.loc 1 83 12 view .LVU107
	.loc 1 83 20 is_stmt 0 view .LVU108
	movl	%ebp, %edi
	call	add_hidden
.LVL22:
	.loc 1 83 17 view .LVU109
	addl	%eax, %r13d
.LVL23:
	.loc 1 83 38 is_stmt 1 view .LVU110
	jmp	.L32
.LVL24:
	.p2align 4,,10
	.p2align 3
.L34:
	.loc 1 87 1 is_stmt 0 view .LVU111
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	.loc 1 73 6 view .LVU112
	xorl	%r13d, %r13d
	.loc 1 86 2 is_stmt 1 view .LVU113
	.loc 1 87 1 is_stmt 0 view .LVU114
	popq	%rbx
	.cfi_def_cfa_offset 32
	movl	%r13d, %eax
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	run_all, .-run_all
	.p2align 4
	.globl	interpret
	.type	interpret, @function
interpret:
.LVL25:
.LFB5:
	.loc 1 91 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 92 2 view .LVU116
	.loc 1 94 2 view .LVU117
	.loc 1 94 13 is_stmt 0 view .LVU118
	movzbl	(%rdi), %edx
	leaq	steps.0(%rip), %rcx
	.loc 1 94 19 view .LVU119
	leaq	1(%rdi), %rax
.LVL26:
	.loc 1 94 19 view .LVU120
	jmp	*(%rcx,%rdx,8)
	.p2align 4,,10
	.p2align 3
.L43:
	.loc 1 106 2 is_stmt 1 view .LVU121
	.loc 1 106 14 is_stmt 0 view .LVU122
	movl	-4(%rsi), %eax
.LVL27:
	.loc 1 107 1 view .LVU123
	ret
.LVL28:
	.p2align 4,,10
	.p2align 3
.L42:
	.loc 1 103 2 is_stmt 1 view .LVU124
	.loc 1 103 13 is_stmt 0 view .LVU125
	movzbl	(%rax), %edx
	.loc 1 103 8 view .LVU126
	addq	$4, %rsi
.LVL29:
	.loc 1 104 19 view .LVU127
	addq	$2, %rax
.LVL30:
	.loc 1 103 13 view .LVU128
	movl	%edx, -4(%rsi)
	.loc 1 104 2 is_stmt 1 view .LVU129
.LVL31:
	.loc 1 104 13 is_stmt 0 view .LVU130
	movzbl	-1(%rax), %edx
.LVL32:
	.loc 1 104 13 view .LVU131
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L40:
	.loc 1 100 2 is_stmt 1 view .LVU132
	.loc 1 101 13 is_stmt 0 view .LVU133
	movzbl	(%rax), %edx
	.loc 1 100 7 view .LVU134
	subq	$4, %rsi
.LVL33:
	.loc 1 101 2 is_stmt 1 view .LVU135
	.loc 1 101 19 is_stmt 0 view .LVU136
	addq	$1, %rax
.LVL34:
	.loc 1 101 13 view .LVU137
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L39:
	.loc 1 96 2 is_stmt 1 view .LVU138
	.loc 1 96 7 is_stmt 0 view .LVU139
	subq	$4, %rsi
.LVL35:
	.loc 1 97 2 is_stmt 1 view .LVU140
	.loc 1 97 12 is_stmt 0 view .LVU141
	movl	(%rsi), %edx
	.loc 1 98 19 view .LVU142
	addq	$1, %rax
.LVL36:
	.loc 1 97 12 view .LVU143
	addl	%edx, -4(%rsi)
	.loc 1 98 2 is_stmt 1 view .LVU144
.LVL37:
	.loc 1 98 13 is_stmt 0 view .LVU145
	movzbl	-1(%rax), %edx
.LVL38:
	.loc 1 98 13 view .LVU146
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
.LFE5:
	.size	interpret, .-interpret
	.p2align 4
	.globl	swap
	.type	swap, @function
swap:
.LVL39:
.LFB6:
	.loc 1 111 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 112 2 view .LVU148
	.loc 1 114 2 view .LVU149
	movl	%esi, %eax
#APP
# 114 "c/globals.c" 1
	xchg %eax,(%rdi)
# 0 "" 2
.LVL40:
	.loc 1 115 2 view .LVU150
# 115 "c/globals.c" 1
	1:	dec %esi
	jnz 1b
	lock; incl counter(%rip)
# 0 "" 2
.LVL41:
	.loc 1 117 2 view .LVU151
	.loc 1 118 1 is_stmt 0 view .LVU152
#NO_APP
	ret
	.cfi_endproc
.LFE6:
	.size	swap, .-swap
	.p2align 4
	.globl	address
	.type	address, @function
address:
.LVL42:
.LFB7:
	.loc 1 122 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 123 2 view .LVU154
	.loc 1 123 34 is_stmt 0 view .LVU155
	leaq	shared(%rip), %rax
	testl	%edi, %edi
	je	.L49
	.loc 1 123 59 discriminator 1 view .LVU156
	cmpl	$1, %edi
	leaq	special(%rip), %rax
	leaq	twice(%rip), %rdx
	cmove	%rdx, %rax
.L49:
	.loc 1 124 1 view .LVU157
	ret
	.cfi_endproc
.LFE7:
	.size	address, .-address
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	steps.0, @object
	.size	steps.0, 32
steps.0:
	.quad	.L39
	.quad	.L40
	.quad	.L42
	.quad	.L43
	.globl	routines
	.section	.data.rel.local,"aw"
	.align 16
	.type	routines, @object
	.size	routines, 24
routines:
	.quad	twice
	.quad	renamed
	.quad	add_hidden
	.globl	places
	.section	.data.rel.ro.local
	.align 32
	.type	places, @object
	.size	places, 40
places:
	.quad	counter
	.quad	shared
	.quad	seen
	.quad	0
	.quad	hidden
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
	.comm	seen,20,16
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
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x4de
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x15
	.long	.LASF34
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x16
	.string	"job"
	.byte	0x1d
	.byte	0x1
	.byte	0x8
	.byte	0x8
	.long	0x78
	.uleb128 0xb
	.long	.LASF2
	.byte	0x9
	.byte	0xe
	.long	0x78
	.byte	0
	.uleb128 0xe
	.string	"run"
	.byte	0xa
	.byte	0x8
	.long	0x9d
	.byte	0x8
	.uleb128 0xb
	.long	.LASF3
	.byte	0xb
	.byte	0xe
	.long	0xa2
	.byte	0x10
	.uleb128 0xb
	.long	.LASF4
	.byte	0xc
	.byte	0x11
	.long	0xb3
	.byte	0x18
	.uleb128 0xe
	.string	"pad"
	.byte	0xd
	.byte	0x10
	.long	0xba
	.byte	0x1a
	.byte	0
	.uleb128 0x1
	.long	0x2e
	.uleb128 0xf
	.long	0x91
	.long	0x91
	.uleb128 0x9
	.long	0x78
	.uleb128 0x9
	.long	0x91
	.byte	0
	.uleb128 0x17
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.long	0x91
	.uleb128 0x1
	.long	0x7d
	.uleb128 0x1
	.long	0xae
	.uleb128 0xa
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x2
	.long	0xa7
	.uleb128 0xa
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x4
	.long	0xd1
	.long	0xca
	.uleb128 0x5
	.long	0xca
	.byte	0x2
	.byte	0
	.uleb128 0xa
	.byte	0x8
	.byte	0x7
	.long	.LASF7
	.uleb128 0xa
	.byte	0x1
	.byte	0x8
	.long	.LASF8
	.uleb128 0x2
	.long	0xd1
	.uleb128 0x3
	.long	.LASF9
	.byte	0x10
	.byte	0x5
	.long	0x91
	.uleb128 0x9
	.byte	0x3
	.quad	counter
	.uleb128 0x3
	.long	.LASF10
	.byte	0x11
	.byte	0xb
	.long	0x98
	.uleb128 0x9
	.byte	0x3
	.quad	limit
	.uleb128 0xc
	.long	.LASF11
	.byte	0x12
	.byte	0xc
	.long	0x91
	.uleb128 0x9
	.byte	0x3
	.quad	calls
	.uleb128 0x4
	.long	0x91
	.long	0x12c
	.uleb128 0x5
	.long	0xca
	.byte	0x4
	.byte	0
	.uleb128 0xc
	.long	.LASF12
	.byte	0x13
	.byte	0xc
	.long	0x11c
	.uleb128 0x9
	.byte	0x3
	.quad	seen
	.uleb128 0x3
	.long	.LASF13
	.byte	0x14
	.byte	0x1d
	.long	0x91
	.uleb128 0x9
	.byte	0x3
	.quad	shared
	.uleb128 0x4
	.long	0xa7
	.long	0x166
	.uleb128 0x5
	.long	0xca
	.byte	0x4c
	.byte	0
	.uleb128 0x18
	.long	.LASF35
	.byte	0x1
	.byte	0x15
	.byte	0x2b
	.long	0x156
	.byte	0x20
	.uleb128 0x9
	.byte	0x3
	.quad	buffer
	.uleb128 0x19
	.long	.LASF14
	.byte	0x1
	.byte	0x16
	.byte	0xc
	.long	0x91
	.uleb128 0x3
	.long	.LASF15
	.byte	0x18
	.byte	0x2b
	.long	0x91
	.uleb128 0x9
	.byte	0x3
	.quad	hidden
	.uleb128 0x3
	.long	.LASF16
	.byte	0x19
	.byte	0x2f
	.long	0x91
	.uleb128 0x9
	.byte	0x3
	.quad	special
	.uleb128 0x4
	.long	0x1cd
	.long	0x1c3
	.uleb128 0x5
	.long	0xca
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.long	0x1b3
	.uleb128 0x1
	.long	0x91
	.uleb128 0x2
	.long	0x1c8
	.uleb128 0x3
	.long	.LASF17
	.byte	0x29
	.byte	0xc
	.long	0x1c3
	.uleb128 0x9
	.byte	0x3
	.quad	places
	.uleb128 0x4
	.long	0x1f7
	.long	0x1f7
	.uleb128 0x5
	.long	0xca
	.byte	0x2
	.byte	0
	.uleb128 0x1
	.long	0x1fc
	.uleb128 0xf
	.long	0x91
	.long	0x20b
	.uleb128 0x9
	.long	0x91
	.byte	0
	.uleb128 0x3
	.long	.LASF18
	.byte	0x2a
	.byte	0x7
	.long	0x1e7
	.uleb128 0x9
	.byte	0x3
	.quad	routines
	.uleb128 0x1a
	.long	.LASF36
	.byte	0x1
	.byte	0x17
	.byte	0xc
	.long	0x91
	.long	0x236
	.uleb128 0x9
	.long	0x91
	.byte	0
	.uleb128 0x6
	.long	.LASF19
	.byte	0x79
	.long	0x262
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x262
	.uleb128 0xd
	.string	"i"
	.byte	0x79
	.byte	0xd
	.long	0x91
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x1b
	.byte	0x8
	.uleb128 0x6
	.long	.LASF20
	.byte	0x6e
	.long	0x91
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x2ba
	.uleb128 0x1c
	.long	.LASF21
	.byte	0x1
	.byte	0x6e
	.byte	0xb
	.long	0x1c8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x7
	.long	.LASF23
	.byte	0x6e
	.byte	0x16
	.long	0x91
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1d
	.string	"old"
	.byte	0x1
	.byte	0x70
	.byte	0x6
	.long	0x91
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.uleb128 0x6
	.long	.LASF22
	.byte	0x5a
	.long	0x91
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x34e
	.uleb128 0x7
	.long	.LASF24
	.byte	0x5a
	.byte	0x20
	.long	0x34e
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LASF25
	.byte	0x5a
	.byte	0x2b
	.long	0x1c8
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xc
	.long	.LASF26
	.byte	0x5c
	.byte	0x1b
	.long	0x363
	.uleb128 0x9
	.byte	0x3
	.quad	steps.0
	.uleb128 0x10
	.string	"add"
	.byte	0x5f
	.quad	.L39
	.uleb128 0x11
	.long	.LASF27
	.byte	0x63
	.quad	.L40
	.uleb128 0x11
	.long	.LASF28
	.byte	0x66
	.quad	.L42
	.uleb128 0x10
	.string	"end"
	.byte	0x69
	.quad	.L43
	.byte	0
	.uleb128 0x1
	.long	0xd8
	.uleb128 0x4
	.long	0x36d
	.long	0x363
	.uleb128 0x5
	.long	0xca
	.byte	0x3
	.byte	0
	.uleb128 0x2
	.long	0x353
	.uleb128 0x1
	.long	0x372
	.uleb128 0x2
	.long	0x368
	.uleb128 0x1e
	.uleb128 0x6
	.long	.LASF29
	.byte	0x47
	.long	0x91
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x3fb
	.uleb128 0x12
	.string	"job"
	.byte	0x47
	.byte	0x15
	.long	0x78
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x7
	.long	.LASF24
	.byte	0x47
	.byte	0x1e
	.long	0x91
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x1f
	.long	.LASF30
	.byte	0x1
	.byte	0x49
	.byte	0x6
	.long	0x91
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x13
	.quad	.LVL18
	.long	0x3e6
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x14
	.quad	.LVL22
	.long	0x48b
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x20
	.string	"use"
	.byte	0x1
	.byte	0x3b
	.byte	0x1
	.long	0x91
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x457
	.uleb128 0x12
	.string	"i"
	.byte	0x3b
	.byte	0x9
	.long	0x91
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x13
	.quad	.LVL6
	.long	0x442
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.uleb128 0x14
	.quad	.LVL7
	.long	0x220
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LASF31
	.byte	0x2d
	.long	0xa2
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x48b
	.uleb128 0x7
	.long	.LASF32
	.byte	0x2d
	.byte	0xd
	.long	0x91
	.long	.LLST0
	.long	.LVUS0
	.byte	0
	.uleb128 0x6
	.long	.LASF33
	.byte	0x22
	.long	0x91
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x4b7
	.uleb128 0xd
	.string	"x"
	.byte	0x22
	.byte	0x10
	.long	0x91
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x21
	.long	.LASF37
	.byte	0x1
	.byte	0x1c
	.byte	0x1
	.long	0x91
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xd
	.string	"x"
	.byte	0x1c
	.byte	0xb
	.long	0x91
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
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
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x88
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x5
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x7
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
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS7:
	.uleb128 0
	.uleb128 .LVU151
.LLST7:
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS8:
	.uleb128 .LVU149
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU123
	.uleb128 .LVU124
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU130
	.uleb128 .LVU131
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU137
	.uleb128 .LVU137
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU145
	.uleb128 .LVU146
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL37-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL29-.Ltext0
	.uleb128 0x3
	.byte	0x74
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU84
	.uleb128 .LVU87
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS4:
	.uleb128 .LVU69
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x5c
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
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
.LASF23:
	.string	"value"
.LASF36:
	.string	"absent"
.LASF25:
	.string	"stack"
.LASF29:
	.string	"run_all"
.LASF9:
	.string	"counter"
.LASF28:
	.string	"push"
.LASF34:
	.string	"GNU C17 12.2.0"
.LASF8:
	.string	"unsigned char"
.LASF7:
	.string	"long unsigned int"
.LASF6:
	.string	"short unsigned int"
.LASF26:
	.string	"steps"
.LASF21:
	.string	"place"
.LASF27:
	.string	"drop"
.LASF24:
	.string	"code"
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
