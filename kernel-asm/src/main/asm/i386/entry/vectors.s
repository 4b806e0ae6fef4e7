# SPDX-License-Identifier: GPL-2.0-or-later
# vectors.s: one chain per path, trigger and device source of this kernel.
#
# Exports    Xintr_PATH_TRIGGERNUMBER and its two replay doors, for the paths
#            classic and lwp, both triggers, sources 0 to 3
# Source     NetBSD i386 vector.S, the expansion per source

	CLASSIC_CHAIN	edge, 0
	CLASSIC_CHAIN	edge, 1
	CLASSIC_CHAIN	edge, 2
	CLASSIC_CHAIN	edge, 3
	CLASSIC_CHAIN	level, 0
	CLASSIC_CHAIN	level, 1
	CLASSIC_CHAIN	level, 2
	CLASSIC_CHAIN	level, 3

	LWP_CHAIN	edge, 0
	LWP_CHAIN	edge, 1
	LWP_CHAIN	edge, 2
	LWP_CHAIN	edge, 3
	LWP_CHAIN	level, 0
	LWP_CHAIN	level, 1
	LWP_CHAIN	level, 2
	LWP_CHAIN	level, 3
