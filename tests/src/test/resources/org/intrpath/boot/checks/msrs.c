/* SPDX-License-Identifier: GPL-2.0-or-later */
/* msrs.c: model-specific registers. Intel SDM 4, "Architectural MSRs". */
#include "kernel.h"

#define TSC		0x10
#define APIC_BASE	0x1b
#define TSC_DEADLINE	0x6e0
#define TSC_AUX		0xc0000103
#define NON_CANONICAL	0xaaaaaaaaaaaaaaaaull
#define CANONICAL	0x0000123456789abcull

static void kept(uint32_t msr, uint64_t value, const char *what)
{
	uint64_t before = rdmsr(msr), after;

	wrmsr(msr, value);
	after = rdmsr(msr);
	wrmsr(msr, before);
	check(after == value, what);
}

static void refused(uint32_t msr, uint64_t value, const char *what)
{
	check(try_wrmsr(msr, value) == GP && this_cpu()->error == 0, what);
}

void check_msrs(void)
{
	uint64_t value;
	uint32_t bits = cpuid_register(0x80000008, 'a') & 0xff;

	kept(0x174, 0x1234, "SYSENTER_CS");
	kept(0x175, CANONICAL, "SYSENTER_ESP");
	kept(0x176, CANONICAL, "SYSENTER_EIP");
	kept(0x277, 0x0707070707070707ull, "PAT");
	kept(0xc0000100, CANONICAL, "FS_BASE");
	kept(0xc0000102, CANONICAL, "KERNEL_GS_BASE");
	kept(0xc0000082, CANONICAL, "LSTAR");
	kept(0xc0000083, CANONICAL, "CSTAR");
	kept(0xc0000084, 0xffffffff, "FMASK");
	kept(MSR_EFER, rdmsr(MSR_EFER) | 1, "EFER.SCE");
	refused(0xc0000100, NON_CANONICAL, "FS_BASE, not canonical: #GP");
	refused(0xc0000101, NON_CANONICAL, "GS_BASE, not canonical: #GP");
	refused(0xc0000102, NON_CANONICAL, "KERNEL_GS_BASE, not canonical: #GP");
	refused(0xc0000082, NON_CANONICAL, "LSTAR, not canonical: #GP");
	refused(0x277, 2, "PAT, no memory type: #GP");
	check(try_rdmsr(0x12345678, &value) == GP, "rdmsr without such a register: #GP");
	refused(0x12345678, 0, "wrmsr without such a register: #GP");
	refused(MSR_EFER, rdmsr(MSR_EFER) & ~(uint64_t)EFER_LME, "EFER.LME with paging: #GP");
	refused(MSR_EFER, rdmsr(MSR_EFER) | 1ull << 9, "EFER, reserved bit: #GP");
	refused(APIC_BASE, rdmsr(APIC_BASE) | 1, "APIC_BASE, reserved bit: #GP");
	refused(APIC_BASE, rdmsr(APIC_BASE) | 1ull << bits, "APIC_BASE, bit MAXPHYADDR: #GP");
	check(try_rdmsr(0x1a0, &value) == -1, "MISC_ENABLE is there");
	check(try_rdmsr(0x179, &value) == -1, "MCG_CAP is there");

	wrmsr(TSC, 0);
	value = rdtsc();
	check(value < 100000000, "TSC set to 0 goes on from there");
	wrmsr(TSC, 100000000000ull);
	value = rdtsc();
	check(value >= 100000000000ull && value < 100100000000ull, "TSC set to 10^11 goes on from there");
	check(rdtsc() > value, "TSC goes on");
	if (has_feature(0x80000001, 'd', 27)) {
		uint32_t low, high, aux;
		wrmsr(TSC_AUX, 0x100);
		__asm__ volatile("rdtscp" : "=a"(low), "=d"(high), "=c"(aux));
		check(aux == 0x100, "rdtscp: TSC_AUX");
	} else {
		skip("rdtscp");
	}
	if (has_feature(1, 'c', 24))
		check(try_rdmsr(TSC_DEADLINE, &value) == -1, "TSC_DEADLINE is there");
	else
		skip("TSC_DEADLINE");
}
