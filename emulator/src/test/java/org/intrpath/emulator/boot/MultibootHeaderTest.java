// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Multiboot Specification 0.6.96, "The layout of Multiboot header". */
class MultibootHeaderTest {
    private static final int SIZE = 0x4000;

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 0x1000, 8180})
    void isFoundAtMultiplesOfFourInTheFirst8192Bytes(int offset) {
        byte[] image = Samples.file(SIZE, offset, Samples.header(3));

        assertThat(MultibootHeader.find("k", image)).contains(new MultibootHeader(offset, 3, null));
    }

    @Test
    void anImageMayHaveNone() {
        assertThat(MultibootHeader.find("k", new byte[SIZE])).isEmpty();
        assertThat(MultibootHeader.find("k", new byte[3])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {8184, 8192, 0x3000})
    void beyondTheFirst8192BytesItIsRefused(int offset) {
        byte[] image = Samples.file(SIZE, offset, Samples.header(3));

        assertThatThrownBy(() -> MultibootHeader.find("k", image))
                .isInstanceOf(BadImageException.class)
                .hasMessage("k: its multiboot header, at offset 0x%x, is not within the first 8192 bytes; a multiple of"
                                .formatted(offset)
                        + " 4 of at most 0x1ff4 would be right");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 0x1003})
    void withoutAlignmentItIsRefused(int offset) {
        byte[] image = Samples.file(SIZE, offset, Samples.header(3));

        assertThatThrownBy(() -> MultibootHeader.find("k", image))
                .isInstanceOf(BadImageException.class)
                .hasMessageContaining("at offset 0x%x, is not aligned", offset);
    }

    @Test
    void aWrongChecksumIsToldWithTheRightOne() {
        byte[] image = Samples.file(SIZE, 0x40, Samples.headerWithChecksum(3, 5));

        assertThatThrownBy(() -> MultibootHeader.find("k", image))
                .isInstanceOf(BadImageException.class)
                .hasMessage("k: its multiboot header (offset 0x40) has the checksum 0x00000005; with flags 0x00000003,"
                        + " 0xe4524ffb would be right");
    }

    @Test
    void whatOnlyBeginsLikeOneIsPassedOver() {
        byte[] image = Samples.file(SIZE, 0x40, Samples.headerWithChecksum(3, 5));
        System.arraycopy(Samples.header(1), 0, image, 0x80, 12);

        assertThat(MultibootHeader.find("k", image)).contains(new MultibootHeader(0x80, 1, null));
    }

    // "If the boot loader sees any of bits 0-15 set but doesn't understand ... it should notify the user and fail".
    @ParameterizedTest
    @ValueSource(ints = {0x8, 0x10, 0x8000})
    void whatIsRequiredAndNotKnownIsRefused(int flags) {
        byte[] image = Samples.file(SIZE, 0, Samples.header(flags));

        assertThatThrownBy(() -> MultibootHeader.find("k", image))
                .isInstanceOf(BadImageException.class)
                .hasMessageContaining("asks by flags 0x%08x", flags);
    }

    // "Bits 16-31 indicate optional features".
    @Test
    void whatIsOptionalAndNotKnownIsIgnored() {
        byte[] image = Samples.file(SIZE, 0, Samples.header(0xfffe_0000));

        assertThat(MultibootHeader.find("k", image)).contains(new MultibootHeader(0, 0xfffe_0000, null));
    }

    @Test
    void addressesAreReadUnsigned() {
        byte[] image = Samples.file(SIZE, 0, Samples.header(0x1_0000, 0x8000_0000, 0x10, 0x20, 0x30, 0x40));

        assertThat(MultibootHeader.find("k", image).orElseThrow().addresses())
                .isEqualTo(new MultibootHeader.Addresses(0x8000_0000L, 0x10, 0x20, 0x30, 0x40));
    }

    @ParameterizedTest
    @ValueSource(ints = {8164, 8180})
    void addressesBeyondTheFirst8192BytesAreRefused(int offset) {
        byte[] image = Samples.file(SIZE, offset, Samples.header(0x1_0000, 1, 2, 3, 4, 5));

        assertThatThrownBy(() -> MultibootHeader.find("k", image))
                .isInstanceOf(BadImageException.class)
                .hasMessageContaining("is cut off: with bit 16 of the flags it has 32 bytes");
    }
}
