/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * apic.c: the local APIC, through its page and through MSRs, and its modes.
 * Intel SDM 3A, "Advanced Programmable Interrupt Controller (APIC)".
 */
#include "kernel.h"

#define APIC_BASE	0x1b
#define BSP		0x100ull
#define EXTD		0x400ull
#define EN		0x800ull
#define PAGE		0xfee00000ull
#define OTHER_PAGE	0xfed40000ull

#define ID		0x20
#define VERSION		0x30
#define TPR		0x80
#define EOI		0xb0
#define LDR		0xd0
#define SVR		0xf0
#define ESR		0x280
#define ICR_LOW		0x300
#define ICR_HIGH	0x310
#define LVT_TIMER	0x320
#define LVT_THERMAL	0x330
#define LVT_PERFORMANCE	0x340
#define LVT_ERROR	0x370
#define TIMER_INITIAL	0x380
#define TIMER_CURRENT	0x390
#define TIMER_DIVIDE	0x3e0
#define TSC_DEADLINE	0x6e0

#define MASKED		0x10000
#define PERIODIC	0x20000
#define DEADLINE	0x40000
#define SELF		0x40000

static volatile uint32_t taken[256];

static bool is_x2apic(void)
{
	return (rdmsr(APIC_BASE) & EXTD) != 0;
}

static volatile uint32_t *at_page(uint64_t page, uint32_t offset)
{
	return (volatile uint32_t *)(page + offset);
}

uint32_t apic_read(uint32_t offset)
{
	return is_x2apic() ? (uint32_t)rdmsr(0x800 + offset / 16) : *at_page(PAGE, offset);
}

void apic_write(uint32_t offset, uint32_t value)
{
	if (is_x2apic())
		wrmsr(0x800 + offset / 16, value);
	else
		*at_page(PAGE, offset) = value;
}

void apic_send(uint32_t destination, uint32_t command)
{
	if (is_x2apic()) {
		wrmsr(0x830, (uint64_t)destination << 32 | command);
		return;
	}
	while ((*at_page(PAGE, ICR_LOW) & 0x1000) != 0)
		pause();
	*at_page(PAGE, ICR_HIGH) = destination << 24;
	*at_page(PAGE, ICR_LOW) = command;
}

uint32_t apic_id(void)
{
	return is_x2apic() ? (uint32_t)rdmsr(0x802) : *at_page(PAGE, ID) >> 24;
}

/* Off and on again: xAPIC mode, everything as after a reset but enabled. */
void apic_reset(void)
{
	wrmsr(APIC_BASE, rdmsr(APIC_BASE) & ~(EN | EXTD));
	wrmsr(APIC_BASE, rdmsr(APIC_BASE) | EN);
	*at_page(PAGE, SVR) = 0x1ff;
}

bool x2apic_enable(void)
{
	if (!has_feature(1, 'c', 21))
		return false;
	wrmsr(APIC_BASE, rdmsr(APIC_BASE) | EXTD);
	return true;
}

void eoi(void)
{
	apic_write(EOI, 0);
}

static void on_interrupt(struct trap_frame *frame)
{
	taken[frame->vector]++;
	eoi();
}

static void page_is_absent(const char *what)
{
	uint64_t cr8 = read_cr8();
	bool ok = true;

	for (uint64_t *word = (uint64_t *)PAGE; word < (uint64_t *)(PAGE + 4096); word++)
		*(volatile uint64_t *)word = ~0ull;
	for (volatile uint8_t *byte = (uint8_t *)PAGE; byte < (uint8_t *)(PAGE + 64); byte++)
		*byte = 0xff;
	ok &= *at_page(PAGE, VERSION) == ~0u && *at_page(PAGE, TPR) == ~0u && read_cr8() == cr8;
	ok &= *(volatile uint16_t *)(PAGE + 2) == 0xffff && *(volatile uint64_t *)(PAGE + 8) == ~0ull;
	try_cr8(cr8 ^ 15);
	ok &= read_cr8() == (cr8 ^ 15) && *at_page(PAGE, TPR) == ~0u;
	try_cr8(cr8);
	check(ok && read_cr8() == cr8, what);
}

