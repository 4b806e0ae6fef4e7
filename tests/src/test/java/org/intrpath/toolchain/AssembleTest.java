// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intrpath.tools.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code assemble} writes, binutils and gdb read; what it lists, {@code disassemble} lists too. */
@Timeout(60)
final class AssembleTest {
    private static final String STUB = """
        # stub.s
        \t.globl\tXstub
        \t.type\tXstub,@function
        Xstub:
        Xstub__save:
        \tpushl\t%eax
        \tmovl\tcounter,%eax
        Xstub__exit:
        \tpopl\t%eax
        \tiretl
        \t.size\tXstub, . - Xstub
        \t.data
        counter:\t.long\t7, 8
        \t.bss
        zeroes:\t.skip\t100
        """;

    @TempDir
    private Path directory;

    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(directory.resolve("stub.s"), STUB);
    }

    @Test
    void theListingHasAddressBytesSymbolPhaseStatementAndSource() {
        List<String> lines =
                run("assemble", source.toString(), "--listing").lines().toList();

        assertThat(lines.get(0)).matches("\\s*address +bytes +symbol +phase +statement +source");
        assertThat(lines.get(1)).matches("0x00100000  50 +Xstub Xstub__save +save +pushl %eax +" + source + ":6");
        assertThat(lines.get(2)).matches("0x00100001  a1 00 10 10 00 +save +movl counter,%eax +" + source + ":7");
        assertThat(lines.get(3)).matches("0x00100006  58 +Xstub__exit +exit +popl %eax +" + source + ":9");
        assertThat(lines.get(5))
                .matches("0x00101000  07 00 00 00 08 00 00 00 +counter +counter: .long 7, 8 +" + source + ":13");
        assertThat(lines.get(6))
                .matches("0x00102000  00 00 00 00 00 00 00 00 ... +zeroes +zeroes: .skip 100 +" + source + ":15");
        assertThat(lines).hasSize(7);
    }

    @Test
    void theMapHasTheSections() {
        List<String> lines =
                run("assemble", source.toString(), "--base", "0x140000").lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).matches("0x00140000 +8  .text +text +" + source);
        assertThat(lines.get(3)).matches("0x00142000 +100  .bss +zero data +" + source);
    }

    @ParameterizedTest
    @CsvSource({"i386, elf32-i386", "amd64, elf64-x86-64"})
    void binutilsReadTheExecutable(String architecture, String format) throws IOException {
        Toolchain.assume("objdump", "nm", "readelf");
        Toolchain toolchain = new Toolchain(directory);
        Path file = Files.writeString(
                directory.resolve("any.s"), STUB.replace("pushl\t%eax", "nop").replace("popl\t%eax", "nop"));

        run(
                "assemble",
                file.toString(),
                "--arch",
                architecture,
                "-o",
                directory.resolve("out").toString());

        assertThat(toolchain.run("nm", "-S", "out").lines().map(line -> line.replaceFirst("^0+", "")))
                .anyMatch(line -> line.matches("100000 0+[0-9a-f]+ T Xstub"))
                .contains("101000 d counter", "102000 b zeroes");
        assertThat(toolchain.run("objdump", "-d", "out"))
                .contains("file format " + format)
                .contains("<Xstub>:")
                .containsPattern("90 +\tnop")
                .contains("iret");
        assertThat(toolchain.run("readelf", "-W", "-a", "out"))
                .doesNotContainIgnoringCase("warning")
                .doesNotContainIgnoringCase("error")
                .containsPattern("\\.bss +NOBITS");
    }

    @Test
    void gdbReadsTheExecutable() throws IOException {
        Toolchain.assumeHelpful("gdb");
        run("assemble", source.toString(), "-o", directory.resolve("out").toString());

        String printed = new Toolchain(directory)
                .run("gdb", "-q", "-batch", "-nx", "-ex", "info address Xstub", "-ex", "x/2wx &counter", "out");

        assertThat(printed).contains("0x100000").contains("0x00000007\t0x00000008");
    }

    @Test
    void theFlatFileIsWhatObjcopyMakesOfTheExecutable() throws IOException {
        Toolchain.assume("objcopy");
        run("assemble", source.toString(), "-o", directory.resolve("out").toString());
        run(
                "assemble",
                source.toString(),
                "--flat",
                "-o",
                directory.resolve("flat").toString());

        new Toolchain(directory).run("objcopy", "-O", "binary", "out", "theirs");

        assertThat(directory.resolve("flat")).hasSameBinaryContentAs(directory.resolve("theirs"));
        assertThat(run("disassemble", "--flat", directory.resolve("flat").toString()))
                .containsPattern("0x00100000  50 +pushl %eax +.*flat\\(\\+0x0\\)");
    }

    @Test
    void anObjectIsListedWithItsLines() throws IOException {
        Toolchain.assume("as");
        new Toolchain(directory).assemble(List.of("as", "--32", "-g"), source, "stub.o");

        String listing = run("disassemble", directory.resolve("stub.o").toString());

        assertThat(listing.lines().toList().get(2))
                .matches("0x00100001  a1 00 10 10 00 +save +movl 0x101000, %eax +" + source + ":7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-gdwarf-2", "-gdwarf-3", "-gdwarf-4", "-gdwarf-5"})
    void everyVersionOfDwarfGivesTheLinesOfTheCompilersSource(String version) throws IOException {
        Toolchain.assume("gcc");
        Path object = new Toolchain(directory).compile("gcc", "handler.o", version, "-c");

        assertThat(run("disassemble", object.toString())).containsPattern("handler\\.c:[1-9]");
    }

    @Test
    void aSymbolThatNobodyDefinesCanBeAStub() throws IOException {
        Path caller = Files.writeString(directory.resolve("caller.s"), "\tcall\tnowhere\n\tcall\tlost\n");

        assertThat(run("assemble", caller.toString(), "--stub", "nowhere", "--stub-symbol", "lost", "--listing"))
                .containsPattern("nowhere +xorl %eax,%eax")
                .containsPattern("lost +xorl %eax,%eax");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }
}
