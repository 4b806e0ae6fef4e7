/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kern_synch.c: leave the CPU: because the LWP blocks, or to a better one.
 */
#include "kernel.h"

/*
 * Switch away from curlwp, whose state says already why. An interrupt LWP that
 * has another LWP pinned goes back to that one, without asking the run queue:
 * its source is withdrawn and acknowledged first. All else that belongs to the
 * pinned LWP (VM context, TSS) was only borrowed and stays.
 * Called at IPL_SCHED; returns when somebody switches back.
 */
void
mi_switch(struct lwp *l)
{
	struct lwp *next = l->switchto;

	if (next != 0) {
		l->switchto = 0;
		intr_withdraw((struct intrsource *)next->pcb->ebp);
	} else {
		next = sched_nextlwp();
		next->stat = LSONPROC;
		curcpu()->tss->esp0 = next->pcb->stacktop;
	}
	cpu_switchto(l, next);
}

/* Give the CPU to a better LWP if there is one. Called at IPL_PREEMPT or less. */
void
kpreempt(void)
{
	int s = splraise(IPL_SCHED);
	struct lwp *l = curlwp();
	unsigned int bitmap = curcpu()->runq_bitmap;

	if (bitmap != 0 && 31 - __builtin_clz(bitmap) > l->eprio) {
		if (l != curcpu()->idlelwp)
			sched_enqueue(l);
		mi_switch(l);
	}
	splx(s);
}

/* What a return to ring 3 owes the LWP. Called at IPL_NONE, on its own stack. */
void
ast(void)
{
	curlwp()->asts++;
	kpreempt();
}
