# SPDX-License-Identifier: GPL-2.0-or-later
# splraise.s: raise the level.
#
# Exports    int splraise(int level): returns the old level; never lowers
# Registers  eax, ecx clobbered
# Source     NetBSD i386 spl.S, order of the steps only

ENTRY splraise
	PHASE	splraise, spl
	movl	4(%esp),%ecx
	movl	%fs:CPU_INFO_ILEVEL,%eax
	cmpl	%eax,%ecx
	jbe	.Lsplraise_done
	movl	%ecx,%fs:CPU_INFO_ILEVEL
.Lsplraise_done:
	ret
END splraise
