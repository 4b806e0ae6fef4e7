/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kern_runq.c: the run queue of a CPU: one first-in-first-out list a priority
 * and a bitmap of those that are not empty. Callers are at IPL_SCHED.
 */
#include "kernel.h"

/*
 * Put a runnable LWP behind its equals; ask for preemption if it is better than
 * what will run when the interrupts of this CPU are over: the LWP that is pinned
 * under all of them. Interrupt LWPs themselves do not look at the run queue.
 */
void
sched_enqueue(struct lwp *l)
{
	struct lwp *below = curlwp();
	int pri = l->eprio;

	while (below->switchto != 0)
		below = below->switchto;

	l->stat = LSRUN;
	l->runnext = 0;
	if (curcpu()->runq_head[pri] == 0)
		curcpu()->runq_head[pri] = l;
	else
		curcpu()->runq_tail[pri]->runnext = l;
	curcpu()->runq_tail[pri] = l;
	curcpu()->runq_bitmap |= 1u << pri;
	if (pri > below->eprio)
		softint_request(SIR_PREEMPT);
}

/* Take a runnable LWP out of the middle of its queue. */
void
sched_dequeue(struct lwp *l)
{
	int pri = l->eprio;
	struct lwp *prev = 0, *at = curcpu()->runq_head[pri];

	while (at != l) {
		prev = at;
		at = at->runnext;
	}
	if (prev == 0)
		curcpu()->runq_head[pri] = l->runnext;
	else
		prev->runnext = l->runnext;
	if (curcpu()->runq_tail[pri] == l)
		curcpu()->runq_tail[pri] = prev;
	if (curcpu()->runq_head[pri] == 0)
		curcpu()->runq_bitmap &= ~(1u << pri);
}

/* Take the best LWP off the queue; the CPU's idle LWP if there is none. */
struct lwp *
sched_nextlwp(void)
{
	unsigned int bitmap = curcpu()->runq_bitmap;
	struct lwp *l;

	if (bitmap == 0)
		return curcpu()->idlelwp;
	l = curcpu()->runq_head[31 - __builtin_clz(bitmap)];
	sched_dequeue(l);
	return l;
}
