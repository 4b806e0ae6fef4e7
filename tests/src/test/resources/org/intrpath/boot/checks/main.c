/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * main.c: a kernel that tries the hardware out as test kernels do, and tells
 * of each rule whether it holds. It ends the run with the number of those that
 * do not. The words of the command line choose parts; without any, all run.
 */
#include "kernel.h"

#define FW_CFG_SELECTOR	0x510
#define FW_CFG_DATA	0x511
#define FW_CFG_RAM	3
#define FW_CFG_CPUS	5

void kernel_main(const struct multiboot_info *info);

struct cpu cpus[MAX_CPUS];
uint32_t cpu_count;
const struct multiboot_info *information;
static uint32_t failures, passes;
extern uint8_t kernel_end[];
static uint64_t next_page;

void check(bool ok, const char *what)
{
	put_text(ok ? "pass: " : "FAIL: ");
	put_text(what);
	put_text("\n");
	failures += !ok;
	passes += ok;
}

void skip(const char *what)
{
	put_text("skip: ");
	put_text(what);
	put_text("\n");
}

uint32_t cpuid_register(uint32_t leaf, char r)
{
	uint32_t a, b, c, d;

	__asm__ volatile("cpuid" : "=a"(a), "=b"(b), "=c"(c), "=d"(d) : "a"(leaf), "c"(0));
	return r == 'a' ? a : r == 'b' ? b : r == 'c' ? c : d;
}

bool has_feature(uint32_t leaf, char r, uint32_t bit)
{
	return (cpuid_register(leaf, r) >> bit & 1) != 0;
}

void *new_page(void)
{
	uint64_t *page = (void *)next_page;

	next_page += 4096;
	for (int i = 0; i < 512; i++)
		page[i] = 0;
	return page;
}

static uint64_t configuration(uint16_t key, int bytes)
{
	uint64_t value = 0;

	outw(FW_CFG_SELECTOR, key);
	for (int i = 0; i < bytes; i++)
		value |= (uint64_t)inb(FW_CFG_DATA) << 8 * i;
	return value;
}

/* The value of NAME=VALUE in the only module, or 0. */
static uint32_t setting(const char *name)
{
	const struct multiboot_module *module = at(information->modules);
	const char *from, *end;
	uint32_t value = 0;

	if ((information->flags & INFO_MODULES) == 0 || information->module_count != 1)
		return 0;
	end = at(module->end);
	for (from = at(module->start); from < end; from++) {
		const char *left = from, *right = name;
		while (left < end && *right != '\0' && *left == *right)
			left++, right++;
		if (*right == '\0' && left < end && *left++ == '=') {
			while (left < end && *left >= '0' && *left <= '9')
				value = value * 10 + (uint32_t)(*left++ - '0');
			return value;
		}
	}
	return 0;
}

static bool chosen(const char *part)
{
	const char *line = at(information->command_line);
	bool any = false;

	while (*line != '\0' && *line != ' ')
		line++;
	while (*line != '\0') {
		const char *word = ++line, *right = part;
		while (*line != '\0' && *line != ' ')
			line++;
		any |= line != word;
		while (word < line && *word == *right)
			word++, right++;
		if (word == line && *right == '\0')
			return true;
	}
	return !any;
}

static void run(const char *part, void (*checks)(void))
{
	if (chosen(part)) {
		put_text("== ");
		put_text(part);
		put_text("\n");
		checks();
	}
}

static void check_configuration(void)
{
	uint64_t bytes = configuration(FW_CFG_RAM, 8);

	check(configuration(0, 4) == 0x554d4551, "fw_cfg tells its signature");
	check(bytes >= (uint64_t)information->mem_upper * 1024, "fw_cfg tells the RAM");
	check(configuration(FW_CFG_CPUS, 2) == cpu_count, "fw_cfg tells the processors");
	check(configuration(FW_CFG_CPUS, 3) >> 16 == 0, "fw_cfg: zero after an item");
	check(configuration(0x3fff, 2) == 0, "fw_cfg: zero without an item");
}

void kernel_main(const struct multiboot_info *info)
{
	information = info;
	console_init();
	next_page = (uintptr_t)kernel_end;
	if ((info->flags & INFO_MODULES) != 0) {
		const struct multiboot_module *modules = at(info->modules);
		for (uint32_t i = 0; i < info->module_count; i++)
			if (modules[i].end > next_page)
				next_page = (modules[i].end + 4095ull) & ~4095ull;
	}
	trap_init();
	trap_load();
	outb(0x21, 0xff);
	outb(0xa1, 0xff);
	apic_reset();
	this_cpu()->apic_id = apic_id();
	cpu_count = setting("CPUS");
	if (cpu_count == 0)
		cpu_count = (uint32_t)configuration(FW_CFG_CPUS, 2);
	smp_start();
	put_decimal(cpu_count);
	put_text(" processors\n");
	run("configuration", check_configuration);
	run("exceptions", check_exceptions);
	run("system", check_system);
	run("memory", check_memory);
	run("msrs", check_msrs);
	run("apic", check_apic);
	run("interrupts", check_interrupts);
	run("ioapic", check_io_apic);
	run("smp", check_smp);
	put_decimal(passes);
	put_text(" passed, ");
	put_decimal(failures);
	put_text(" failed\n");
	leave(failures);
}
