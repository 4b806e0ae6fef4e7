/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * open-bus.c: reaches for ports and a page where nothing is, and for two
 * 8-bit registers by one 16-bit access, which a PC's bus splits.
 */
#include "console.h"
#include "multiboot.h"

#define NO_PORT		0x1234
#define POST_PORT	0x80
#define NO_PAGE		0xd0000000

void kernel_main(void);

static void show(const char *what, uint32_t value)
{
	put_text(what);
	put_text(" ");
	put_hex(value);
	put_text("\n");
}

void kernel_main(void)
{
	volatile uint32_t *page = (volatile uint32_t *)NO_PAGE;

	console_init();
	outb(POST_PORT, 1);
	outb(POST_PORT, 2);
	outl(NO_PORT, 0x12345678);
	show("8 bits:", inb(NO_PORT));
	show("16 bits:", inw(NO_PORT));
	show("32 bits:", inl(NO_PORT));

	/* Divisor 1, low and high byte at once, and back. */
	outb(UART_LCR, LCR_DLAB | LCR_8N1);
	outw(UART_DATA, 1);
	uint16_t divisor = inw(UART_DATA);
	outb(UART_LCR, LCR_8N1);
	show("divisor:", divisor);

	page[1] = 0x12345678;
	show("page:", page[1]);
	leave(0);
}
