// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 3A, "Local APIC Register Address Map" and "Local APIC State After Power-Up or Reset", row by row. */
class LapicRegisterTest {
    private final LocalApic apic = new LocalApic(0, new VirtualClock());

    @ParameterizedTest
    @MethodSource("readable")
    void readsItsResetValue(LapicRegister register) {
        assertThat(apic.read(register.offset())).isEqualTo(register.resetValue());
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void readIsRefusedWithItsName(LapicRegister register) {
        UnmodelledAccessException refused =
                catchThrowableOfType(UnmodelledAccessException.class, () -> apic.read(register.offset()));

        assertThat(refused.access())
                .isEqualTo(new UnmodelledAccessException.Access(
                        "local APIC", register.name(), register.offset(), 4, false, 0));
    }

    @ParameterizedTest
    @MethodSource("readableAndWritable")
    void takesItsResetValueBack(LapicRegister register) {
        apic.write(register.offset(), register.resetValue());

        assertThat(apic.read(register.offset())).isEqualTo(register.resetValue());
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void writeIsRefusedWithItsName(LapicRegister register) {
        UnmodelledAccessException refused =
                catchThrowableOfType(UnmodelledAccessException.class, () -> apic.write(register.offset(), 0));

        assertThat(refused.access())
                .isEqualTo(new UnmodelledAccessException.Access(
                        "local APIC", register.name(), register.offset(), 4, true, 0));
    }

    @ParameterizedTest(name = "{0} bit {1}")
    @MethodSource("reservedBits")
    void reservedBitIsRefused(LapicRegister register, int bit) {
        assertThatThrownBy(() -> apic.write(register.offset(), register.resetValue() | 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("reserved")
                .hasMessageContaining(register.name());
    }

    // The values written set every bit that is neither reserved nor read-only and that the model does not refuse.
    @ParameterizedTest(name = "{0}: 0x{1} reads 0x{2}")
    @CsvSource({
        "ID, ff000000, ff000000",
        "TASK_PRIORITY, ff, ff",
        "LOGICAL_DESTINATION, ff000000, ff000000",
        "SPURIOUS_INTERRUPT_VECTOR, 1ff, 1ff",
        "SPURIOUS_INTERRUPT_VECTOR, 120, 120",
        "INTERRUPT_COMMAND_HIGH, ff000000, ff000000",
        "INTERRUPT_COMMAND_LOW, 58ff, 48ff",
        "LVT_TIMER, 310ff, 300ff",
        "LVT_THERMAL_SENSOR, 117ff, 107ff",
        "LVT_PERFORMANCE_COUNTERS, 117ff, 107ff",
        "LVT_LINT0, 1f7ff, 1a7ff",
        "LVT_LINT1, 1f7ff, 1a7ff",
        "LVT_ERROR, 110ff, 100ff",
        "INITIAL_COUNT, ffffffff, ffffffff",
        "DIVIDE_CONFIGURATION, b, b",
        "ERROR_STATUS, ffffffff, 0"
    })
    void latchesAllItsBitsButTheReadOnlyOnes(LapicRegister register, String written, String read) {
        apic.write(register.offset(), Integer.parseUnsignedInt(written, 16));

        assertThat(apic.read(register.offset())).isEqualTo(Integer.parseUnsignedInt(read, 16));
    }

    // "Error Handling": bit 7 of ESR, illegal register address; 0x2f0 is CMCI's entry, which this version has not.
    @ParameterizedTest(name = "0x{0}")
    @ValueSource(strings = {"0", "10", "40", "70", "290", "2f0", "3a0", "3d0", "3f0", "400", "ff0"})
    void accessToReservedRegisterIsAnError(String offset) {
        int reserved = Integer.parseInt(offset, 16);

        assertThat(apic.read(reserved)).isZero();
        assertThat(errors()).isEqualTo(0x80);
        assertThat(apic.write(reserved, -1)).isEmpty();
        assertThat(errors()).isEqualTo(0x80);
        assertThat(errors()).isZero();
    }

    @Test
    void accessToReservedRegisterInterruptsOnceAnEsrWrite() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        apic.write(LapicRegister.LVT_ERROR.offset(), 0xe0);

        apic.write(0x400, 0);

        assertThat(apic.acknowledge()).isEqualTo(0xe0);
    }

    private int errors() {
        apic.write(LapicRegister.ERROR_STATUS.offset(), 0);
        return apic.read(LapicRegister.ERROR_STATUS.offset());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x024, 0x081, 0xffc, 0x1000, -16})
    void offsetBetweenRegistersIsRefused(int offset) {
        assertThatThrownBy(() -> apic.read(offset))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(UnmodelledAccessException.NO_REGISTER);
        assertThatThrownBy(() -> apic.write(offset, 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(UnmodelledAccessException.NO_REGISTER);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAtItsOffset(LapicRegister register) {
        assertThat(LapicRegister.at(register.offset())).isSameAs(register);
    }

    @Property
    void interruptCommandRoundTrips(@ForAll int high, @ForAll int low) {
        InterruptCommand command = InterruptCommand.decode(high, low);

        assertThat(command.high()).isEqualTo(high & ~LapicRegister.INTERRUPT_COMMAND_HIGH.reservedMask());
        assertThat(command.low()).isEqualTo(low & ~LapicRegister.INTERRUPT_COMMAND_LOW.reservedMask() & ~(1 << 12));
        assertThat(InterruptCommand.decode(command.high(), command.low())).isEqualTo(command);
    }

    @Property
    void localVectorEntryRoundTrips(@ForAll int word) {
        LocalVectorEntry entry = LocalVectorEntry.decode(word);

        assertThat(entry.word()).isEqualTo(word & 0x0007_a7ff);
        assertThat(LocalVectorEntry.decode(entry.word())).isEqualTo(entry);
    }

    private static Stream<LapicRegister> readable() {
        return Stream.of(LapicRegister.values())
                .filter(register -> register.access().isReadable());
    }

    private static Stream<LapicRegister> unreadable() {
        return Stream.of(LapicRegister.values())
                .filter(register -> !register.access().isReadable() && register != LapicRegister.LVT_CMCI);
    }

    private static Stream<LapicRegister> readableAndWritable() {
        return readable().filter(register -> register.access().isWritable());
    }

    private static Stream<LapicRegister> writable() {
        return Stream.of(LapicRegister.values())
                .filter(register -> register.access().isWritable());
    }

    private static Stream<LapicRegister> unwritable() {
        return Stream.of(LapicRegister.values())
                .filter(register -> !register.access().isWritable() && register != LapicRegister.LVT_CMCI);
    }

    private static Stream<Arguments> reservedBits() {
        return writable()
                .flatMap(register -> IntStream.range(0, Integer.SIZE)
                        .filter(bit -> (register.reservedMask() & 1 << bit) != 0)
                        .mapToObj(bit -> Arguments.of(register, bit)));
    }
}
