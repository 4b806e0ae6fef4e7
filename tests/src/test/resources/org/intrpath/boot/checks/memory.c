/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * memory.c: paging and code that changes. Intel SDM 3A, "Paging",
 * "Self-Modifying Code".
 */
#include "kernel.h"

#define PRESENT		1ull
#define WRITE		2ull
#define USER		4ull
#define ACCESSED	0x20ull
#define DIRTY		0x40ull
#define LARGE		0x80ull
#define ADDRESS		0x000ffffffffff000ull

#define BEYOND_4G	0x0000001234567000ull
#define HIGHER_HALF	0xffffffff80000000ull
#define GIBIBYTE	0x0000008000000000ull	/* entry 1 of the PML4 */

#define RETURN_VALUE(n) { 0xb8, n, 0, 0, 0, 0xc3 }	/* mov $n,%eax; ret */

static uint64_t *entry_of(uint64_t linear)
{
	uint64_t *table = pml4;

	for (int shift = 39; shift > 12; shift -= 9) {
		uint64_t *entry = &table[linear >> shift & 511];
		if ((*entry & PRESENT) == 0)
			*entry = (uintptr_t)new_page() | PRESENT | WRITE | USER;
		table = (uint64_t *)(*entry & ADDRESS);
	}
	return &table[linear >> 12 & 511];
}

/* Maps a page of 4 KiB. */
void map(uint64_t linear, uint64_t entry)
{
	*entry_of(linear) = entry;
	invlpg(linear);
}

static void write_code(void *to, uint8_t value)
{
	const uint8_t code[] = RETURN_VALUE(value);
	volatile uint8_t *bytes = to;

	for (size_t i = 0; i < sizeof(code); i++)
		bytes[i] = code[i];
}

static int call(uint64_t linear)
{
	int (*function)(void) = (int (*)(void))linear;

	__asm__ volatile("" : "+r"(function) : : "memory");
	return function();
}

static int try_read(uint64_t linear)
{
	uint64_t value;

	__asm__ volatile(TRY("movq (%1),%0") : "=r"(value) : "r"(linear) : "memory");
	return caught();
}

static int try_write(uint64_t linear)
{
	__asm__ volatile(TRY("movq %0,(%0)") : : "r"(linear) : "memory");
	return caught();
}

static bool page_fault(int vector, uint64_t error, uint64_t linear)
{
	return vector == PF && this_cpu()->error == error && this_cpu()->cr2 == linear;
}

static void faults(void)
{
	uint64_t page = (uintptr_t)new_page(), cr0 = read_cr0();

	check(page_fault(try_read(BEYOND_4G + 8), 0, BEYOND_4G + 8), "read, not present: #PF(0)");
	check(page_fault(try_write(BEYOND_4G + 8), 2, BEYOND_4G + 8), "write, not present: #PF(2)");
	map(BEYOND_4G, page | PRESENT);
	check(try_read(BEYOND_4G) == -1 && (*entry_of(BEYOND_4G) & (ACCESSED | DIRTY)) == ACCESSED, "read: accessed");
	check(page_fault(try_write(BEYOND_4G), 3, BEYOND_4G), "write, read-only with CR0.WP: #PF(3)");
	try_cr0(cr0 & ~(uint64_t)CR0_WP);
	check(try_write(BEYOND_4G) == -1 && (*entry_of(BEYOND_4G) & DIRTY) != 0, "write without CR0.WP: dirty");
	try_cr0(cr0);
	map(BEYOND_4G, page | PRESENT | WRITE | 1ull << 51);
	check(page_fault(try_read(BEYOND_4G), 9, BEYOND_4G), "reserved bit of an entry: #PF(9)");
	map(BEYOND_4G, 0);
}

static void translations(void)
{
	uint64_t one = (uintptr_t)new_page(), two = (uintptr_t)new_page();
	volatile uint64_t *window = (volatile uint64_t *)BEYOND_4G;

	*(volatile uint64_t *)one = 1;
	*(volatile uint64_t *)two = 2;
	map(BEYOND_4G, one | PRESENT | WRITE);
	check(*window == 1, "a page beyond 4 GiB");
	*entry_of(BEYOND_4G) = two | PRESENT | WRITE;
	invlpg(BEYOND_4G);
	check(*window == 2, "invlpg: the new page");
	*entry_of(BEYOND_4G) = one | PRESENT | WRITE;
	try_cr3(read_cr3());
	check(*window == 1, "CR3 reloaded: the new page");
	*entry_of(BEYOND_4G) = 0;
	invlpg(BEYOND_4G);
	check(try_read(BEYOND_4G) == PF, "invlpg: no page");
	if (has_feature(0x80000001, 'd', 26)) {
		uint64_t *table = new_page();
		table[0] = PRESENT | WRITE | LARGE;
		pml4[1] = (uintptr_t)table | PRESENT | WRITE;
		check(*(volatile uint64_t *)(GIBIBYTE + two) == 2, "a page of 1 GiB");
		table[0] |= 0x2000;
		try_cr3(read_cr3());
		check(page_fault(try_read(GIBIBYTE), 9, GIBIBYTE), "reserved bit of a page of 1 GiB: #PF(9)");
		pml4[1] = 0;
		try_cr3(read_cr3());
	} else {
		skip("pages of 1 GiB");
	}
}

static void code(void)
{
	uint64_t page = (uintptr_t)new_page(), other = (uintptr_t)new_page();

	write_code((void *)page, 1);
	check(call(page) == 1, "code copied to a page");
	write_code((void *)page, 2);
	check(call(page) == 2, "code written over");
	map(BEYOND_4G, page | PRESENT | WRITE);
	map(HIGHER_HALF, page | PRESENT | WRITE);
	check(call(BEYOND_4G) == 2, "code beyond 4 GiB");
	check(call(HIGHER_HALF) == 2, "code in the higher half");
	write_code((void *)page, 3);
	check(call(HIGHER_HALF) == 3 && call(BEYOND_4G) == 3, "code written through another address");
	write_code((void *)other, 4);
	map(HIGHER_HALF, other | PRESENT | WRITE);
	check(call(HIGHER_HALF) == 4, "code behind another entry");
	map(HIGHER_HALF, 0);
	map(BEYOND_4G, 0);
}

static int own_code(void)
{
	int value;

	/* The instruction behind the store is the one that it changes. */
	__asm__ volatile("movb $7,771f+1(%%rip); jmp 771f; 771: movl $1,%0" : "=a"(value) : : "memory");
	return value;
}

void check_memory(void)
{
	faults();
	translations();
	code();
	check(own_code() == 7, "code that changes itself");
}
