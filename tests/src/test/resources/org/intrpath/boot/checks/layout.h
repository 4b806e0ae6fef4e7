/* SPDX-License-Identifier: GPL-2.0-or-later */
/* layout.h: selectors, offsets and registers, for assembly and C. */
#ifndef LAYOUT_H
#define LAYOUT_H

#define MAX_CPUS	32
#define STACK_BYTES	8192

#define SEL_CODE64	0x08
#define SEL_DATA	0x10
#define SEL_ABSENT	0x18		/* data, not present */
#define SEL_CODE32	0x20
#define SEL_USER_BASE	0x28		/* SYSRET: data 8, code 16 above */
#define SEL_USER_DATA	0x33
#define SEL_USER_CODE	0x3b
#define SEL_TSS0	0x40		/* two entries a CPU */

/* struct cpu in kernel.h, through GS. */
#define CPU_SELF	0
#define CPU_INDEX	8
#define CPU_VECTOR	12
#define CPU_RSP		16
#define CPU_BYTES	128

#define MSR_EFER	0xc0000080
#define MSR_GS_BASE	0xc0000101
#define CR0_PE		0x00000001
#define CR0_WP		0x00010000
#define CR0_PG		0x80000000
#define CR4_PAE		0x00000020
#define EFER_LME	0x00000100

#define VECTOR_LEAVE_USER 0x30		/* the one gate that ring 3 may use */

#endif
