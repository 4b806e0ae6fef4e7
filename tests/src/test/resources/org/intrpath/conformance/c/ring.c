/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ring.c: a network interface's descriptor rings: volatile registers, packed
 * structures, bit fields, byte order, function pointers. For the assembler's
 * corpus; README.md has the command.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned long uptr;

#define SLOTS 64
#define REG_HEAD 0x10
#define REG_TAIL 0x18
#define REG_CAUSE 0xc0

struct descriptor {
	u64 address;
	u16 length;
	u16 checksum;
	u8 status;
	u8 errors;
	u16 special;
} __attribute__((packed));

struct flags {
	unsigned up : 1, duplex : 1, speed : 3, promiscuous : 1;
	unsigned mtu : 16;
};

struct stats {
	u64 packets, bytes;
	u32 errors, dropped;
};

typedef int (*handler)(void *, int);

struct ring {
	struct descriptor slots[SLOTS];
	volatile u8 *registers;
	u32 head, tail;
	struct flags flags;
	struct stats stats;
	handler handlers[8];
	void *arguments[8];
};

static struct ring rings[2];
static const char *const names[] = {"rx", "tx", "link", "other"};
extern void deliver(u64, u16);
extern int log_line(const char *, ...);
static int spurious;

void deliver(u64 address, u16 length)
{
	rings[1].stats.bytes += length;
	rings[1].slots[rings[1].tail++ % SLOTS].address = address;
}

int log_line(const char *format, ...)
{
	__builtin_va_list list;
	int sum = 0;

	__builtin_va_start(list, format);
	for (; *format; format++)
		if (*format == '%')
			sum += __builtin_va_arg(list, int);
	__builtin_va_end(list);
	return sum;
}

static inline u32 read_register(struct ring *ring, int offset)
{
	return *(volatile u32 *)(ring->registers + offset);
}

static inline void write_register(struct ring *ring, int offset, u32 value)
{
	*(volatile u32 *)(ring->registers + offset) = value;
	__asm__ volatile("" : : : "memory");
}

static u16 swap16(u16 value)
{
	return (u16)(value << 8 | value >> 8);
}

u32 swap32(u32 value)
{
	return __builtin_bswap32(value);
}

u64 swap64(u64 value)
{
	return __builtin_bswap64(value);
}

int ring_receive(struct ring *ring, int budget)
{
	int done = 0;

	while (done < budget) {
		struct descriptor *slot = &ring->slots[ring->head];

		if (!(slot->status & 1))
			break;
		if (slot->errors) {
			ring->stats.errors++;
		} else {
			deliver(slot->address, swap16(slot->length));
			ring->stats.packets++;
			ring->stats.bytes += slot->length;
		}
		slot->status = 0;
		ring->head = (ring->head + 1) & (SLOTS - 1);
		done++;
	}
	if (done)
		write_register(ring, REG_TAIL, ring->head);
	return done;
}

int ring_interrupt(void *argument)
{
	struct ring *ring = argument;
	u32 cause = read_register(ring, REG_CAUSE);
	int bit, claimed = 0;

	if (!cause) {
		spurious++;
		return 0;
	}
	for (bit = 0; bit < 8; bit++) {
		if (cause >> bit & 1 && ring->handlers[bit]) {
			claimed |= ring->handlers[bit](ring->arguments[bit], bit);
			log_line(names[bit & 3], bit, cause);
		}
	}
	return claimed;
}

const char *ring_state(const struct ring *ring)
{
	switch (ring->flags.speed) {
	case 0: return "10";
	case 1: return "100";
	case 2: return "1000";
	case 3: return "2500";
	case 4: return "10000";
	case 5: return ring->flags.duplex ? "25000" : "half";
	default: return "?";
	}
}

void ring_configure(int index, unsigned mtu, int up)
{
	struct ring *ring = &rings[index];

	ring->flags.mtu = mtu;
	ring->flags.up = !!up;
	ring->flags.speed += 1;
	if (mtu > 1500)
		ring->flags.promiscuous ^= 1;
	ring->stats = (struct stats){0};
}

u64 ring_average(const struct ring *ring)
{
	return ring->stats.packets ? (u32)ring->stats.bytes / ((u32)ring->stats.packets & 0xffff ?: 1) : 0;
}
