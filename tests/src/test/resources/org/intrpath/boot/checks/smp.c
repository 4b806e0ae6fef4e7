/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * smp.c: several processors. Intel SDM 3A, "Multiple-Processor (MP)
 * Initialization", "Issuing Interprocessor Interrupts".
 */
#include "kernel.h"

#define ASSERT		0x4000u
#define INIT_COMMAND	0x500u
#define STARTUP_COMMAND	0x600u
#define NMI_COMMAND	0x400u
#define LOWEST		0x100u
#define LOGICAL		0x800u
#define ALL		0x80000u
#define OTHERS		0xc0000u
#define VECTOR_WORK	0x20
#define VECTOR_COUNT	0xcf
#define LDR		0xd0
#define SECOND_PAGE	9

extern const uint8_t trampoline[], trampoline_end[];
void ap_main(void);

static volatile uint32_t online = 1, counted;
static volatile uint32_t takers[MAX_CPUS];

static void on_work(struct trap_frame *frame)
{
	struct cpu *cpu = this_cpu();

	(void)frame;
	eoi();
	cpu->work(cpu->work_argument);
	cpu->done = 1;
}

static void on_count(struct trap_frame *frame)
{
	(void)frame;
	takers[this_cpu()->index]++;
	__atomic_fetch_add(&counted, 1, __ATOMIC_SEQ_CST);
	eoi();
}

static void on_nmi(struct trap_frame *frame)
{
	(void)frame;
	this_cpu()->nmis++;
}

void ap_main(void)
{
	struct cpu *cpu = this_cpu();

	trap_load();
	apic_reset();
	cpu->apic_id = apic_id();
	cpu->online = true;
	__atomic_fetch_add(&online, 1, __ATOMIC_SEQ_CST);
	for (;;)
		__asm__ volatile("sti; hlt" : : : "memory");
}

static void copy_trampoline(uint64_t page)
{
	uint8_t *to = (uint8_t *)(page << 12);
	const uint8_t *from = trampoline;
	uint64_t length = (uint64_t)(trampoline_end - trampoline);

	/* What the compiler takes for a null pointer is the first page. */
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(length) : : "memory");
}

static bool wait_online(uint32_t wanted)
{
	for (uint64_t tries = 0; tries < 100000000 && online != wanted; tries++)
		pause();
	return online == wanted;
}

void smp_start(void)
{
	handlers[VECTOR_WORK] = on_work;
	handlers[VECTOR_COUNT] = on_count;
	cpus[0].online = true;
	copy_trampoline(0);
	apic_send(0, OTHERS | ASSERT | INIT_COMMAND);
	apic_send(0, OTHERS | STARTUP_COMMAND);
	if (!wait_online(cpu_count)) {
		put_decimal(online);
		put_text(" processors of ");
		put_decimal(cpu_count);
		put_text("\n");
		leave(2000);
	}
}

void start_on(uint32_t cpu, void (*work)(void *), void *argument)
{
	cpus[cpu].work = work;
	cpus[cpu].work_argument = argument;
	cpus[cpu].done = 0;
	apic_send(cpus[cpu].apic_id, ASSERT | VECTOR_WORK);
}

void wait_for(uint32_t cpu)
{
	while (cpus[cpu].done == 0)
		pause();
}

void run_on(uint32_t cpu, void (*work)(void *), void *argument)
{
	start_on(cpu, work, argument);
	wait_for(cpu);
}

static bool counts_to(uint32_t wanted)
{
	uint32_t tries;

	sti();
	for (tries = 0; tries < 3000000 && counted < wanted; tries++)
		pause();
	for (tries = 0; tries < 10000; tries++)
		pause();
	cli();
	return counted == wanted;
}

static void forget(void)
{
	counted = 0;
	for (uint32_t i = 0; i < cpu_count; i++)
		takers[i] = 0;
}

static void set_logical(void *argument)
{
	(void)argument;
	apic_write(LDR, 1u << (24 + this_cpu()->index % 8));
}

