/* SPDX-License-Identifier: GPL-2.0-or-later */
/* chatter.c: prints, and never ends. */
#include "console.h"

void kernel_main(void);

void kernel_main(void)
{
	console_init();
	for (;;)
		put_text("and so on\n");
}
