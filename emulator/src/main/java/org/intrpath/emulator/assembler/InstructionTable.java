// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The mnemonics and operand shapes that are let through in one mode; anything else is refused.
 *
 * <p>Letters of a shape: {@code i} immediate, {@code m} memory, {@code r} general register of the operand size,
 * {@code b},
 * {@code h}, {@code e} general register of 8, 16, 32 bits, {@code q} of 64,
 * {@code a} accumulator of the operand size, {@code l} %cl,
 * {@code w} %dx, {@code s} segment, {@code c} control, {@code d} debug, {@code x} XMM, {@code y} MMX register,
 * {@code R}
 * and {@code M} register and memory behind a star.
 */
final class InstructionTable {

    /** Condition codes, in the order of their numbers, with their other names. Source: Intel SDM 2, "Jcc". */
    static final List<List<String>> CONDITIONS = List.of(
            List.of("o"),
            List.of("no"),
            List.of("b", "c", "nae"),
            List.of("ae", "nb", "nc"),
            List.of("e", "z"),
            List.of("ne", "nz"),
            List.of("be", "na"),
            List.of("a", "nbe"),
            List.of("s"),
            List.of("ns"),
            List.of("p", "pe"),
            List.of("np", "po"),
            List.of("l", "nge"),
            List.of("ge", "nl"),
            List.of("le", "ng"),
            List.of("g", "nle"));

    /** Names that mean the same; printed and compared by the second. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("sal", "shl"),
            Map.entry("cdq", "cltd"),
            Map.entry("cwde", "cwtl"),
            Map.entry("cwd", "cwtd"),
            Map.entry("cbw", "cbtw"),
            Map.entry("sysexitl", "sysexit"),
            Map.entry("wait", "fwait"),
            Map.entry("ud2a", "ud2"),
            Map.entry("xlatb", "xlat"),
            Map.entry("cqo", "cqto"),
            Map.entry("cdqe", "cltq"),
            Map.entry("fxsaveq", "fxsave64"),
            Map.entry("fxrstorq", "fxrstor64"),
            Map.entry("iretd", "iretl"),
            Map.entry("fildll", "fildq"),
            Map.entry("fistpll", "fistpq"),
            Map.entry("fisttpll", "fisttpq"),
            Map.entry("fucompi", "fucomip"),
            Map.entry("fcompi", "fcomip"),
            Map.entry("movsxd", "movslq"));

    private static final Map<CodeWidth, InstructionTable> BY_WIDTH = new EnumMap<>(CodeWidth.class);

    static {
        for (CodeWidth width : CodeWidth.values()) {
            BY_WIDTH.put(width, new InstructionTable(width));
        }
    }

    private final CodeWidth width;
    private final Map<String, InstructionForm> forms = new LinkedHashMap<>();
    private final Collection<String> spellings;

    private InstructionTable(CodeWidth width) {
        this.width = width;
        addLines(InstructionForms.COMMON);
        if (width.is64()) {
            addLines(InstructionForms.ONLY_64);
        } else {
            addLines(InstructionForms.NOT_64);
            addLines(InstructionForms.SSE_NOT_64);
        }
        CONDITIONS.forEach(this::addConditional);
        spellings = allSpellings();
    }

    /** Return the instructions of {@code width}. */
    static InstructionTable of(CodeWidth width) {
        return BY_WIDTH.get(width);
    }

    /** Return the form of exactly {@code name}; null if there is none. */
    InstructionForm find(String name) {
        return forms.get(usualName(name));
    }

    /** Return the spelling of {@code name} that the table has it under. */
    static String usualName(String name) {
        return ALIASES.getOrDefault(name, name);
    }

    /** Return every mnemonic, size suffixes put on, for suggestions. */
    Collection<String> spellings() {
        return spellings;
    }

    private Collection<String> allSpellings() {
        TreeSet<String> result = new TreeSet<>(ALIASES.keySet());
        for (Map.Entry<String, InstructionForm> entry : forms.entrySet()) {
            result.add(entry.getKey());
            entry.getValue().suffixes().chars().forEach(suffix -> result.add(entry.getKey() + (char) suffix));
        }
        for (List<String> names : CONDITIONS) {
            names.forEach(condition -> result.add("j" + condition));
        }
        result.addAll(List.of("loop", "loope", "loopne", "jecxz", "jcxz"));
        return result;
    }

    private void addConditional(List<String> names) {
        String moves = width.is64() ? "wlq" : "wl";
        String first = names.getFirst();
        for (String condition : names) {
            forms.put(
                    "set" + condition, new InstructionForm("set" + first, width, "b", List.of(List.of("bm")), 0, 'b'));
            forms.put(
                    "cmov" + condition,
                    new InstructionForm("cmov" + first, width, moves, List.of(List.of("rm", "r")), 0, '\0'));
        }
    }

    private void addLines(String lines) {
        lines.lines().forEach(this::addLine);
    }

    private void addLine(String line) {
        String[] columns = line.split("\\|", -1);
        List<List<String>> shapes = columns[2].isBlank()
                ? List.of(List.of())
                : Arrays.stream(columns[2].strip().split(" "))
                        .map(shape -> List.of(shape.split(",")))
                        .toList();
        String suffixes = width.is64() ? columns[1].strip() : columns[1].strip().replace("q", "");
        int immediateBits = Integer.parseInt(columns[3].strip());
        char suffix = columns[4].isBlank() ? '\0' : columns[4].strip().charAt(0);
        char defaultSuffix = suffix == 'n' ? width.suffix() : suffix;
        for (String name : columns[0].strip().split(" ")) {
            InstructionForm form = new InstructionForm(name, width, suffixes, shapes, immediateBits, defaultSuffix);
            forms.merge(name, form, InstructionTable::joined);
        }
    }

    private static InstructionForm joined(InstructionForm first, InstructionForm second) {
        List<List<String>> shapes = new ArrayList<>(first.shapes());
        shapes.addAll(second.shapes());
        String suffixes =
                first.suffixes().length() >= second.suffixes().length() ? first.suffixes() : second.suffixes();
        int bits = Math.max(first.immediateBits(), second.immediateBits());
        char suffix = (char) Math.max(first.defaultSuffix(), second.defaultSuffix());
        return new InstructionForm(first.name(), first.width(), suffixes, List.copyOf(shapes), bits, suffix);
    }
}
