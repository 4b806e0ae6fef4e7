// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.intrpath.emulator.assembler.OffsetTable;
import org.intrpath.emulator.assembler.SymbolTable;

/** Which object defines which global symbol, and what each symbol is worth once sections are placed. */
final class ObjectSymbols {

    private record Definition(ElfContents object, FileSymbol symbol) {}

    private final ObjectLayout layout;
    private final Map<String, Definition> globals = new LinkedHashMap<>();

    ObjectSymbols(List<ElfContents> objects, ObjectLayout layout) {
        this.layout = layout;
        for (ElfContents object : objects) {
            object.symbols().stream().filter(FileSymbol::isNamed).forEach(symbol -> declare(object, symbol));
        }
    }

    private void declare(ElfContents object, FileSymbol symbol) {
        if (symbol.type() == FileSymbol.TYPE_INDIRECT || symbol.type() == FileSymbol.TYPE_THREAD_LOCAL) {
            throw new BadElfException("%s: `%s` is %s, which is not supported"
                    .formatted(
                            object.name(),
                            symbol.name(),
                            symbol.type() == FileSymbol.TYPE_INDIRECT ? "an indirect function" : "thread-local"));
        }
        if (symbol.isLocal() || symbol.isUndefined() || symbol.isCommon() || layout.isDiscarded(object, symbol)) {
            return;
        }
        Definition first = globals.get(symbol.name());
        if (first == null || first.symbol().isWeak() && !symbol.isWeak()) {
            globals.put(symbol.name(), new Definition(object, symbol));
        } else if (!symbol.isWeak()) {
            throw new BadElfException("%s: `%s` is global and already defined in %s: leave out one of the two"
                    .formatted(object.name(), symbol.name(), first.object().name()));
        }
    }

    /** Return the address or value of a global symbol that an object defines or has in common. */
    OptionalLong global(String name) {
        Definition definition = globals.get(name);
        return definition == null
                ? layout.common(name)
                : OptionalLong.of(value(definition.object(), definition.symbol()));
    }

    /** Return every global name with its value. */
    Map<String, Long> globals() {
        Map<String, Long> all = new LinkedHashMap<>(layout.commons());
        globals.forEach((name, definition) -> all.put(name, value(definition.object(), definition.symbol())));
        return all;
    }

    /** Return the value of a symbol that its own object defines. */
    private long value(ElfContents object, FileSymbol symbol) {
        return symbol.isAbsolute() ? symbol.value() : layout.address(object, symbol.section()) + symbol.value();
    }

    /**
     * Return what a symbol of an object is worth; empty if that is still to be found elsewhere. A symbol in a section
     * that is not loaded is worth its offset there.
     */
    OptionalLong find(ElfContents object, FileSymbol symbol) {
        if (symbol.isUndefined() && symbol.name().equals(OffsetTable.NAME)) {
            return OptionalLong.of(layout.offsetTable());
        }
        boolean isOwn = symbol.isLocal() || symbol.name().isEmpty();
        return isOwn && !symbol.isUndefined() ? OptionalLong.of(value(object, symbol)) : global(symbol.name());
    }

    /** Return the labels and constants of all objects, for people. */
    List<SymbolTable.Entry> entries(List<ElfContents> objects) {
        List<SymbolTable.Entry> entries = new ArrayList<>();
        for (ElfContents object : objects) {
            for (FileSymbol symbol : object.symbols()) {
                if (symbol.isNamed() && isShown(object, symbol)) {
                    entries.add(new SymbolTable.Entry(
                            symbol.name(),
                            value(object, symbol),
                            symbol.size(),
                            !symbol.isAbsolute(),
                            !symbol.isLocal(),
                            CodeMap.nowhere(object.name())));
                }
            }
        }
        layout.commons().forEach((name, address) -> {
            if (!globals.containsKey(name)) {
                entries.add(new SymbolTable.Entry(
                        name, address, layout.commonSize(name), true, true, CodeMap.nowhere("COMMON")));
            }
        });
        return entries;
    }

    private boolean isShown(ElfContents object, FileSymbol symbol) {
        return symbol.isAbsolute()
                || symbol.section() > 0
                        && symbol.section() < FileSymbol.RESERVED
                        && layout.isPlaced(object, symbol.section());
    }
}
