# SPDX-License-Identifier: GPL-2.0-or-later
# spllower.s: lower the level and serve what it held back.
#
# Exports    void spllower(int level), void splx(int level): the same routine;
#            does nothing if level is not below the current one
# Entry      any IF; the caller's IF is restored
# Registers  eax, ecx, edx clobbered; on the slow path ebx = level to restore
#            and esi = where a recurse door returns
# Source     NetBSD i386 spl.S, order of the steps only
# Deviates   the fast path closes IF around test and store; the form with
#            cmpxchg8b is not here yet

ENTRY splx
ENTRY spllower
	PHASE	spllower, spl
	movl	4(%esp),%ecx
	cmpl	%fs:CPU_INFO_ILEVEL,%ecx
	jae	.Lspllower_done
	movl	%fs:CPU_INFO_IUNMASK(,%ecx,4),%edx

	# Between the test and the store no bit may come.
	pushfl
	cli
	testl	%edx,%fs:CPU_INFO_IPENDING
	jne	.Lspllower_pending
	movl	%ecx,%fs:CPU_INFO_ILEVEL
	popfl
.Lspllower_done:
	ret

	# Highest bit first, as a rule of correctness: an IPI or the clock must
	# run before a device whose handler may wait for another CPU, or the
	# sender of that IPI, which holds what the handler waits for, spins on.
	PHASE	spllower, replay
.Lspllower_pending:
	pushl	%ebx
	pushl	%esi
	movl	%ecx,%ebx
	movl	$.Lspllower_again,%esi
.Lspllower_again:
	movl	%fs:CPU_INFO_IUNMASK(,%ebx,4),%eax
	andl	%fs:CPU_INFO_IPENDING,%eax
	je	.Lspllower_none
	bsrl	%eax,%eax
	btrl	%eax,%fs:CPU_INFO_IPENDING
	movl	%fs:CPU_INFO_ISOURCES(,%eax,4),%eax
	jmp	*IS_RECURSE(%eax)	# its iret returns to the loop, IF=0

.Lspllower_none:
	movl	%ebx,%fs:CPU_INFO_ILEVEL
	popl	%esi
	popl	%ebx
	popfl
	ret
END spllower
END splx
