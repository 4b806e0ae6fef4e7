// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The mnemonics and operand shapes that are let through, 32-bit mode; anything else is refused.
 *
 * <p>Letters of a shape: {@code i} immediate, {@code m} memory, {@code r} general register of the operand size,
 * {@code b},
 * {@code h}, {@code e} general register of 8, 16, 32 bits, {@code a} accumulator of the operand size, {@code l} %cl,
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

    /** mnemonics | size suffixes | shapes | immediate bits, 0 for operand size | default suffix. */
    private static final String FORMS = """
        add or adc sbb and sub xor cmp test | bwl | irm,r ir,m r,m | 0 |
        mov | bwl | irm,r ir,m s,he he,s s,m m,s c,e e,c d,e e,d | 0 |
        lea | wl | m,r | 0 |
        inc dec not neg mul div idiv | bwl | rm | 0 |
        imul | bwl | rm rm,r i,r i,rm,r | 0 |
        shl shr sar rol ror rcl rcr | bwl | rm i,rm l,rm | 8 |
        shld shrd | wl | i,r,rm l,r,rm r,rm | 8 |
        push | wl | irms | 0 | l
        pop | wl | rms | 0 | l
        xchg | bwl | r,rm m,r | 0 |
        xadd cmpxchg | bwl | r,rm | 0 |
        bt bts btr btc | wl | ir,rm | 8 |
        bsf bsr lzcnt tzcnt popcnt | wl | rm,r | 0 |
        movzb movsb | wl | bm,r | 0 |
        movzw movsw | l | hm,r | 0 |
        bswap | l | e | 0 |
        cmpxchg8b invlpg clflush fxsave fxrstor ldmxcsr stmxcsr fnsave frstor fnstenv fldenv fldcw fnstcw | | m | 0 |
        prefetcht0 prefetcht1 prefetcht2 prefetchnta | | m | 0 |
        lgdt lidt sgdt sidt | l | m | 0 | l
        lldt ltr verr lmsw | w | hm | 0 | w
            verw | | hm | 0 |
            arpl | | h,hm | 0 |
        sldt str smsw | wl | rm | 0 | w
        lar lsl | wl | rm,r | 0 |
        nop | wl | rm | 0 |
        nop | | | 0 |
        bound | wl | r,m m,r | 0 |
        lss lfs lgs lds les | wl | m,r | 0 |
        movnti | l | e,m | 0 | l
        int | | i | 8 |
        ret lret iret | wl | | 16 | l
        ret lret | wl | i | 16 | l
        enter | | i,i | 0 |
        in | bwl | i,a w,a | 8 |
        out | bwl | a,i a,w | 8 |
        cli sti hlt cld std clc stc cmc lahf sahf cpuid rdmsr wrmsr rdtsc rdtscp rdpmc wbinvd invd clts | | | 0 |
        sysenter sysexit pause mfence lfence sfence ud2 daa das aaa aas xlat fninit fnclex fwait emms | | | 0 |
        int3 into int1 leave cltd cwtl cwtd cbtw monitor mwait xgetbv xsetbv rsm endbr32 endbr64 | | | 0 |
        pusha popa pushf popf | wl | | 0 | l
        fnstsw | | hm | 0 |
        jmp call | wl | RM | 0 | l
        ljmp lcall | wl | M i,i | 0 | l
        movs stos lods scas cmps ins outs | bwl | | 0 |
        movs cmps | bwl | m,m | 0 |
        stos | bwl | a,m m | 0 |
        lods scas | bwl | m,a m | 0 |
        ins | bwl | w,m | 0 |
        outs | bwl | m,w | 0 |
        movaps movups movapd movupd movdqa movdqu | | xm,x x,m | 0 |
        movd | | em,x x,em | 0 |
        xorps andps orps pxor por pand pandn paddd paddq psubd | | xm,x | 0 |
        """;

    /** Names that mean the same; printed and compared by the second. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("sal", "shl"),
            Map.entry("cdq", "cltd"),
            Map.entry("cwde", "cwtl"),
            Map.entry("cwd", "cwtd"),
            Map.entry("cbw", "cbtw"),
            Map.entry("leavel", "leave"),
            Map.entry("sysexitl", "sysexit"),
            Map.entry("wait", "fwait"),
            Map.entry("ud2a", "ud2"),
            Map.entry("xlatb", "xlat"));

    private static final Map<String, InstructionForm> TABLE = build();

    private InstructionTable() {}

    /** Return the form of exactly {@code name}; null if there is none. */
    static InstructionForm find(String name) {
        return TABLE.get(ALIASES.getOrDefault(name, name));
    }

    private static final Collection<String> SPELLINGS = allSpellings();

    /** Return every mnemonic, size suffixes put on, for suggestions. */
    static Collection<String> spellings() {
        return SPELLINGS;
    }

    private static Collection<String> allSpellings() {
        TreeSet<String> result = new TreeSet<>(ALIASES.keySet());
        for (Map.Entry<String, InstructionForm> entry : TABLE.entrySet()) {
            result.add(entry.getKey());
            entry.getValue().suffixes().chars().forEach(suffix -> result.add(entry.getKey() + (char) suffix));
        }
        for (List<String> names : CONDITIONS) {
            names.forEach(condition -> result.add("j" + condition));
        }
        result.addAll(List.of("loop", "loope", "loopne", "jecxz", "jcxz"));
        return result;
    }

    private static Map<String, InstructionForm> build() {
        Map<String, InstructionForm> table = new LinkedHashMap<>();
        FORMS.lines().forEach(line -> addLine(table, line));
        for (List<String> names : CONDITIONS) {
            for (String condition : names) {
                table.put(
                        "set" + condition,
                        new InstructionForm("set" + names.getFirst(), "b", List.of(List.of("bm")), 0, 'b'));
                table.put(
                        "cmov" + condition,
                        new InstructionForm("cmov" + names.getFirst(), "wl", List.of(List.of("rm", "r")), 0, '\0'));
            }
        }
        return table;
    }

    private static void addLine(Map<String, InstructionForm> table, String line) {
        String[] columns = line.split("\\|", -1);
        List<List<String>> shapes = columns[2].isBlank()
                ? List.of(List.of())
                : Arrays.stream(columns[2].strip().split(" "))
                        .map(shape -> List.of(shape.split(",")))
                        .toList();
        int immediateBits = Integer.parseInt(columns[3].strip());
        char defaultSuffix = columns[4].isBlank() ? '\0' : columns[4].strip().charAt(0);
        for (String name : columns[0].strip().split(" ")) {
            InstructionForm form = new InstructionForm(name, columns[1].strip(), shapes, immediateBits, defaultSuffix);
            table.merge(name, form, InstructionTable::joined);
        }
    }

    private static InstructionForm joined(InstructionForm first, InstructionForm second) {
        List<List<String>> shapes = new ArrayList<>(first.shapes());
        shapes.addAll(second.shapes());
        String suffixes =
                first.suffixes().length() >= second.suffixes().length() ? first.suffixes() : second.suffixes();
        int bits = Math.max(first.immediateBits(), second.immediateBits());
        char suffix = (char) Math.max(first.defaultSuffix(), second.defaultSuffix());
        return new InstructionForm(first.name(), suffixes, List.copyOf(shapes), bits, suffix);
    }
}
