/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * main.c: a kernel that tries what an ordinary one does on its way up, and
 * ends the run with 0 if all of it went as the manuals have it.
 */
#include "kernel.h"

#define MSR_APIC_BASE		0x1b
#define APIC_BASE_BSP		0x100u
#define APIC_BASE_ENABLE	0x800u
#define MSR_FS_BASE		0xc0000100
#define MSR_GS_BASE		0xc0000101
#define MSR_KERNEL_GS_BASE	0xc0000102

#define CPUID1_EDX_MSR		(1u << 5)
#define CPUID1_EDX_APIC		(1u << 9)
#define CPUID1_EDX_PAE		(1u << 6)
#define CPUID81_EDX_LM		(1u << 29)

#define TIMER_PERIODIC		0x20000
#define TIMER_ONE_SHOT		0
#define TIMER_COUNT		100000
#define PIT_COUNT		1193		/* about a millisecond */
#define TICKS			5

#define UNMAPPED		0x123456000ull

void kernel_main(uint32_t magic, const struct multiboot_info *info);

_Noreturn void fail(enum exit_code code, const char *what, uint64_t value)
{
	put_text("FAILED: ");
	put_text(what);
	put_text(" ");
	put_hex(value);
	put_text("\n");
	leave(code);
}

static void require(bool condition, enum exit_code code, const char *what, uint64_t value)
{
	if (!condition)
		fail(code, what, value);
}

static void print_modules(const struct multiboot_info *info)
{
	const struct multiboot_module *modules = at(info->modules);

	for (uint32_t i = 0; i < info->module_count; i++) {
		require((modules[i].start & 4095) == 0, EXIT_LOADER, "module not page-aligned:", modules[i].start);
		put_text("module ");
		put_decimal(i);
		put_text(" (");
		put_text(at(modules[i].text));
		put_text("), ");
		put_decimal(modules[i].end - modules[i].start);
		put_text(" bytes: ");
		put_bytes(at(modules[i].start), modules[i].end - modules[i].start);
		put_text("\n");
	}
}

static void check_memory(const struct multiboot_info *info)
{
	uint64_t upper = 0;
	uint32_t offset = 0;

	require((info->flags & INFO_MEMORY) != 0, EXIT_LOADER, "no memory sizes, flags", info->flags);
	require((info->flags & INFO_MEMORY_MAP) != 0, EXIT_LOADER, "no memory map, flags", info->flags);
	while (offset < info->map_length) {
		const struct multiboot_range *range = at(info->map + offset);
		if (range->type == 1 && range->base == 0x100000)
			upper = range->length;
		offset += range->size + 4;
	}
	require(offset == info->map_length, EXIT_LOADER, "the memory map's length is", info->map_length);
	require(upper >> 10 == info->mem_upper, EXIT_LOADER, "memory map and mem_upper differ:", upper);
	require(info->mem_upper >= 63 * 1024, EXIT_LOADER, "too little memory, KiB:", info->mem_upper);
	put_text("memory: map and sizes agree\n");
}

static void cpuid(uint32_t leaf, uint32_t r[4])
{
	__asm__ volatile("cpuid" : "=a"(r[0]), "=b"(r[1]), "=c"(r[2]), "=d"(r[3]) : "a"(leaf), "c"(0));
}

/* CPUID and the model-specific registers have to tell one story. */
static void check_processor(void)
{
	uint32_t r[4];
	uint64_t base = rdmsr(MSR_APIC_BASE), efer = rdmsr(MSR_EFER), cr0, cr4;

	cpuid(1, r);
	require((r[3] & CPUID1_EDX_MSR) != 0, EXIT_PROCESSOR, "CPUID tells of no MSRs:", r[3]);
	require((r[3] & CPUID1_EDX_PAE) != 0, EXIT_PROCESSOR, "CPUID tells of no PAE:", r[3]);
	require((r[3] & CPUID1_EDX_APIC) != 0, EXIT_PROCESSOR, "CPUID tells of no APIC:", r[3]);
	require(r[1] >> 24 == lapic_id(), EXIT_PROCESSOR, "CPUID's APIC ID is", r[1] >> 24);
	cpuid(0x80000001, r);
	require((r[3] & CPUID81_EDX_LM) != 0, EXIT_PROCESSOR, "CPUID tells of no long mode:", r[3]);
	require((base & ~0xfffull) == platform.local_apic, EXIT_PROCESSOR, "APIC_BASE is", base);
	require((base & APIC_BASE_BSP) != 0, EXIT_PROCESSOR, "APIC_BASE: not the BSP,", base);
	require((base & APIC_BASE_ENABLE) != 0, EXIT_PROCESSOR, "APIC_BASE: not enabled,", base);
	require((efer & EFER_LME) != 0 && (efer & EFER_LMA) != 0, EXIT_PROCESSOR, "EFER is", efer);
	__asm__ volatile("movq %%cr0,%0" : "=r"(cr0));
	__asm__ volatile("movq %%cr4,%0" : "=r"(cr4));
	require((cr0 & CR0_PG) != 0 && (cr0 & CR0_PE) != 0, EXIT_PROCESSOR, "CR0 is", cr0);
	require((cr4 & CR4_PAE) != 0, EXIT_PROCESSOR, "CR4 is", cr4);
	put_text("processor: CPUID, APIC_BASE, EFER, CR0 and CR4 agree\n");
}

