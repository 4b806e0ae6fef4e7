/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * memory.c: string routines, a bitmap allocator, page tables, checksums,
 * printing of numbers: loops that compilers unroll, vectorise or turn into
 * string instructions. For the assembler's corpus; README.md has the command.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long ulong;
typedef __SIZE_TYPE__ size_t;

#define PAGES 4096
#define ENTRIES (4096 / sizeof(ulong))

static u32 bitmap[PAGES / 32];
static ulong table[ENTRIES] __attribute__((aligned(4096)));
static const u8 digits[16] = "0123456789abcdef";
static u32 crc_table[256];
int tuned = 3;
char banner[] = "memory: \"ready\"\t\001\377\n";
long double_word = -1;
u16 halves[5] = {1, 2, 0xffff};

void *memory_copy(void *to, const void *from, size_t length)
{
	u8 *target = to;
	const u8 *source = from;

	while (length--)
		*target++ = *source++;
	return to;
}

void *memory_set(void *to, int value, size_t length)
{
	u8 *target = to;

	while (length-- > 0)
		*target++ = (u8)value;
	return to;
}

int memory_compare(const void *a, const void *b, size_t length)
{
	const u8 *left = a, *right = b;

	for (; length; length--, left++, right++)
		if (*left != *right)
			return *left - *right;
	return 0;
}

size_t string_length(const char *text)
{
	const char *end = text;

	while (*end)
		end++;
	return (size_t)(end - text);
}

void clear_page(ulong *page)
{
	__builtin_memset(page, 0, 4096);
}

void copy_frame(void *to, const void *from)
{
	__builtin_memcpy(to, from, 76);
}

int allocate_page(void)
{
	unsigned word;

	for (word = 0; word < PAGES / 32; word++) {
		if (~bitmap[word]) {
			int bit = __builtin_ctz(~bitmap[word]);

			bitmap[word] |= 1u << bit;
			return (int)(word * 32 + (unsigned)bit);
		}
	}
	return -1;
}

void free_page(unsigned page)
{
	bitmap[page / 32] &= ~(1u << page % 32);
}

int map(ulong virtual, ulong physical, unsigned flags)
{
	ulong *entry = &table[virtual >> 12 & (ENTRIES - 1)];

	if (*entry & 1)
		return -17;
	*entry = (physical & ~4095ul) | flags | 1;
	__asm__ volatile("invlpg %0" : : "m"(*(char *)virtual) : "memory");
	return 0;
}

u16 checksum(const u16 *words, int count)
{
	u32 sum = 0;

	while (count-- > 0)
		sum += *words++;
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return (u16)~sum;
}

void crc_prepare(void)
{
	u32 i, j, c;

	for (i = 0; i < 256; i++) {
		for (c = i, j = 0; j < 8; j++)
			c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
		crc_table[i] = c;
	}
}

u32 crc(u32 seed, const u8 *bytes, size_t length)
{
	while (length--)
		seed = crc_table[(seed ^ *bytes++) & 0xff] ^ seed >> 8;
	return ~seed;
}

char *print_number(char *end, long value, unsigned base)
{
	ulong rest = value < 0 ? -(ulong)value : (ulong)value;

	*--end = 0;
	do {
		*--end = (char)digits[rest % base];
		rest /= base;
	} while (rest);
	if (value < 0)
		*--end = '-';
	return end;
}

long sum_int(const int *values, int count)
{
	long sum = 0;
	int i;

	for (i = 0; i < count; i++)
		sum += values[i] * (i + tuned);
	return sum;
}

void add_arrays(int *restrict out, const int *restrict a, const int *restrict b)
{
	int i;

	for (i = 0; i < 64; i++)
		out[i] = a[i] + (b[i] ^ 0x55);
}

int parse(const char *text)
{
	int value = 0, sign = 1;

	if (*text == '-') {
		sign = -1;
		text++;
	}
	for (; *text >= '0' && *text <= '9'; text++)
		value = value * 10 + (*text - '0');
	return sign * value;
}
