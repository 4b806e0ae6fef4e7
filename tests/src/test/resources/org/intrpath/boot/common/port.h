/* SPDX-License-Identifier: GPL-2.0-or-later */
/* port.h: I/O ports, the processor's flags, and the way out. */
#ifndef PORT_H
#define PORT_H

#include <stdint.h>

/* Where a 32-bit write ends the run; 0 is success. */
#define DEBUG_EXIT 0xf4

static inline void outb(uint16_t port, uint8_t value)
{
	__asm__ volatile("outb %0,%1" : : "a"(value), "Nd"(port) : "memory");
}

static inline void outw(uint16_t port, uint16_t value)
{
	__asm__ volatile("outw %0,%1" : : "a"(value), "Nd"(port) : "memory");
}

static inline void outl(uint16_t port, uint32_t value)
{
	__asm__ volatile("outl %0,%1" : : "a"(value), "Nd"(port) : "memory");
}

static inline uint8_t inb(uint16_t port)
{
	uint8_t value;
	__asm__ volatile("inb %1,%0" : "=a"(value) : "Nd"(port) : "memory");
	return value;
}

static inline uint16_t inw(uint16_t port)
{
	uint16_t value;
	__asm__ volatile("inw %1,%0" : "=a"(value) : "Nd"(port) : "memory");
	return value;
}

static inline uint32_t inl(uint16_t port)
{
	uint32_t value;
	__asm__ volatile("inl %1,%0" : "=a"(value) : "Nd"(port) : "memory");
	return value;
}

/* Ends the run; where nothing answers on the port, the processor halts. */
static inline _Noreturn void leave(uint32_t value)
{
	outl(DEBUG_EXIT, value);
	for (;;)
		__asm__ volatile("cli; hlt");
}

#endif
