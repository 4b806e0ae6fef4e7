/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * runqueue.c: run queues by priority, sleep queues by hash, turnstiles: list
 * surgery, bit scans, recursion, sorting. For the assembler's corpus;
 * README.md has the command.
 */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long ulong;

#define LEVELS 224
#define BUCKETS 32
#define WORD_BITS (8 * sizeof(ulong))

enum state { IDLE = 1, RUNNABLE, SLEEPING, STOPPED, ON_CPU = 7, DEAD };

struct thread {
	struct thread *next, **previous;
	const void *channel;
	struct thread *blocked_on, *waiters;
	short priority, inherited;
	enum state state;
	u8 cpu, affinity;
	long ticks;
};

struct queue {
	struct thread *first, **last;
};

static struct queue levels[LEVELS];
static struct queue sleepers[BUCKETS];
static ulong occupied[(LEVELS + WORD_BITS - 1) / WORD_BITS];
static struct thread *volatile current[4];
int runnable;

static void enqueue(struct queue *queue, struct thread *thread)
{
	if (!queue->last)
		queue->last = &queue->first;
	thread->next = 0;
	thread->previous = queue->last;
	*queue->last = thread;
	queue->last = &thread->next;
}

static void dequeue(struct queue *queue, struct thread *thread)
{
	if (thread->next)
		thread->next->previous = thread->previous;
	else
		queue->last = thread->previous;
	*thread->previous = thread->next;
}

static int effective(const struct thread *thread)
{
	return thread->inherited > thread->priority ? thread->inherited : thread->priority;
}

void make_runnable(struct thread *thread)
{
	int level = effective(thread);

	thread->state = RUNNABLE;
	enqueue(&levels[level], thread);
	occupied[level / WORD_BITS] |= 1ul << level % WORD_BITS;
	__sync_fetch_and_add(&runnable, 1);
}

struct thread *choose(int cpu)
{
	int word;

	for (word = sizeof occupied / sizeof *occupied - 1; word >= 0; word--) {
		ulong bits = occupied[word];

		while (bits) {
			int bit = WORD_BITS - 1 - __builtin_clzl(bits);
			struct queue *queue = &levels[word * WORD_BITS + bit];
			struct thread *thread;

			for (thread = queue->first; thread; thread = thread->next) {
				if (thread->affinity && !(thread->affinity & 1 << cpu))
					continue;
				dequeue(queue, thread);
				if (!queue->first)
					occupied[word] &= ~(1ul << bit);
				__sync_fetch_and_sub(&runnable, 1);
				return thread;
			}
			bits &= ~(1ul << bit);
		}
	}
	return 0;
}

static unsigned hash(const void *channel)
{
	ulong value = (ulong)channel;

	return (value >> 4 ^ value >> 9 ^ value * 2654435761u) % BUCKETS;
}

void sleep_on(const void *channel, int cpu)
{
	struct thread *thread = current[cpu];

	thread->channel = channel;
	thread->state = SLEEPING;
	enqueue(&sleepers[hash(channel)], thread);
}

int wake(const void *channel, int most)
{
	struct queue *queue = &sleepers[hash(channel)];
	struct thread *thread = queue->first, *next;
	int woken = 0;

	for (; thread && woken < most; thread = next) {
		next = thread->next;
		if (thread->channel == channel) {
			dequeue(queue, thread);
			thread->channel = 0;
			make_runnable(thread);
			woken++;
		}
	}
	return woken;
}

int lend(struct thread *thread, int priority, int depth)
{
	if (!thread || depth > 16 || priority <= effective(thread))
		return depth;
	thread->inherited = (short)priority;
	if (thread->state == RUNNABLE) {
		make_runnable(thread);
		return depth;
	}
	return lend(thread->blocked_on, priority, depth + 1);
}

void sort_by_ticks(struct thread **threads, int count)
{
	int gap, i, j;

	for (gap = count / 2; gap > 0; gap /= 2)
		for (i = gap; i < count; i++)
			for (j = i - gap; j >= 0 && threads[j]->ticks > threads[j + gap]->ticks; j -= gap) {
				struct thread *other = threads[j];

				threads[j] = threads[j + gap];
				threads[j + gap] = other;
			}
}

long decay(struct thread *threads, unsigned count)
{
	long total = 0;
	unsigned i;

	for (i = 0; i < count; i++) {
		threads[i].ticks = threads[i].ticks * 7 / 8;
		total += threads[i].ticks % 13;
		threads[i].priority -= (short)(threads[i].ticks >> 4);
	}
	return total;
}
