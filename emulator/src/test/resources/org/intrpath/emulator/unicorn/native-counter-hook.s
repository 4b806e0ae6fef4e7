# SPDX-License-Identifier: GPL-2.0-or-later
# The native counting hook as GNU as sees it; its listing is made from it by
#   as --64 --listing-lhs-width=2 -aln=native-counter-hook.lst \
#       -o /dev/null native-counter-hook.s
hook:
	cmpq	8(%rcx),%rsi
	je	upcall
	subq	$1,(%rcx)
	jb	deadline
	movq	%rsi,%rax
	shrq	$12,%rax
	movl	%eax,%r8d
	andl	$1023,%r8d
	shll	$4,%r8d
	cmpq	%rax,48(%rcx,%r8)
	jne	clock
	movq	56(%rcx,%r8),%r8
	movl	%esi,%eax
	andl	$4095,%eax
	addq	$1,(%r8,%rax,8)
	js	special
	movq	%rsi,8(%rcx)
	ret
special:
	subq	$1,(%r8,%rax,8)
clock:
	addq	$1,(%rcx)
upcall:
	jmp	*24(%rcx)
deadline:
	addq	$1,(%rcx)
	movq	$1,32(%rcx)
	movq	%rsi,40(%rcx)
	jmp	*16(%rcx)
