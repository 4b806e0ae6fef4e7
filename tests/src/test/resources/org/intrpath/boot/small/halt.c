/* SPDX-License-Identifier: GPL-2.0-or-later */
/* halt.c: halts with interrupts off, for ever. */
void kernel_main(void);

void kernel_main(void)
{
	__asm__ volatile("cli; hlt");
}
