# SPDX-License-Identifier: GPL-2.0-or-later
# mutex.s: the fast paths of an adaptive mutex.
#
# Exports    void mutex_enter(kmutex_t *), void mutex_exit(kmutex_t *)
# Entry      any level up to IPL_VM, no spin mutex held; MTX_OWNER is 0 or the
#            owning LWP, bit MUTEX_BIT_WAITERS set while somebody waits
# Registers  eax, ecx, edx clobbered
# Source     NetBSD i386 lock_stubs.S, order of the steps only
# Deviates   the rules are looked at in the slow path alone, as there: a free
#            mutex is taken at any level

ENTRY mutex_enter
	PHASE	mutex_enter, lock
	movl	4(%esp),%edx
	movl	%fs:CPU_INFO_CURLWP,%ecx
	xorl	%eax,%eax
	lock
	cmpxchgl %ecx,MTX_OWNER(%edx)
	jne	.Lmutex_enter_slow
	ret
.Lmutex_enter_slow:
	jmp	mutex_vector_enter	# the argument is in place
END mutex_enter

# Not locked: only a waiter's bit can change under the owner's feet, and who
# sets it looks whether the owner runs.
ENTRY mutex_exit
	PHASE	mutex_exit, lock
	movl	4(%esp),%edx
	movl	%fs:CPU_INFO_CURLWP,%eax
	xorl	%ecx,%ecx
	cmpxchgl %ecx,MTX_OWNER(%edx)
	jne	.Lmutex_exit_slow
	ret
.Lmutex_exit_slow:
	jmp	mutex_vector_exit	# the argument is in place
END mutex_exit
