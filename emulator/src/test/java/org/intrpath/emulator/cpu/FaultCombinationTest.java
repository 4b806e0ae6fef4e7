// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Intel SDM 3A, "Interrupt 8—Double Fault Exception (#DF)", tables of classes and of conditions. */
class FaultCombinationTest {

    private static FaultCombination combine(ExceptionVector first, ExceptionVector second) {
        return FaultCombination.of(first.vector(), InterruptSource.EXCEPTION, second);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        // first is benign
        "DEBUG,              INVALID_OPCODE,      DELIVER_SECOND",
        "DEBUG,              GENERAL_PROTECTION,  DELIVER_SECOND",
        "DEBUG,              PAGE_FAULT,          DELIVER_SECOND",
        // first is contributory
        "DIVIDE_ERROR,       ALIGNMENT_CHECK,     DELIVER_SECOND",
        "DIVIDE_ERROR,       SEGMENT_NOT_PRESENT, DOUBLE_FAULT",
        "DIVIDE_ERROR,       PAGE_FAULT,          DELIVER_SECOND",
        // first is a page fault
        "PAGE_FAULT,         DEVICE_NOT_AVAILABLE, DELIVER_SECOND",
        "PAGE_FAULT,         STACK_FAULT,         DOUBLE_FAULT",
        "PAGE_FAULT,         PAGE_FAULT,          DOUBLE_FAULT",
        // first is a double fault
        "DOUBLE_FAULT,       MACHINE_CHECK,       DELIVER_SECOND",
        "DOUBLE_FAULT,       INVALID_TSS,         SHUTDOWN",
        "DOUBLE_FAULT,       PAGE_FAULT,          SHUTDOWN"
    })
    void followsTheTable(ExceptionVector first, ExceptionVector second, FaultCombination outcome) {
        assertThat(combine(first, second)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExceptionVector.class,
            names = {"DIVIDE_ERROR", "INVALID_TSS", "SEGMENT_NOT_PRESENT", "STACK_FAULT", "GENERAL_PROTECTION"})
    void theContributoryExceptionsAreFive(ExceptionVector exception) {
        assertThat(combine(exception, ExceptionVector.GENERAL_PROTECTION)).isEqualTo(FaultCombination.DOUBLE_FAULT);
        assertThat(combine(ExceptionVector.PAGE_FAULT, exception)).isEqualTo(FaultCombination.DOUBLE_FAULT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExceptionVector.class,
            names = {
                "DIVIDE_ERROR",
                "INVALID_TSS",
                "SEGMENT_NOT_PRESENT",
                "STACK_FAULT",
                "GENERAL_PROTECTION",
                "PAGE_FAULT",
                "DOUBLE_FAULT"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void allOthersAreBenign(ExceptionVector exception) {
        assertThat(combine(exception, ExceptionVector.PAGE_FAULT)).isEqualTo(FaultCombination.DELIVER_SECOND);
        assertThat(combine(ExceptionVector.DOUBLE_FAULT, exception)).isEqualTo(FaultCombination.DELIVER_SECOND);
    }

    @Test
    void softwareAndExternalInterruptsAreBenignWhateverTheirVector() {
        assertThat(FaultCombination.of(14, InterruptSource.SOFTWARE, ExceptionVector.GENERAL_PROTECTION))
                .isEqualTo(FaultCombination.DELIVER_SECOND);
        assertThat(FaultCombination.of(8, InterruptSource.EXTERNAL, ExceptionVector.PAGE_FAULT))
                .isEqualTo(FaultCombination.DELIVER_SECOND);
    }
}
