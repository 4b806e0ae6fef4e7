/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * smp.c: starts the application processors and has them acknowledge IPIs.
 * Intel SDM 3A, "MP Initialization Protocol Algorithm"; Intel MultiProcessor
 * Specification 1.4 (242016), "Using INIT IPI", "Using STARTUP IPI".
 */
#include "kernel.h"

#define ICR_INIT_ASSERT	0x0000c500	/* level-triggered, assert */
#define ICR_INIT_DEASSERT 0x00008500
#define ICR_STARTUP	0x00004600
#define ICR_FIXED	0x00004000
#define ICR_SELF	0x00040000
#define ICR_OTHERS	0x000c0000

/* Rounds of waiting, so many that a processor that does come is there. */
#define ROUNDS_INIT	20000u
#define ROUNDS_STARTUP	2000u
#define ROUNDS_ANSWER	2000000000u

extern uint8_t trampoline[], trampoline_end[];
extern uint8_t trampoline_started[], trampoline_stack[];

struct cpu cpus[MAX_CPUS];

static uint8_t stacks[MAX_CPUS][STACK_BYTES] __attribute__((aligned(16)));
static volatile uint32_t printing;
static volatile uint32_t online = 1;
static volatile uint32_t starting;

void print_lock(void)
{
	while (__atomic_exchange_n(&printing, 1, __ATOMIC_ACQUIRE) != 0)
		pause();
}

void print_unlock(void)
{
	__atomic_store_n(&printing, 0, __ATOMIC_RELEASE);
}

static void spin(uint32_t rounds)
{
	while (rounds-- > 0)
		pause();
}

static void wait_until(const volatile uint32_t *value, uint32_t wanted, enum exit_code code)
{
	for (uint32_t rounds = 0; *value != wanted; rounds++) {
		if (rounds == ROUNDS_ANSWER)
			fail(code, "waited in vain, have", *value);
		pause();
	}
}

struct cpu *this_cpu(void)
{
	uint32_t id = lapic_id();

	for (uint32_t cpu = 0; cpu < platform.cpus; cpu++)
		if (cpus[cpu].apic_id == id)
			return &cpus[cpu];
	fail(EXIT_UNEXPECTED, "unknown APIC ID", id);
}

static volatile void *in_copy(const uint8_t *label)
{
	return (volatile void *)(TRAMPOLINE + (uintptr_t)(label - trampoline));
}

void ap_main(void);

void ap_main(void)
{
	uint32_t number = starting;

	trap_load(number);
	lapic_enable();
	if (lapic_id() != cpus[number].apic_id)
		fail(EXIT_START, "started the wrong processor, APIC ID", lapic_id());
	print_lock();
	put_text("cpu ");
	put_decimal(number);
	put_text(": online, APIC ID ");
	put_decimal(lapic_id());
	put_text("\n");
	print_unlock();
	__atomic_fetch_add(&online, 1, __ATOMIC_SEQ_CST);
	for (;;)
		wait_for_interrupt();
}

static void start(uint32_t number)
{
	uint32_t id = cpus[number].apic_id;

	starting = number;
	*(volatile uint64_t *)in_copy(trampoline_stack) = (uintptr_t)stacks[number] + STACK_BYTES;
	lapic_send(id, ICR_INIT_ASSERT);
	lapic_send(id, ICR_INIT_DEASSERT);
	spin(ROUNDS_INIT);
	for (int startup = 0; startup < 2; startup++) {
		lapic_send(id, ICR_STARTUP | TRAMPOLINE >> 12);
		spin(ROUNDS_STARTUP);
	}
	wait_until(&online, number + 1, EXIT_START);
}

void smp_start(void)
{
	for (uint32_t cpu = 0; cpu < platform.cpus; cpu++)
		cpus[cpu].apic_id = platform.apic_ids[cpu];
	if (lapic_id() != cpus[0].apic_id)
		fail(EXIT_START, "the first processor of the table is not this one,", lapic_id());
	for (uint8_t *from = trampoline; from < trampoline_end; from++)
		*(volatile uint8_t *)in_copy(from) = *from;
	for (uint32_t cpu = 1; cpu < platform.cpus; cpu++)
		start(cpu);
	uint32_t entries = *(volatile uint32_t *)in_copy(trampoline_started);
	if (entries != platform.cpus - 1)
		fail(EXIT_START, "entries of the trampoline:", entries);
	put_text("started: ");
	put_decimal(online);
	put_text(" processors online\n");
}

static uint32_t broadcasts(void)
{
	uint32_t sum = 0;

	for (uint32_t cpu = 0; cpu < platform.cpus; cpu++)
		sum += cpus[cpu].broadcasts;
	return sum;
}

/* One IPI to each other processor, one to itself, one to all others. */
void smp_ping(void)
{
	for (uint32_t cpu = 1; cpu < platform.cpus; cpu++) {
		lapic_send(cpus[cpu].apic_id, ICR_FIXED | VECTOR_PING);
		wait_until(&cpus[cpu].pings, 1, EXIT_IPI);
	}
	lapic_send(0, ICR_SELF | ICR_FIXED | VECTOR_PING);
	while (cpus[0].pings == 0)
		wait_for_interrupt();
	lapic_send(0, ICR_OTHERS | ICR_FIXED | VECTOR_BROADCAST);
	for (uint32_t cpu = 1; cpu < platform.cpus; cpu++)
		wait_until(&cpus[cpu].broadcasts, 1, EXIT_IPI);
	for (uint32_t cpu = 0; cpu < platform.cpus; cpu++)
		if (cpus[cpu].pings != 1)
			fail(EXIT_IPI, "IPIs other than one on CPU", cpu);
	if (broadcasts() != platform.cpus - 1)
		fail(EXIT_IPI, "broadcasts:", broadcasts());
	put_text("ipi: each processor once, broadcast to ");
	put_decimal(broadcasts());
	put_text("\n");
}
