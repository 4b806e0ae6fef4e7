/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * lapic.c: interrupt controllers, model-specific registers, locks and the
 * dispatch of soft interrupts: inline assembly of the kinds that kernels use.
 * For the assembler's corpus; README.md has the command.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long ulong;
typedef unsigned long long u64;

struct cpu {
	struct cpu *self;
	int level, depth;
	u32 pending, id;
	ulong stack;
	void (*handlers[32])(struct cpu *);
};

struct pointer {
	u16 limit;
	ulong base;
} __attribute__((packed));

struct lock {
	volatile u32 owner, ticket;
};

static struct cpu cpus[8];
static volatile u32 *const lapic = (volatile u32 *)0xfee00000ul;
static ulong gates[512];
volatile u64 uptime;

static inline void outb(u16 port, u8 value)
{
	__asm__ volatile("outb %0,%1" : : "a"(value), "Nd"(port));
}

static inline u8 inb(u16 port)
{
	u8 value;

	__asm__ volatile("inb %1,%0" : "=a"(value) : "Nd"(port));
	return value;
}

static inline ulong interrupts_off(void)
{
	ulong flags;

	__asm__ volatile("pushf\n\tpop %0\n\tcli" : "=r"(flags) : : "memory");
	return flags;
}

static inline void interrupts_restore(ulong flags)
{
	__asm__ volatile("push %0\n\tpopf" : : "r"(flags) : "memory", "cc");
}

static inline u64 read_msr(u32 number)
{
	u32 low, high;

	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(number));
	return (u64)high << 32 | low;
}

static inline void write_msr(u32 number, u64 value)
{
	__asm__ volatile("wrmsr" : : "a"((u32)value), "d"((u32)(value >> 32)), "c"(number));
}

static inline void pause(void)
{
	__asm__ volatile("pause" : : : "memory");
}

void lock_acquire(struct lock *lock)
{
	u32 mine = __sync_fetch_and_add(&lock->ticket, 1);

	while (lock->owner != mine)
		pause();
	__asm__ volatile("" : : : "memory");
}

void lock_release(struct lock *lock)
{
	__sync_synchronize();
	lock->owner++;
}

int lock_try(struct lock *lock)
{
	u32 mine = lock->owner;

	return __sync_bool_compare_and_swap(&lock->ticket, mine, mine + 1);
}

void gates_load(void)
{
	struct pointer pointer = {sizeof gates - 1, (ulong)gates};

	__asm__ volatile("lidt %0" : : "m"(pointer));
	__asm__ volatile("mov %0,%%cr3" : : "r"((ulong)gates & ~4095ul) : "memory");
}

void controllers_mask(u16 mask)
{
	outb(0x21, (u8)mask);
	outb(0xa1, (u8)(mask >> 8));
	outb(0x20, 0x20);
	if (inb(0x64) & 1)
		outb(0x3f8, 'x');
}

void lapic_send(u32 target, u32 vector)
{
	ulong flags = interrupts_off();

	while (lapic[0x300 / 4] & 1 << 12)
		pause();
	lapic[0x310 / 4] = target << 24;
	lapic[0x300 / 4] = vector | 0x4000;
	interrupts_restore(flags);
}

void lapic_enable(void)
{
	write_msr(0x1b, read_msr(0x1b) | 1 << 11);
	lapic[0xf0 / 4] |= 0x1ff;
	lapic[0x80 / 4] = 0;
}

void lapic_tick(void)
{
	lapic[0xb0 / 4] = 0;
	uptime++;
}

int level_raise(struct cpu *cpu, int level)
{
	int before = cpu->level;

	if (level > before)
		cpu->level = level;
	return before;
}

void level_lower(struct cpu *cpu, int level)
{
	ulong flags = interrupts_off();

	while (cpu->pending >> level >> 1) {
		int bit = 31 - __builtin_clz(cpu->pending);

		__sync_fetch_and_and(&cpu->pending, ~(1u << bit));
		cpu->depth++;
		cpu->handlers[bit](cpu);
		cpu->depth--;
	}
	cpu->level = level;
	interrupts_restore(flags);
}

void broadcast(u32 vector)
{
	unsigned i;

	for (i = 0; i < 8; i++)
		if (cpus[i].self && !__atomic_exchange_n(&cpus[i].pending, vector, __ATOMIC_SEQ_CST))
			lapic_send(cpus[i].id, vector);
}

u64 clock_read(void)
{
	u32 low, high;

	__asm__ volatile("lfence\n\trdtsc" : "=a"(low), "=d"(high));
	return ((u64)high << 32 | low) * 1000u >> 10;
}

__attribute__((noreturn)) void stop(void)
{
	for (;;)
		__asm__ volatile("cli; hlt");
}
