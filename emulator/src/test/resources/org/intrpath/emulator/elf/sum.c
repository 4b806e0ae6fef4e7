/* SPDX-License-Identifier: GPL-2.0-or-later */
/* sum.c: a constant table, variables of each kind, COMMON, and calls in and out of the file. */
int total;
int called __attribute__((visibility("hidden")));
static int weights[] = {3, 5, 7, 11};
const char *const names[] = {"one", "two"};

int sum(void);

__attribute__((noinline)) static int weigh(int index) {
    called++;
    return weights[index & 3] * (names[index & 1][0] == 'o' ? 2 : 1);
}

int sum(void) {
    total = 0;
    for (int index = 0; index < 4; index++) {
        total += weigh(index);
    }
    return total;
}
