// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.SourceResolver;

/** The valid sources that mutation starts from, and the words in them. */
final class Corpus {

    private static final Path ROOT = Path.of(System.getProperty("intrpath.root.dir"));
    private static final Path KERNEL = ROOT.resolve("kernel-asm/src/main/asm");
    private static final Path CONFORMANCE = ROOT.resolve("tests/src/test/resources/org/intrpath/conformance");
    private static final Pattern WORD = Pattern.compile("[.%$]?[A-Za-z_][\\w.]*|\\d+|[^\\w\\s]");
    private static final Pattern INCLUDE = Pattern.compile("\\s*\\.include\\s+\"(.*)\".*");
    private static final Pattern MNEMONIC = Pattern.compile("\\s+([a-z][a-z0-9]*)\\b(?!\\s*[=:])");
    private static final int MOST_WORDS = 20_000;

    /** What goes wrong most easily: openers, closers, limits, escapes, other files' directives. */
    private static final List<String> SPITEFUL = List.of(
            "",
            "\\",
            "\"",
            "'",
            "/*",
            "*/",
            "//",
            "#",
            ";",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\n",
            "\0",
            "\t",
            "\r",
            "é",
            "\ufffd",
            "%",
            "$",
            "*",
            "-",
            "~",
            "!",
            "<",
            ">",
            "<<",
            ">>",
            "==",
            "&&",
            "||",
            ",",
            ":",
            "::",
            "=",
            "@",
            "0x",
            "0b",
            "09",
            "1f",
            "9b",
            "0:",
            "2147483648",
            "4294967296",
            "9223372036854775808",
            "-1",
            "0xffffffff",
            "99999999999999999999",
            "1e400",
            ".",
            "..",
            "%st(",
            "%riz",
            "%cr8",
            "%rip",
            "%gs:",
            "@PLT",
            "@GOTPCREL",
            ".rept 100000\n",
            ".rept -1\n",
            ".endr\n",
            ".macro m a\n",
            ".macro m a:req,b:vararg\n",
            ".endm\n",
            " m 1\n",
            "\\@",
            "\\()",
            "\\a",
            ".irp x,1,2\n",
            ".irpc x,abc\n",
            ".exitm\n",
            ".purgem m\n",
            ".altmacro\n",
            ".if 1\n",
            ".if\n",
            ".else\n",
            ".elseif 1\n",
            ".endif\n",
            ".ifdef x\n",
            ".ifc a,a\n",
            ".set x,x+x\n",
            ".set x,.\n",
            ".equ .,8\n",
            ".org 0\n",
            ".org .+99999999\n",
            ".space y-x\n",
            ".fill 999999999,8,1\n",
            ".skip -1\n",
            ".align 3\n",
            ".p2align 40\n",
            ".balign 4096\n",
            ".comm a,1,3\n",
            ".lcomm b,-1\n",
            ".section .q,\"ax\"\n",
            ".pushsection .data\n",
            ".popsection\n",
            ".previous\n",
            ".subsection 2\n",
            ".code16\n",
            ".code32\n",
            ".code64\n",
            ".intel_syntax noprefix\n",
            ".att_syntax\n",
            ".incbin \"/dev/zero\"\n",
            ".include \"x\"\n",
            ".include \"../../../etc/passwd\"\n",
            ".ascii \"\\400\\x\"\n",
            ".string8 \"a\"\n",
            ".float 1.5\n",
            ".octa 1\n",
            ".uleb128 x-y\n",
            ".cfi_startproc\n",
            ".cfi_def_cfa_offset 8\n",
            ".loc 1 2 3\n",
            ".file 1 \"x\"\n",
            "# 7 \"x.h\" 1\n",
            "# 0 \"\" 2\n",
            ".globl x\n",
            ".weak x\n",
            ".type x,@function\n",
            ".size x,.-x\n",
            ".reloc 0,R_386_NONE\n",
            ".end\n",
            ".print \"x\"\n",
            ".err\n",
            "lock ",
            "rep ",
            "data16 ",
            "cs ",
            "jmp .\n",
            "x: ",
            "1: ",
            "nop\n",
            "ljmp $1,$2\n",
            "iretq\n",
            "swapgs\n");

    private final List<List<String>> files;
    private final List<String> words;

    private final List<String> mnemonics;

    private Corpus(List<List<String>> files, List<String> words, List<String> mnemonics) {
        this.files = files;
        this.words = words;
        this.mnemonics = mnemonics;
    }

    /** Read the kernel's sources and those of the conformance test. */
    static Corpus read() {
        List<List<String>> files = Stream.of(KERNEL, CONFORMANCE)
                .flatMap(Corpus::sourcesBelow)
                .sorted()
                .map(Corpus::lines)
                .toList();
        Stream<String> found = files.stream()
                .flatMap(List::stream)
                .flatMap(line -> WORD.matcher(line).results().map(MatchResult::group))
                .distinct()
                .limit(MOST_WORDS);
        List<String> mnemonics = files.stream()
                .flatMap(List::stream)
                .map(MNEMONIC::matcher)
                .filter(Matcher::lookingAt)
                .map(line -> line.group(1))
                .distinct()
                .toList();
        return new Corpus(files, Stream.concat(found, SPITEFUL.stream()).toList(), mnemonics);
    }

    /** Return each file's lines. */
    List<List<String>> files() {
        return files;
    }

    /** Return the lines of the file that includes the whole kernel. */
    List<String> kernel() {
        return lines(KERNEL.resolve("i386/kernel.s"));
    }

    /** Return the lines of the kernel's file that {@code line} includes; the line itself if it includes none. */
    List<String> included(String line) {
        Matcher include = INCLUDE.matcher(line);
        return include.matches() ? lines(KERNEL.resolve(include.group(1))) : List.of(line);
    }

    /** Return every word that occurs. */
    List<String> words() {
        return words;
    }

    /** Return every mnemonic that occurs. */
    List<String> mnemonics() {
        return mnemonics;
    }

    /** Return what is most likely to do harm. */
    List<String> spiteful() {
        return SPITEFUL;
    }

    /** Return where {@code .include} finds its files. */
    SourceResolver resolver() {
        return SourceResolver.directories(List.of(KERNEL, CONFORMANCE));
    }

    private static Stream<Path> sourcesBelow(Path directory) {
        try (Stream<Path> below = Files.walk(directory)) {
            return below
                    .filter(file ->
                            file.toString().endsWith(".s") || file.toString().endsWith(".inc"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
