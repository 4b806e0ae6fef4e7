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
	subq	16(%rcx),%rax
	cmpq	24(%rcx),%rax
	jae	outside
	movq	32(%rcx),%r8
	addq	$1,(%r8,%rax,8)
	js	special
	movq	%rsi,8(%rcx)
	ret
special:
	subq	$1,(%r8,%rax,8)
	addq	$1,(%rcx)
upcall:
	jmp	*48(%rcx)
deadline:
	movl	$1,%eax
	jmp	stop
outside:
	movl	$2,%eax
stop:
	addq	$1,(%rcx)
	movq	%rax,56(%rcx)
	movq	%rsi,64(%rcx)
	jmp	*40(%rcx)
