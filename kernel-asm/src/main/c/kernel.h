/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kernel.h: what the C parts of the kernel share. The structures come from
 * assym-i386.h, which is generated; the routines named here are assembly
 * unless a .c file has them.
 */
#ifndef KERNEL_H
#define KERNEL_H

#include "assym-i386.h"

/* The CPU's own structure, through its segment: one instruction an access. */
#define curcpu() ((volatile struct cpu_info __seg_fs *)0)
#define curlwp() (curcpu()->curlwp)

/*
 * Mark a pseudo source pending. One instruction: an arrival that is masked sets
 * its bit in the same word, at any boundary.
 */
#define softint_request(source)						\
	__asm__ volatile("orl %0, %%fs:%c1" : : "i" (1u << (source)),	\
	    "i" (__builtin_offsetof(struct cpu_info, ipending)) : "memory", "cc")

#define MUTEX_HOLDER(word) ((struct lwp *)((word) & ~(unsigned int)MUTEX_BIT_WAITERS))

/* spl/, entry/, switch/ and lock/ */
int splraise(int level);
void splx(int level);
void ioapic_mask(struct intrsource *is);
void ioapic_unmask(struct intrsource *is);
void cpu_switchto(struct lwp *old, struct lwp *new);
void panic(int code) __attribute__((noreturn));

/* kern_runq.c */
void sched_enqueue(struct lwp *l);
void sched_dequeue(struct lwp *l);
struct lwp *sched_nextlwp(void);

/* kern_synch.c */
void mi_switch(struct lwp *l);
void kpreempt(void);

/* kern_intr.c */
void intr_withdraw(struct intrsource *is);
void intr_restore(struct intrsource *is);

/*
 * kern_turnstile.c; turnstile_block and turnstile_release are called with the
 * table locked, and the former unlocks it before it switches.
 */
void turnstile_lock(void);
void turnstile_unlock(void);
void turnstile_block(struct kmutex *mtx, struct lwp *l);
void turnstile_release(struct kmutex *mtx, struct lwp *l);

#endif
