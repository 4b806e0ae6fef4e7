# SPDX-License-Identifier: GPL-2.0-or-later
# threads.s: what the LWPs of the scenarios run. Each loops at a label where
# an interrupt can find it.
#
# Exports    idle_loop         the CPU's idle LWP
#            thread_spin       a kernel LWP that computes
#            thread_mutex      a kernel LWP that holds a mutex meanwhile
#            thread_mutexes    a kernel LWP that holds two, and drops them
#            thread_mutex_spin a kernel LWP that holds two spin mutexes
#            thread_mistake    a kernel LWP that takes an adaptive mutex
#                              while it holds a spin mutex
#            thread_not_owner  a kernel LWP that drops what is not its own
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

# void thread_mutexes(kmutex_t *, kmutex_t *): interrupt it at
# thread_both_held, or at thread_second_held, when the first is dropped.
ENTRY thread_mutexes
	PHASE	thread_mutexes, thread
	pushl	8(%esp)
	pushl	8(%esp)
	call	mutex_enter
	addl	$4,%esp
	call	mutex_enter
thread_both_held:
	pushl	8(%esp)
	call	mutex_exit
thread_second_held:
	addl	$4,%esp
	call	mutex_exit
	addl	$4,%esp
thread_mutexes_done:
	jmp	thread_mutexes_done
END thread_mutexes

# void thread_mutex_spin(kmutex_t *, kmutex_t *): the second inside the first.
ENTRY thread_mutex_spin
	PHASE	thread_mutex_spin, thread
	pushl	8(%esp)
	pushl	8(%esp)
	call	mutex_spin_enter
	addl	$4,%esp
thread_spin_outer:
	call	mutex_spin_enter
thread_spin_inner:
	call	mutex_spin_exit
	addl	$4,%esp
thread_spin_outer_again:
	pushl	4(%esp)
	call	mutex_spin_exit
	addl	$4,%esp
thread_mutex_spin_done:
	jmp	thread_mutex_spin_done
END thread_mutex_spin

# void thread_mistake(kmutex_t *spin, kmutex_t *adaptive)
ENTRY thread_mistake
	PHASE	thread_mistake, thread
	pushl	4(%esp)
	call	mutex_spin_enter
	pushl	12(%esp)
	call	mutex_enter
	addl	$8,%esp
thread_mistake_done:
	jmp	thread_mistake_done
END thread_mistake

# void thread_not_owner(kmutex_t *)
ENTRY thread_not_owner
	PHASE	thread_not_owner, thread
	pushl	4(%esp)
	call	mutex_exit
	addl	$4,%esp
thread_not_owner_done:
	jmp	thread_not_owner_done
END thread_not_owner

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
