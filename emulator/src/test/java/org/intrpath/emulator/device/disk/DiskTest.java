// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data sheet in the Javadoc of {@link Disk}. */
class DiskTest {
    private static final int CAUSE = 0x00;
    private static final int MASK_SET = 0x04;
    private static final int MASK_CLEAR = 0x08;
    private static final int STATUS = 0x0c;
    private static final int SECTOR_LOW = 0x10;
    private static final int SECTOR_HIGH = 0x14;
    private static final int SECTOR_COUNT = 0x18;
    private static final int BUFFER_LOW = 0x1c;
    private static final int BUFFER_HIGH = 0x20;
    private static final int COMMAND = 0x24;
    private static final int CAPACITY_LOW = 0x28;
    private static final int CAPACITY_HIGH = 0x2c;
    private static final int READ = 1;
    private static final int WRITE = 2;
    private static final int FLUSH = 3;
    private static final int SECTORS = 4;
    private static final long LATENCY = 100;

    private final VirtualClock clock = new VirtualClock();
    private final PhysicalMemory memory = new PhysicalMemory(0x4000);
    private final MemoryMedium medium = MemoryMedium.blank(SECTORS);
    private final Disk disk = new Disk(clock, memory, medium, Intervals.fixed(LATENCY));

    @AfterEach
    void close() {
        memory.close();
    }

    private void request(long sector, int count, long buffer) {
        disk.write(SECTOR_LOW, (int) sector);
        disk.write(SECTOR_HIGH, (int) (sector >>> 32));
        disk.write(SECTOR_COUNT, count);
        disk.write(BUFFER_LOW, (int) buffer);
        disk.write(BUFFER_HIGH, (int) (buffer >>> 32));
    }

    private void complete() {
        clock.advanceTo(disk.nextDeadline());
        disk.tick();
    }

