/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * globals.c: what reaches symbols in each way that position-independent code
 * has: own, hidden, weak and common ones, tables of addresses, jump tables,
 * labels as values, inline assembly. For the assembler's corpus, with the
 * compilers' default flags; README.md has the command.
 */
struct job {
	struct job *next;
	int (*run)(struct job *, int);
	const char *name;
	unsigned short flags;
	unsigned char pad[3];
} __attribute__((packed));

int counter = 42;
const int limit = 9;
static int calls = 7;
static int seen[5];
__attribute__((common)) int shared;
__attribute__((common, aligned(32))) char buffer[77];
extern int missing __attribute__((weak));
extern int absent(int) __attribute__((weak));
__attribute__((visibility("hidden"))) int hidden = 5;
__attribute__((section(".data.special"))) int special = 3;

__attribute__((weak)) int
twice(int x)
{
	return x * 2;
}

__attribute__((visibility("hidden"), noinline)) int
add_hidden(int x)
{
	return x + hidden;
}

int renamed(int) __attribute__((alias("twice")));

int *const places[] = { &counter, &shared, seen, 0, &hidden };
int (*routines[])(int) = { twice, renamed, add_hidden };

const char *
name_of(int error)
{
	switch (error) {
	case 1: return "not permitted";
	case 2: return "no such file";
	case 3: return "no such process";
	case 4: return "interrupted";
	case 5: return "input or output";
	case 12: return "out of memory";
	default: return "another one";
	}
}

int
use(int i)
{
	seen[i]++;
	calls += *places[i & 1] + routines[i % 3](i);
	if (&missing)
		calls += missing;
	if (absent)
		calls += absent(i);
	return calls + shared + buffer[i] + special + limit;
}

int
run_all(struct job *job, int code)
{
	int done = 0;

	for (; job; job = job->next) {
		switch (code) {
		case 0: done += job->flags; break;
		case 1: done += job->run(job, 7); break;
		case 2: done -= job->pad[1]; break;
		case 3: job->flags |= 0x8000; break;
		case 4: done ^= (int)(job->flags << 3); break;
		case 5: done *= job->pad[0] + 3; break;
		default: done += add_hidden(code); break;
		}
	}
	return done;
}

int
interpret(const unsigned char *code, int *stack)
{
	static const void *const steps[] = { &&add, &&drop, &&push, &&end };

	goto *steps[*code++];
add:
	stack--;
	stack[-1] += *stack;
	goto *steps[*code++];
drop:
	stack--;
	goto *steps[*code++];
push:
	*stack++ = *code++;
	goto *steps[*code++];
end:
	return stack[-1];
}

int
swap(int *place, int value)
{
	int old = value;

	__asm__ volatile("xchg %0,%1" : "+r" (old), "+m" (*place));
	__asm__ volatile("1:\tdec %0\n\tjnz 1b\n\tlock; incl %1"
	    : "+r" (value), "+m" (counter));
	return old;
}

void *
address(int i)
{
	return i == 0 ? (void *)&shared : i == 1 ? (void *)twice : &special;
}
