/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * interrupts.c: how interrupts, NMIs and exceptions meet at one boundary.
 * Intel SDM 3A, "Prioritization of Concurrent Events", "Handling Multiple
 * NMIs", "Masking Maskable Hardware Interrupts".
 */
#include "kernel.h"

#define SELF_FIXED	0x44000
#define NMI_COMMAND	0x4400

static volatile uint32_t order[8], count;
static volatile uint64_t nmi_rip;
static volatile uint64_t interrupted[8];

static void on_interrupt(struct trap_frame *frame)
{
	if (count < 8) {
		interrupted[count] = frame->rip;
		order[count] = (uint32_t)frame->vector;
	}
	count++;
	if (frame->vector != 0x33)
		eoi();
}

static void send_nmi(void)
{
	apic_send(this_cpu()->apic_id, NMI_COMMAND);
}

static void on_nmi(struct trap_frame *frame)
{
	nmi_rip = frame->rip;
	if (++this_cpu()->nmis == 1)
		for (int i = 0; i < 10; i++)
			send_nmi();
}

static void on_simple_nmi(struct trap_frame *frame)
{
	nmi_rip = frame->rip;
	this_cpu()->nmis++;
}

static void wait_for_nmis(uint32_t wanted)
{
	for (uint32_t tries = 0; tries < 1000000 && this_cpu()->nmis < wanted; tries++)
		pause();
}

static void vectors(void)
{
	handlers[0x32] = handlers[0x33] = handlers[0x62] = on_interrupt;
	count = 0;
	apic_send(0, SELF_FIXED | 0x32);
	apic_send(0, SELF_FIXED | 0x62);
	sti();
	cli();
	check(count == 2 && order[0] == 0x62 && order[1] == 0x32 && interrupted[0] == interrupted[1],
	    "two pending: by priority, no instruction between");
	count = 0;
	apic_send(0, SELF_FIXED | 0x32);
	__asm__ volatile("sti; int $0x33; cli" : : : "memory");
	check(count == 2 && order[0] == 0x33 && order[1] == 0x32, "int n in the shadow of sti goes first");
	count = 0;
	apic_send(0, SELF_FIXED | 0x32);
	apic_send(0, SELF_FIXED | 0x32);
	sti();
	cli();
	check(count == 1, "a vector that waits takes in its like");
	count = 0;
}

static void nmis(void)
{
	handlers[NMI] = on_nmi;
	this_cpu()->nmis = 0;
	send_nmi();
	wait_for_nmis(2);
	check(this_cpu()->nmis == 2, "NMIs in the handler: one more after it");
	handlers[NMI] = on_simple_nmi;
	this_cpu()->nmis = 0;
	cli();
	send_nmi();
	wait_for_nmis(1);
	check(this_cpu()->nmis == 1, "NMI with IF clear");
}

static void on_timer_wake(struct trap_frame *frame)
{
	count++;
	interrupted[0] = frame->rip;
	eoi();
}

static void halts(void)
{
	extern const uint8_t behind_hlt[];

	handlers[0x34] = on_timer_wake;
	count = 0;
	apic_write(0x3e0, 0xb);
	apic_write(0x320, 0x34);
	apic_write(0x380, 20000);
	__asm__ volatile("sti; hlt; .globl behind_hlt; behind_hlt: cli" : : : "memory");
	check(count == 1 && interrupted[0] == (uintptr_t)behind_hlt, "hlt: goes on behind it");
	apic_write(0x320, 0x10000);
}

void check_interrupts(void)
{
	vectors();
	nmis();
	halts();
	handlers[NMI] = NULL;
}
