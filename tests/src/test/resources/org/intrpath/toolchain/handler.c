/* SPDX-License-Identifier: GPL-2.0-or-later */
/* handler.c: what entry.s calls; it reads constants, writes variables, calls. */
extern int entries;
int last;
static int history[8];
static const short weights[] = {3, -5, 7, -11, 13, -17, 19, -23};

void note(int index) __attribute__((weak));

static int __attribute__((noinline)) weigh(int index) {
    history[index & 7]++;
    return weights[index & 7] * (entries + 1);
}

int handle(int count) {
    int sum = 0;
    for (int index = 0; index < count; index++) {
        sum += weigh(index);
        if (note) {
            note(index);
        }
    }
    return sum;
}
