// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8259;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two 8259As in cascade: Intel 8259A (231468), and PIIX4 (290562), "ELCR". Vectors from 0x20 and 0x28. */
class I8259PairTest {
    private static final int NON_SPECIFIC_EOI = 0x20;
    private static final int READ_ISR = 0x0b;
    private static final int POLL = 0x0c;

    private final I8259Pair pair = new I8259Pair();
    private final PortBus ports = new PortBus();

    I8259PairTest() {
        ports.attach(I8259Pair.MASTER_PORT, I8259Pair.PORTS, pair.masterPorts());
        ports.attach(I8259Pair.SLAVE_PORT, I8259Pair.PORTS, pair.slavePorts());
        ports.attach(I8259Pair.ELCR_PORT, I8259Pair.PORTS, pair.elcrPorts());
        initialise(0x01, 0x01);
    }

    // "Cascade Mode".
    @ParameterizedTest(name = "line {0} has vector 0x{1}")
    @CsvSource({"0, 20", "1, 21", "7, 27", "8, 28", "13, 2d", "15, 2f"})
    void everyLineHasItsVector(int line, String vector) {
        pair.setLine(line, true);

        assertThat(pair.isInterruptOutput()).isTrue();
        assertThat(pair.acknowledge()).isEqualTo(Integer.parseInt(vector, 16));
    }

    // "Cascade Mode": "An EOI command must be issued twice: once for the master and once for the corresponding slave."
    @Test
    void slaveInterruptIsInServiceInBothChips() {
        pair.setLine(12, true);
        pair.acknowledge();

        assertThat(inService(0x20)).isEqualTo(1 << 2);
        assertThat(inService(0xa0)).isEqualTo(1 << 4);
        write(0xa0, NON_SPECIFIC_EOI);
        assertThat(inService(0x20)).isEqualTo(1 << 2);
        write(0x20, NON_SPECIFIC_EOI);
        assertThat(inService(0x20)).isZero();
    }

    // "Cascade Mode": the slave stands at input 2, so its lines go before 3 to 7 and after 0 and 1.
    @Test
    void slaveLinesRankAtTheMastersInput2() {
        pair.setLine(3, true);
        pair.setLine(15, true);
        pair.setLine(1, true);

        assertThat(pair.acknowledge()).isEqualTo(0x21);
        write(0x20, NON_SPECIFIC_EOI);
        assertThat(pair.acknowledge()).isEqualTo(0x2f);
        write(0xa0, NON_SPECIFIC_EOI);
        write(0x20, NON_SPECIFIC_EOI);
        assertThat(pair.acknowledge()).isEqualTo(0x23);
    }

    // "The Special Fully Nested Mode": without it "a slave is masked out when its request is in service".
    @Test
    void withoutSpecialFullyNestedModeASlaveCannotNest() {
        pair.setLine(12, true);
        pair.acknowledge();

        pair.setLine(8, true);

        assertThat(pair.isInterruptOutput()).isFalse();
    }

    @Test
    void inSpecialFullyNestedModeAHigherLineOfTheSlaveNests() {
        initialise(0x11, 0x01);
        pair.setLine(12, true);
        pair.acknowledge();

        pair.setLine(8, true);
        assertThat(pair.acknowledge()).isEqualTo(0x28);
        assertThat(inService(0xa0)).isEqualTo(1 << 4 | 1);
    }

    @Test
    void inSpecialFullyNestedModeALowerLineOfTheMasterStillWaits() {
        initialise(0x11, 0x01);
        pair.setLine(12, true);
        pair.acknowledge();

        pair.setLine(3, true);

        assertThat(pair.isInterruptOutput()).isFalse();
    }

    // "Edge and Level Triggered Mode": the default IR7.
    @Test
    void withdrawnRequestIsASpuriousIrq7WithoutServiceBit() {
        pair.setLine(5, true);
        pair.setLine(5, false);

        assertThat(pair.acknowledge()).isEqualTo(0x27);
        assertThat(inService(0x20)).isZero();
    }

    @Test
    void requestWithdrawnFromTheSlaveInTimeIsASpuriousIrq7Too() {
        pair.setLine(12, true);
        pair.setLine(12, false);

        assertThat(pair.acknowledge()).isEqualTo(0x27);
        assertThat(inService(0xa0)).isZero();
    }

    // "Edge and Level Triggered Mode", in the slave: the master has entered service for input 2, the slave for none.
    @Test
    void requestWithdrawnLateFromTheSlaveIsASpuriousIrq15AndOwesTheMasterAnEoi() {
        pair.setLine(12, true);
        pair.withdrawLate(12);

        assertThat(pair.acknowledge()).isEqualTo(0x2f);
        assertThat(inService(0xa0)).isZero();
        assertThat(inService(0x20)).isEqualTo(1 << 2);
    }

