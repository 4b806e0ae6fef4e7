// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.SourceMap;

/** The files beside these tests; make.sh there says how they were made. */
final class Fixtures {
    static final long BASE = 0x14_0000;

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ElfContents file(String name) {
        return ElfReader.read(name, bytes(name));
    }

    static LinkedImage link(String... names) {
        return link(LinkOptions.none(), List.of(), names);
    }

    static LinkedImage link(LinkOptions options, List<AsmSource> sources, String... names) {
        List<ElfContents> files = Stream.of(names).map(Fixtures::file).toList();
        return new ImageLinker(ElfMachine.I386, name -> java.util.Optional.empty(), options).link(sources, files, BASE);
    }

    static LinkOptions defining(Map<String, Long> defines) {
        return new LinkOptions(defines, Externals.none(), List.of());
    }

    /** Return {@code file:line} of the statement at {@code symbol}. */
    static String lineOf(LinkedImage linked, String symbol) {
        SourceMap.Entry entry = linked.image()
                .sourceMap()
                .at(linked.image().symbols().address(symbol))
                .orElseThrow();
        return entry.position().file() + ":" + entry.position().line();
    }
}