    @ParameterizedTest
    @CsvSource({
        "CAUSE, 0",
        "MASK_SET, 0",
        "STATUS, 0",
        "SECTOR_LOW, 0",
        "SECTOR_HIGH, 0",
        "SECTOR_COUNT, 0",
        "BUFFER_LOW, 0",
        "BUFFER_HIGH, 0",
        "CAPACITY_LOW, 4",
        "CAPACITY_HIGH, 0"
    })
    void readsItsResetValue(DiskRegister register, int value) {
        assertThat(disk.read(register.offset())).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(
            value = DiskRegister.class,
            names = {"MASK_CLEAR", "COMMAND"})
    void readOfWriteOnlyIsRefused(DiskRegister register) {
        assertThatThrownBy(() -> disk.read(register.offset()))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("write-only");
    }

    @ParameterizedTest
    @EnumSource(
            value = DiskRegister.class,
            names = {"STATUS", "CAPACITY_LOW", "CAPACITY_HIGH"})
    void writeOfReadOnlyIsRefused(DiskRegister register) {
        assertThatThrownBy(() -> disk.write(register.offset(), 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("read-only");
    }

    @Test
    void accessOfEveryRegisterIsThatOfItsTable() {
        assertThat(DiskRegister.values())
                .allSatisfy(register -> assertThat(register.access().isReadable()
                                || register.access().isWritable())
                        .isTrue())
                .filteredOn(register -> !register.access().isReadable())
                .containsExactly(DiskRegister.MASK_CLEAR, DiskRegister.COMMAND);
        assertThat(DiskRegister.values())
                .filteredOn(register -> !register.access().isWritable())
                .containsExactly(DiskRegister.STATUS, DiskRegister.CAPACITY_LOW, DiskRegister.CAPACITY_HIGH);
    }

    @ParameterizedTest(name = "{0} bit {1}")
    @MethodSource("reservedBits")
    void reservedBitIsRefused(DiskRegister register, int bit) {
        assertThatThrownBy(() -> disk.write(register.offset(), 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("reserved");
    }

    private static Stream<Arguments> reservedBits() {
        Stream<Arguments> causes = Stream.of(DiskRegister.CAUSE, DiskRegister.MASK_SET, DiskRegister.MASK_CLEAR)
                .flatMap(register -> IntStream.range(2, 32).mapToObj(bit -> Arguments.of(register, bit)));
        Stream<Arguments> others = Stream.of(
                Arguments.of(DiskRegister.SECTOR_COUNT, 16),
                Arguments.of(DiskRegister.SECTOR_COUNT, 31),
                Arguments.of(DiskRegister.BUFFER_LOW, 0),
                Arguments.of(DiskRegister.BUFFER_LOW, 1),
                Arguments.of(DiskRegister.BUFFER_HIGH, 20),
                Arguments.of(DiskRegister.BUFFER_HIGH, 31));
        return Stream.concat(causes, others);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x30, 0xffc, 0x02, -4})
    void offsetWithoutRegisterIsRefused(int offset) {
        UnmodelledAccessException read = catchThrowableOfType(UnmodelledAccessException.class, () -> disk.read(offset));
        UnmodelledAccessException write =
                catchThrowableOfType(UnmodelledAccessException.class, () -> disk.write(offset, 9));

        assertThat(read.access())
                .isEqualTo(new UnmodelledAccessException.Access("disk", "no register", offset, 4, false, 0));
        assertThat(write.access())
                .isEqualTo(new UnmodelledAccessException.Access("disk", "no register", offset, 4, true, 9));
    }

    @Test
    void requestRegistersReadAsWritten() {
        request(0x1_2345_6789L, 0xffff, 0xf_ffff_ffff_fffcL);

        assertThat(disk.read(SECTOR_LOW)).isEqualTo(0x2345_6789);
        assertThat(disk.read(SECTOR_HIGH)).isEqualTo(1);
        assertThat(disk.read(SECTOR_COUNT)).isEqualTo(0xffff);
        assertThat(disk.read(BUFFER_LOW)).isEqualTo(0xffff_fffc);
        assertThat(disk.read(BUFFER_HIGH)).isEqualTo(0xf_ffff);
    }

    @Test
    void commandIsBusyForItsLatency() {
        request(0, 1, 0x1000);
        disk.write(COMMAND, READ);
        assertThat(disk.nextDeadline()).isEqualTo(LATENCY);

        clock.advanceTo(LATENCY - 1);
        assertThat(disk.read(STATUS)).isEqualTo(1);
        clock.advanceTo(LATENCY);
        assertThat(disk.read(STATUS)).isZero();
        assertThat(disk.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void nothingMovesBeforeCompletion() {
        request(0, 1, 0x1000);
        disk.write(COMMAND, WRITE);
        memory.write8(0x1000, 0x55);

        complete();

        assertThat(medium.read(0, 1)).startsWith(0x55);
    }

    @Test
    void readMovesSectorsToMemory() {
        byte[] sectors = new byte[1024];
        sectors[0] = 1;
        sectors[1023] = 2;
        medium.write(1, sectors);
        request(1, 2, 0x3c00);
        disk.write(COMMAND, READ);

        complete();

        assertThat(memory.read8(0x3c00)).isEqualTo(1);
        assertThat(memory.read8(0x3fff)).isEqualTo(2);
        assertThat(disk.read(CAUSE)).isEqualTo(0b01);
    }

    @Test
    void writeMovesMemoryToSectors() {
        memory.write8(0x1000, 1);
        memory.write8(0x11ff, 2);
        memory.write8(0x1200, 3);
        request(3, 1, 0x1000);
        disk.write(COMMAND, WRITE);

        complete();

        assertThat(medium.read(3, 1)).startsWith(1).endsWith(2);
        assertThat(disk.read(CAUSE)).isEqualTo(0b01);
    }

    @Test
    void flushNeedsNoSectors() {
        disk.write(COMMAND, FLUSH);

        complete();

        assertThat(disk.read(STATUS)).isZero();
        assertThat(disk.read(CAUSE)).isEqualTo(0b01);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void badCommandIsError1(int command) {
        request(9, 1, 0x1000);
        disk.write(COMMAND, command);

        complete();

        assertThat(disk.read(STATUS)).isEqualTo(0x100);
        assertThat(disk.read(CAUSE)).isEqualTo(0b10);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 1", "3, 2", "0, 5", "0x100000000, 1", "-1, 1"})
    void sectorsThatAreNotThereAreError2(Long sector, int count) {
        request(sector, count, 0x1000);
        disk.write(COMMAND, READ);

        complete();

        assertThat(disk.read(STATUS)).isEqualTo(0x200);
        assertThat(disk.read(CAUSE)).isEqualTo(0b10);
    }

    @Test
    void writeOfAProtectedDiskIsError3() {
        Disk fixed = new Disk(clock, memory, new MemoryMedium(new byte[512], false), Intervals.fixed(1));
        fixed.write(SECTOR_COUNT, 1);
        fixed.write(COMMAND, WRITE);
        clock.advanceTo(1);

        assertThat(fixed.read(STATUS)).isEqualTo(0x300);

        fixed.write(COMMAND, READ);
        clock.advanceTo(2);
        assertThat(fixed.read(STATUS)).isZero();
    }

    @Test
    void damagedSectorIsError4AndMovesNothing() {
        disk.setDamaged(2, true);
        memory.write8(0x1000, 0x55);
        request(1, 2, 0x1000);
        disk.write(COMMAND, WRITE);

        complete();

        assertThat(disk.read(STATUS)).isEqualTo(0x400);
        assertThat(disk.read(CAUSE)).isEqualTo(0b10);
        assertThat(medium.read(1, 1)).containsOnly(0);
    }

    @Test
    void neighboursOfADamagedSectorAreSound() {
        disk.setDamaged(2, true);
        request(0, 2, 0x1000);
        disk.write(COMMAND, READ);

        complete();

        assertThat(disk.read(STATUS)).isZero();
    }

    @Test
    void mendedSectorIsSound() {
        disk.setDamaged(0, true);
        disk.setDamaged(0, false);
        request(0, 1, 0x1000);
        disk.write(COMMAND, READ);

        complete();

        assertThat(disk.read(STATUS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, SECTORS})
    void sectorThatIsNotThereCannotBeDamaged(long sector) {
        assertThatThrownBy(() -> disk.setDamaged(sector, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nextCommandClearsTheErrorOfTheLast() {
        disk.write(COMMAND, 9);
        complete();

        disk.write(COMMAND, FLUSH);

        assertThat(disk.read(STATUS)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = DiskRegister.class,
            names = {"SECTOR_LOW", "SECTOR_HIGH", "SECTOR_COUNT", "BUFFER_LOW", "BUFFER_HIGH", "COMMAND"})
    void requestWhileBusyIsRefused(DiskRegister register) {
        disk.write(COMMAND, FLUSH);

        assertThatThrownBy(() -> disk.write(register.offset(), 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("BUSY");
    }

    @Test
    void requestAfterTheLatencyIsTaken() {
        disk.write(COMMAND, FLUSH);
        clock.advanceTo(LATENCY);

        disk.write(SECTOR_LOW, 3);

        assertThat(disk.read(SECTOR_LOW)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {READ, WRITE})
    void bufferOutsideMemoryIsRefusedAtTheCommand(int command) {
        request(0, 2, 0x3e00);

        assertThatThrownBy(() -> disk.write(COMMAND, command))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("disk: DMA")
                .hasMessageContaining("1024 bytes at guest-physical 0x00003e00 by BUFFER_LOW");
        assertThat(disk.read(STATUS)).isZero();
    }

    @Test
    void lineNeedsCauseAndMask() {
        disk.write(MASK_SET, 0b10);
        disk.write(COMMAND, FLUSH);
        complete();
        assertThat(disk.isLineActive()).isFalse();

        disk.write(MASK_SET, 0b01);
        assertThat(disk.isLineActive()).isTrue();
        disk.write(CAUSE, 0b01);
        assertThat(disk.isLineActive()).isFalse();
    }

    @Test
    void maskIsSetAndClearedByOnes() {
        disk.write(MASK_SET, 0b01);
        disk.write(MASK_SET, 0b10);
        disk.write(MASK_CLEAR, 0b01);

        assertThat(disk.read(MASK_SET)).isEqualTo(0b10);
    }

    @Test
    void writingZeroToCauseClearsNothing() {
        disk.write(COMMAND, FLUSH);
        complete();

        disk.write(CAUSE, 0b10);

        assertThat(disk.read(CAUSE)).isEqualTo(0b01);
    }

    @Test
    void latenciesComeOneAfterTheOther() {
        Intervals seeded = Intervals.uniform(5, 10, 1000);
        Intervals same = Intervals.uniform(5, 10, 1000);
        Disk slow = new Disk(clock, memory, medium, seeded);

        slow.write(COMMAND, FLUSH);
        long first = slow.nextDeadline();
        clock.advanceTo(first);
        slow.tick();
        slow.write(COMMAND, FLUSH);

        assertThat(first).isEqualTo(same.next());
        assertThat(slow.nextDeadline()).isEqualTo(first + same.next());
    }

    @Test
    void resetForgetsEverythingButTheDisk() {
        disk.setDamaged(0, true);
        request(0, 1, 0x1000);
        disk.write(MASK_SET, 0b11);
        disk.write(COMMAND, READ);

        disk.reset();

        assertThat(disk)
                .hasToString("Disk[cause 0x0, enabled 0x0, command 0x0 of 0 sectors from 0x0, buffer 0x00000000, NONE,"
                        + " line low]");
        assertThat(disk.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        request(0, 1, 0x1000);
        disk.write(COMMAND, READ);
        complete();
        assertThat(disk.read(STATUS)).isEqualTo(0x400);
        assertThat(disk.read(CAPACITY_LOW)).isEqualTo(SECTORS);
        assertThat(disk.read(CAPACITY_HIGH)).isZero();
    }
}
