// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources share and refer to. */
class LinkRulesTest {

    private static final String THUNK = """
        	.section	.text.thunk,"axG",@progbits,thunk,comdat
        	.globl	thunk
        thunk:	ret
        """;

    @Test
    void ofAGroupTheFirstCopyIsTaken() {
        AssembledImage image = assemble("\tcall thunk\n" + THUNK, "\tcall thunk\n" + THUNK);

        assertThat(image.bytes()).containsExactly(0xe8, 0, 0, 0, 0, 0xc3, 0xe8, 0xfa, 0xff, 0xff, 0xff);
    }

    @Test
    void aCommonSymbolIsOneAndAsLargeAsItsLargest() {
        AssembledImage image = assemble("\t.long shared\n\t.comm shared,4,4", "\t.long shared\n\t.comm shared,64,32");

        assertThat(image.bytes()).startsWith(0, 0x10, 0x10, 0, 0, 0x10, 0x10, 0);
        assertThat(image.symbols().find("shared").orElseThrow().size()).isEqualTo(64);
    }

    @Test
    void aDefinitionGoesBeforeACommonSymbol() {
        AssembledImage image = assemble("\t.comm shared,4", "\t.globl shared\n\t.data\n\t.long 5\nshared: .long 6");

        assertThat(image.symbols().address("shared")).isEqualTo(image.end() - 4);
    }

    @Test
    void aDefinitionThatIsNotWeakGoesBeforeAWeakOneOfTheSameSource() {
        AssembledImage image = assemble("\t.weak f\nf:\tnop\n\t.long f", "\t.globl f\nf:\tret");

        assertThat(image.bytes()).startsWith(0x90, 0x05, 0, 0x10, 0);
    }

    @Test
    void undefinedSymbolsAreToldBesideOtherErrorsWithEveryUse() {
        AssemblyException failure = catchThrowableOfType(
                AssemblyException.class, () -> assemble("\tcall nowhere\n\tbogus\n\tmovl $nowhere,%eax\n\tcall other"));

        assertThat(failure.errors().stream()
                        .map(error -> error.position().line() + " " + error.message())
                        .toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2 unknown mnemonic `bogus`"),
                        second -> assertThat(second)
                                .startsWith("1 undefined symbol `nowhere`")
                                .endsWith("used at 3:8 too"),
                        third -> assertThat(third).startsWith("4 undefined symbol `other`"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l: movl $~l,%eax | `~` cannot be applied to an address",
                "l: .long l*2 | `*` cannot be applied to an address",
                "l: .long l+l | `+` cannot be applied to an address",
                "l: movl l@GOT(%ebx,%ecx),%eax | `@GOT` takes one register",
                "l: movl l@GOT,%eax | `@GOT` takes one register",
                "l: movl l@GOTPCREL(%ebx),%eax | `@GOTPCREL` is not for this field",
                "l: movl l@TPOFF(%ebx),%eax | no suffix that is understood",
                ".cfi_endproc | `.cfi_endproc` without `.cfi_startproc`",
                ".cfi_startproc | `.cfi_startproc` is never closed",
                ".cfi_nonsense | unknown directive `.cfi_nonsense`",
                ".section .x,\"awT\" | section flags \"awT\" are not taken",
                "x == 4 | `==` is not taken",
                ".long '\\101 | in a character only",
                "rex.w; nop | there is no prefix `rex.w` in 32-bit mode",
                "notrack movl (%esi),%eax | `notrack` stands before an indirect jump",
                "a: nop; .comm a,4 | `a` is already defined at",
                "fsubp %st(1),%st | `fsubp` takes %st, then"
            })
    void whatIsRefusedSaysWhy(String source, String message) {
        AssemblyException failure = catchThrowableOfType(AssemblyException.class, () -> assemble(source));

        assertThat(failure.errors().getFirst().message()).startsWith(message);
    }

    private static AssembledImage assemble(String... sources) {
        List<AsmSource> inputs = new java.util.ArrayList<>();
        for (String source : sources) {
            inputs.add(new AsmSource("unit" + inputs.size() + ".s", source + "\n"));
        }
        return Assembler.i386(name -> Optional.empty()).assemble(inputs, 0x10_0000, Map.of());
    }
}
