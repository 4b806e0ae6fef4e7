# SPDX-License-Identifier: GPL-2.0-or-later
# Zeroed variables without an alignment of their own.
	.comm	shared1,1
	.lcomm	own1,1
	.local	local1
	.comm	local1,1
	.long	shared1, own1, local1
	.comm	shared2,2
	.lcomm	own2,2
	.local	local2
	.comm	local2,2
	.long	shared2, own2, local2
	.comm	shared3,3
	.lcomm	own3,3
	.local	local3
	.comm	local3,3
	.long	shared3, own3, local3
	.comm	shared4,4
	.lcomm	own4,4
	.local	local4
	.comm	local4,4
	.long	shared4, own4, local4
	.comm	shared5,5
	.lcomm	own5,5
	.local	local5
	.comm	local5,5
	.long	shared5, own5, local5
	.comm	shared7,7
	.lcomm	own7,7
	.local	local7
	.comm	local7,7
	.long	shared7, own7, local7
	.comm	shared8,8
	.lcomm	own8,8
	.local	local8
	.comm	local8,8
	.long	shared8, own8, local8
	.comm	shared9,9
	.lcomm	own9,9
	.local	local9
	.comm	local9,9
	.long	shared9, own9, local9
	.comm	shared15,15
	.lcomm	own15,15
	.local	local15
	.comm	local15,15
	.long	shared15, own15, local15
	.comm	shared16,16
	.lcomm	own16,16
	.local	local16
	.comm	local16,16
	.long	shared16, own16, local16
	.comm	shared17,17
	.lcomm	own17,17
	.local	local17
	.comm	local17,17
	.long	shared17, own17, local17
	.comm	shared31,31
	.lcomm	own31,31
	.local	local31
	.comm	local31,31
	.long	shared31, own31, local31
	.comm	shared32,32
	.lcomm	own32,32
	.local	local32
	.comm	local32,32
	.long	shared32, own32, local32
	.comm	shared33,33
	.lcomm	own33,33
	.local	local33
	.comm	local33,33
	.long	shared33, own33, local33
	.comm	shared64,64
	.lcomm	own64,64
	.local	local64
	.comm	local64,64
	.long	shared64, own64, local64
	.comm	shared100,100
	.lcomm	own100,100
	.local	local100
	.comm	local100,100
	.long	shared100, own100, local100
