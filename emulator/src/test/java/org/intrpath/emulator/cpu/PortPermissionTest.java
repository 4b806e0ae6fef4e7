// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intel SDM 1, "I/O Privilege Level" and "I/O Permission Bit Map"; the same map in both widths of the TSS. */
class PortPermissionTest {

    private static final int MAP = 0x80;
    private static final int TSS_LIMIT = 0x100;

    private final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    private final LongTestImage image = new LongTestImage(memory).task(TSS_LIMIT);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, CountedWindow.EVERYTHING, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    /** Ring 3 stands before an instruction, DX holds a port, and the map forbids port 0x71 alone. */
    private RaisedEvent check(String code, int port) {
        image.taskState().ioMapBase(MAP);
        memory.write8(LongTestImage.TSS + MAP + 0x71 / 8, 1 << 0x71 % 8);
        image.code(LongTestImage.USER_CODE, code);
        cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
        return ask(port);
    }

    private RaisedEvent ask(int port) {
        cpu.set(X86Register.EDX, port);
        cpu.counter().deadline(cpu.counter().clock() + 10);
        cpu.run(false);
        assertThat(cpu.counter().stop()).isEqualTo(CounterStop.PORT_PERMISSION);
        return cpu.check();
    }

    @ParameterizedTest(name = "{0} at {1}: allowed {2}")
    @CsvSource({
        "'inb %dx,%al',   0x70, true",
        "'inb %dx,%al',   0x71, false",
        "'inb %dx,%al',   0x72, true",
        "'outb %al,%dx',  0x71, false",
        "'inb $0x71,%al', 0,    false",
        "'inb $0x70,%al', 0,    true",
        "'outw %ax,%dx',  0x70, false",
        "'inw %dx,%ax',   0x6f, true",
        "'inl %dx,%eax',  0x6e, false",
        "'inl %dx,%eax',  0x6d, true",
        "'outl %eax,$0x6e', 0,  false",
        "'insb',          0x71, false",
        "'outsl',         0x70, false",
        "'rep insw',      0x6f, true",
    })
    void everyByteOfTheAccessNeedsItsBitClear(String code, int port, boolean allowed) {
        assertThat(check(code + "\n", port) == null).isEqualTo(allowed);
    }

    @Test
    void refusalIsAGeneralProtectionFaultWithTheErrorCode0() {
        RaisedEvent event = check("inb %dx,%al\n", 0x71);
        assertThat(event.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        assertThat(event.errorCode()).isZero();
        assertThat(event.why()).isEqualTo("port 0x0071: the I/O permission map of the TSS forbids it");
    }

    @Test
    void theSecondByteReadMustBeWithinTheLimitToo() {
        int lastByte = TSS_LIMIT - MAP;
        assertThat(check("inb %dx,%al\n", (lastByte - 1) * 8)).isNull();
        assertThat(ask(lastByte * 8).why()).contains("ends before it");
    }

    @Test
    void aMapBeyondTheLimitIsNone() {
        image.code(LongTestImage.USER_CODE, "inb %dx,%al\n");
        image.taskState().ioMapBase(TSS_LIMIT + 1);
        cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
        assertThat(ask(0).exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
    }

    @Test
    void aTssTooShortForTheMapsBaseHasNoMap() {
        image.task(LongTaskStateSegment.LENGTH - 2);
        assertThat(check("inb %dx,%al\n", 0).why()).contains("no I/O permission map");
    }

    @Test
    void aMapThatIsNotMappedIsAPageFault() {
        image.code(LongTestImage.USER_CODE, "inb %dx,%al\n");
        image.taskState().ioMapBase(0x1000);
        image.task(0x2000);
        cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
        RaisedEvent event = ask(0);
        assertThat(event.exception()).isEqualTo(ExceptionVector.PAGE_FAULT);
        assertThat(event.address()).isEqualTo(LongTestImage.TSS + 0x1000);
    }

    @Test
    void theIoPrivilegeLevelAllowsAllPorts() {
        image.code(LongTestImage.USER_CODE, "inb %dx,%al\n");
        cpu.start(image.userStart(LongTestImage.USER_CODE, Eflags.IOPL_MASK));
        assertThat(cpu.check()).isNull();
    }

    @Test
    void a32BitTssHasItsMapAtTheSamePlace() {
        memory.write(0, new byte[(int) LongTestImage.MEMORY_BYTES]);
        TestImage narrow = new TestImage(memory);
        narrow.descriptor(5, SegmentDescriptor.taskState(TestImage.TSS, TSS_LIMIT));
        narrow.taskState().ioMapBase(MAP);
        memory.write8(TestImage.TSS + MAP + 0x71 / 8, 1 << 0x71 % 8);
        narrow.load("14000: ec                              in (%dx),%al");
        cpu.start(narrow.userStart(TestImage.USER_CODE, 0));
        assertThat(ask(0x71).exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        assertThat(ask(0x70)).isNull();
        cpu.setTable(X86Register.TR, new TableRegister(0x28, TestImage.TSS, TSS_LIMIT, 0x8300));
        assertThat(ask(0x70).why()).contains("no I/O permission map");
    }

    @Test
    void otherInstructionsReachForNoPort() {
        assertThatThrownBy(() -> PortInstruction.decode(new byte[] {(byte) 0x90}, 1, 64))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}-bit code, prefix {1}: {2} bytes")
    @CsvSource({"16, false, 2", "16, true, 4", "32, false, 4", "32, true, 2", "64, false, 4", "64, true, 2"})
    void theWidthFollowsTheCodeAndItsPrefix(int codeBits, boolean prefixed, int widthBytes) {
        byte[] code = prefixed ? new byte[] {0x66, (byte) 0xed} : new byte[] {(byte) 0xed};
        assertThat(PortInstruction.decode(code, code.length, codeBits))
                .isEqualTo(new PortInstruction(PortInstruction.IN_DX, widthBytes));
    }
}