static void disabled(void)
{
	uint32_t version = *at_page(PAGE, VERSION);

	wrmsr(APIC_BASE, rdmsr(APIC_BASE) & ~(EN | EXTD));
	check(!has_feature(1, 'd', 9), "disabled: CPUID tells of no APIC");
	page_is_absent("disabled: the page is the bus, CR8 works");
	check(try_wrmsr(APIC_BASE, rdmsr(APIC_BASE) | EXTD) == GP, "disabled to EXTD alone: #GP");
	apic_reset();
	check(has_feature(1, 'd', 9) && *at_page(PAGE, VERSION) == version, "enabled again");
	check(*at_page(PAGE, TPR) == 0 && try_cr8(6) == -1 && *at_page(PAGE, TPR) == 0x60, "enabled again: CR8 is TPR");
	try_cr8(0);
}

static void moved(void)
{
	uint64_t base = rdmsr(APIC_BASE);
	uint32_t version = *at_page(PAGE, VERSION);

	wrmsr(APIC_BASE, base & ~EN);
	wrmsr(APIC_BASE, OTHER_PAGE | BSP | EN);
	check(*at_page(OTHER_PAGE, VERSION) == version, "moved: the other page");
	check(rdmsr(APIC_BASE) == (OTHER_PAGE | BSP | EN), "moved: APIC_BASE");
	wrmsr(APIC_BASE, base);
	*at_page(PAGE, SVR) = 0x1ff;
	check(*at_page(PAGE, VERSION) == version, "moved back");
}

static void registers(void)
{
	uint32_t id = *at_page(PAGE, ID);

	check((*at_page(PAGE, VERSION) & 0xff) >= 0x10 && (*at_page(PAGE, VERSION) & 0xff) <= 0x15, "version");
	check((*at_page(PAGE, LVT_THERMAL) & MASKED) != 0 && (*at_page(PAGE, LVT_PERFORMANCE) & MASKED) != 0,
	    "LVT entries are masked after a reset");
	*at_page(PAGE, LVT_PERFORMANCE) = MASKED | 0x400;
	check(*at_page(PAGE, LVT_PERFORMANCE) == (MASKED | 0x400), "LVT entry is kept");
	*at_page(PAGE, LDR) = 0x02000000;
	check(*at_page(PAGE, LDR) == 0x02000000, "logical destination is kept");
	check(id >> 24 == cpuid_register(1, 'b') >> 24, "ID is CPUID's");
	*at_page(PAGE, ESR) = 0;
	*at_page(PAGE, ESR) = 0;
	check(*at_page(PAGE, ESR) == 0, "no error");
}

static void self_ipis(const char *once, const char *order)
{
	handlers[0xf1] = handlers[0x72] = on_interrupt;
	taken[0xf1] = taken[0x72] = 0;
	apic_send(0, SELF | 0xf1);
	check(taken[0xf1] == 0, "self IPI waits for IF");
	sti();
	cli();
	check(taken[0xf1] == 1, once);
	apic_write(TPR, 0x80);
	apic_send(0, SELF | 0x72);
	apic_send(0, SELF | 0xf1);
	sti();
	cli();
	check(taken[0xf1] == 2 && taken[0x72] == 0, order);
	apic_write(TPR, 0);
	sti();
	cli();
	check(taken[0x72] == 1, "TPR lowered: the other follows");
}

