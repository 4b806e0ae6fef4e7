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

/* As smp/trap.S leaves it. */
struct trap_frame {
	uint64_t r15, r14, r13, r12, r11, r10, r9, r8;
	uint64_t rdi, rsi, rbp, rbx, rdx, rcx, rax;
	uint64_t vector, error;
	uint64_t rip, cs, rflags, rsp, ss;
};

/* The first fields are in layout.h too. */
struct cpu {
	struct cpu *self;
	uint32_t index;
	volatile int32_t vector;	/* of the last exception, or -1 */
	uint64_t user_rsp;
	uint64_t error, rflags, rip, rsp, cr2;
	uint32_t apic_id;
	volatile bool online;
	void (*volatile work)(void *);
	void *work_argument;
	volatile uint32_t done;
	volatile uint32_t nmis;
} __attribute__((aligned(CPU_BYTES)));

enum vector {
	DE = 0, DB = 1, NMI = 2, BP = 3, OF = 4, UD = 6, DF = 8, TS = 10, NP = 11, SS = 12, GP = 13, PF = 14,
};

typedef void handler(struct trap_frame *);

extern struct cpu cpus[MAX_CPUS];
extern volatile uint32_t started;
extern uint32_t cpu_count;
extern uint64_t pml4[512], pdpt[512], gdt[];
extern handler *volatile handlers[256];
extern const struct multiboot_info *information;

void check(bool ok, const char *what);
void skip(const char *what);
bool has_feature(uint32_t leaf, char r, uint32_t bit);
uint32_t cpuid_register(uint32_t leaf, char r);
void *new_page(void);
void map(uint64_t linear, uint64_t entry);
void trap_init(void);
void trap_load(void);
void set_gate(uint32_t vector, uint16_t selector, uint8_t type, uint8_t ist);
uint64_t ist_top(void);
void allow_port(uint16_t port, bool allowed);
int in_user(void (*code)(uint64_t), uint64_t argument, uint64_t rflags);

uint32_t apic_read(uint32_t offset);
void apic_write(uint32_t offset, uint32_t value);
void apic_send(uint32_t destination, uint32_t command);
uint32_t apic_id(void);
void apic_reset(void);
bool x2apic_enable(void);
void eoi(void);

void smp_start(void);
void run_on(uint32_t cpu, void (*work)(void *), void *argument);
void start_on(uint32_t cpu, void (*work)(void *), void *argument);
void wait_for(uint32_t cpu);

void check_exceptions(void);
void check_system(void);
void check_memory(void);
void check_msrs(void);
void check_apic(void);
void check_interrupts(void);
void check_io_apic(void);
void check_smp(void);

static inline struct cpu *this_cpu(void)
{
	struct cpu *self;
	__asm__ volatile("movq %%gs:0,%0" : "=r"(self));
	return self;
}

/*
 * Instructions, the first of which may raise an exception: then the rest is
 * left out. caught() tells of it.
 */
#define TRY(instructions) \
	"movl $-1,%%gs:12\n771: " instructions "\n772:\n" \
	".pushsection fixups,\"a\"; .quad 771b, 772b; .popsection\n"

static inline int caught(void)
{
	return this_cpu()->vector;
}

static inline uint64_t rdmsr(uint32_t msr)
{
	uint32_t low, high;
	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr));
	return (uint64_t)high << 32 | low;
}

static inline void wrmsr(uint32_t msr, uint64_t value)
{
	__asm__ volatile("wrmsr" : : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)) : "memory");
}

static inline int try_rdmsr(uint32_t msr, uint64_t *value)
{
	uint32_t low = 0, high = 0;
	__asm__ volatile(TRY("rdmsr") : "+a"(low), "+d"(high) : "c"(msr) : "memory");
	*value = (uint64_t)high << 32 | low;
	return caught();
}

static inline int try_wrmsr(uint32_t msr, uint64_t value)
{
	__asm__ volatile(TRY("wrmsr") : : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)) : "memory");
	return caught();
}

static inline uint64_t rdtsc(void)
{
	uint32_t low, high;
	__asm__ volatile("rdtsc" : "=a"(low), "=d"(high) : : "memory");
	return (uint64_t)high << 32 | low;
}

#define CONTROL_REGISTER(n) \
	static inline uint64_t read_cr##n(void) \
	{ \
		uint64_t value; \
		__asm__ volatile("movq %%cr" #n ",%0" : "=r"(value) : : "memory"); \
		return value; \
	} \
	static inline int try_cr##n(uint64_t value) \
	{ \
		__asm__ volatile(TRY("movq %0,%%cr" #n) : : "r"(value) : "memory"); \
		return caught(); \
	}
CONTROL_REGISTER(0)
CONTROL_REGISTER(2)
CONTROL_REGISTER(3)
CONTROL_REGISTER(4)
CONTROL_REGISTER(8)

static inline void invlpg(uint64_t linear)
{
	__asm__ volatile("invlpg (%0)" : : "r"(linear) : "memory");
}

static inline void sti(void) { __asm__ volatile("sti; nop" : : : "memory"); }
static inline void cli(void) { __asm__ volatile("cli" : : : "memory"); }
static inline void pause(void) { __asm__ volatile("pause" : : : "memory"); }

#endif
