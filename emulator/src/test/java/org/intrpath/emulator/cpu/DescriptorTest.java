// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encodings of Intel SDM 3A, "Segment Descriptors" and "IDT Descriptors". */
class DescriptorTest {

    @Test
    void flatSegmentsHaveTheirWellKnownEncodings() {
        assertThat(SegmentDescriptor.flatCode(0).encode()).isEqualTo(0x00cf_9b00_0000_ffffL);
        assertThat(SegmentDescriptor.flatData(3).encode()).isEqualTo(0x00cf_f300_0000_ffffL);
    }

    @Test
    void aSmallSegmentCountsItsLimitInBytes() {
        SegmentDescriptor descriptor = SegmentDescriptor.data(0x1234_5678, 0x4_4321, 0);
        assertThat(descriptor.encode()).isEqualTo(0x1244_9334_5678_4321L);
        assertThat(SegmentDescriptor.decode(descriptor.encode())).isEqualTo(descriptor);
    }

    @Test
    void aTaskStateIsASystemSegment() {
        SegmentDescriptor descriptor = SegmentDescriptor.taskState(0x3000, 0x67);
        assertThat(descriptor.encode()).isEqualTo(0x0000_8900_3000_0067L);
        assertThat(SegmentDescriptor.decode(descriptor.encode())).isEqualTo(descriptor);
    }

    @Test
    void aLimitThatCannotBeEncodedIsRefused() {
        assertThatThrownBy(() -> SegmentDescriptor.data(0, 0x10_0000, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end in 0xfff");
    }

    @Test
    void aGateSplitsItsOffset() {
        GateDescriptor gate = GateDescriptor.interrupt(0x08, 0xc012_3456, 3);
        assertThat(gate.encode()).isEqualTo(0xc012_ee00_0008_3456L);
        assertThat(GateDescriptor.decode(gate.encode())).isEqualTo(gate);
    }

    @ParameterizedTest
    @CsvSource({"0x08, 1, false, 0", "0x1b, 3, false, 3", "0x2c, 5, true, 0"})
    void selectorsRoundTrip(int value, int index, boolean local, int rpl) {
        assertThat(Selector.of(value)).isEqualTo(new Selector(index, local, rpl));
        assertThat(new Selector(index, local, rpl).value()).isEqualTo(value);
    }

    @Test
    void exceptionsKnowTheirErrorCodes() {
        assertThat(ExceptionVector.of(13).pushesErrorCode()).isTrue();
        assertThat(ExceptionVector.of(3).pushesErrorCode()).isFalse();
        assertThat(ExceptionVector.of(9)).isNull();
        assertThat(ExceptionVector.of(0x80)).isNull();
    }
}
