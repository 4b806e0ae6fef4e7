/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * tables.c: finds processors and APICs in the firmware's tables, in ACPI's and
 * in the MP specification's, and demands that they do not contradict.
 * ACPI Specification 5.0, "Root System Description Pointer (RSDP)", "Multiple
 * APIC Description Table (MADT)"; Intel MultiProcessor Specification 1.4
 * (242016), "MP Configuration Table".
 */
#include "kernel.h"

#define BIOS_START	0xe0000u
#define BIOS_END	0x100000u
#define EBDA_SEGMENT	0x40e		/* real-mode segment of the EBDA */

#define MADT_PCAT	1
#define MADT_ENABLED	1

enum { MADT_LOCAL_APIC = 0, MADT_IO_APIC = 1, MADT_OVERRIDE = 2 };
enum { MP_PROCESSOR = 0, MP_BUS = 1, MP_IO_APIC = 2, MP_IO_INTERRUPT = 3 };
#define MP_ENABLED	1

struct platform platform;

static uint32_t get32(const uint8_t *from)
{
	return from[0] | from[1] << 8 | from[2] << 16 | (uint32_t)from[3] << 24;
}

static uint32_t get16(const uint8_t *from)
{
	return from[0] | (uint32_t)from[1] << 8;
}

static bool begins(const uint8_t *bytes, const char *signature)
{
	while (*signature != '\0')
		if (*bytes++ != (uint8_t)*signature++)
			return false;
	return true;
}

static bool sums_to_zero(const uint8_t *bytes, uint32_t length)
{
	uint8_t sum = 0;

	while (length-- > 0)
		sum = (uint8_t)(sum + *bytes++);
	return sum == 0;
}

static const uint8_t *
scan(uint32_t from, uint32_t to, const char *signature, uint32_t length)
{
	for (; from < to; from += 16)
		if (begins(at(from), signature) && sums_to_zero(at(from), length))
			return at(from);
	return NULL;
}

static const uint8_t *find(const char *signature, uint32_t length)
{
	uint32_t ebda = get16(at(EBDA_SEGMENT)) << 4;
	const uint8_t *found = NULL;

	if (ebda >= 0x80000 && ebda < 0xa0000)
		found = scan(ebda, ebda + 1024, signature, length);
	if (found == NULL)
		found = scan(BIOS_START, BIOS_END, signature, length);
	return found;
}

static const uint8_t *acpi_table(const char *signature)
{
	const uint8_t *rsdp = find("RSD PTR ", 20);
	if (rsdp == NULL)
		fail(EXIT_TABLES, "no RSDP", 0);
	const uint8_t *rsdt = at(get32(rsdp + 16));
	uint32_t length = get32(rsdt + 4);
	if (!begins(rsdt, "RSDT") || !sums_to_zero(rsdt, length))
		fail(EXIT_TABLES, "bad RSDT", (uintptr_t)rsdt);
	for (uint32_t offset = 36; offset + 4 <= length; offset += 4) {
		const uint8_t *table = at(get32(rsdt + offset));
		if (!sums_to_zero(table, get32(table + 4)))
			fail(EXIT_TABLES, "bad ACPI table", (uintptr_t)table);
		if (begins(table, signature))
			return table;
	}
	fail(EXIT_TABLES, "an ACPI table is missing", 0);
}

static void read_madt(void)
{
	const uint8_t *madt = acpi_table("APIC");
	uint32_t length = get32(madt + 4);

	platform.local_apic = get32(madt + 36);
	platform.has_pic = (get32(madt + 40) & MADT_PCAT) != 0;
	for (uint32_t offset = 44; offset < length; offset += madt[offset + 1]) {
		const uint8_t *entry = madt + offset;
		if (entry[1] == 0)
			fail(EXIT_TABLES, "empty MADT entry at", offset);
		if (entry[0] == MADT_LOCAL_APIC && (get32(entry + 4) & MADT_ENABLED) != 0
		    && platform.cpus < MAX_CPUS) {
			platform.apic_ids[platform.cpus++] = entry[3];
		} else if (entry[0] == MADT_IO_APIC && get32(entry + 8) == 0) {
			platform.io_apic_id = entry[2];
			platform.io_apic = get32(entry + 4);
		} else if (entry[0] == MADT_OVERRIDE && entry[3] == 0) {
			platform.timer_pin = get32(entry + 4);
		}
	}
}

static bool is_processor(uint32_t apic_id)
{
	for (uint32_t cpu = 0; cpu < platform.cpus; cpu++)
		if (platform.apic_ids[cpu] == apic_id)
			return true;
	return false;
}

/*
 * Returns the number of processors, which may be smaller than the MADT's: some
 * firmware lists one for each package here. What there is must be the same.
 */
static uint32_t check_mp_entries(const uint8_t *entry, uint32_t count)
{
	uint32_t processors = 0;

	while (count-- > 0) {
		switch (entry[0]) {
		case MP_PROCESSOR:
			if ((entry[3] & MP_ENABLED) != 0 && !is_processor(entry[1]))
				fail(EXIT_TABLES, "MP and MADT differ in APIC ID", entry[1]);
			processors++;
			break;
		case MP_IO_APIC:
			if (get32(entry + 4) != platform.io_apic || entry[1] != platform.io_apic_id)
				fail(EXIT_TABLES, "MP and MADT differ in IOAPIC", get32(entry + 4));
			break;
		case MP_IO_INTERRUPT:
			if (entry[1] == 0 && entry[5] == 0 && entry[7] != platform.timer_pin)
				fail(EXIT_TABLES, "MP and MADT differ in the 8254's pin", entry[7]);
			break;
		default:
			break;
		}
		entry += entry[0] == MP_PROCESSOR ? 20 : 8;
	}
	return processors;
}

static void check_mp_table(void)
{
	const uint8_t *pointer = find("_MP_", 16);
	if (pointer == NULL)
		fail(EXIT_TABLES, "no MP floating pointer", 0);
	const uint8_t *table = at(get32(pointer + 4));
	if (!begins(table, "PCMP") || !sums_to_zero(table, get16(table + 4)))
		fail(EXIT_TABLES, "bad MP table", (uintptr_t)table);
	if (get32(table + 36) != platform.local_apic)
		fail(EXIT_TABLES, "MP and MADT differ in the local APIC", get32(table + 36));
	uint32_t processors = check_mp_entries(table + 44, get16(table + 34));
	if (processors == 0 || processors > platform.cpus)
		fail(EXIT_TABLES, "processors of the MP table:", processors);
}

void tables_read(void)
{
	read_madt();
	acpi_table("FACP");
	check_mp_table();
	put_text("tables: ");
	put_decimal(platform.cpus);
	put_text(" processors, local APIC ");
	put_hex(platform.local_apic);
	put_text(", IOAPIC ");
	put_hex(platform.io_apic);
	put_text(", 8254 on pin ");
	put_decimal(platform.timer_pin);
	put_text("\n");
}
