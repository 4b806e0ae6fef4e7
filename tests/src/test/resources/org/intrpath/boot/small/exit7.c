/* SPDX-License-Identifier: GPL-2.0-or-later */
/* exit7.c: ends with 7. */
#include "port.h"

void kernel_main(void);

void kernel_main(void)
{
	leave(7);
}
