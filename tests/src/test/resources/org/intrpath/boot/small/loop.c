/* SPDX-License-Identifier: GPL-2.0-or-later */
/* loop.c: never ends. */
void kernel_main(void);

void kernel_main(void)
{
	for (;;)
		__asm__ volatile("pause");
}
