# SPDX-License-Identifier: GPL-2.0-or-later
# cpu-switchto.s: leave one LWP and resume another.
#
# Exports    void cpu_switchto(struct lwp *old, struct lwp *new), lwp_startup
# Entry      level IPL_SCHED, IF=1
# Registers  ebx, esi, edi, ebp kept for old, on its stack and in its PCB
# Frame      switch frame: edi, esi, ebx, return address
# Source     NetBSD i386 locore.S, order of the steps only

ENTRY cpu_switchto
	PHASE	cpu_switchto, switch
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	movl	SWITCHFRAME_SIZE(%esp),%esi
	movl	SWITCHFRAME_SIZE+4(%esp),%edi

	movl	L_PCB(%esi),%eax
	movl	%esp,PCB_ESP(%eax)
	movl	%ebp,PCB_EBP(%eax)
	movl	L_PCB(%edi),%eax
	movl	PCB_ESP(%eax),%esp
	movl	PCB_EBP(%eax),%ebp

	# Locked: other CPUs see the owner run before it unlocks a mutex.
	xchgl	%edi,%fs:CPU_INFO_CURLWP
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
END cpu_switchto

# The first return of a new LWP: esp leads to its start routine.
ENTRY lwp_startup
	PHASE	lwp_startup, switch
	pushl	$IPL_NONE
	call	spllower
	addl	$4,%esp
	ret
END lwp_startup
