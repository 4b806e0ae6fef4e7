// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Assembles a text called {@code test.s} at {@link #BASE}. */
final class AssemblyFixture {

    static final long BASE = 0x10_0000;

    private AssemblyFixture() {}

    static AssembledImage assemble(String text) {
        return assemble(text, SourceResolver.none());
    }

    static AssembledImage assemble(String text, SourceResolver resolver) {
        return Assembler.i386(resolver).assemble(List.of(new AsmSource("test.s", text)), BASE, Map.of());
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(assemble(text).bytes());
    }
}
