/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kernel-like.c: freestanding C of the kinds that kernels hold, for the
 * assembler's corpus. Compiled by GCC 12.2 into kernel-like-O0.s, -O2.s, -Os.s;
 * README.md has the command.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

struct list {
	struct list *next, *prev;
};

struct lwp {
	struct list queue;
	int priority;
	u32 flags;
	char name[16];
	u64 ticks;
	u16 cpu;
};

struct cpu {
	struct lwp *current;
	int level;
	u32 pending;
};

#define CPU ((struct cpu __seg_fs *)0)

static struct list run_queue[64];
static u32 occupied[2];
static int hidden;
static char buffer[300];
int counter;
const char *names[] = {"one", "two", "three"};

void panic(const char *why, ...)
{
	(void)why;
	for (;;)
		__asm__ volatile("cli\n\thlt");
}

void enqueue(struct lwp *l)
{
	struct list *head = &run_queue[l->priority >> 2];

	l->queue.next = head;
	l->queue.prev = head->prev;
	head->prev->next = &l->queue;
	head->prev = &l->queue;
	occupied[l->priority >> 7] |= 1u << ((l->priority >> 2) & 31);
}

struct lwp *best(void)
{
	for (int word = 1; word >= 0; word--) {
		if (occupied[word]) {
			int bit = 31 - __builtin_clz(occupied[word]);
			struct lwp *l;

			l = (struct lwp *)run_queue[word * 32 + bit].next;
			if (l->priority < 0)
				panic("bad priority %d of %s", l->priority,
				    l->name);
			return l;
		}
	}
	return 0;
}

int dispatch(int code)
{
	switch (code) {
	case 0: return 5;
	case 1: return counter++;
	case 2: return hidden;
	case 3: return code * 7;
	case 4: return -1;
	case 5: return code / 3;
	case 6: return code % 10;
	case 7: return best()->priority;
	case 8: return hidden = counter;
	default: return 0;
	}
}

int raise(int level)
{
	int old = CPU->level;

	if (old < level)
		CPU->level = level;
	return old;
}

void lower(int level)
{
	if (level < CPU->level) {
		CPU->level = level;
		if (CPU->pending >> level)
			panic("pending at %d", level);
	}
}

int swap_if(int *p, int a, int b)
{
	return __sync_bool_compare_and_swap(p, a, b);
}

u64 swap_if_wide(u64 *p, u64 a, u64 b)
{
	return __sync_val_compare_and_swap(p, a, b);
}

int fetch_add(int *p)
{
	return __sync_fetch_and_add(p, 3);
}

void set_bit(u32 *p)
{
	__sync_fetch_and_or(p, 4);
}

void copy(struct lwp *to, const struct lwp *from)
{
	*to = *from;
}

void clear(struct lwp *l)
{
	__builtin_memset(l, 0, sizeof *l);
}

void fill(int value)
{
	for (int i = 0; i < 300; i++)
		buffer[i] = value;
}

int sum(const int *a, int n)
{
	int s = 0;

	for (int i = 0; i < n; i++) {
		s += a[i] > 0 ? a[i] : -a[i];
		if (s > 1000)
			s ^= 0x55;
	}
	return s;
}

u64 multiply(u64 a, u64 b) { return a * b; }
int order(u64 a, u64 b) { return a < b ? -1 : a > b; }
long long shift_left(long long a, int n) { return a << n; }
int shift_right(long long a, int n) { return a >> n; }
u8 rotate8(u8 x, int n) { return x << n | x >> (8 - n); }
u16 swap16(u16 x) { return __builtin_bswap16(x); }
u32 swap32(u32 x) { return __builtin_bswap32(x); }
u32 lowest(u32 x) { return __builtin_ctz(x); }
int widen(signed char c, short s) { return c + s; }
_Bool both(int a, u32 b) { return a < 0 && b > 5; }
const char *name(int i) { return names[i]; }
u64 stamp(void) { return __builtin_ia32_rdtsc(); }
void relax(void) { __builtin_ia32_pause(); }
void out(u16 port, u8 v) { __asm__ volatile("outb %0,%1" ::"a"(v), "Nd"(port)); }

static int (*handlers[])(int) = {dispatch, raise};
int call(int i) { return handlers[i](i); }
