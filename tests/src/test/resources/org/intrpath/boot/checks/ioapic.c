/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ioapic.c: the I/O APIC, with lines that ports move. Intel 82093AA (290566),
 * "Register Description".
 */
#include "kernel.h"

#define IO_APIC		0xfec00000ull
#define LINE		14
#define LINE_PORTS	0x2000
#define LEVEL		0x8000u
#define MASKED		0x10000u
#define LOGICAL		0x800u
#define REMOTE_IRR	0x4000u

static volatile uint32_t taken;
static uint32_t release_at;

static uint32_t read(uint32_t index)
{
	*(volatile uint32_t *)IO_APIC = index;
	return *(volatile uint32_t *)(IO_APIC + 0x10);
}

static void write(uint32_t index, uint32_t value)
{
	*(volatile uint32_t *)IO_APIC = index;
	*(volatile uint32_t *)(IO_APIC + 0x10) = value;
}

static void redirect(uint32_t low, uint32_t destination)
{
	write(0x10 + 2 * LINE, low);
	write(0x11 + 2 * LINE, destination << 24);
}

static void line(uint8_t high)
{
	outb(LINE_PORTS + LINE, high);
}

static void on_interrupt(struct trap_frame *frame)
{
	(void)frame;
	__atomic_fetch_add(&taken, 1, __ATOMIC_SEQ_CST);
	if (taken >= release_at)
		line(0);
	eoi();
}

static void wait_taken(uint32_t wanted)
{
	for (uint32_t tries = 0; tries < 1000000 && taken < wanted; tries++)
		pause();
}

static void registers(void)
{
	uint32_t version = read(1), id = read(0);

	write(1, ~version);
	check(read(1) == version, "version is read-only");
	write(0, ~id);
	check((read(0) ^ id) == 0x0f000000, "ID: only bits 27:24 are there");
	write(0, 0x0f000000);
	check(read(2) == 0x0f000000, "arbitration follows the ID");
	write(2, 0);
	check(read(2) == 0x0f000000, "arbitration is read-only");
	write(0, id);
}

static void edges_and_levels(void)
{
	handlers[0x76] = on_interrupt;
	taken = 0;
	release_at = 1;
	redirect(0x76, this_cpu()->apic_id);
	sti();
	line(1);
	line(0);
	wait_taken(1);
	check(taken == 1, "edge");
	redirect(0x76 | MASKED, this_cpu()->apic_id);
	line(1);
	line(0);
	redirect(0x76, this_cpu()->apic_id);
	__asm__ volatile("nop");
	check(taken == 1, "edge while masked is lost");
	taken = 0;
	redirect(0x76 | LEVEL, this_cpu()->apic_id);
	line(1);
	wait_taken(1);
	check(taken == 1 && (read(0x10 + 2 * LINE) & REMOTE_IRR) == 0, "level");
	taken = 0;
	release_at = 2;
	line(1);
	wait_taken(2);
	check(taken == 2, "level that stays comes again");
	taken = 0;
	release_at = 1;
	redirect(0x76 | LEVEL | MASKED, this_cpu()->apic_id);
	line(1);
	__asm__ volatile("nop");
	check(taken == 0, "level while masked");
	redirect(0x76 | LEVEL, this_cpu()->apic_id);
	wait_taken(1);
	check(taken == 1, "level is there on unmasking");
	cli();
}

static void destinations(void)
{
	if (cpu_count < 2) {
		skip("destinations");
		return;
	}
	sti();
	taken = 0;
	release_at = 1;
	redirect(0x76 | LEVEL, cpus[1].apic_id);
	line(1);
	wait_taken(1);
	check(taken == 1, "physical destination: the other processor");
	cli();
	redirect(0x76 | MASKED, 0);
}

void check_io_apic(void)
{
	registers();
	edges_and_levels();
	destinations();
}
