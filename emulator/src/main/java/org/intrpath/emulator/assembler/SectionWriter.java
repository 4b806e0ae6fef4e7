// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import java.util.function.ToLongFunction;

/** Writes a placed section's bytes into the image and lists which statement made them. */
final class SectionWriter {

    private final ToLongFunction<Expression> values;
    private final Diagnostics diagnostics;
    private final ReadBack readBack;
    private final boolean is64;

    /**
     * Write with {@code values} as the expressions' values.
     *
     * @param readBack takes what the image must read back as.
     * @param is64 whether addresses have 64 bits.
     */
    SectionWriter(ToLongFunction<Expression> values, Diagnostics diagnostics, ReadBack readBack, boolean is64) {
        this.values = values;
        this.readBack = readBack;
        this.is64 = is64;
        this.diagnostics = diagnostics;
    }

    /** Write {@code section} from {@code start} in {@code image} on and append its statements. */
    void write(Section section, byte[] image, int start, List<SourceMap.Entry> statements) {
        for (int index = 0; index < section.fragments().size(); index++) {
            int offset = (int) section.offset(index);
            int length = (int) (section.end(index) - section.offset(index));
            Fragment fragment = section.fragments().get(index);
            byte[] bytes = bytes(section, fragment, section.address() + offset, length);
            System.arraycopy(bytes, 0, image, start + offset, length);
            if (length > 0) {
                addVariable(fragment, section.address() + offset, length, statements);
            }
        }
        for (Section.Stretch stretch : section.stretches()) {
            long address = section.address() + section.offset(stretch.fragment()) + stretch.from();
            int length = stretch.to() - stretch.from();
            readBack.addInstruction(address, stretch.width());
            statements.add(entry(address, length, stretch.line(), stretch.text(), stretch.isInstruction()));
        }
    }

    private static void addVariable(Fragment fragment, long address, int length, List<SourceMap.Entry> statements) {
        switch (fragment) {
            case Fragment.Fixed fixed -> {}
            case Fragment.Jump jump ->
                statements.add(entry(address, length, jump.line(), jump.line().text(), true));
            case Fragment.Padding padding ->
                statements.add(
                        entry(address, length, padding.line(), padding.line().text(), false));
            case Fragment.Gap gap ->
                statements.add(entry(address, length, gap.line(), gap.line().text(), false));
        }
    }

    private static SourceMap.Entry entry(
            long address, int length, SourceLine line, String text, boolean isInstruction) {
        String single = text.strip().replaceAll("[ \\t]+", " ");
        return new SourceMap.Entry(address, length, line.position(), single, line.remark(), isInstruction);
    }

    private byte[] bytes(Section section, Fragment fragment, long address, int length) {
        return switch (fragment) {
            case Fragment.Fixed fixed -> patched(fixed, address);
            case Fragment.Jump jump -> jump(jump, address, length);
            case Fragment.Padding padding -> padding(section, padding, length);
            case Fragment.Gap gap -> {
                byte[] filled = new byte[length];
                java.util.Arrays.fill(filled, (byte) gap.fill());
                yield filled;
            }
        };
    }

    private byte[] patched(Fragment.Fixed fixed, long address) {
        byte[] bytes = fixed.bytes();
        for (Fragment.Patch patch : fixed.patches()) {
            long value = values.applyAsLong(patch.value());
            requireLinkable(patch);
            boolean isRelative = patch.relativeTo() >= 0;
            store(bytes, patch, isRelative ? value - (address + patch.relativeTo()) : value);
            if (patch.use() == Encoding.Use.BRANCH) {
                readBack.addBranch(address + patch.relativeTo(), value);
            }
        }
        return bytes;
    }

    private void requireLinkable(Fragment.Patch patch) {
        try {
            Expression.requireLinkable(patch.value(), patch.position());
        } catch (StatementException failure) {
            diagnostics.add(failure.error());
        }
    }

    private void store(byte[] bytes, Fragment.Patch patch, long value) {
        int bits = patch.size() * 8;
        long half = bits == 64 ? Long.MIN_VALUE : -1L << (bits - 1);
        boolean isSigned = bits == 64 || patch.use() != Encoding.Use.NUMBER;
        boolean isAddress = is64 && bits == 32 && !isSigned && Expression.addresses(patch.value()) == 1;
        long lowest = isAddress ? 0 : half;
        long highest = isSigned ? -half - 1 : (1L << bits) - 1;
        boolean wrapsAround = patch.use().isRelative() && !is64 && bits >= 16;
        if (!wrapsAround && (value < lowest || value > highest)) {
            diagnostics.add(new AssemblyError(patch.position(), misfit(patch.use(), value, bits, lowest, highest)));
        }
        SpecialEncodings.put(bytes, patch.offset(), patch.size(), value);
    }

    private static String misfit(Encoding.Use use, long value, int bits, long lowest, long highest) {
        return switch (use) {
            case NUMBER -> "0x%x does not fit into %d bits".formatted(value, bits);
            case EXTENDED ->
                "0x%x does not fit into %d bits that are extended by their sign: load it with movabs"
                        .formatted(value, bits);
            case RELATIVE ->
                "the address is %d bytes away: this instruction reaches %d to %d only"
                        .formatted(value, lowest, highest);
            case BRANCH ->
                "the target is %d bytes away: this jump reaches %d to %d only".formatted(value, lowest, highest);
        };
    }

    private byte[] jump(Fragment.Jump jump, long address, int length) {
        byte[] bytes = java.util.Arrays.copyOf(jump.opcode(), length);
        long target = values.applyAsLong(jump.target());
        long displacement = target - (address + length);
        readBack.addBranch(address + length, target);
        readBack.addInstruction(address, jump.width());
        SpecialEncodings.put(bytes, jump.opcode().length, jump.displacementSize(), displacement);
        return bytes;
    }

    private byte[] padding(Section section, Fragment.Padding padding, int length) {
        if (padding.fill() == -1 && section.kind() == SectionKind.TEXT) {
            return section.padding().of(length);
        }
        if (length % padding.fillSize() != 0) {
            diagnostics.add(new AssemblyError(
                    padding.line().position(),
                    "the gap of " + length + " bytes is no multiple of the fill value's " + padding.fillSize()));
        }
        byte[] bytes = new byte[length];
        int fill = Math.max(padding.fill(), 0);
        for (int index = 0; index < length; index++) {
            bytes[index] = (byte) (fill >> 8 * (index % padding.fillSize()));
        }
        return bytes;
    }
}
