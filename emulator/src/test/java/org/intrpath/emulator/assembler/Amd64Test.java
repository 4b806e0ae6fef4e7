// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of 64-bit mode; expected bytes are those of GNU as 2.40 for {@code --64}. */
class Amd64Test {

    private static final long LOW = 0x10_0000;
    private static final long HIGH = 0xffff_ffff_8010_0000L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movq %rax,%ds | 8ed8",
                "movq %ds,%rax | 8cd8",
                "lock decq %gs:8 | 65f048ff0c2508000000",
                "movq %gs:16,%rax | 65488b042510000000",
                "movl 0x1234,%eax | 8b042534120000",
                "movl 0xfee000b0,%eax | a1b000e0fe00000000",
                "movq $0xffffffff,%rax | 48b8ffffffff00000000",
                "movq $-1,%rax | 48c7c0ffffffff",
                "movabs $1,%rbx | 48bb0100000000000000",
                "xchgq %rax,%rax | 90",
                "xchgl %eax,%eax | 87c0",
                "str %rax | 0f00c8",
                "sldt %rax | 0f00c0",
                "sldt (%rax) | 0f0000",
                "movl 4(%rip),%eax | 8b0504000000",
                "movl (%eax),%ebx | 678b18",
                "cmpxchg16b (%rdi) | 480fc70f",
                "lock cmpxchg16b (%rdi) | f0480fc70f",
                "mov %cr8,%rax | 440f20c0",
                "swapgs | 0f01f8",
                "iretq | 48cf",
                "iret | cf",
                "sysretq | 480f07",
                "lretq | 48cb",
                "nopw 0(%rax,%rax,1) | 660f1f0400",
                "notrack jmp *%rax | 3effe0",
                "endbr64 | f30f1efa",
                "movslq %eax,%rbx | 4863d8",
                "movzbl %sil,%eax | 400fb6c6",
                "rep stosq | f348ab"
            })
    void hasTheBytesOfGnuAs(String statement, String code) {
        assertThat(hex(LOW, statement + "\n")).isEqualTo(code);
    }

    @Test
    void aSymbolIsAnAbsoluteAddressUnlessItCountsFromTheInstruction() {
        assertThat(hex(LOW, "a: movl a,%eax\n")).isEqualTo("8b042500001000");
        assertThat(hex(LOW, "a: movl a(%rip),%eax\n")).isEqualTo("8b05faffffff");
    }

    @Test
    void theImmediateBehindARelativeAddressCountsToo() {
        assertThat(hex(LOW, "a: cmpl $5,a(%rip)\n")).isEqualTo("833df9ffffff05");
    }

    @Test
    void anAddressInTheHighHalfIsExtendedByItsSign() {
        assertThat(hex(HIGH, "a: movq $a,%rax\n")).isEqualTo("48c7c000001080");
        assertThat(hex(HIGH, "a: movl a(,%rax,4),%eax\n")).isEqualTo("8b048500001080");
    }

    @Test
    void anAddressThatDoesNotFitIsAnError() {
        assertThatThrownBy(() -> hex(HIGH, "a: movl $a,%eax\n"))
                .isInstanceOf(AssemblyException.class)
                .hasMessageContaining("0xffffffff80100000 does not fit into 32 bits");
        assertThatThrownBy(() -> hex(0x1_0000_0000L, "a: movq $a,%rax\n"))
                .isInstanceOf(AssemblyException.class)
                .hasMessageContaining("movabs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movb %ah,(%r8) | %ah cannot stand beside a 64-bit or numbered register",
                "movb %ah,%sil | %ah cannot stand beside",
                "pushl %eax | unknown mnemonic `pushl`",
                "stosl; stosl %gs:(%rdi) | a string instruction works on %es:(%rdi)",
                "es movl (%rax),%eax | `es` overrides nothing in 64-bit mode",
                "enter $0x10000,$0 | 0x10000 does not fit into 16 bits",
                "leavel | unknown mnemonic `leavel`",
                "push %eax | operand 1 of `push` cannot be %eax",
                "pusha | unknown mnemonic `pusha`",
                "movl (%ax),%eax | %ax cannot form an address",
                "movl (%rax,%ebx),%eax | %rax and %ebx differ in width",
                "movl (%rip,%rax),%eax | %rip takes no index",
                "movl (,%rsp),%eax | %rsp cannot be an index",
                "addq $0x80000000,%rax | does not fit into 32 bits",
                "movl 0x80000000(%rax),%ebx | does not fit into 32 bits, sign-extended"
            })
    void whatCannotBeIsAnError(String statement, String message) {
        assertThatThrownBy(() -> hex(LOW, statement + "\n"))
                .isInstanceOf(AssemblyException.class)
                .hasMessageContaining(message);
    }

    @Test
    void paddingIsThatOf64BitCode() {
        assertThat(hex(LOW, "nop\n.p2align 4\n")).isEqualTo("90" + "66662e0f1f840000000000" + "0f1f4000");
    }

    private static String hex(long base, String text) {
        AssembledImage image =
                Assembler.amd64(SourceResolver.none()).assemble(List.of(new AsmSource("test.s", text)), base, Map.of());
        return HexFormat.of().formatHex(image.bytes());
    }
}
