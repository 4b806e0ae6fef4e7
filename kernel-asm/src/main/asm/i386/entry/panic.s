# SPDX-License-Identifier: GPL-2.0-or-later
# panic.s: where the kernel stops when its own rules are broken.
#
# Exports    void panic(int code): PANIC_* of assym; never returns
# Entry      any; whoever runs the kernel watches this address

ENTRY panic
	PHASE	panic, panic
	ud2
END panic