static void broadcasts(uint32_t everybody, const char *address, const char *shorthand, const char *others)
{
	forget();
	apic_send(everybody, ASSERT | VECTOR_COUNT);
	check(counts_to(cpu_count), address);
	forget();
	apic_send(0, ALL | ASSERT | VECTOR_COUNT);
	check(counts_to(cpu_count), shorthand);
	forget();
	apic_send(0, OTHERS | ASSERT | VECTOR_COUNT);
	check(counts_to(cpu_count - 1) && takers[0] == 0, others);
}

static void destinations(void)
{
	for (uint32_t i = 1; i < cpu_count; i++)
		run_on(i, set_logical, NULL);
	set_logical(NULL);
	forget();
	apic_send((1u << cpu_count) - 1, LOGICAL | ASSERT | VECTOR_COUNT);
	check(counts_to(cpu_count), "logical, flat: each once");
	forget();
	apic_send((1u << cpu_count) - 1, LOGICAL | LOWEST | ASSERT | VECTOR_COUNT);
	check(counts_to(1), "lowest priority: one of them");
	forget();
	apic_send(0x7e, ASSERT | VECTOR_COUNT);
	check(counts_to(0), "physical, to nobody: none");
}

static void to_x2apic(void *argument)
{
	(void)argument;
	x2apic_enable();
}

static void to_xapic(void *argument)
{
	(void)argument;
	apic_reset();
}

static void x2apic(void)
{
	if (!has_feature(1, 'c', 21)) {
		skip("x2APIC");
		return;
	}
	for (uint32_t i = 1; i < cpu_count; i++)
		run_on(i, to_x2apic, NULL);
	x2apic_enable();
	broadcasts(0xffffffff, "x2APIC: broadcast address", "x2APIC: all", "x2APIC: all but self");
	forget();
	apic_send((1u << cpu_count) - 1, LOGICAL | ASSERT | VECTOR_COUNT);
	check(counts_to(cpu_count), "x2APIC: cluster 0, each once");
	forget();
	apic_send(cpus[1].apic_id, ASSERT | VECTOR_COUNT);
	check(counts_to(1) && takers[1] == 1, "x2APIC: physical");
	for (uint32_t i = 1; i < cpu_count; i++)
		run_on(i, to_xapic, NULL);
	apic_reset();
}

static int (*shared_code)(void);

static void call_shared(void *result)
{
	*(volatile int *)result = shared_code();
}

static void writes_code(void)
{
	static const uint8_t code[] = { 0xb8, 1, 0, 0, 0, 0xc3 };	/* mov $1,%eax; ret */
	volatile uint8_t *page = new_page();
	volatile int result = 0;

	for (size_t i = 0; i < sizeof(code); i++)
		page[i] = code[i];
	shared_code = (int (*)(void))(uintptr_t)page;
	run_on(1, call_shared, (void *)&result);
	check(result == 1, "another processor runs what this one wrote");
	page[1] = 2;
	run_on(1, call_shared, (void *)&result);
	check(result == 2, "and what it wrote then");
}

static void signals(void)
{
	struct cpu *other = &cpus[1];
	uint32_t before = online, index;

	handlers[NMI] = on_nmi;
	other->nmis = 0;
	apic_send(other->apic_id, ASSERT | NMI_COMMAND);
	for (uint32_t tries = 0; tries < 1000000 && other->nmis == 0; tries++)
		pause();
	check(other->nmis == 1, "NMI wakes a halted processor");
	apic_send(other->apic_id, STARTUP_COMMAND | SECOND_PAGE);
	for (uint32_t tries = 0; tries < 100000; tries++)
		pause();
	check(online == before, "SIPI without INIT: nothing");
	copy_trampoline(SECOND_PAGE);
	index = started;
	apic_send(other->apic_id, ASSERT | INIT_COMMAND);
	apic_send(other->apic_id, 0x8000 | INIT_COMMAND);	/* level de-assert */
	apic_send(other->apic_id, STARTUP_COMMAND | SECOND_PAGE);
	check(wait_online(before + 1), "INIT and SIPI start it again, at another page");
	check(index == cpu_count && cpus[index].apic_id == other->apic_id, "with its APIC ID");
	handlers[NMI] = NULL;
}

void check_smp(void)
{
	if (cpu_count < 2) {
		skip("one processor");
		return;
	}
	broadcasts(0xff, "broadcast address", "all", "all but self");
	destinations();
	writes_code();
	x2apic();
	signals();
}
