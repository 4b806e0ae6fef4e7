/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * exceptions.c: what instructions raise, with which error code, and where they
 * go on. Intel SDM 3A, "Exception and Interrupt Reference".
 */
#include "kernel.h"

#define RF		(1u << 16)
#define TF		(1u << 8)
#define IF		(1u << 9)
#define NON_CANONICAL	0x8000000000000000ull

static volatile uint32_t traps;
static volatile uint64_t trap_rip[8], trap_rsp;

static void on_trap(struct trap_frame *frame)
{
	if (traps < 8)
		trap_rip[traps] = frame->rip;
	trap_rsp = (uintptr_t)frame;
	traps++;
}

static void on_step(struct trap_frame *frame)
{
	on_trap(frame);
	if (traps == 3)
		frame->rflags &= ~(uint64_t)TF;
}

static void faults(void)
{
	uint64_t zero = 0, value;

	__asm__ volatile(TRY("ud2") : : : "memory");
	check(caught() == UD && (this_cpu()->rflags & RF) != 0, "ud2: #UD, RF in the saved flags");
	__asm__ volatile(TRY("divq %0") : : "r"(zero), "a"(1ull), "d"(0ull) : "memory", "cc");
	check(caught() == DE, "division by zero: #DE");
	__asm__ volatile(TRY("movq (%1),%0") : "=r"(value) : "r"(NON_CANONICAL) : "memory");
	check(caught() == GP && this_cpu()->error == 0, "read of a non-canonical address: #GP(0)");
	__asm__ volatile(TRY("movq %0,(%1)") : : "r"(zero), "r"(NON_CANONICAL) : "memory");
	check(caught() == GP && this_cpu()->error == 0, "write to a non-canonical address: #GP(0)");
	__asm__ volatile("movq %%rbp,%%r8; movq %0,%%rbp\n" TRY("movq (%%rbp),%%r9") "movq %%r8,%%rbp"
	    : : "r"(NON_CANONICAL) : "r8", "r9", "memory");
	check(caught() == SS && this_cpu()->error == 0, "stack at a non-canonical address: #SS(0)");
	__asm__ volatile(TRY("movl %0,%%ds") : : "r"(SEL_ABSENT) : "memory");
	check(caught() == NP && this_cpu()->error == SEL_ABSENT, "segment not present: #NP(selector)");
	__asm__ volatile(TRY("movl %0,%%ss") : : "r"(SEL_ABSENT) : "memory");
	check(caught() == SS && this_cpu()->error == SEL_ABSENT, "stack segment not present: #SS(selector)");
	__asm__ volatile(TRY("movl %0,%%ds") : : "r"(0xfff8) : "memory");
	check(caught() == GP && this_cpu()->error == 0xfff8, "selector beyond the GDT: #GP(selector)");
	__asm__ volatile(TRY("movl %0,%%ss") : : "r"(SEL_USER_DATA) : "memory");
	check(caught() == GP && this_cpu()->error == (SEL_USER_DATA & ~3), "stack segment of ring 3: #GP(selector)");
	__asm__ volatile(TRY("ltr %w0") : : "r"(SEL_DATA) : "memory");
	check(caught() == GP && this_cpu()->error == SEL_DATA, "ltr of a data segment: #GP(selector)");
	__asm__ volatile(TRY("lidt (%0)") : : "r"(NON_CANONICAL) : "memory");
	check(caught() == GP, "lidt from a non-canonical address: #GP");
	set_gate(0x60, SEL_CODE64, 0x0e, 0);
	__asm__ volatile(TRY("int $0x60") : : : "memory");
	check(caught() == NP && this_cpu()->error == (0x60 << 3 | 2), "int n through a gate not present: #NP");
	set_gate(0x60, SEL_DATA, 0x8e, 0);
	__asm__ volatile(TRY("int $0x60") : : : "memory");
	check(caught() == GP && this_cpu()->error == SEL_DATA, "int n to a data segment: #GP(selector)");
	set_gate(0x60, SEL_CODE64, 0x8e, 0);
}

