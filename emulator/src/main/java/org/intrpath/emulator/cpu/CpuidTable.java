// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.HashMap;
import java.util.Map;
import org.intrpath.emulator.unicorn.CpuModel;

/**
 * What the engine itself answers to CPUID, for each model: the features that it really has. Written out, so that it is
 * the same whatever the version of the engine; a test compares it with the engine in use. Leaves that are not listed
 * are zero. {@link CpuIdentification} makes it agree with the machine.
 */
final class CpuidTable {

    private static final long[] NEHALEM = {
        // leaf and subleaf, EAX and EBX, ECX and EDX
        0x00000000_00000000L, 0x0000000b_756e6547L, 0x6c65746e_49656e69L,
        0x00000001_00000000L, 0x000106a3_00000800L, 0x80982201_078bfbfdL,
        0x00000002_00000000L, 0x00000001_00000000L, 0x00000000_002c307dL,
        0x00000004_00000000L, 0x00000121_01c0003fL, 0x0000003f_00000001L,
        0x00000004_00000001L, 0x00000122_01c0003fL, 0x0000003f_00000001L,
        0x00000004_00000002L, 0x00000143_03c0003fL, 0x00000fff_00000001L,
        0x00000005_00000000L, 0x00000000_00000000L, 0x00000003_00000000L,
        0x80000000_00000000L, 0x80000008_756e6547L, 0x6c65746e_49656e69L,
        0x80000001_00000000L, 0x000106a3_00000000L, 0x00000001_20100800L,
        0x80000002_00000000L, 0x65746e49_6f43206cL, 0x69206572_78392037L,
        0x80000003_00000000L, 0x4e282078_6c616865L, 0x43206d65_7373616cL,
        0x80000004_00000000L, 0x726f4320_37692065L, 0x00000029_00000000L,
        0x80000005_00000000L, 0x01ff01ff_01ff01ffL, 0x40020140_40020140L,
        0x80000006_00000000L, 0x00000000_42004200L, 0x02008140_00000000L,
        0x80000008_00000000L, 0x00003028_00000000L, 0x00000000_00000000L,
    };

    private static final long[] HASWELL = {
        0x00000000_00000000L, 0x0000000d_756e6547L, 0x6c65746e_49656e69L,
        0x00000001_00000000L, 0x000306c4_00000800L, 0xced82203_078bfbfdL,
        0x00000002_00000000L, 0x00000001_00000000L, 0x00000000_002c307dL,
        0x00000004_00000000L, 0x00000121_01c0003fL, 0x0000003f_00000001L,
        0x00000004_00000001L, 0x00000122_01c0003fL, 0x0000003f_00000001L,
        0x00000004_00000002L, 0x00000143_03c0003fL, 0x00000fff_00000001L,
        0x00000005_00000000L, 0x00000000_00000000L, 0x00000003_00000000L,
        0x00000006_00000000L, 0x00000004_00000000L, 0x00000000_00000000L,
        0x00000007_00000000L, 0x00000000_00000389L, 0x00000000_00000000L,
        0x0000000d_00000000L, 0x00000007_00000240L, 0x00000340_00000000L,
        0x0000000d_00000001L, 0x00000001_00000000L, 0x00000000_00000000L,
        0x0000000d_00000002L, 0x00000100_00000240L, 0x00000000_00000000L,
        0x80000000_00000000L, 0x80000008_756e6547L, 0x6c65746e_49656e69L,
        0x80000001_00000000L, 0x000306c4_00000000L, 0x00000021_28100800L,
        0x80000002_00000000L, 0x65746e49_6f43206cL, 0x50206572_65636f72L,
        0x80000003_00000000L, 0x726f7373_61482820L, 0x6c657773_0000296cL,
        0x80000005_00000000L, 0x01ff01ff_01ff01ffL, 0x40020140_40020140L,
        0x80000006_00000000L, 0x00000000_42004200L, 0x02008140_00000000L,
        0x80000008_00000000L, 0x00003028_00000000L, 0x00000000_00000000L,
    };

    private static final int ROW = 3;

    private final Map<Long, CpuidResult> rows = new HashMap<>();

    private CpuidTable(long[] words) {
        for (int i = 0; i < words.length; i += ROW) {
            rows.put(
                    words[i],
                    new CpuidResult(
                            (int) (words[i + 1] >>> Integer.SIZE),
                            (int) words[i + 1],
                            (int) (words[i + 2] >>> Integer.SIZE),
                            (int) words[i + 2]));
        }
    }

    static CpuidTable of(CpuModel model) {
        return new CpuidTable(
                switch (model) {
                    case NEHALEM -> NEHALEM;
                    case HASWELL -> HASWELL;
                });
    }

    CpuidResult get(int leaf, int subleaf) {
        long key = (long) leaf << Integer.SIZE | Integer.toUnsignedLong(subleaf);
        return rows.getOrDefault(key, CpuidResult.ZERO);
    }
}
