// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Assembles sources in the AT&amp;T dialect of GNU as. Each input is a unit of its own, as if assembled alone and
 * linked with
 * the others: macros and symbols are its own, save what {@code .globl} exports.
 */
public final class Assembler {

    private static final long ADDRESS_SPACE_32 = 1L << 32;

    private final SourceResolver resolver;
    private final CodeWidth width;
    private final Supplier<BareEncoder> encoders;

    private Assembler(SourceResolver resolver, CodeWidth width) {
        this(resolver, width, BareEncoder::new);
    }

    /** Assemble with encoders of a test's own, one an assembly. */
    Assembler(SourceResolver resolver, CodeWidth width, Supplier<BareEncoder> encoders) {
        this.resolver = resolver;
        this.width = width;
        this.encoders = encoders;
    }

    /** Assemble for 32-bit protected mode, {@code .include} served by {@code resolver}. */
    public static Assembler i386(SourceResolver resolver) {
        return new Assembler(resolver, CodeWidth.BITS_32);
    }

    /** Assemble for long mode, {@code .include} served by {@code resolver}. */
    public static Assembler amd64(SourceResolver resolver) {
        return new Assembler(resolver, CodeWidth.BITS_64);
    }

    /**
     * Assemble {@code inputs} into one image.
     *
     * @param inputs the sources, in the order in which their sections are to lie.
     * @param base guest-linear address of the image's first byte, a multiple of 4096; below 4 GiB for 32-bit code.
     * @param predefined constants that every source may use, as if each began by setting them.
     * @throws AssemblyException with every error found, up to a limit.
     * @throws IllegalArgumentException if the base is out of range.
     */
    public AssembledImage assemble(List<AsmSource> inputs, long base, Map<String, Long> predefined) {
        return assemble(inputs, base, predefined, name -> OptionalLong.empty());
    }

    /**
     * Assemble {@code inputs} into one image, as {@link #assemble(List, long, Map)} does, with symbols from elsewhere.
     *
     * @param externals the values of symbols that no input defines; they are encoded as symbols of other units are.
     * @throws AssemblyException with every error found, up to a limit.
     * @throws IllegalArgumentException if the base is out of range.
     */
    public AssembledImage assemble(
            List<AsmSource> inputs, long base, Map<String, Long> predefined, Function<String, OptionalLong> externals) {
        boolean isInSpace = width.is64() || base >= 0 && base < ADDRESS_SPACE_32;
        if (!isInSpace || base % 4096 != 0) {
            throw new IllegalArgumentException(
                    "base 0x%x is no multiple of 4096%s".formatted(base, width.is64() ? "" : " below 4 GiB"));
        }
        Diagnostics diagnostics = new Diagnostics();
        try {
            return assemble(inputs, base, predefined, externals, diagnostics);
        } catch (AssemblyException failure) {
            throw diagnostics.complete(failure);
        }
    }

    private AssembledImage assemble(
            List<AsmSource> inputs,
            long base,
            Map<String, Long> predefined,
            Function<String, OptionalLong> externals,
            Diagnostics diagnostics) {
        Budget budget = new Budget();
        OffsetTable table = new OffsetTable(width.is64() ? Long.BYTES : Integer.BYTES);
        Evaluator evaluator = new Evaluator(budget, table);
        List<Unit> units = new ArrayList<>();
        try (InstructionEncoder encoder = new InstructionEncoder(encoders.get())) {
            for (AsmSource input : inputs) {
                Unit unit = new Unit(input.name(), budget, width);
                predefined.forEach(
                        (name, value) -> unit.scope().named(name).equate(new Expression.Constant(value), null));
                new UnitReader(unit, resolver, diagnostics, budget, encoder).read(input);
                units.add(unit);
            }
        }
        Common.placeShared(units, diagnostics);
        ImageBuilder builder = new ImageBuilder(units, evaluator, table, diagnostics, budget, width);
        builder.resolve(externals);
        diagnostics.throwIfAny();
        for (Unit unit : units) {
            try {
                Layout.run(unit, evaluator, budget);
            } catch (StatementException failure) {
                diagnostics.add(failure.error());
            }
        }
        diagnostics.throwIfAny();
        return builder.link(base);
    }
}
