/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * traps.c: IDT and TSS, what each vector does, and ring 3.
 * Intel SDM 3A, "64-Bit Mode IDT", "64-Bit Task State Segment".
 */
#include "kernel.h"

struct gate {
	uint16_t offset_low, selector;
	uint8_t ist, type;
	uint16_t offset_middle;
	uint32_t offset_high, reserved;
} __attribute__((packed));

/* The map of permitted ports is behind it, all of it refused at first. */
struct tss {
	uint32_t reserved0;
	uint64_t rsp[3], reserved1, ist[7], reserved2;
	uint16_t reserved3, io_map;
	uint8_t map[8193];
} __attribute__((packed));

struct fixup {
	uint64_t from, to;
};

extern const uint8_t trap_entries[];
extern const struct fixup fixups_start[], fixups_end[];
extern void to_user(void (*code)(uint64_t), uint64_t argument, uint64_t stack, uint64_t rflags);
extern const uint8_t user_left[];
void trap(struct trap_frame *frame);

static struct gate idt[256];
static struct tss tss[MAX_CPUS] __attribute__((aligned(16)));
static uint8_t ring0_stacks[MAX_CPUS][STACK_BYTES] __attribute__((aligned(16)));
static uint8_t ist_stacks[MAX_CPUS][STACK_BYTES] __attribute__((aligned(16)));
static uint8_t user_stack[STACK_BYTES] __attribute__((aligned(16)));
handler *volatile handlers[256];

void set_gate(uint32_t vector, uint16_t selector, uint8_t type, uint8_t ist)
{
	uint64_t entry = (uintptr_t)trap_entries + 16 * vector;

	idt[vector] = (struct gate){
		.offset_low = (uint16_t)entry,
		.selector = selector,
		.ist = ist,
		.type = type,
		.offset_middle = (uint16_t)(entry >> 16),
		.offset_high = (uint32_t)(entry >> 32),
	};
}

void trap_init(void)
{
	for (uint32_t vector = 0; vector < 256; vector++)
		set_gate(vector, SEL_CODE64, 0x8e, 0);
	set_gate(DF, SEL_CODE64, 0x8e, 1);
	set_gate(VECTOR_LEAVE_USER, SEL_CODE64, 0xee, 0);
}

void trap_load(void)
{
	struct { uint16_t limit; uint64_t base; } __attribute__((packed)) pointer = { sizeof(idt) - 1, (uintptr_t)idt };
	uint32_t index = this_cpu()->index;
	struct tss *own = &tss[index];
	uint64_t base = (uintptr_t)own;

	own->rsp[0] = (uintptr_t)ring0_stacks[index + 1];
	own->ist[0] = (uintptr_t)ist_stacks[index + 1];
	own->io_map = offsetof(struct tss, map);
	for (size_t i = 0; i < sizeof(own->map); i++)
		own->map[i] = 0xff;
	gdt[SEL_TSS0 / 8 + 2 * index] = (base & 0xffffff) << 16 | (base >> 24 & 0xff) << 56 | 0x89ull << 40 |
	    (sizeof(struct tss) - 1);
	gdt[SEL_TSS0 / 8 + 2 * index + 1] = base >> 32;
	/* A return to ring 3 makes selectors of ring 0 null; the base stays then. */
	__asm__ volatile("movl %0,%%fs; movl %0,%%gs" : : "r"(0));
	wrmsr(MSR_GS_BASE, (uintptr_t)&cpus[index]);
	__asm__ volatile("lidt %0" : : "m"(pointer));
	__asm__ volatile("ltr %w0" : : "r"(SEL_TSS0 + 16 * index));
}

uint64_t ist_top(void)
{
	return (uintptr_t)ist_stacks[this_cpu()->index + 1];
}

void allow_port(uint16_t port, bool allowed)
{
	uint8_t *byte = &tss[this_cpu()->index].map[port / 8];

	*byte = (uint8_t)(allowed ? *byte & ~(1 << port % 8) : *byte | 1 << port % 8);
}

/* Runs code in ring 3; returns the exception that ended it, or LEAVE_USER. */
int in_user(void (*code)(uint64_t), uint64_t argument, uint64_t rflags)
{
	to_user(code, argument, (uintptr_t)user_stack + STACK_BYTES - 8, rflags | 2);
	return caught();
}

static bool repair(struct trap_frame *frame)
{
	for (const struct fixup *fixup = fixups_start; fixup < fixups_end; fixup++) {
		if (fixup->from == frame->rip) {
			frame->rip = fixup->to;
			return true;
		}
	}
	return false;
}

static void record(const struct trap_frame *frame)
{
	struct cpu *cpu = this_cpu();

	cpu->error = frame->error;
	cpu->rflags = frame->rflags;
	cpu->rip = frame->rip;
	cpu->rsp = frame->rsp;
	cpu->cr2 = read_cr2();
	cpu->vector = (int32_t)frame->vector;
}

void trap(struct trap_frame *frame)
{
	if (handlers[frame->vector] != NULL) {
		handlers[frame->vector](frame);
		return;
	}
	record(frame);
	if ((frame->cs & 3) != 0) {
		frame->rip = (uintptr_t)user_left;
		frame->cs = SEL_CODE64;
		frame->rflags = 2;
		frame->rsp = this_cpu()->user_rsp;
		frame->ss = SEL_DATA;
	} else if (!repair(frame)) {
		put_text("unexpected vector ");
		put_decimal(frame->vector);
		put_text(" at ");
		put_hex(frame->rip);
		put_text(" error ");
		put_hex(frame->error);
		put_text(" CR2 ");
		put_hex(read_cr2());
		put_text("\n");
		leave(1000 + (uint32_t)frame->vector);
	}
}