    // "Automatic End of Interrupt (AEOI) Mode": in both chips; the slave's INT falls between two requests.
    @Test
    void automaticEoiDeliversTwoSlaveLinesInTurn() {
        initialise(0x03, 0x03);
        pair.setLine(9, true);
        pair.setLine(14, true);

        assertThat(pair.acknowledge()).isEqualTo(0x29);
        assertThat(pair.acknowledge()).isEqualTo(0x2e);
        assertThat(pair.isInterruptOutput()).isFalse();
    }

    // "Poll Command": the master's poll tells the slave's input, the slave's poll the line.
    @Test
    void pollFindsASlaveLineInTwoSteps() {
        pair.setLine(10, true);

        write(0x20, POLL);
        assertThat(ports.read(0x20, 1)).isEqualTo(0x82);
        write(0xa0, POLL);
        assertThat(ports.read(0xa0, 1)).isEqualTo(0x82);
        assertThat(inService(0xa0)).isEqualTo(1 << 2);
    }

    @Test
    void maskOnTheSlaveHidesItsLineFromTheMaster() {
        write(0xa1, 1 << 4);

        pair.setLine(12, true);

        assertThat(pair.isInterruptOutput()).isFalse();
        write(0xa1, 0);
        assertThat(pair.acknowledge()).isEqualTo(0x2c);
    }

    // PIIX4 (290562), "ELCR1", "ELCR2": each line by edge (0) or level (1).
    @Test
    void elcrMakesSingleLinesLevelTriggered() {
        write(0x4d1, 1 << 2);
        pair.setLine(10, true);
        pair.setLine(5, true);
        pair.acknowledge();
        write(0xa0, NON_SPECIFIC_EOI);
        write(0x20, NON_SPECIFIC_EOI);

        assertThat(pair.acknowledge()).isEqualTo(0x2a);
        pair.setLine(10, false);
        write(0xa0, NON_SPECIFIC_EOI);
        write(0x20, NON_SPECIFIC_EOI);
        assertThat(pair.acknowledge()).isEqualTo(0x25);
        write(0x20, NON_SPECIFIC_EOI);
        assertThat(pair.isInterruptOutput()).isFalse();
    }

    @Test
    void elcrReadsBack() {
        write(0x4d0, 0xf8);
        write(0x4d1, 0xde);

        assertThat(ports.read(0x4d0, 1)).isEqualTo(0xf8);
        assertThat(ports.read(0x4d1, 1)).isEqualTo(0xde);
    }

    @ParameterizedTest(name = "bit {1} of port 0x{0}")
    @CsvSource({"4d0, 0", "4d0, 1", "4d0, 2", "4d1, 0", "4d1, 5"})
    void elcrRefusesTheLinesThatAreAlwaysEdge(String port, int bit) {
        assertThatThrownBy(() -> write(Integer.parseInt(port, 16), 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("ELCR");
    }

    // PIIX4 (290562), "ICW1": the bit is disabled, ELCR replaces it.
    @Test
    void levelBitOfIcw1IsWithoutEffect() {
        write(0x20, 0x19);
        write(0x21, 0x20);
        write(0x21, 0x04);
        write(0x21, 0x01);
        pair.setLine(5, true);
        pair.acknowledge();

        write(0x20, NON_SPECIFIC_EOI);

        assertThat(pair.isInterruptOutput()).isFalse();
    }

    @ParameterizedTest(name = "port 0x{0}, ICW3 0x{1}")
    @CsvSource({"20, 08", "20, 02", "a0, 04", "a0, 03"})
    void icw3ThatIsNotTheWiringIsRefused(String port, String icw3) {
        int command = Integer.parseInt(port, 16);
        write(command, 0x11);
        write(command + 1, 0x20);

        assertThatThrownBy(() -> write(command + 1, Integer.parseInt(icw3, 16)))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("ICW3 must be");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0xa0})
    void singleModeInCascadeIsRefused(int port) {
        assertThatThrownBy(() -> write(port, 0x13))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("cascade");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 16})
    void cascadeLineAndLinesBeyondAreRefused(int line) {
        assertThatThrownBy(() -> pair.setLine(line, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 16})
    void onlySlaveLinesCanBeWithdrawnLate(int line) {
        assertThatThrownBy(() -> pair.withdrawLate(line)).isInstanceOf(IllegalArgumentException.class);
    }

    private void initialise(int masterIcw4, int slaveIcw4) {
        write(0x20, 0x11);
        write(0x21, 0x20);
        write(0x21, 0x04);
        write(0x21, masterIcw4);
        write(0xa0, 0x11);
        write(0xa1, 0x28);
        write(0xa1, 0x02);
        write(0xa1, slaveIcw4);
    }

    private int inService(int port) {
        write(port, READ_ISR);
        return ports.read(port, 1);
    }

    private void write(int port, int value) {
        ports.write(port, 1, value);
    }
}
