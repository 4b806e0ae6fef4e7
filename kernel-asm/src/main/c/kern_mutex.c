/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kern_mutex.c: the slow paths of an adaptive mutex.
 */
#include "kernel.h"

/* Here when the fast path found the mutex owned. */
void
mutex_vector_enter(struct kmutex *mtx)
{
	struct lwp *l = curlwp();

	if (curcpu()->mtx_count < 0)
		panic(PANIC_SPIN_HELD);
	if (curcpu()->ilevel > IPL_VM)
		panic(PANIC_ADAPTIVE_ABOVE_VM);
	for (;;) {
		unsigned int owner = mtx->owner;
		struct lwp *holder = MUTEX_HOLDER(owner);
		int s;

		if (owner == 0) {
			if (__sync_bool_compare_and_swap(&mtx->owner, 0, (unsigned int)l))
				return;
			continue;
		}
		if (holder == l)
			panic(PANIC_LOCKING_AGAINST_MYSELF);
		if (holder->cpu->curlwp == holder)
			continue;	/* it runs on another CPU: not for long */

		s = splraise(IPL_SCHED);
		turnstile_lock();
		/*
		 * Set the bit, then look again: the holder may have let go, and its
		 * release, which is not locked, may have swallowed the bit.
		 */
		if (__sync_bool_compare_and_swap(&mtx->owner, owner, owner | MUTEX_BIT_WAITERS) &&
		    mtx->owner == (owner | MUTEX_BIT_WAITERS))
			turnstile_block(mtx, l);
		else
			turnstile_unlock();
		splx(s);
	}
}

/* Here when the fast path found a waiter, or another owner. */
void
mutex_vector_exit(struct kmutex *mtx)
{
	struct lwp *l = curlwp();
	int s;

	if (MUTEX_HOLDER(mtx->owner) != l)
		panic(PANIC_NOT_OWNER);
	s = splraise(IPL_SCHED);
	turnstile_lock();
	turnstile_release(mtx, l);
	turnstile_unlock();
	splx(s);
}
