// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.intrpath.emulator.assembler.AssemblyFixture.BASE;
import static org.intrpath.emulator.assembler.AssemblyFixture.assemble;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblyErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movl %eax | 1:1: `movl` takes 2 operands, not 1",
                "movl %eax, %aex | 1:12: no register `%aex`",
                "movl 4(%ax),%eax | 1:8: %ax cannot form an address",
                "movl (%eax,%esp),%eax | 1:12: %esp cannot be an index",
                "movl (%eax,%ebx,3),%eax | 1:17: scale must be 1, 2, 4 or 8",
                "addl $1,%ax | 1:9: operand 2 of `addl` cannot be %ax",
                "movb $300,%al | 1:6: immediate 0x12c does not fit into 8 bits",
                "movl $1,(%eax | 1:14: expected `)`",
                "mov $1,(%eax) | 1:1: no register tells the operand size",
                "jmp (%eax) | 1:5: `jmp` through a register or memory needs a star",
                "lock movl %eax,(%ebx) | 1:6: `lock` cannot stand before this",
                "jmp nowhere | 1:5: undefined symbol `nowhere`",
                "jmp 1f | 1:5: no label `1:` below",
                "jmp 1b | 1:5: no label `1:` before",
                "a: a: nop | 1:4: `a` is already defined at test.s:1:1",
                ".lnog 4 | 1:1: unknown directive `.lnog`: did you mean `.long`",
                ".byte 256 | 1:7: 0x100 does not fit into 8 bits",
                ".long 1/0 | 1:8: division by zero",
                ".ascii \"abc | 1:8: string is never closed",
                ".p2align 40 | 1:10: alignment 2^40 is out of range",
                ".include \"none\" | 1:10: no file \"none\"",
                ".endif | 1:1: `.endif` without an `.if`",
                ".if 1 | 1:1: `.if` is never closed",
                ".macro m | 1:1: the block that begins here is never closed",
                ".set a, b; .set b, a; .long a | `b` is defined by itself",
                "a: loop b; .skip 200; b: | 1:9: the target is 200 bytes away",
                "nop \u0001x | 1:5: control character 0x01",
                ".section .odd; nop | 1:16: section `.odd` is not loaded",
                ".section .odd; o: .long 1; .text; .long o | `o` is in section `.odd`, which is not loaded",
                "nop; .balignw 8,0x1234 | 1:6: the gap of 7 bytes",
                "call *(%eax,%ebx,4 | 1:19: expected `)`",
                "movl (),%eax | 1:7: expected",
                "movl %fs:(%eax),%gs:(%ebx) | 1:17: operand 2 of `movl` cannot be a memory operand",
                "lea %fs:4(%eax),%ebx | 1:5: `lea` computes an offset",
                "/* | 1:1: comment is never closed",
                ".org -1 | 1:6: `.org` goes back",
                ".text -1 | subsection -1 is out of range",
                ".altmacro | 1:1: `.altmacro`: the alternate macro syntaxes are not supported",
                ".reloc 0,R_386_32,x | 1:1: `.reloc`: relocations of one's own are not supported",
                ".incbin \"none\" | 1:9: no file \"none\"",
                ".set e, 1; .equiv e, 2 | 1:19: `e` is already defined",
                ".float x | 1:8: `x` is no decimal floating-point number",
                ".float 1e39 | 1:8: `1e39` is too large",
                ".octa 0x100000000000000000000000000000000 | does not fit into 128 bits",
                ".uleb128 -1 | 1:10: `.uleb128` takes no negative number",
                ".code64; movl $1,(%rax,%ebx) | differ in width",
                ".code16; movw (%ax),%ax | a 16-bit address is formed by %bx or %bp",
                "vaddps foo | 1:1: unknown mnemonic `vaddps`"
            })
    void namesThePlaceAndWhatIsWrong(String source, String message) {
        assertThatThrownBy(() -> assemble(source + "\n"))
                .isInstanceOf(AssemblyException.class)
                .message()
                .startsWith("test.s:")
                .contains(message);
    }

    @Test
    void allErrorsOfARunAreListed() {
        AssemblyException failure =
                catchThrowableOfType(AssemblyException.class, () -> assemble("frob\nnop\nmovl %eax\n"));

        assertThat(failure.errors())
                .extracting(error -> error.position().line())
                .containsExactly(1, 3);
    }

    @Test
    void errorsInMacrosShowTheCalls() {
        AssemblyException failure = catchThrowableOfType(
                AssemblyException.class,
                () -> assemble(".macro IN x\n\tfrob \\x\n.endm\n.macro OUT\n IN 5\n.endm\nOUT\nOUT\n"));

        assertThat(failure.errors()).hasSize(1);
        assertThat(failure)
                .hasMessageContaining("test.s:2:2: unknown mnemonic `frob`")
                .hasMessageContaining("in macro `IN` from test.s:5:2")
                .hasMessageContaining("in macro `OUT` from test.s:7:1");
    }

    @Test
    void columnsHoldBehindCommentsAndSubstitutions() {
        AssemblyException failure = catchThrowableOfType(
                AssemblyException.class, () -> assemble(".macro M x\n\tmovl \\x, %foo\n.endm\n/* c */ M $100000\n"));

        assertThat(failure.errors().getFirst().position().column()).isEqualTo(11);
    }

    @Test
    void missingGlobalNamesTheSourceThatKeepsItToItself() {
        Assembler assembler = Assembler.i386(SourceResolver.none());
        List<AsmSource> sources = List.of(new AsmSource("a.s", "call f\n"), new AsmSource("b.s", "f: ret\n"));

        assertThatThrownBy(() -> assembler.assemble(sources, BASE, Map.of()))
                .hasMessageContaining("a.s:1:6: undefined symbol `f`: b.s:1:1 defines it for its own source only");
    }

    @Test
    void unknownSymbolsOfAnImageAreAnsweredWithNearOnes() {
        AssembledImage image = assemble("splraise: nop\n");

        assertThatThrownBy(() -> image.symbols().address("splrasie"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the image has no symbol `splrasie`: did you mean `splraise`?");
    }

    /** Each of these would take for ever, or all memory, without a limit. */
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                ".rept 1000000000\n.endr\n",
                ".rept 1000000000\nnop\n.endr\n",
                ".macro m\nm\n.endm\nm\n",
                ".macro m\nm\nm\n.endm\nm\n",
                ".macro m x\nm \\x\\x\n.endm\nm abcdefgh\n",
                ".include \"self\"\n",
                ".skip 1000000000000\n",
                ".rept 1000\n.skip 10000000\n.endr\n",
                ".org 0x7fffffffffff\n",
                "a: .skip b-a+1\nb:\n",
                ".set a, z+z\n.rept 100\n.set a, a+a\n.endr\n.long a\n",
                ".fill 1000000000, 8, 1\n",
                ".p2align 16\n.rept 100000\n.p2align 16\nnop\n.endr\n"
            })
    void hostileSourcesEndWithAnError(String source) {
        SourceResolver resolver = SourceResolver.of(Map.of("self", ".include \"self\"\n"));

        assertThatThrownBy(() -> assemble(source, resolver)).isInstanceOf(AssemblyException.class);
    }

    @Test
    void deepNestingIsAnError() {
        assertThatThrownBy(() -> assemble(".long " + "(".repeat(100_000) + "1\n"))
                .isInstanceOf(AssemblyException.class);
        assertThatThrownBy(() -> assemble(".long " + "-".repeat(100_000) + "1\n"))
                .isInstanceOf(AssemblyException.class);
        assertThatThrownBy(() -> assemble(".long x" + "+x".repeat(100_000) + "\n"))
                .isInstanceOf(AssemblyException.class);
    }
}