static void timer(void)
{
	uint64_t before;
	uint32_t count;

	handlers[0xee] = on_interrupt;
	taken[0xee] = 0;
	apic_write(TIMER_DIVIDE, 0xb);
	apic_write(LVT_TIMER, 0xee);
	before = rdtsc();
	apic_write(TIMER_INITIAL, 0x10000);
	sti();
	while (taken[0xee] == 0)
		pause();
	cli();
	check(rdtsc() - before >= 0x10000, "timer, one-shot: not before its time");
	check(apic_read(TIMER_CURRENT) == 0 && apic_read(TIMER_INITIAL) == 0x10000, "timer: at rest at 0");
	apic_write(LVT_TIMER, 0xee | MASKED);
	apic_write(TIMER_INITIAL, 0x20000);
	while (apic_read(TIMER_CURRENT) > 0x10000)
		pause();
	apic_write(LVT_TIMER, 0xee | MASKED | PERIODIC);
	count = apic_read(TIMER_CURRENT);
	check(count != 0 && count < 0x10000, "timer: a change of mode lets it count on");
	while (apic_read(TIMER_CURRENT) <= 0x10000)
		pause();
	check(apic_read(TIMER_CURRENT) > 0x10000, "timer, periodic: counts anew");
	apic_write(LVT_TIMER, 0xee | MASKED);
	apic_write(TIMER_INITIAL, 0);
	check(apic_read(TIMER_CURRENT) == 0, "timer: 0 stops it");
	if (!has_feature(1, 'c', 24)) {
		skip("timer: TSC deadline");
		return;
	}
	taken[0xee] = 0;
	apic_write(LVT_TIMER, 0xee | DEADLINE);
	sti();
	wrmsr(TSC_DEADLINE, rdtsc());
	__asm__ volatile("nop");
	check(taken[0xee] == 1 && rdmsr(TSC_DEADLINE) == 0, "timer: a deadline that has passed");
	wrmsr(TSC_DEADLINE, rdtsc() + 100000);
	while (taken[0xee] == 1)
		pause();
	cli();
	check(taken[0xee] == 2 && rdmsr(TSC_DEADLINE) == 0, "timer: a deadline");
	apic_write(LVT_TIMER, MASKED);
}

static void x2apic(void)
{
	uint64_t base = rdmsr(APIC_BASE) & ~(EN | EXTD), value;

	if (!x2apic_enable()) {
		skip("x2APIC");
		check(try_wrmsr(APIC_BASE, rdmsr(APIC_BASE) | EXTD) == GP, "EXTD without x2APIC: #GP");
		return;
	}
	page_is_absent("x2APIC: the page is the bus, CR8 works");
	check(try_wrmsr(APIC_BASE, base | EXTD) == GP, "x2APIC to EXTD alone: #GP");
	check(try_wrmsr(APIC_BASE, base | EN) == GP, "x2APIC to xAPIC: #GP");
	check(rdmsr(0x802) == cpuid_register(0xb, 'd'), "x2APIC: ID is CPUID's");
	check(try_wrmsr(0x802, 1) == GP, "x2APIC: ID is read-only: #GP");
	check(try_rdmsr(0x80e, &value) == GP, "x2APIC: no destination format: #GP");
	check(try_rdmsr(0x80b, &value) == GP, "x2APIC: EOI is write-only: #GP");
	check(try_wrmsr(0x80b, 1) == GP, "x2APIC: EOI of 1: #GP");
	check(try_rdmsr(0x8fe, &value) == GP, "x2APIC: reserved register: #GP");
	check(try_wrmsr(0x80f, 0x1ff | 1u << 31) == GP, "x2APIC: reserved bit of SVR: #GP");
	self_ipis("x2APIC: self IPI", "x2APIC: TPR holds back its class");
	taken[0x72] = 0;
	wrmsr(0x83f, 0x72);
	sti();
	cli();
	check(taken[0x72] == 1, "x2APIC: SELF IPI register");
	timer();
	wrmsr(APIC_BASE, base);
	check(try_wrmsr(APIC_BASE, base | EN | EXTD) == GP, "disabled to x2APIC: #GP");
	apic_reset();
}

static void errors(void)
{
	uint32_t error;

	handlers[0xe0] = on_interrupt;
	taken[0xe0] = 0;
	*at_page(PAGE, LVT_ERROR) = 0xe0;
	*at_page(PAGE, 0x400) = 0;
	sti();
	cli();
	*at_page(PAGE, ESR) = 0;
	error = *at_page(PAGE, ESR);
	check((error & 0x80) != 0, "write to a reserved register: ESR");
	*at_page(PAGE, LVT_ERROR) = MASKED;
	*at_page(PAGE, ESR) = 0;
}

void check_apic(void)
{
	registers();
	errors();
	disabled();
	moved();
	self_ipis("self IPI", "TPR holds back its class");
	timer();
	x2apic();
}
