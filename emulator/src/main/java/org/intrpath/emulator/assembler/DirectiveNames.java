// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/** The directives there are, for suggestions. */
final class DirectiveNames {

    static final List<String> ALL =
            List.of((".align .ascii .asciz .att_syntax .balign .bss .byte .code16 .code32 .code64 .comm .data .dc.b"
                + " .dc.l .dc.w .double .else .elseif .end .endif .endm .endr .equ .equiv .error .exitm .file .fill"
                + " .float .global .globl .hidden .ident .if .ifb .ifc .ifdef .ifeq .ifeqs .ifnb .ifndef .incbin"
                + " .include .int .intel_syntax .irp .irpc .lcomm .local .long .macro .nops .octa .org .p2align"
                + " .popsection .previous .purgem .pushsection .quad .rept .section .set .short .single .size .skip"
                + " .sleb128 .space .string .string16 .subsection .text .type .uleb128 .value .weak .word .zero")
                    .split(" "));

    private DirectiveNames() {}
}
