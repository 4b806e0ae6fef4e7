// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel 82093AA (290566), "Register Description", register by register; a table's at its first and last index. */
class IoApicRegisterTest {
    private static final int REGSEL = 0x00;
    private static final int WIN = 0x10;

    private final IoApic ioApic = new IoApic();

    @ParameterizedTest(name = "{0} at index {1}")
    @MethodSource("indexed")
    void readsItsResetValue(IoApicRegister register, int index) {
        ioApic.write(REGSEL, index);

        assertThat(ioApic.read(WIN)).isEqualTo(register.resetValue());
    }

    @ParameterizedTest(name = "{0} at index {1}")
    @MethodSource("readOnly")
    void writeOfReadOnlyHasNoEffect(IoApicRegister register, int index) {
        ioApic.write(REGSEL, index);

        ioApic.write(WIN, ~register.resetValue());

        assertThat(ioApic.read(WIN)).isEqualTo(register.resetValue());
    }

    // kernels find out which bits there are by writing all of them
    @Test
    void onlyBits27To24OfTheIdAreWritable() {
        ioApic.write(REGSEL, 0);

        ioApic.write(WIN, -1);

        assertThat(ioApic.read(WIN)).isEqualTo(0x0f00_0000);
    }

    @ParameterizedTest(name = "{0} at index {1}, bit {2}")
    @MethodSource("reservedBits")
    void reservedBitIsRefused(IoApicRegister register, int index, int bit) {
        ioApic.write(REGSEL, index);

        assertThatThrownBy(() -> ioApic.write(WIN, register.resetValue() | 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("reserved")
                .hasMessageContaining(register.name());
        assertThat(ioApic.read(WIN)).isEqualTo(register.resetValue());
    }

    @Test
    void versionTellsTwentyFourEntries() {
        ioApic.write(REGSEL, 1);

        assertThat(ioApic.read(WIN)).isEqualTo(0x0017_0011);
    }

    @Test
    void arbitrationFollowsTheId() {
        ioApic.write(REGSEL, 0);
        ioApic.write(WIN, 0x0600_0000);

        ioApic.write(REGSEL, 2);

        assertThat(ioApic.read(WIN)).isEqualTo(0x0600_0000);
    }

    @Test
    void selectReadsBack() {
        ioApic.write(REGSEL, 0x3f);

        assertThat(ioApic.read(REGSEL)).isEqualTo(0x3f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x100, 0x8000_0000, 0xffff_ff01})
    void reservedBitOfSelectIsRefused(int value) {
        assertThatThrownBy(() -> ioApic.write(REGSEL, value))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("IOREGSEL");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x03, 0x0f, 0x40, 0xff})
    void indexWithoutRegisterIsRefused(int index) {
        ioApic.write(REGSEL, index);

        assertThatThrownBy(() -> ioApic.read(WIN))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("index is reserved");
        assertThatThrownBy(() -> ioApic.write(WIN, 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("index is reserved");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x04, 0x08, 0x14, 0x20, 0x40, -16})
    void offsetWithoutRegisterIsRefused(int offset) {
        UnmodelledAccessException read =
                catchThrowableOfType(UnmodelledAccessException.class, () -> ioApic.read(offset));
        UnmodelledAccessException write =
                catchThrowableOfType(UnmodelledAccessException.class, () -> ioApic.write(offset, 0x31));

        assertThat(read.access())
                .isEqualTo(new UnmodelledAccessException.Access("IOAPIC", "no register", offset, 4, false, 0));
        assertThat(write.access())
                .isEqualTo(new UnmodelledAccessException.Access("IOAPIC", "no register", offset, 4, true, 0x31));
    }

    @ParameterizedTest(name = "index {0}")
    @CsvSource({"16, 0", "62, 23"})
    void lowHalfKeepsAllButTheReadOnlyBits(int index, int pin) {
        ioApic.write(REGSEL, index);

        ioApic.write(WIN, 0x0001_f8fe);

        assertThat(ioApic.read(WIN)).isEqualTo(0x0001_a8fe);
        assertThat(ioApic.redirectionEntry(pin).vector()).isEqualTo(0xfe);
    }

    @ParameterizedTest(name = "index {0}")
    @CsvSource({"17, 0", "63, 23"})
    void highHalfHoldsTheDestination(int index, int pin) {
        ioApic.write(REGSEL, index);

        ioApic.write(WIN, 0xff00_0000);

        assertThat(ioApic.read(WIN)).isEqualTo(0xff00_0000);
        assertThat(ioApic.redirectionEntry(pin).destination()).isEqualTo(0xff);
    }

    @Test
    void refusalNamesThePin() {
        ioApic.write(REGSEL, 0x10 + 2 * 7);

        assertThat(ioApic.registerAt(WIN)).isEqualTo("IOWIN (index 0x1e, IOREDTBL_LOW of pin 7)");
    }

    @Property
    void redirectionEntryRoundTrips(@ForAll int high, @ForAll int low) {
        RedirectionEntry entry = RedirectionEntry.decode(high, low);

        assertThat(entry.high()).isEqualTo(high & ~IoApicRegister.IOREDTBL_HIGH.reservedMask());
        assertThat(entry.low()).isEqualTo(low & ~IoApicRegister.IOREDTBL_LOW.reservedMask());
        assertThat(RedirectionEntry.decode(entry.high(), entry.low())).isEqualTo(entry);
    }

    private static Stream<Arguments> indexed() {
        return Stream.of(IoApicRegister.values())
                .filter(IoApicRegister::isIndexed)
                .flatMap(register -> IntStream.of(0, register.count() - 1)
                        .distinct()
                        .mapToObj(number -> Arguments.of(register, register.position() + 2 * number)));
    }

    private static Stream<Arguments> readOnly() {
        return indexed().filter(row -> !((IoApicRegister) row.get()[0]).access().isWritable());
    }

    private static Stream<Arguments> reservedBits() {
        return indexed().flatMap(row -> {
            IoApicRegister register = (IoApicRegister) row.get()[0];
            if (register == IoApicRegister.IOAPICID) {
                return Stream.empty();
            }
            return IntStream.range(0, Integer.SIZE)
                    .filter(bit -> (register.reservedMask() & 1 << bit) != 0)
                    .mapToObj(bit -> Arguments.of(register, row.get()[1], bit));
        });
    }
}
