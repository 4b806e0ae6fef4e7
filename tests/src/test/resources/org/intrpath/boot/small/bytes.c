/* SPDX-License-Identifier: GPL-2.0-or-later */
/* bytes.c: sends every byte once, whatever it means. */
#include "console.h"

void kernel_main(void);

void kernel_main(void)
{
	console_init();
	for (int byte = 0; byte < 256; byte++)
		put_char((char)byte);
	leave(0);
}
