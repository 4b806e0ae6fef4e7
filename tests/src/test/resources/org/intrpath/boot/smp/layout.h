/* SPDX-License-Identifier: GPL-2.0-or-later */
/* layout.h: selectors, sizes and fixed places, for assembly and C. */
#ifndef LAYOUT_H
#define LAYOUT_H

#define MAX_CPUS	32
#define STACK_BYTES	8192

/* The GDT: each CPU's TSS takes two entries. */
#define SEL_CODE32	0x08
#define SEL_DATA	0x10
#define SEL_CODE64	0x18
#define SEL_TSS0	0x20

#define CR0_PE		0x00000001
#define CR0_WP		0x00010000
#define CR0_PG		0x80000000
#define CR4_PAE		0x00000020
#define MSR_EFER	0xc0000080
#define EFER_LME	0x00000100
#define EFER_LMA	0x00000400

#define PTE_PRESENT	0x001
#define PTE_WRITE	0x002
#define PTE_UNCACHED	0x018		/* PWT and PCD */
#define PTE_LARGE	0x080
#define LARGE_PAGE	0x200000
#define DEVICE_SPACE	0xfe000000	/* from here on: registers */

/* Where application processors start: the vector of the SIPI is 0x08. */
#define TRAMPOLINE	0x8000

#endif
