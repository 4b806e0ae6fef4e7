# SPDX-License-Identifier: GPL-2.0-or-later
# mutex-spin.s: spin mutexes, which raise the level while they are held.
#
# Exports    void mutex_spin_enter(kmutex_t *), void mutex_spin_exit(same)
# Registers  eax, ecx, edx clobbered
# Source     NetBSD i386 lock_stubs.S, order of the steps only

ENTRY mutex_spin_enter
	PHASE	mutex_spin_enter, lock
	movl	4(%esp),%edx
	movl	%fs:CPU_INFO_ILEVEL,%ecx
	movl	MTX_IPL(%edx),%eax
	cmpl	%eax,%ecx
	jae	.Lmutex_spin_raised
	movl	%eax,%fs:CPU_INFO_ILEVEL

	# The outermost one keeps the level for all.
.Lmutex_spin_raised:
	decl	%fs:CPU_INFO_MTX_COUNT
	cmpl	$-1,%fs:CPU_INFO_MTX_COUNT
	jne	.Lmutex_spin_acquire
	movl	%ecx,%fs:CPU_INFO_MTX_OLDSPL

.Lmutex_spin_acquire:
	movb	$1,%al
	xchgb	%al,MTX_LOCK(%edx)
	testb	%al,%al
	jne	.Lmutex_spin_wait
	ret

	# Read only until it looks free: the cache line stays shared.
.Lmutex_spin_wait:
	pause
	cmpb	$0,MTX_LOCK(%edx)
	jne	.Lmutex_spin_wait
	jmp	.Lmutex_spin_acquire
END mutex_spin_enter

ENTRY mutex_spin_exit
	PHASE	mutex_spin_exit, lock
	movl	4(%esp),%edx
	movl	%fs:CPU_INFO_MTX_OLDSPL,%ecx
	incl	%fs:CPU_INFO_MTX_COUNT
	movb	$0,MTX_LOCK(%edx)	# keeps the flags of incl
	jne	.Lmutex_spin_exit_done
	movl	%ecx,4(%esp)
	jmp	spllower
.Lmutex_spin_exit_done:
	ret
END mutex_spin_exit
