// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One engine through all modes: the guest changes them, the hidden state tells and sets them. */
class ProcessorModeTest {
    private static final int CODE = 0x8000;
    private static final TableRegister CODE_16_AT_8000 = new TableRegister(0x800, CODE, 0xffff, 0x9b00);
    private static final TableRegister FLAT_CODE = new TableRegister(0x08, 0, -1, 0x00cf_9b00);
    private static final TableRegister FLAT_DATA = new TableRegister(0x10, 0, -1, 0x00cf_9300);
    private static final TableRegister LONG_CODE = new TableRegister(0x18, 0, -1, 0x00af_9b00);

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment memory = arena.allocate(0x4_0000, 4096);
    private final Engine engine = Engine.openLong(CpuModel.STANDARD);
    private final HiddenState hidden = new HiddenState(engine);

    @BeforeEach
    void realMode() {
        engine.map(0, memory, Protection.ALL);
        hidden.leaveForRealMode();
        engine.write(X86Register.CR0, 0x10);
    }

    @AfterEach
    void close() {
        hidden.close();
        engine.close();
        arena.close();
    }

    @Test
    void realModeAddsSixteenTimesTheSelector() {
        hidden.loadSegment(SegmentRegister.CS, CODE_16_AT_8000);
        // mov $0x1234,%ax; mov %ax,0x9000; hlt
        code(0xb8, 0x34, 0x12, 0xa3, 0x00, 0x90, 0xf4);

        run(0);

        assertThat(hidden.mode()).isEqualTo(ProcessorMode.REAL);
        assertThat(memory.get(ValueLayout.JAVA_SHORT, 0x9000)).isEqualTo((short) 0x1234);
        assertThat(engine.read(X86Register.EIP)).isEqualTo(7);
    }

    @Test
    void protectedModeFollowsFromControlRegisterAndSegments() {
        engine.write(X86Register.CR0, 0x11);
        hidden.follow(true, false);
        hidden.enter(0, FLAT_CODE, FLAT_DATA);
        // mov $0x12345678,%eax; hlt
        code(0xb8, 0x78, 0x56, 0x34, 0x12, 0xf4);

        run(CODE);

        assertThat(hidden.mode()).isEqualTo(ProcessorMode.PROTECTED_32);
        assertThat(engine.read(X86Register.EAX)).isEqualTo(0x1234_5678);
        assertThat(hidden.segment(SegmentRegister.CS)).isEqualTo(FLAT_CODE);
        assertThat(hidden.segment(SegmentRegister.SS)).isEqualTo(FLAT_DATA);
    }

    @Test
    void guestEntersLongModeByItself() {
        engine.write(X86Register.CR0, 0x11);
        hidden.follow(true, false);
        hidden.enter(0, FLAT_CODE, FLAT_DATA);
        fourLevelTables();
        descriptor(3, 0x00af_9b00_0000_ffffL);
        engine.writeTable(X86Register.GDTR, TableRegister.of(0x2000, 0x1f));
        engine.write(X86Register.CR4, 1 << 5);
        engine.write(X86Register.CR3, 0x1_0000);
        engine.writeMsr(0xc000_0080, 0x100);
        // mov $0x80000011,%eax; mov %eax,%cr0; ljmp $0x18,$0x8100
        code(0xb8, 0x11, 0, 0, 0x80, 0x0f, 0x22, 0xc0, 0xea, 0x00, 0x81, 0, 0, 0x18, 0);
        // movabs $0x123456789abcdef0,%rax; hlt
        put(0x8100, 0x48, 0xb8, 0xf0, 0xde, 0xbc, 0x9a, 0x78, 0x56, 0x34, 0x12, 0xf4);

        run(CODE);

        assertThat(hidden.mode()).isEqualTo(ProcessorMode.LONG_64);
        assertThat(engine.read(X86Register.RAX)).isEqualTo(0x1234_5678_9abc_def0L);
        assertThat(engine.readMsr(0xc000_0080)).isEqualTo(0x500);
    }

    @Test
    void compatibilityCodeIsEnteredFromLongMode() {
        guestEntersLongModeByItself();
        hidden.enter(3, new TableRegister(0x23, 0, -1, 0x00cf_fb00), new TableRegister(0x2b, 0, -1, 0x00cf_f300));

        assertThat(hidden.mode()).isEqualTo(ProcessorMode.COMPATIBILITY_32);
        assertThat(hidden.ring()).isEqualTo(3);

        hidden.enter(0, LONG_CODE, new TableRegister(0, 0, 0, 0));

        assertThat(hidden.mode()).isEqualTo(ProcessorMode.LONG_64);
        assertThat(hidden.ring()).isZero();
    }

    @Test
    void longModeIsLeftForRealMode() {
        guestEntersLongModeByItself();

        engine.write(X86Register.CR0, 0x11);
        hidden.leaveForRealMode();
        engine.write(X86Register.CR0, 0x10);

        assertThat(hidden.mode()).isEqualTo(ProcessorMode.REAL);
        assertThat(engine.readMsr(0xc000_0080)).isZero();
    }

    private void fourLevelTables() {
        memory.set(ValueLayout.JAVA_LONG, 0x1_0000, 0x1_1003);
        memory.set(ValueLayout.JAVA_LONG, 0x1_1000, 0x1_2003);
        memory.set(ValueLayout.JAVA_LONG, 0x1_2000, 0x83);
    }

    private void descriptor(int index, long value) {
        memory.set(ValueLayout.JAVA_LONG, 0x2000 + 8L * index, value);
    }

    private void code(int... bytes) {
        put(CODE, bytes);
    }

    private void put(int address, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            memory.set(ValueLayout.JAVA_BYTE, address + (long) i, (byte) bytes[i]);
        }
    }

    private void run(long from) {
        Engine.check(UnicornLibrary.uc_emu_start(engine.handle(), from, -1L, 0, 0), "uc_emu_start");
    }
}
