/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * multiboot.h: what the boot loader and the kernel tell each other.
 * Multiboot Specification 0.6.96, "The layout of Multiboot header", "Boot
 * information format". The first part is for assembly too.
 */
#ifndef MULTIBOOT_H
#define MULTIBOOT_H

#define MULTIBOOT_HEADER_MAGIC	0x1badb002
#define MULTIBOOT_LOADER_MAGIC	0x2badb002
#define MULTIBOOT_PAGE_ALIGN	0x00000001
#define MULTIBOOT_MEMORY	0x00000002
#define MULTIBOOT_ADDRESSES	0x00010000

#ifndef __ASSEMBLER__
#include <stdint.h>

#define INFO_MEMORY		(1 << 0)
#define INFO_COMMAND_LINE	(1 << 2)
#define INFO_MODULES		(1 << 3)
#define INFO_MEMORY_MAP		(1 << 6)
#define INFO_LOADER_NAME	(1 << 9)

struct multiboot_info {
	uint32_t flags;
	uint32_t mem_lower;		/* KiB from 0 */
	uint32_t mem_upper;		/* KiB from 1 MiB */
	uint32_t boot_device;
	uint32_t command_line;
	uint32_t module_count;
	uint32_t modules;
	uint32_t symbols[4];
	uint32_t map_length;
	uint32_t map;
	uint32_t drives_length;
	uint32_t drives;
	uint32_t config_table;
	uint32_t loader_name;
};

struct multiboot_module {
	uint32_t start;
	uint32_t end;			/* the first byte after it */
	uint32_t text;
	uint32_t reserved;
};

struct multiboot_range {
	uint32_t size;			/* of what follows */
	uint64_t base;
	uint64_t length;
	uint32_t type;			/* 1: RAM that may be used */
} __attribute__((packed));

/*
 * What is at a physical address. The compiler must not know which: it takes
 * what is below 4 KiB for the target of a null pointer.
 */
static inline const void *at(uintptr_t address)
{
	__asm__("" : "+r"(address));
	return (const void *)address;
}
#endif

#endif
