/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kernel.h: what the files of this kernel have of each other. */
#ifndef KERNEL_H
#define KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "console.h"
#include "layout.h"
#include "multiboot.h"

/* What the run ends with where something is not as it should be. */
enum exit_code {
	EXIT_OK = 0,
	EXIT_LOADER = 1,
	EXIT_TABLES = 2,
	EXIT_PROCESSOR = 3,
	EXIT_START = 4,
	EXIT_IPI = 5,
	EXIT_TIMER = 6,
	EXIT_EXCEPTION = 7,
	EXIT_UNEXPECTED = 8,
};

enum vector {
	VECTOR_BREAKPOINT = 3,
	VECTOR_PAGE_FAULT = 14,
	VECTOR_PIC = 0x20,		/* 16 lines of the 8259 pair */
	VECTOR_IOAPIC_TIMER = 0x40,
	VECTOR_APIC_TIMER = 0x41,
	VECTOR_PING = 0x50,
	VECTOR_BROADCAST = 0x51,
	VECTOR_SPURIOUS = 0xff,
};

/* As trap.S leaves it. */
struct trap_frame {
	uint64_t r15, r14, r13, r12, r11, r10, r9, r8;
	uint64_t rdi, rsi, rbp, rbx, rdx, rcx, rax;
	uint64_t vector, error;
	uint64_t rip, cs, rflags, rsp, ss;
};

struct cpu {
	uint32_t apic_id;
	volatile bool online;
	volatile uint32_t pings;
	volatile uint32_t broadcasts;
};

/* What the firmware's tables say. */
struct platform {
	uint32_t cpus;
	uint32_t apic_ids[MAX_CPUS];
	uint32_t local_apic;
	uint32_t io_apic;
	uint32_t io_apic_id;
	uint32_t timer_pin;		/* of the 8254 */
	bool has_pic;
};

extern struct platform platform;
extern struct cpu cpus[MAX_CPUS];
extern volatile uint32_t breakpoints, page_faults;
extern volatile uint32_t pic_ticks, io_apic_ticks, apic_ticks, spurious;
extern volatile uint64_t fault_address;

_Noreturn void fail(enum exit_code code, const char *what, uint64_t value);
void print_lock(void);
void print_unlock(void);

void tables_read(void);

void trap_init(void);
void trap_load(uint32_t cpu);
void map_fault_page(void);

void lapic_enable(void);
uint32_t lapic_id(void);
void lapic_eoi(void);
void lapic_send(uint32_t destination, uint32_t command);
void lapic_timer(uint32_t mode, uint32_t count);
void lapic_external(bool on);

void pic_init(void);
void pic_mask(uint8_t master, uint8_t slave);
void pic_eoi(void);
void io_apic_init(void);
void io_apic_timer(bool on, uint32_t destination);
void pit_periodic(uint16_t count);

void smp_start(void);
void smp_ping(void);
struct cpu *this_cpu(void);

static inline uint64_t rdmsr(uint32_t msr)
{
	uint32_t low, high;
	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr));
	return (uint64_t)high << 32 | low;
}

static inline void wrmsr(uint32_t msr, uint64_t value)
{
	__asm__ volatile("wrmsr" : : "c"(msr), "a"((uint32_t)value),
	    "d"((uint32_t)(value >> 32)) : "memory");
}

static inline void pause(void)
{
	__asm__ volatile("pause" : : : "memory");
}

static inline void enable_interrupts(void)
{
	__asm__ volatile("sti" : : : "memory");
}

static inline void disable_interrupts(void)
{
	__asm__ volatile("cli" : : : "memory");
}

/* Sleeps until an interrupt was taken; none is lost between sti and hlt. */
static inline void wait_for_interrupt(void)
{
	__asm__ volatile("sti; hlt; cli" : : : "memory");
}

#endif
