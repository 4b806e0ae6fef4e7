// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.AssemblyException;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.kernel.counts.PhaseMap;

/** The kernel as it is loaded at {@link MemoryMap#TEXT}: bytes, symbols, source lines and phases. */
public final class KernelImage {
    private static final String RESOURCES = "org/intrpath/kernel/asm";
    private static final String UNIT = "i386/kernel.s";
    private static final int INSTRUCTION_BYTES_MAX = 15;

    private final AssembledImage assembled;
    private final byte[] bytes;
    private final PhaseMap phases;

    private KernelImage(AssembledImage assembled, byte[] bytes, PhaseMap phases) {
        this.assembled = assembled;
        this.bytes = bytes;
        this.phases = phases;
    }

    /**
     * Assemble the i386 kernel.
     *
     * @return the image
     * @throws IllegalStateException if a source is wrong or missing: the kernel's sources are our own
     */
    public static KernelImage i386() {
        SourceResolver sources = sources();
        AsmSource unit = sources.find(UNIT)
                .orElseThrow(() -> new IllegalStateException(
                        "the resource %s/%s is missing: is kernel-asm on the class path?".formatted(RESOURCES, UNIT)));
        AssembledImage assembled;
        try {
            assembled = Assembler.i386(sources).assemble(List.of(unit), MemoryMap.TEXT, Map.of());
        } catch (AssemblyException wrong) {
            throw new IllegalStateException("the kernel's own sources do not assemble: " + wrong.getMessage(), wrong);
        }
        if (assembled.end() > MemoryMap.CALLOUTS) {
            throw new IllegalStateException("the image of %d bytes is larger than its area of %d"
                    .formatted(assembled.size(), MemoryMap.CALLOUTS - MemoryMap.TEXT));
        }
        return new KernelImage(assembled, assembled.bytes(), phasesOf(assembled));
    }

    /**
     * Tells where the kernel's own sources are found.
     *
     * @return a resolver of names such as {@code include/asm.inc}
     */
    public static SourceResolver sources() {
        SourceResolver resources = SourceResolver.resources(KernelImage.class.getClassLoader(), List.of(RESOURCES));
        // Places in reports are below the root of the sources, not of the resources.
        return name -> resources.find(name).map(source -> new AsmSource(name, source.text()));
    }

    private static PhaseMap phasesOf(AssembledImage assembled) {
        Map<String, Long> labels = new LinkedHashMap<>();
        Map<String, Long> routines = new LinkedHashMap<>();
        for (SymbolTable.Entry symbol : assembled.symbols().entries()) {
            if (symbol.isLabel()) {
                labels.put(symbol.name(), symbol.value());
                if (symbol.size() > 0) {
                    routines.put(symbol.name(), symbol.value());
                }
            }
        }
        return PhaseMap.of(labels, routines);
    }

    /**
     * Make an image in which some bytes are others; symbols, lines and phases stay.
     *
     * @param address of the first byte to be replaced
     * @param replacement for it and those that follow
     * @return the changed image
     */
    public KernelImage with(long address, byte[] replacement) {
        byte[] changed = bytes.clone();
        System.arraycopy(replacement, 0, changed, (int) (address - MemoryMap.TEXT), replacement.length);
        return new KernelImage(assembled, changed, phases);
    }

    /**
     * Tells the bytes to be loaded.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Tells what an instruction at an address may be decoded from.
     *
     * @param address within the image
     * @return at most 15 bytes
     */
    public byte[] bytesAt(long address) {
        int from = (int) (address - MemoryMap.TEXT);
        return Arrays.copyOfRange(bytes, from, Math.min(from + INSTRUCTION_BYTES_MAX, bytes.length));
    }

    /**
     * Tells a symbol's address.
     *
     * @param symbol of the image
     * @return its linear address
     * @throws java.util.NoSuchElementException if there is none of that name
     */
    public long address(String symbol) {
        return assembled.symbols().address(symbol);
    }

    /**
     * Tells the unit with its symbols and lines.
     *
     * @return as assembled, whatever bytes were replaced
     */
    public AssembledImage assembled() {
        return assembled;
    }

    /**
     * Tells which address belongs to which phase.
     *
     * @return the map
     */
    public PhaseMap phases() {
        return phases;
    }
}
