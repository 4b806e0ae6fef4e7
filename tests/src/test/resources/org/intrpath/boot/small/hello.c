/* SPDX-License-Identifier: GPL-2.0-or-later */
/* hello.c: prints, finds its variables zeroed, and ends with 0. */
#include "console.h"
#include "multiboot.h"

static volatile uint32_t zeroed[4096];

void kernel_main(uint32_t magic, const struct multiboot_info *info);

void kernel_main(uint32_t magic, const struct multiboot_info *info)
{
	uint32_t sum = 0;

	for (int i = 0; i < 4096; i++)
		sum |= zeroed[i];
	console_init();
	put_text("hello, magic ");
	put_hex(magic);
	put_text(", variables ");
	put_hex(sum);
	put_text(", command line: ");
	put_text((info->flags & INFO_COMMAND_LINE) != 0 ? at(info->command_line) : "(none)");
	put_text("\n");
	leave(0);
}