static void check_bases(void)
{
	static uint64_t words[3] = { 0x1111, 0x2222, 0x3333 };
	uint64_t fs, gs, swapped;

	wrmsr(MSR_FS_BASE, (uintptr_t)&words[0]);
	wrmsr(MSR_GS_BASE, (uintptr_t)&words[1]);
	wrmsr(MSR_KERNEL_GS_BASE, (uintptr_t)&words[2]);
	__asm__ volatile("movq %%fs:0,%0" : "=r"(fs));
	__asm__ volatile("movq %%gs:0,%0" : "=r"(gs));
	require(fs == words[0] && gs == words[1], EXIT_PROCESSOR, "through FS and GS:", fs << 32 | gs);
	__asm__ volatile("swapgs; movq %%gs:0,%0" : "=r"(swapped) : : "memory");
	require(swapped == words[2], EXIT_PROCESSOR, "through GS, swapped:", swapped);
	require(rdmsr(MSR_GS_BASE) == (uintptr_t)&words[2], EXIT_PROCESSOR, "GS_BASE:", rdmsr(MSR_GS_BASE));
	require(rdmsr(MSR_KERNEL_GS_BASE) == (uintptr_t)&words[1], EXIT_PROCESSOR, "KERNEL_GS_BASE:",
	    rdmsr(MSR_KERNEL_GS_BASE));
	require(rdmsr(MSR_FS_BASE) == (uintptr_t)&words[0], EXIT_PROCESSOR, "FS_BASE:", rdmsr(MSR_FS_BASE));
	put_text("bases: FS, GS and swapgs as the MSRs say\n");
}

static void check_exceptions(void)
{
	uint64_t value;

	__asm__ volatile("int3" : : : "memory");
	require(breakpoints == 1, EXIT_EXCEPTION, "breakpoints:", breakpoints);
	*(volatile uint64_t *)(uintptr_t)UNMAPPED = 0xfeedface;
	value = *(volatile uint64_t *)(uintptr_t)UNMAPPED;
	require(page_faults == 1, EXIT_EXCEPTION, "page faults:", page_faults);
	require(fault_address == UNMAPPED, EXIT_EXCEPTION, "CR2 was", fault_address);
	require(value == 0xfeedface, EXIT_EXCEPTION, "the page holds", value);
	__asm__ volatile("int3" : : : "memory");
	require(breakpoints == 2, EXIT_EXCEPTION, "breakpoints:", breakpoints);
	put_text("exceptions: breakpoint, page fault, breakpoint\n");
}

static void wait_for_ticks(const volatile uint32_t *ticks, uint32_t wanted)
{
	while (*ticks < wanted)
		wait_for_interrupt();
}

static void check_timers(void)
{
	lapic_timer(TIMER_PERIODIC, TIMER_COUNT);
	wait_for_ticks(&apic_ticks, TICKS);
	lapic_timer(TIMER_PERIODIC, 0);
	apic_ticks = 0;
	lapic_timer(TIMER_ONE_SHOT, TIMER_COUNT);
	wait_for_ticks(&apic_ticks, 1);
	lapic_timer(TIMER_ONE_SHOT, 0);
	put_text("local APIC timer: periodic and one-shot\n");

	pit_periodic(PIT_COUNT);
	io_apic_timer(true, lapic_id());
	wait_for_ticks(&io_apic_ticks, TICKS);
	io_apic_timer(false, lapic_id());
	put_text("8254 through the IOAPIC: ticks\n");

	require(platform.has_pic, EXIT_TABLES, "the MADT tells of no 8259,", 0);
	lapic_external(true);
	pic_mask(0xfe, 0xff);
	wait_for_ticks(&pic_ticks, TICKS);
	pic_mask(0xff, 0xff);
	lapic_external(false);
	put_text("8254 through the 8259: ticks\n");
}

void kernel_main(uint32_t magic, const struct multiboot_info *info)
{
	console_init();
	put_text("intrpath test kernel, 64-bit\n");
	require(magic == MULTIBOOT_LOADER_MAGIC, EXIT_LOADER, "the loader's magic is", magic);
	if ((info->flags & INFO_COMMAND_LINE) != 0) {
		put_text("command line: ");
		put_text(at(info->command_line));
		put_text("\n");
	}
	if ((info->flags & INFO_MODULES) != 0)
		print_modules(info);
	check_memory(info);

	tables_read();
	trap_init();
	trap_load(0);
	pic_init();
	lapic_enable();
	io_apic_init();
	check_processor();
	check_bases();
	check_exceptions();
	smp_start();
	smp_ping();
	check_timers();
	require(spurious == 0, EXIT_UNEXPECTED, "spurious interrupts:", spurious);
	put_text("all is well\n");
	leave(EXIT_OK);
}
