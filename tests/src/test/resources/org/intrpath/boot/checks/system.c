/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * system.c: control registers, system calls, flags and tables. Intel SDM 3A,
 * "Control Registers"; Intel SDM 2, the pages of the instructions.
 */
#include "kernel.h"

#define EFER_SCE	1
#define MSR_STAR	0xc0000081
#define MSR_LSTAR	0xc0000082
#define MSR_FMASK	0xc0000084
#define CR0_NW		0x20000000
#define CR0_CD		0x40000000
#define CR4_DE		0x8
#define CR4_LA57	0x1000
#define CR4_PCIDE	0x20000
#define CR4_SMEP	0x100000
#define CR4_RESERVED	0x80000000

static void control_registers(void)
{
	uint64_t cr0 = read_cr0(), cr3 = read_cr3(), cr4 = read_cr4();
	uint32_t bits = cpuid_register(0x80000008, 'a') & 0xff;

	check(try_cr4(0xffffffff) == GP, "CR4: all ones: #GP");
	check((this_cpu()->rflags & 1 << 16) != 0, "CR4: RF in the saved flags");
	check(try_cr4(cr4 | CR4_RESERVED) == GP, "CR4: reserved bit: #GP");
	check(try_cr4(cr4 | 1ull << 32) == GP, "CR4: bit 32: #GP");
	check(try_cr4(cr4 & ~(uint64_t)CR4_PAE) == GP, "CR4: PAE cleared in long mode: #GP");
	if (has_feature(7, 'c', 16))
		skip("CR4: LA57");
	else
		check(try_cr4(cr4 | CR4_LA57) == GP, "CR4: LA57 that CPUID does not tell of: #GP");
	if (has_feature(1, 'c', 17))
		skip("CR4: PCIDE");
	else
		check(try_cr4(cr4 | CR4_PCIDE) == GP, "CR4: PCIDE that CPUID does not tell of: #GP");
	if (has_feature(7, 'b', 7))
		skip("CR4: SMEP");
	else
		check(try_cr4(cr4 | CR4_SMEP) == GP, "CR4: SMEP that CPUID does not tell of: #GP");
	check(try_cr4(cr4 | CR4_DE) == -1 && (read_cr4() & CR4_DE) != 0, "CR4: DE is kept");
	try_cr4(cr4);
	check(read_cr4() == cr4, "CR4 is as it was");
	check(try_cr0(cr0 & ~(uint64_t)CR0_PE) == GP, "CR0: PG without PE: #GP");
	check(try_cr0((cr0 | CR0_NW) & ~(uint64_t)CR0_CD) == GP, "CR0: NW without CD: #GP");
	check(try_cr0(cr0 | 1ull << 32) == GP, "CR0: bit 32: #GP");
	check(read_cr0() == cr0, "CR0 is as it was");
	check(try_cr3(cr3 | 1ull << bits) == GP, "CR3: bit MAXPHYADDR: #GP");
	check(try_cr3(cr3) == -1, "CR3 is taken");
	check(try_cr8(16) == GP, "CR8: 16: #GP");
	check(try_cr8(9) == -1 && read_cr8() == 9, "CR8: 9 is kept");
	check(apic_read(0x80) == 0x90, "CR8 is the task priority");
	try_cr8(0);
}

__asm__(
"	.globl	system_target, user_system_call\n"
"system_target:\n"
"	movq	%rsp, %r9\n"
"	movq	%gs:16, %rsp\n"		/* below it is nobody's */
"	subq	$256, %rsp\n"
"	movq	%rcx, system_rcx(%rip)\n"
"	movq	%r11, system_r11(%rip)\n"
"	pushfq\n"
"	popq	system_flags(%rip)\n"
"	movw	%cs, system_cs(%rip)\n"
"	movw	%ss, system_ss(%rip)\n"
"	movq	%r9, %rsp\n"
"	sysretq\n"
"user_system_call:\n"
"	syscall\n"
"after_system_call:\n"
"	movw	%cs, returned_cs(%rip)\n"
"	movw	%ss, returned_ss(%rip)\n"
"	int	$0x30\n");

extern void user_system_call(uint64_t ignored);
extern const uint8_t system_target[], after_system_call[];
uint64_t system_rcx, system_r11, system_flags;
uint32_t system_cs, system_ss, returned_cs, returned_ss;

static void system_calls(void)
{
	uint64_t efer = rdmsr(MSR_EFER);

	wrmsr(MSR_EFER, efer & ~(uint64_t)EFER_SCE);
	check(in_user(user_system_call, 0, 0x200) == UD, "syscall without EFER.SCE: #UD");
	wrmsr(MSR_EFER, efer | EFER_SCE);
	wrmsr(MSR_STAR, (uint64_t)(SEL_USER_BASE | 3) << 48 | (uint64_t)SEL_CODE64 << 32);
	wrmsr(MSR_LSTAR, (uintptr_t)system_target);
	wrmsr(MSR_FMASK, 0x200);
	check(in_user(user_system_call, 0, 0x202) == VECTOR_LEAVE_USER, "syscall and sysret");
	check(system_rcx == (uintptr_t)after_system_call && system_r11 == 0x202, "syscall: RCX and R11");
	check(system_cs == SEL_CODE64 && system_ss == SEL_DATA, "syscall: CS and SS");
	check((system_flags & 0x200) == 0, "syscall: IF is masked");
	check(returned_cs == SEL_USER_CODE && returned_ss == SEL_USER_DATA, "sysret: CS and SS");
	check((this_cpu()->rflags & 0x200) != 0, "sysret: flags from R11");
	wrmsr(MSR_EFER, efer);
}

static void tables(void)
{
	struct { uint16_t limit; uint64_t base; } __attribute__((packed)) pointer;
	uint32_t task;
	uint8_t flags;

	__asm__ volatile("sgdt %0" : "=m"(pointer));
	check(pointer.base == (uintptr_t)gdt, "sgdt: the base");
	__asm__ volatile("str %0" : "=r"(task));
	check(task == SEL_TSS0, "str: the selector");
	check((gdt[SEL_TSS0 / 8] >> 40 & 0xff) == 0x8b, "ltr: the descriptor is busy");
	__asm__ volatile(TRY("ltr %w0") : : "r"(SEL_TSS0) : "memory");
	check(caught() == GP && this_cpu()->error == SEL_TSS0, "ltr of a busy TSS: #GP(selector)");
	__asm__ volatile("movb $0,%%ah; sahf; lahf; movb %%ah,%0" : "=r"(flags) : : "rax", "cc");
	check(flags == 2, "lahf: bit 1 is set");
	__asm__ volatile(TRY("wbinvd") : : : "memory");
	check(caught() == -1, "wbinvd in ring 0");
	__asm__ volatile("clts");
	check((read_cr0() & 8) == 0, "clts clears CR0.TS");
}

void check_system(void)
{
	control_registers();
	system_calls();
	tables();
}
