// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/** The directives there are, for suggestions. */
final class DirectiveNames {

    static final List<String> ALL = List.of(
            (".align .ascii .asciz .balign .bss .byte .comm .data .else .elseif .endif .endm .endr .equ .error .exitm"
                + " .file .fill .global .globl .hidden .ident .if .ifb .ifc .ifdef .ifeq .ifnb .ifndef .include .int"
                + " .irp .irpc .lcomm .local .long .macro .org .p2align .popsection .previous .purgem .pushsection"
                + " .quad .rept .section .set .short .size .skip .space .string .text .type .value .weak .word .zero")
                    .split(" "));

    private DirectiveNames() {}
}
