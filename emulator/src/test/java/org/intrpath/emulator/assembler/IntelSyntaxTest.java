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

/** Expected bytes are those of GNU as 2.40 for {@code --64}. */
class IntelSyntaxTest {

    private static final long BASE = 0x10_0000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mov eax, DWORD PTR [rbp-4] | 8b45fc",
                "mov eax, [rax+rsp] | 8b0404",
                "mov eax, dword ptr [8+rbx*4] | 8b049d08000000",
                "mov rax, QWORD PTR gs:16 | 65488b042510000000",
                "mov byte ptr [rax], 5 | c60005",
                "movzx eax, WORD PTR [rdi] | 0fb707",
                "movsxd rax, eax | 4863c0",
                "jmp [QWORD PTR [rax+8]] | ff6008",
                "call rax | ffd0",
                "rep movsd | f3a5",
                "shl DWORD PTR [rax], cl | d320",
                "imul eax, ebx, 100 | 6bc364",
                "lock cmpxchg [rdi], rdx | f0480fb117",
                "out dx, al | ee"
            })
    void hasTheBytesOfGnuAs(String statement, String code) {
        assertThat(hex(".intel_syntax noprefix\n" + statement + "\n")).isEqualTo(code);
    }

    @Test
    void aNameIsMemoryAndItsOffsetANumber() {
        assertThat(hex(".intel_syntax noprefix\na: mov eax, a\n")).isEqualTo("8b042500001000");
        assertThat(hex(".intel_syntax noprefix\na: mov eax, OFFSET FLAT:a\n")).isEqualTo("b800001000");
        assertThat(hex(".intel_syntax noprefix\na: jmp a\n")).isEqualTo("ebfe");
    }

    @Test
    void theSyntaxChangesBack() {
        assertThat(hex(".intel_syntax noprefix\nmov eax, 5\n.att_syntax prefix\nmovl $5,%eax\n"))
                .isEqualTo("b805000000".repeat(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".intel_syntax prefix | `.intel_syntax` is taken with `noprefix`",
                ".intel_syntax noprefix; mov [rax], 5 | no register tells the operand size",
                ".intel_syntax noprefix; mov eax, QWORD PTR [rbx] | operand 2 of `movq`",
                ".intel_syntax noprefix; mov eax, [rax+rbx+rcx] | an address has two registers at most",
                ".intel_syntax noprefix; mov eax, [rax-rbx] | rbx cannot form an address in this way",
                ".intel_syntax noprefix; mov eax, [rax*3] | scale must be 1, 2, 4 or 8",
                ".intel_syntax noprefix; movzx eax, [rax] | the source's size is not told",
                ".intel_syntax noprefix; enter 8, 0 | `enter` is not taken in Intel syntax",
                ".intel_syntax noprefix; jmp fword ptr [rax] | unexpected"
            })
    void whatIsNotUnderstoodIsAnError(String source, String message) {
        assertThatThrownBy(() -> hex(source + "\n"))
                .isInstanceOf(AssemblyException.class)
                .hasMessageContaining(message);
    }

    private static String hex(String text) {
        AssembledImage image =
                Assembler.amd64(SourceResolver.none()).assemble(List.of(new AsmSource("test.s", text)), BASE, Map.of());
        return HexFormat.of().formatHex(image.bytes());
    }
}
