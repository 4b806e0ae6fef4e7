/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * console.h: prints over the first serial port, a 16550 that is polled
 * (PC16550D, TL/C/8652, "Registers").
 */
#ifndef CONSOLE_H
#define CONSOLE_H

#include "port.h"

#define UART		0x3f8
#define UART_DATA	(UART + 0)	/* RW; DLAB: divisor, low */
#define UART_IER	(UART + 1)	/* RW; DLAB: divisor, high */
#define UART_FCR	(UART + 2)	/* W */
#define UART_LCR	(UART + 3)	/* RW */
#define UART_MCR	(UART + 4)	/* RW */
#define UART_LSR	(UART + 5)	/* R */
#define LCR_8N1		0x03
#define LCR_DLAB	0x80
#define FCR_ENABLE_CLEAR 0x07
#define MCR_DTR_RTS	0x03
#define LSR_THRE	0x20

static inline void console_init(void)
{
	outb(UART_IER, 0);
	outb(UART_LCR, LCR_DLAB | LCR_8N1);
	outb(UART_DATA, 1);		/* 115200 baud */
	outb(UART_IER, 0);
	outb(UART_LCR, LCR_8N1);
	outb(UART_FCR, FCR_ENABLE_CLEAR);
	outb(UART_MCR, MCR_DTR_RTS);
}

static inline void put_char(char c)
{
	while ((inb(UART_LSR) & LSR_THRE) == 0)
		;
	outb(UART_DATA, (uint8_t)c);
}

static inline void put_text(const char *text)
{
	while (*text != '\0')
		put_char(*text++);
}

static inline void put_bytes(const void *bytes, uintptr_t length)
{
	const char *from = bytes;

	while (length-- > 0)
		put_char(*from++);
}

static inline void put_hex(uintptr_t value)
{
	put_text("0x");
	for (int shift = 8 * sizeof(value) - 4; shift >= 0; shift -= 4)
		if (value >> shift != 0 || shift == 0)
			put_char("0123456789abcdef"[value >> shift & 15]);
}

static inline void put_decimal(uintptr_t value)
{
	char digits[24];
	int count = 0;

	do {
		digits[count++] = (char)('0' + value % 10);
		value /= 10;
	} while (value != 0);
	while (count > 0)
		put_char(digits[--count]);
}

#endif
