// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Lays out the state block that the native counting hook works on, and holds the hook's machine code.
 *
 * <pre>
 *   offset  size  field          meaning
 *   ------  ----  -------------  ------------------------------------------------------------
 *      0      8   REMAINING      instructions until the deadline
 *      8      8   LAST           address of the instruction entered last; all ones: none
 *     16      8   EMU_STOP       host address of uc_emu_stop
 *     24      8   UPCALL         host address of the Java upcall, called as the hook itself
 *     32      8   STOPPED        0 running, 1 deadline
 *     40      8   STOP_ADDRESS   address of the instruction that was not executed
 *     48   16384  SLOTS          1024 pages of code that the hook finds by itself, chosen by
 *                                the low bits of the page's number:
 *      +0     8     PAGE           number of the page, all ones: none
 *      +8     8     TABLE          host address of its table: one unsigned 64-bit word per
 *                                  byte of the page; bit 63 sends the hook into the upcall
 *   ------  ----
 *  16432          length
 * </pre>
 *
 * <p>The hook is called before each instruction as {@code hook(uc=%rdi, address=%rsi, size=%edx, user_data=%rcx)} in
 * the System V calling convention for x86-64; it may change rax, rcx, rdx, rsi, rdi and r8 to r11, and uses rax and r8.
 * It leaves by {@code ret} or by a jump into a function of the same shape, so it needs no stack.
 *
 * <pre>
 * hook:
 *   00  48 3b 71 08           cmpq 8(%rcx),%rsi         same address twice: rep, self-jump or replay;
 *   04  74 43                 je   upcall               ... Java decides, nothing is counted yet
 *   06  48 83 29 01           subq $1,(%rcx)            REMAINING: one instruction less to go
 *   0a  72 40                 jb   deadline             there was none left
 *   0c  48 89 f0              movq %rsi,%rax
 *   0f  48 c1 e8 0c           shrq $12,%rax             number of the page
 *   13  41 89 c0              movl %eax,%r8d
 *   16  41 81 e0 ff 03 00 00  andl $1023,%r8d           its slot ...
 *   1d  41 c1 e0 04           shll $4,%r8d              ... of 16 bytes
 *   21  4a 39 44 01 30        cmpq %rax,48(%rcx,%r8)    PAGE: does the slot hold this one?
 *   26  75 1d                 jne  clock                no: Java puts it there
 *   28  4e 8b 44 01 38        movq 56(%rcx,%r8),%r8     TABLE
 *   2d  89 f0                 movl %esi,%eax
 *   2f  25 ff 0f 00 00        andl $4095,%eax           place in the page
 *   34  49 83 04 c0 01        addq $1,(%r8,%rax,8)      count it
 *   39  78 05                 js   special              bit 63: not yet classified, rep or breakpoint
 *   3b  48 89 71 08           movq %rsi,8(%rcx)         LAST
 *   3f  c3                    ret                       go on with the instruction
 * special:
 *   40  49 83 2c c0 01        subq $1,(%r8,%rax,8)      take the count back,
 * clock:
 *   45  48 83 01 01           addq $1,(%rcx)            ... and the clock
 * upcall:
 *   49  ff 61 18              jmp  *24(%rcx)            UPCALL, with the arguments as they came
 * deadline:
 *   4c  48 83 01 01           addq $1,(%rcx)            take the clock back: it will not retire
 *   50  48 c7 41 20 01 00 00 00  movq $1,32(%rcx)       STOPPED: deadline
 *   58  48 89 71 28           movq %rsi,40(%rcx)        STOP_ADDRESS
 *   5c  ff 61 10              jmp  *16(%rcx)            EMU_STOP(uc): leaves before the instruction
 * </pre>
 */
final class NativeCounterLayout {

    static final int REMAINING_OFFSET;
    static final int LAST_OFFSET;
    static final int EMU_STOP_OFFSET;
    static final int UPCALL_OFFSET;
    static final int STOPPED_OFFSET;
    static final int STOP_ADDRESS_OFFSET;
    static final int SLOTS_OFFSET;
    static final int LENGTH;

    /** How many slots there are; a power of 2. */
    static final int SLOTS = 1024;

    /** Length of a slot in bytes: number of the page, then address of its table. */
    static final int SLOT_BYTES = 2 * Long.BYTES;

    static {
        int offset = 0;
        REMAINING_OFFSET = offset;
        offset += Long.BYTES;
        LAST_OFFSET = offset;
        offset += Long.BYTES;
        EMU_STOP_OFFSET = offset;
        offset += Long.BYTES;
        UPCALL_OFFSET = offset;
        offset += Long.BYTES;
        STOPPED_OFFSET = offset;
        offset += Long.BYTES;
        STOP_ADDRESS_OFFSET = offset;
        offset += Long.BYTES;
        SLOTS_OFFSET = offset;
        offset += SLOTS * SLOT_BYTES;
        LENGTH = offset;
    }

    static final long STOPPED_DEADLINE = 1;

    /** Stands in an empty slot; no page has this number. */
    static final long NO_PAGE = -1;

    /** Bit 63 of a table word. */
    static final long SPECIAL = 1L << 63;

    private static final String MACHINE_CODE = """
        48 3b 71 08
        74 43
        48 83 29 01
        72 40
        48 89 f0
        48 c1 e8 0c
        41 89 c0
        41 81 e0 ff 03 00 00
        41 c1 e0 04
        4a 39 44 01 30
        75 1d
        4e 8b 44 01 38
        89 f0
        25 ff 0f 00 00
        49 83 04 c0 01
        78 05
        48 89 71 08
        c3
        49 83 2c c0 01
        48 83 01 01
        ff 61 18
        48 83 01 01
        48 c7 41 20 01 00 00 00
        48 89 71 28
        ff 61 10
        """;

    private NativeCounterLayout() {}

    /** Returns the machine code of the hook, position-independent. */
    static byte[] machineCode() {
        String[] bytes = MACHINE_CODE.split("\\s+");
        byte[] code = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            code[i] = (byte) Integer.parseInt(bytes[i], 16);
        }
        return code;
    }
}
