// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Instructions without operands whose bytes stand here: newer than Keystone, or printed by Capstone otherwise than GNU
 * as spells them, so that only their length is read back. Source: Intel SDM 2 and AMD64 manual 3, the instructions' own
 * pages; compared with GNU as 2.40.
 */
final class FixedEncodings {

    /** Opcode in hexadecimal, then mnemonic. */
    private static final String ANY_WIDTH = """
        f1 int1 | f30f1efa endbr64 | f30f1efb endbr32 | 0f01ee rdpkru | 0f01ef wrpkru | 0f01d5 xend | 0f01d6 xtest
        0f01cf encls | 0f01d7 enclu | 0f01c2 vmlaunch | 0f01c3 vmresume | 0f01c4 vmxoff | 0f01d9 vmmcall
        f30f09 wbnoinvd | 0f01dd clgi | 0f01dc stgi | 0f37 getsec | 0f01fa monitorx | 0f01fb mwaitx
        0f01fc clzero | f30f01ea saveprevssp | f30f01e8 setssbsy | 0f01d4 vmfunc
        d40a aam | d50a aad
        """;

    private static final String ONLY_16 = "98 cbtw | 6698 cwtl | 99 cwtd | 6699 cltd";

    private static final Map<String, byte[]> IN_ANY = parse(ANY_WIDTH);
    private static final Map<String, byte[]> IN_16 = parse(ONLY_16);

    private FixedEncodings() {}

    private static Map<String, byte[]> parse(String table) {
        Map<String, byte[]> result = new HashMap<>();
        for (String entry : table.strip().split("\\s*[|\\n]\\s*")) {
            String[] parts = entry.split(" ");
            result.put(parts[1], HexFormat.of().parseHex(parts[0]));
        }
        return result;
    }

    /** Return the machine code of {@code statement}; null if it does not stand here. */
    static byte[] encode(Statement statement) {
        String name = statement.form().name();
        if (!statement.operands().isEmpty()) {
            return null;
        }
        byte[] own = statement.form().width() == CodeWidth.BITS_16 ? IN_16.get(name) : null;
        return own != null ? own : IN_ANY.get(name);
    }
}
