/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kern_intr.c: what becomes of a source whose handler blocks.
 */
#include "kernel.h"

/*
 * The handler has blocked: until it completes, the source may only be marked
 * pending. Its level falls to IPL_NONE, so that every arrival looks masked, and
 * no level replays it. A level-triggered pin is masked as well, since its line
 * is still asserted. The EOI opens the local APIC's priority class again.
 */
void
intr_withdraw(struct intrsource *is)
{
	unsigned int level;

	is->maxlevel = IPL_NONE;
	for (level = 0; level < NIPL; level++)
		curcpu()->iunmask[level] &= ~(1u << is->num);
	if (is->trigger == IST_LEVEL)
		ioapic_mask(is);
	*(volatile unsigned int *)(LAPIC_BASE + LAPIC_EOI) = 0;
}

/* The handler has completed: undo intr_withdraw. */
void
intr_restore(struct intrsource *is)
{
	unsigned int level;

	is->maxlevel = is->level;
	for (level = 0; level < is->minlevel; level++)
		curcpu()->iunmask[level] |= 1u << is->num;
	if (is->trigger == IST_LEVEL)
		ioapic_unmask(is);
}

/*
 * The end of an interrupt LWP that blocked: it goes back to the idle list and
 * the best LWP runs, which lowers the level by itself and so serves what came
 * meanwhile. Called at IPL_SCHED on the interrupt LWP's stack; never returns.
 */
void
intr_lwp_exit(struct intrsource *is)
{
	struct lwp *l = curlwp();

	intr_restore(is);
	l->stat = LSIDLE;
	l->link = curcpu()->idlelist[is->level];
	curcpu()->idlelist[is->level] = l;
	mi_switch(l);
	__builtin_unreachable();
}
