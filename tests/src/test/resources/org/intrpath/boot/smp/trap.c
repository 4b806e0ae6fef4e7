/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * trap.c: IDT, TSS, and what each vector does.
 * Intel SDM 3A, "64-Bit Mode IDT", "64-Bit Task State Segment", "Interrupt
 * Stack Table".
 */
#include "kernel.h"

#define GATE_INTERRUPT	0x8e		/* present, ring 0 */
#define IST_DOUBLE	1
#define VECTOR_DOUBLE	8
#define TSS_AVAILABLE	0x89

struct gate {
	uint16_t offset_low, selector;
	uint8_t ist, type;
	uint16_t offset_middle;
	uint32_t offset_high, reserved;
} __attribute__((packed));

struct tss {
	uint32_t reserved0;
	uint64_t rsp[3], reserved1, ist[7], reserved2;
	uint16_t reserved3, io_map;
} __attribute__((packed));

struct table_pointer {
	uint16_t limit;
	uint64_t base;
} __attribute__((packed));

extern const uint8_t trap_entries[];
extern uint64_t gdt[];
extern uint64_t pdpt[];

static struct gate idt[256];
static struct tss tss[MAX_CPUS];
static uint8_t double_stacks[MAX_CPUS][STACK_BYTES] __attribute__((aligned(16)));
static uint64_t fault_directory[512] __attribute__((aligned(4096)));
static uint64_t fault_table[512] __attribute__((aligned(4096)));
static uint8_t fault_page[4096] __attribute__((aligned(4096)));

volatile uint32_t breakpoints, page_faults;
volatile uint32_t pic_ticks, io_apic_ticks, apic_ticks, spurious;
volatile uint64_t fault_address;

void trap_init(void)
{
	for (uint32_t vector = 0; vector < 256; vector++) {
		uint64_t entry = (uintptr_t)trap_entries + 16 * vector;
		idt[vector] = (struct gate){
			.offset_low = (uint16_t)entry,
			.selector = SEL_CODE64,
			.ist = vector == VECTOR_DOUBLE ? IST_DOUBLE : 0,
			.type = GATE_INTERRUPT,
			.offset_middle = (uint16_t)(entry >> 16),
			.offset_high = (uint32_t)(entry >> 32),
		};
	}
}

/* Gives the processor that calls it the IDT and a TSS of its own. */
void trap_load(uint32_t cpu)
{
	uint64_t base = (uintptr_t)&tss[cpu];
	uint64_t *descriptor = gdt + SEL_TSS0 / 8 + 2 * cpu;
	struct table_pointer pointer = { sizeof(idt) - 1, (uintptr_t)idt };

	tss[cpu].ist[IST_DOUBLE - 1] = (uintptr_t)double_stacks[cpu] + STACK_BYTES;
	tss[cpu].io_map = sizeof(struct tss);
	descriptor[0] = (sizeof(struct tss) - 1) | (base & 0xffffff) << 16
	    | (uint64_t)TSS_AVAILABLE << 40 | (base >> 24 & 0xff) << 56;
	descriptor[1] = base >> 32;
	__asm__ volatile("lidt %0" : : "m"(pointer));
	__asm__ volatile("ltr %w0" : : "r"((uint16_t)(SEL_TSS0 + 16 * cpu)));
}

/* Maps the address that faulted, so that the instruction can be repeated. */
void map_fault_page(void)
{
	uint64_t address = fault_address;
	uint64_t bits = PTE_PRESENT | PTE_WRITE;

	fault_table[address >> 12 & 511] = (uintptr_t)fault_page | bits;
	fault_directory[address >> 21 & 511] = (uintptr_t)fault_table | bits;
	pdpt[address >> 30 & 511] = (uintptr_t)fault_directory | bits;
}

static void page_fault(const struct trap_frame *frame)
{
	__asm__ volatile("movq %%cr2,%0" : "=r"(fault_address));
	/* Expected: a write in ring 0 to a page that is not present. */
	if (frame->error != 2 || fault_address >> 32 == 0)
		fail(EXIT_UNEXPECTED, "page fault, address", fault_address);
	page_faults++;
	map_fault_page();
}

void trap(struct trap_frame *frame);

void trap(struct trap_frame *frame)
{
	switch (frame->vector) {
	case VECTOR_BREAKPOINT:
		breakpoints++;
		return;
	case VECTOR_PAGE_FAULT:
		page_fault(frame);
		return;
	case VECTOR_PIC:
		pic_ticks++;
		pic_eoi();
		return;
	case VECTOR_SPURIOUS:
		spurious++;
		return;
	case VECTOR_IOAPIC_TIMER:
		io_apic_ticks++;
		break;
	case VECTOR_APIC_TIMER:
		apic_ticks++;
		break;
	case VECTOR_PING:
		this_cpu()->pings++;
		break;
	case VECTOR_BROADCAST:
		this_cpu()->broadcasts++;
		break;
	default:
		put_text("vector ");
		put_decimal(frame->vector);
		put_text(", error ");
		put_hex(frame->error);
		put_text(", ");
		fail(EXIT_UNEXPECTED, "rip", frame->rip);
	}
	lapic_eoi();
}
