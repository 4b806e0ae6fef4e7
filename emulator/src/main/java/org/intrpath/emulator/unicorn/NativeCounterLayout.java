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
 *     16      8   BASE           first linear address of the counted window
 *     24      8   SIZE           length of the window in bytes
 *     32      8   TABLE          host address of the table: one unsigned 64-bit word per byte of
 *                                the window; bit 63 sends the hook into the upcall
 *     40      8   EMU_STOP       host address of uc_emu_stop
 *     48      8   UPCALL         host address of the Java upcall, called as the hook itself
 *     56      8   STOPPED        0 running, 1 deadline, 2 outside the window
 *     64      8   STOP_ADDRESS   address of the instruction that was not executed
 *   ------  ----
 *     72          length
 * </pre>
 *
 * <p>The hook is called before each instruction as {@code hook(uc=%rdi, address=%rsi, size=%edx, user_data=%rcx)} in
 * the System V calling convention for x86-64; it may change rax, rcx, rdx, rsi, rdi and r8 to r11, and uses rax and r8.
 * It leaves by {@code ret} or by a jump into a function of the same shape, so it needs no stack.
 *
 * <pre>
 * hook:
 *   00  48 3b 71 08      cmpq 8(%rcx),%rsi          same address twice: rep, self-jump or replay;
 *   04  74 2c            je   upcall                ... Java decides, nothing is counted yet
 *   06  48 83 29 01      subq $1,(%rcx)             REMAINING: one instruction less to go
 *   0a  72 29            jb   deadline              there was none left
 *   0c  48 89 f0         movq %rsi,%rax             index into the window ...
 *   0f  48 2b 41 10      subq 16(%rcx),%rax         ... is the address less BASE
 *   13  48 3b 41 18      cmpq 24(%rcx),%rax         at or beyond SIZE, or below BASE (wraps):
 *   17  73 23            jae  outside               not counted code
 *   19  4c 8b 41 20      movq 32(%rcx),%r8          TABLE
 *   1d  49 83 04 c0 01   addq $1,(%r8,%rax,8)       count it
 *   22  78 05            js   special               bit 63: not yet classified, rep or breakpoint
 *   24  48 89 71 08      movq %rsi,8(%rcx)          LAST
 *   28  c3               ret                        go on with the instruction
 * special:
 *   29  49 83 2c c0 01   subq $1,(%r8,%rax,8)       take the count back,
 *   2e  48 83 01 01      addq $1,(%rcx)             ... and the clock
 * upcall:
 *   32  ff 61 30         jmp  *48(%rcx)             UPCALL, with the arguments as they came
 * deadline:
 *   35  b8 01 00 00 00   movl $1,%eax               reason 1: deadline
 *   3a  eb 05            jmp  stop
 * outside:
 *   3c  b8 02 00 00 00   movl $2,%eax               reason 2: outside the window
 * stop:
 *   41  48 83 01 01      addq $1,(%rcx)             take the clock back: it will not retire
 *   45  48 89 41 38      movq %rax,56(%rcx)         STOPPED
 *   49  48 89 71 40      movq %rsi,64(%rcx)         STOP_ADDRESS
 *   4d  ff 61 28         jmp  *40(%rcx)             EMU_STOP(uc): leaves before the instruction
 * </pre>
 */
final class NativeCounterLayout {

    static final int REMAINING_OFFSET;
    static final int LAST_OFFSET;
    static final int BASE_OFFSET;
    static final int SIZE_OFFSET;
    static final int TABLE_OFFSET;
    static final int EMU_STOP_OFFSET;
    static final int UPCALL_OFFSET;
    static final int STOPPED_OFFSET;
    static final int STOP_ADDRESS_OFFSET;
    static final int LENGTH;

    static {
        int offset = 0;
        REMAINING_OFFSET = offset;
        offset += Long.BYTES;
        LAST_OFFSET = offset;
        offset += Long.BYTES;
        BASE_OFFSET = offset;
        offset += Long.BYTES;
        SIZE_OFFSET = offset;
        offset += Long.BYTES;
        TABLE_OFFSET = offset;
        offset += Long.BYTES;
        EMU_STOP_OFFSET = offset;
        offset += Long.BYTES;
        UPCALL_OFFSET = offset;
        offset += Long.BYTES;
        STOPPED_OFFSET = offset;
        offset += Long.BYTES;
        STOP_ADDRESS_OFFSET = offset;
        offset += Long.BYTES;
        LENGTH = offset;
    }

    static final long STOPPED_DEADLINE = 1;
    static final long STOPPED_OUTSIDE = 2;

    /** Bit 63 of a table word. */
    static final long SPECIAL = 1L << 63;

    private static final String MACHINE_CODE = """
        48 3b 71 08
        74 2c
        48 83 29 01
        72 29
        48 89 f0
        48 2b 41 10
        48 3b 41 18
        73 23
        4c 8b 41 20
        49 83 04 c0 01
        78 05
        48 89 71 08
        c3
        49 83 2c c0 01
        48 83 01 01
        ff 61 30
        b8 01 00 00 00
        eb 05
        b8 02 00 00 00
        48 83 01 01
        48 89 41 38
        48 89 71 40
        ff 61 28
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
