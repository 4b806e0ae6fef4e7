/* SPDX-License-Identifier: GPL-2.0-or-later */
/* module.c: prints what the boot loader loaded beside it. */
#include "console.h"
#include "multiboot.h"

void kernel_main(uint32_t magic, const struct multiboot_info *info);

void kernel_main(uint32_t magic, const struct multiboot_info *info)
{
	const struct multiboot_module *modules = at(info->modules);

	console_init();
	if (magic != MULTIBOOT_LOADER_MAGIC || (info->flags & INFO_MODULES) == 0)
		leave(1);
	for (uint32_t i = 0; i < info->module_count; i++) {
		put_text(at(modules[i].text));
		put_text((modules[i].start & 4095) == 0 ? ": " : " (not aligned): ");
		put_bytes(at(modules[i].start), modules[i].end - modules[i].start);
		put_text("\n");
	}
	leave(0);
}
