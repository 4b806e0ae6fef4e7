// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorBitmapTest {
    @Test
    void emptyHasNoHighest() {
        assertThat(new VectorBitmap().highest()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void vectorStandsInBitOfItsWord() {
        VectorBitmap bitmap = new VectorBitmap();

        bitmap.set(0x43);

        assertThat(bitmap.word(2)).isEqualTo(1 << 3);
        assertThat(bitmap).hasToString("{0x43}");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256, Integer.MIN_VALUE})
    void vectorOutOfRangeIsRefused(int vector) {
        VectorBitmap bitmap = new VectorBitmap();

        assertThatThrownBy(() -> bitmap.set(vector)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bitmap.contains(vector)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void behavesAsABitSet(@ForAll List<@IntRange(min = 0, max = 511) Integer> steps) {
        VectorBitmap bitmap = new VectorBitmap();
        BitSet model = new BitSet(VectorBitmap.VECTORS);

        steps.forEach(step -> apply(step, bitmap, model));

        assertThat(bitmap.highest()).isEqualTo(model.length() - 1);
        assertThat(wordsOf(bitmap)).isEqualTo(model);
        assertThat(membersOf(bitmap)).isEqualTo(model);
    }

    @Property
    void clearAllLeavesNothing(@ForAll List<@IntRange(min = 0, max = 255) Integer> vectors) {
        VectorBitmap bitmap = new VectorBitmap();
        vectors.forEach(bitmap::set);

        bitmap.clearAll();

        assertThat(wordsOf(bitmap).isEmpty()).isTrue();
    }

    // Below 256: set that vector; from 256: clear it.
    private static void apply(int step, VectorBitmap bitmap, BitSet model) {
        int vector = step & 0xff;
        if (step < VectorBitmap.VECTORS) {
            bitmap.set(vector);
            model.set(vector);
        } else {
            bitmap.clear(vector);
            model.clear(vector);
        }
    }

    private static BitSet wordsOf(VectorBitmap bitmap) {
        long[] longs = new long[VectorBitmap.WORDS / 2];
        for (int index = 0; index < VectorBitmap.WORDS; index++) {
            longs[index / 2] |= Integer.toUnsignedLong(bitmap.word(index)) << 32 * (index % 2);
        }
        return BitSet.valueOf(longs);
    }

    private static BitSet membersOf(VectorBitmap bitmap) {
        BitSet members = new BitSet(VectorBitmap.VECTORS);
        for (int vector = 0; vector < VectorBitmap.VECTORS; vector++) {
            members.set(vector, bitmap.contains(vector));
        }
        return members;
    }
}
