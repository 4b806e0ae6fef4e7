# SPDX-License-Identifier: GPL-2.0-or-later
# threads.s: what the LWPs of the scenarios run. Each loops at a label where
# an interrupt can find it.
#
# Exports    idle_loop         the CPU's idle LWP
#            thread_spin       a kernel LWP that computes
#            thread_mutex      a kernel LWP that holds a mutex meanwhile
#            thread_spl        a kernel LWP that raises and lowers the level
# Entry      lwp_startup returns here: level IPL_NONE, IF=1, esp = the LWP's
#            stack top, where its arguments and a canary stand
# Phases     thread, which no path counts as its own

ENTRY idle_loop
	PHASE	idle_loop, thread
	sti
	hlt
	jmp	idle_loop
END idle_loop

ENTRY thread_spin
	PHASE	thread_spin, thread
	jmp	thread_spin
END thread_spin

# void thread_mutex(kmutex_t *): interrupt it at thread_critical.
ENTRY thread_mutex
	PHASE	thread_mutex, thread
	pushl	4(%esp)
	call	mutex_enter
thread_critical:
	nop
thread_release:
	call	mutex_exit
thread_released:
	addl	$4,%esp
thread_mutex_done:
	jmp	thread_mutex_done
END thread_mutex

# void thread_spl(int level): interrupt it at thread_raised.
ENTRY thread_spl
	PHASE	thread_spl, thread
	pushl	4(%esp)
	call	splraise
	movl	%eax,(%esp)
thread_raised:
	nop
thread_lower:
	call	spllower
thread_lowered:
	addl	$4,%esp
thread_spl_done:
	jmp	thread_spl_done
END thread_spl
