/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kern_turnstile.c: what LWPs wait in for an adaptive mutex. Every LWP owns a
 * turnstile; the first waiter lends its own to the mutex, the others add theirs
 * to the lent one's free list, and everybody leaves with one. All at IPL_SCHED.
 */
#include "kernel.h"

static struct turnstile **
turnstile_chain(struct kmutex *mtx)
{
	return &curcpu()->turnstiles->chain[((unsigned int)mtx >> 4) % TURNSTILE_CHAINS];
}

static struct turnstile *
turnstile_lookup(struct kmutex *mtx)
{
	struct turnstile *ts = *turnstile_chain(mtx);

	while (ts != 0 && ts->obj != mtx)
		ts = ts->next;
	return ts;
}

/* Insert by priority, behind equals. */
static void
sleepq_insert(struct turnstile *ts, struct lwp *l)
{
	struct lwp **at = &ts->sleepq;

	while (*at != 0 && (*at)->eprio >= l->eprio)
		at = &(*at)->sleepnext;
	l->sleepnext = *at;
	*at = l;
}

static void
sleepq_remove(struct turnstile *ts, struct lwp *l)
{
	struct lwp **at = &ts->sleepq;

	while (*at != l)
		at = &(*at)->sleepnext;
	*at = l->sleepnext;
}

/*
 * Lend a priority to the holder of a mutex and on along the chain of those
 * that it waits for.
 */
static void
turnstile_lend(struct kmutex *mtx, int pri)
{
	while (mtx != 0) {
		struct lwp *holder = MUTEX_HOLDER(mtx->owner);
		struct turnstile *ts;

		switch (holder->stat) {
		case LSIDLE:
			panic(PANIC_IDLE_OWNER);
		case LSONPROC:
			if (holder->eprio < pri)
				holder->eprio = pri;
			return;
		case LSRUN:
			if (holder->eprio < pri) {
				sched_dequeue(holder);
				holder->eprio = pri;
				sched_enqueue(holder);
			}
			return;
		default:
			mtx = holder->wchan;
			if (holder->eprio >= pri)
				return;
			ts = turnstile_lookup(mtx);
			sleepq_remove(ts, holder);
			holder->eprio = pri;
			sleepq_insert(ts, holder);
		}
	}
}

/*
 * One spin lock for the whole table. Its level is that of the callers; handlers
 * above it take no adaptive mutex.
 */
void
turnstile_lock(void)
{
	while (__sync_lock_test_and_set(&curcpu()->turnstiles->lock, 1))
		__builtin_ia32_pause();
}

void
turnstile_unlock(void)
{
	__sync_lock_release(&curcpu()->turnstiles->lock);
}

/* Wait for a mutex whose waiters bit is set; the caller tries it again then. */
void
turnstile_block(struct kmutex *mtx, struct lwp *l)
{
	struct turnstile *ts = turnstile_lookup(mtx), **head;

	if (ts == 0) {
		head = turnstile_chain(mtx);
		ts = l->ts;
		ts->obj = mtx;
		ts->next = *head;
		*head = ts;
	} else {
		l->ts->next = ts->free;
		ts->free = l->ts;
	}
	l->ts = 0;
	l->wchan = mtx;
	sleepq_insert(ts, l);
	turnstile_lend(mtx, l->eprio);
	l->stat = LSSLEEP;
	turnstile_unlock();
	mi_switch(l);
}

/* What others still lend to an LWP, and its own priority. */
static int
turnstile_inherited(struct lwp *l)
{
	int i, pri = l->priority;
	struct turnstile *ts;

	for (i = 0; i < TURNSTILE_CHAINS; i++)
		for (ts = curcpu()->turnstiles->chain[i]; ts != 0; ts = ts->next)
			if (MUTEX_HOLDER(ts->obj->owner) == l && ts->sleepq->eprio > pri)
				pri = ts->sleepq->eprio;
	return pri;
}

/* Drop a mutex that has waiters: all of them become runnable and try again. */
void
turnstile_release(struct kmutex *mtx, struct lwp *l)
{
	struct turnstile *ts = turnstile_lookup(mtx), **at = turnstile_chain(mtx);
	struct lwp *waiter, *sleepq = ts->sleepq;

	while (*at != ts)
		at = &(*at)->next;
	*at = ts->next;
	mtx->owner = 0;
	l->eprio = turnstile_inherited(l);
	ts->obj = 0;
	ts->sleepq = 0;
	while ((waiter = sleepq) != 0) {
		sleepq = waiter->sleepnext;
		if (ts->free != 0) {
			waiter->ts = ts->free;
			ts->free = waiter->ts->next;
		} else
			waiter->ts = ts;
		waiter->wchan = 0;
		sched_enqueue(waiter);
	}
}
