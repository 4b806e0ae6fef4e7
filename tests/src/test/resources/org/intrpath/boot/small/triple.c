/* SPDX-License-Identifier: GPL-2.0-or-later */
/* triple.c: no gate for the breakpoint, none for the faults that follow. */
#include "console.h"

void kernel_main(void);

void kernel_main(void)
{
	static const struct {
		uint16_t limit;
		uint32_t base;
	} __attribute__((packed)) none = { 0, 0 };

	console_init();
	put_text("going\n");
	__asm__ volatile("lidt %0; int3" : : "m"(none));
	leave(1);
}
