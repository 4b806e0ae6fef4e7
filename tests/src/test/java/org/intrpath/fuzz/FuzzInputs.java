// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes inputs; each follows from the seed and its number alone. */
final class FuzzInputs {

    /** Most sources need the constants and macros to get beyond their first line. */
    private static final List<String> PREAMBLE = List.of(
            ".include \"include/assym-i386.inc\"", ".include \"include/asm.inc\"", ".include \"include/frame.inc\"");

    private static final List<String> REGISTERS = List.of(("%al %cl %dl %bl %ah %bh %sil %dil %spl %bpl %r8b %r15b %ax"
                    + " %cx %dx %bx %sp %si %r8w %eax %ecx %edx %ebx %esp %ebp %esi %edi %r8d %r15d %rax %rcx %rdx %rsp"
                    + " %rbp %rsi %rdi %r8 %r12 %r13 %r15 %rip %eip %riz %eiz %cs %ds %es %fs %gs %ss %cr0 %cr2 %cr3"
                    + " %cr8 %dr0 %dr7 %st %st(1) %mm0 %xmm0 %xmm15 %ymm1 %k1")
            .split(" "));
    private static final List<String> NUMBERS = List.of(("0 1 -1 8 0x7f 128 255 -128 0x8000 0xffff 0x7fffffff"
                    + " 0x80000000 0xffffffff -0x80000000 0x100000000 0xfee000b0 0x7fffffffffffffff -0x8000000000000000"
                    + " 0xffffffffffffffff x x-8 .")
            .split(" "));
    private static final List<String> SEGMENTS = List.of("%cs:", "%ds:", "%es:", "%fs:", "%gs:", "%ss:");
    private static final List<String> PREFIXES =
            List.of("lock ", "rep ", "repne ", "data16 ", "addr32 ", "cs ", "fs ", "rex.w ", "notrack ", "bnd ");

    private static final int STATEMENTS = 40;
    private static final int MOST_LINES = 80;
    private static final int MOST_MUTATIONS = 8;
    private static final int MOST_WORDS = 150;
    private static final int MOST_BYTES = 600;

    private final Corpus corpus;
    private final long seed;

    FuzzInputs(Corpus corpus, long seed) {
        this.corpus = corpus;
        this.seed = seed;
    }

    /**
     * Return input {@code number}: of ten, five mutated sources, two of statements with operands that rarely belong
     * together, two of random words, one of random bytes.
     */
    byte[] input(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9e37_79b9_7f4a_7c15L + number);
        return switch ((int) (number % 10)) {
            case 0, 1, 2, 3, 4 -> mutated(random).getBytes(StandardCharsets.UTF_8);
            case 5, 6 -> statements(random).getBytes(StandardCharsets.UTF_8);
            case 7, 8 -> words(random).getBytes(StandardCharsets.UTF_8);
            default -> bytes(random);
        };
    }

    private String statements(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < STATEMENTS; count++) {
            text.append(random.nextInt(12) == 0 ? pick(PREFIXES, random) : "")
                    .append(pick(corpus.mnemonics(), random))
                    .append(' ');
            for (int operands = random.nextInt(4); operands > 0; operands--) {
                text.append(operand(random)).append(operands > 1 ? "," : "");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String operand(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> pick(REGISTERS, random);
            case 3 -> "$" + pick(NUMBERS, random);
            case 4 -> "*" + pick(REGISTERS, random);
            default -> memory(random);
        };
    }

    private static String memory(SplittableRandom random) {
        String segment = random.nextInt(4) == 0 ? pick(SEGMENTS, random) : "";
        String star = random.nextInt(6) == 0 ? "*" : "";
        String displacement = random.nextInt(2) == 0 ? pick(NUMBERS, random) : "";
        String base = random.nextInt(4) == 0 ? "" : pick(REGISTERS, random);
        String index = random.nextInt(2) == 0 ? "" : "," + pick(REGISTERS, random);
        String scale = random.nextInt(2) == 0 ? "" : "," + (1 << random.nextInt(5));
        return star + segment + displacement + "(" + base + index + scale + ")";
    }

    private String mutated(SplittableRandom random) {
        // A single mutation often leaves what assembles, and so reaches layout and linking.
        boolean isGentle = random.nextBoolean();
        List<String> before = List.of();
        List<String> lines = new ArrayList<>();
        List<String> after = List.of();
        if (random.nextInt(20) == 0) {
            List<String> kernel = corpus.kernel();
            int at = random.nextInt(kernel.size());
            before = kernel.subList(0, at);
            lines.addAll(corpus.included(kernel.get(at)));
            after = kernel.subList(at + 1, kernel.size());
        } else {
            before = random.nextInt(3) == 0 ? List.of() : PREAMBLE;
            lines.addAll(excerpt(random));
        }
        for (int count = isGentle ? random.nextInt(2) : 1 + random.nextInt(MOST_MUTATIONS); count > 0; count--) {
            mutateLines(lines, random);
        }
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        for (int count = isGentle ? random.nextInt(2) : random.nextInt(MOST_MUTATIONS); count > 0; count--) {
            mutateText(text, random);
        }
        return String.join("\n", before) + "\n" + text + "\n" + String.join("\n", after) + "\n";
    }

    private List<String> excerpt(SplittableRandom random) {
        List<String> file = corpus.files().get(random.nextInt(corpus.files().size()));
        if (file.size() <= MOST_LINES || random.nextInt(40) == 0) {
            return file;
        }
        int from = random.nextInt(file.size() - MOST_LINES);
        return file.subList(from, from + MOST_LINES);
    }

    private void mutateLines(List<String> lines, SplittableRandom random) {
        int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        int other = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 ->
                lines.subList(Math.min(at, other), Math.min(lines.size(), Math.min(at, other) + 3))
                        .clear();
            case 1 -> lines.addAll(at, List.copyOf(excerpt(random).subList(0, 1)));
            case 2 -> lines.add(at, lines.isEmpty() ? "" : lines.get(other));
            case 3 -> lines.add(at, spiteful(random).strip());
            default -> lines.add(other, word(random) + " " + word(random) + "," + word(random));
        }
    }

    private void mutateText(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(6));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, spiteful(random));
            case 2 -> text.replace(at, end, word(random));
            default -> text.insert(at, (char) random.nextInt(256));
        }
    }

    private String words(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(MOST_WORDS); count > 0; count--) {
            text.append(random.nextInt(4) == 0 ? spiteful(random) : word(random))
                    .append(" \n ,\t".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    private static byte[] bytes(SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(MOST_BYTES)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String word(SplittableRandom random) {
        return pick(corpus.words(), random);
    }

    private String spiteful(SplittableRandom random) {
        return pick(corpus.spiteful(), random);
    }

    private static String pick(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
