/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * chips.c: local APIC, IOAPIC, 8259 pair and 8254.
 * Intel SDM 3A, "Advanced Programmable Interrupt Controller (APIC)"; Intel
 * 82093AA (290566), "Register Description"; Intel 8259A (231468),
 * "Initialization Command Words"; Intel 8254 (231164), "Control Word Format".
 */
#include "kernel.h"

#define LAPIC_ID	0x020		/* R */
#define LAPIC_TPR	0x080		/* RW */
#define LAPIC_EOI	0x0b0		/* W */
#define LAPIC_SVR	0x0f0		/* RW */
#define SVR_ENABLE	0x100
#define LAPIC_ICR_LOW	0x300		/* RW */
#define ICR_PENDING	0x1000
#define LAPIC_ICR_HIGH	0x310		/* RW */
#define LAPIC_LVT_TIMER	0x320		/* RW */
#define LAPIC_LVT_LINT0	0x350		/* RW */
#define LAPIC_LVT_LINT1	0x360		/* RW */
#define LVT_EXTINT	0x00700
#define LVT_NMI		0x00400
#define LVT_MASKED	0x10000
#define LAPIC_INITIAL	0x380		/* RW */
#define LAPIC_DIVIDE	0x3e0		/* RW */
#define DIVIDE_BY_1	0xb

#define IOREGSEL	0x00		/* RW */
#define IOWIN		0x10		/* RW */
#define IOAPICVER	0x01		/* R */
#define IOREDTBL	0x10		/* RW, two for each pin */
#define RED_MASKED	0x10000

#define PIC1		0x20
#define PIC2		0xa0
#define PIC_IMR		1		/* from the chip's first port */
#define ICW1_INIT_ICW4	0x11
#define ICW4_8086	0x01
#define PIC_CASCADE	2
#define OCW2_EOI	0x20

#define PIT_COUNTER0	0x40
#define PIT_CONTROL	0x43
#define PIT_RATE	0x34		/* counter 0, both bytes, mode 2 */

static volatile uint32_t *lapic(uint32_t offset)
{
	return (volatile uint32_t *)(uintptr_t)(platform.local_apic + offset);
}

uint32_t lapic_id(void)
{
	return *lapic(LAPIC_ID) >> 24;
}

void lapic_eoi(void)
{
	*lapic(LAPIC_EOI) = 0;
}

/* Enables it, with nothing coming in but what is sent to it. */
void lapic_enable(void)
{
	*lapic(LAPIC_SVR) = SVR_ENABLE | VECTOR_SPURIOUS;
	*lapic(LAPIC_LVT_TIMER) = LVT_MASKED;
	*lapic(LAPIC_LVT_LINT0) = LVT_MASKED;
	*lapic(LAPIC_LVT_LINT1) = LVT_NMI;
	*lapic(LAPIC_TPR) = 0;
}

void lapic_send(uint32_t destination, uint32_t command)
{
	*lapic(LAPIC_ICR_HIGH) = destination << 24;
	*lapic(LAPIC_ICR_LOW) = command;
	while ((*lapic(LAPIC_ICR_LOW) & ICR_PENDING) != 0)
		pause();
}

/* A count of 0 stops the timer. */
void lapic_timer(uint32_t mode, uint32_t count)
{
	*lapic(LAPIC_DIVIDE) = DIVIDE_BY_1;
	*lapic(LAPIC_LVT_TIMER) = mode | VECTOR_APIC_TIMER | (count == 0 ? LVT_MASKED : 0);
	*lapic(LAPIC_INITIAL) = count;
}

/* Whether the 8259 pair reaches this processor: virtual wire mode. */
void lapic_external(bool on)
{
	*lapic(LAPIC_LVT_LINT0) = LVT_EXTINT | (on ? 0 : LVT_MASKED);
}

void pic_init(void)
{
	outb(PIC1, ICW1_INIT_ICW4);
	outb(PIC1 + PIC_IMR, VECTOR_PIC);
	outb(PIC1 + PIC_IMR, 1 << PIC_CASCADE);
	outb(PIC1 + PIC_IMR, ICW4_8086);
	outb(PIC2, ICW1_INIT_ICW4);
	outb(PIC2 + PIC_IMR, VECTOR_PIC + 8);
	outb(PIC2 + PIC_IMR, PIC_CASCADE);
	outb(PIC2 + PIC_IMR, ICW4_8086);
	pic_mask(0xff, 0xff);
}

void pic_mask(uint8_t master, uint8_t slave)
{
	outb(PIC1 + PIC_IMR, master);
	outb(PIC2 + PIC_IMR, slave);
	if (inb(PIC1 + PIC_IMR) != master || inb(PIC2 + PIC_IMR) != slave)
		fail(EXIT_TIMER, "8259: the mask reads back differently from", master);
}

void pic_eoi(void)
{
	outb(PIC1, OCW2_EOI);
}

static uint32_t io_apic_read(uint32_t number)
{
	*(volatile uint32_t *)(uintptr_t)(platform.io_apic + IOREGSEL) = number;
	return *(volatile uint32_t *)(uintptr_t)(platform.io_apic + IOWIN);
}

static void io_apic_write(uint32_t number, uint32_t value)
{
	*(volatile uint32_t *)(uintptr_t)(platform.io_apic + IOREGSEL) = number;
	*(volatile uint32_t *)(uintptr_t)(platform.io_apic + IOWIN) = value;
}

void io_apic_init(void)
{
	uint32_t last = io_apic_read(IOAPICVER) >> 16 & 0xff;

	for (uint32_t pin = 0; pin <= last; pin++) {
		io_apic_write(IOREDTBL + 2 * pin, RED_MASKED);
		io_apic_write(IOREDTBL + 2 * pin + 1, 0);
	}
	if (last < platform.timer_pin)
		fail(EXIT_TIMER, "IOAPIC: the 8254's pin is beyond its last,", last);
}

/* Edge, active high, fixed, physical: all other bits are 0. */
void io_apic_timer(bool on, uint32_t destination)
{
	uint32_t entry = IOREDTBL + 2 * platform.timer_pin;

	io_apic_write(entry + 1, destination << 24);
	io_apic_write(entry, VECTOR_IOAPIC_TIMER | (on ? 0 : RED_MASKED));
}

void pit_periodic(uint16_t count)
{
	outb(PIT_CONTROL, PIT_RATE);
	outb(PIT_COUNTER0, (uint8_t)count);
	outb(PIT_COUNTER0, (uint8_t)(count >> 8));
}