static void traps_in_sequence(void)
{
	extern const uint8_t after_int3[], after_int4[], after_step[];

	handlers[BP] = handlers[OF] = on_trap;
	traps = 0;
	__asm__ volatile("int3; .globl after_int3; after_int3:" : : : "memory");
	check(traps == 1 && trap_rip[0] == (uintptr_t)after_int3, "int3: #BP behind it");
	__asm__ volatile("int $4; .globl after_int4; after_int4:" : : : "memory");
	check(traps == 2 && trap_rip[1] == (uintptr_t)after_int4, "int 4: vector 4 behind it");
	handlers[DB] = on_step;
	traps = 0;
	__asm__ volatile("pushfq; orl $0x100,(%%rsp); popfq; nop; .globl after_step; after_step: nop; nop; nop"
	    : : : "memory", "cc");
	check(traps == 3 && trap_rip[0] == (uintptr_t)after_step && trap_rip[1] == trap_rip[0] + 1 &&
	    trap_rip[2] == trap_rip[1] + 1, "TF: #DB behind each instruction but the popf");
	traps = 0;
	__asm__ volatile("pushfq; orl $0x100,(%%rsp); popfq; cpuid; xorl %%ecx,%%ecx; .globl after_cpuid; after_cpuid: nop; nop"
	    : : "a"(0) : "rbx", "rcx", "rdx", "memory", "cc");
	check(traps == 3 && trap_rip[1] == trap_rip[0] + 2, "TF: #DB behind cpuid");
	handlers[DB] = handlers[BP] = handlers[OF] = NULL;
}

static void stacks(void)
{
	handlers[0x61] = on_trap;
	set_gate(0x61, SEL_CODE64, 0x8e, 1);
	__asm__ volatile("int $0x61" : : : "memory");
	check(trap_rsp == ist_top() - sizeof(struct trap_frame), "IST: the handler is on its stack");
	set_gate(0x61, SEL_CODE64, 0x8e, 0);
	__asm__ volatile("subq $8,%%rsp; int $0x61; addq $8,%%rsp" : : : "memory");
	check((trap_rsp & 15) == (ist_top() - sizeof(struct trap_frame)) % 16, "the frame is aligned to 16 bytes");
	handlers[0x61] = NULL;
}

static void leave_by_gate(uint64_t ignored)
{
	(void)ignored;
	__asm__ volatile("int %0" : : "i"(VECTOR_LEAVE_USER));
}

static void by_kernel_gate(uint64_t ignored)
{
	(void)ignored;
	__asm__ volatile("int $0x60");
}

static void halt(uint64_t ignored)
{
	(void)ignored;
	__asm__ volatile("hlt");
}

static void touch_port(uint64_t port)
{
	(void)inb((uint16_t)port);
	leave_by_gate(0);
}

static void disable(uint64_t ignored)
{
	cli();
	leave_by_gate(ignored);
}

static void read(uint64_t address)
{
	(void)*(volatile uint64_t *)address;
	leave_by_gate(0);
}

static void write_cr3_user(uint64_t value)
{
	__asm__ volatile("movq %0,%%cr3" : : "r"(value));
	leave_by_gate(0);
}

static void ring3(void)
{
	check(in_user(leave_by_gate, 0, IF) == VECTOR_LEAVE_USER, "ring 3 and back by a gate of DPL 3");
	check(in_user(by_kernel_gate, 0, 0) == GP && this_cpu()->error == (0x60 << 3 | 2),
	    "ring 3: int n with DPL 0: #GP(vector)");
	check(in_user(halt, 0, 0) == GP, "ring 3: hlt: #GP");
	check(in_user(touch_port, 0x80, 0) == GP, "ring 3: port without permission: #GP");
	allow_port(0x80, true);
	check(in_user(touch_port, 0x80, 0) == VECTOR_LEAVE_USER, "ring 3: port that the map permits");
	allow_port(0x80, false);
	check(in_user(touch_port, 0x80, 3 << 12) == VECTOR_LEAVE_USER, "ring 3: port with IOPL 3");
	check(in_user(disable, 0, 0) == GP, "ring 3: cli: #GP");
	check(in_user(disable, 0, 3 << 12) == VECTOR_LEAVE_USER, "ring 3: cli with IOPL 3");
	check(in_user(write_cr3_user, read_cr3(), 0) == GP, "ring 3: mov to CR3: #GP");
	check(in_user(read, NON_CANONICAL, 0) == GP, "ring 3: non-canonical address: #GP");
	check(in_user(read, 0x123456000, 0) == PF && this_cpu()->error == 4 && this_cpu()->cr2 == 0x123456000,
	    "ring 3: page not present: #PF(user), CR2");
}

void check_exceptions(void)
{
	faults();
	traps_in_sequence();
	stacks();
	ring3();
}
