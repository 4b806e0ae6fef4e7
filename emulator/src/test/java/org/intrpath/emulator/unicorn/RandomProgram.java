// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import java.util.SplittableRandom;

/** Builds a loop of random snippets and drives it with random deadlines; says everything that was to be seen. */
final class RandomProgram {

    private static final int SNIPPETS = 40;
    private static final int RUNS = 80;
    private static final int DIVIDE_BYTES = 2;

    private static final String[] CHOICES = {
        "40", // incl %eax
        "01 c3 31 da", // addl %eax,%ebx; xorl %ebx,%edx
        "50 5a", // pushl %eax; popl %edx
        "bf 00 80 00 00 b9 05 00 00 00 f3 aa", // movl $0x8000,%edi; movl $5,%ecx; rep stosb
        "bf 00 80 00 00 31 c9 f3 ab", // movl $0x8000,%edi; xorl %ecx,%ecx; rep stosl
        "be 00 80 00 00 bf 03 80 00 00 b9 07 00 00 00 f3 a6", // load %esi, %edi, %ecx; repe cmpsb
        "bf 00 80 00 00 b9 09 00 00 00 f2 ae", // movl $0x8000,%edi; movl $9,%ecx; repne scasb
        "b9 04 00 00 00 45 e2 fd", // movl $4,%ecx; 1: incl %ebp; loop 1b
        "b9 03 00 00 00 e2 fe", // movl $3,%ecx; 1: loop 1b
        "e8 02 00 00 00 eb 02 40 c3", // call 1f; jmp 2f; 1: incl %eax; ret; 2:
        "a3 10 00 20 00", // movl %eax,0x200010
        "a1 20 00 20 00", // movl 0x200020,%eax
        "b9 02 00 00 00 bf 00 00 20 00 f3 ab", // movl $2,%ecx; movl $0x200000,%edi; rep stosl
        "31 c9 f7 f1", // xorl %ecx,%ecx; divl %ecx
        "9c 9d", // pushfl; popfl
        "fb", // sti
        "fa", // cli
        "8c d1 8e d1", // movl %ss,%ecx; movl %ecx,%ss
        "f0 ff 05 00 81 00 00", // lock incl 0x8100
        "87 05 04 81 00 00", // xchgl %eax,0x8104
        "39 c3 74 01 40", // cmpl %eax,%ebx; je 1f; incl %eax; 1:
        "e8 00 00 00 00 5e fe 46 08 90 90 90 b0 01", // call 1f; 1: popl %esi; incb 8(%esi); nops; movb $1,%al
    };

    private RandomProgram() {}

    static String run(long seed, CounterKind kind) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder seen = new StringBuilder();
        try (TestGuest guest = new TestGuest(kind)) {
            int end = build(guest, random);
            int stopEvery = random.nextInt(1, 6);
            guest.onWrite = () -> {
                if (guest.accesses.size() % stopEvery == 0) {
                    guest.counter.requestStop();
                }
            };
            long eip = TestGuest.CODE;
            for (int i = 0; i < RUNS; i++) {
                seen.append(guest.run(eip, random.nextInt(0, 60)))
                        .append(guest.counter.holdsInterruptsOff() ? " held\n" : "\n");
                eip = next(guest);
            }
            seen.append(guest.counts()).append('\n').append(guest.accesses).append(end);
        }
        return seen.toString();
    }

    /** Steps over a faulting division; the program has no other fault. */
    private static long next(TestGuest guest) {
        if (guest.hooks.event() == null) {
            return guest.hooks.eip();
        }
        guest.hidden.forgetFault();
        return guest.hooks.eip() + DIVIDE_BYTES;
    }

    private static int build(TestGuest guest, SplittableRandom random) {
        int at = TestGuest.CODE;
        for (int i = 0; i < SNIPPETS; i++) {
            for (String value : CHOICES[random.nextInt(CHOICES.length)].split(" ")) {
                guest.poke(at++, Integer.parseInt(value, 16));
            }
        }
        guest.poke(at, 0xe9); // jmp to the start
        guest.poke32(at + 1, TestGuest.CODE - (at + 5));
        return at;
    }
}
