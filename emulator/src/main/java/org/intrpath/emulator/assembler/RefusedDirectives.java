// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HashMap;
import java.util.Map;

/** The directives of GNU as that are known and not carried out, each with what to do instead. */
final class RefusedDirectives {

    private static final String REASONS = """
        .altmacro .mri | the alternate macro syntaxes are not supported: write the macro in the usual one
        .noaltmacro | there is no alternate macro syntax to leave: take this line out
        .code16gcc | 16-bit code from a C compiler is not supported: write it with `.code16`
        .eqv | a symbol whose expression is worked out at each use is not supported: use `.set`
        .struct .offset .absolute | absolute sections are not supported: number the fields with `.set`
        .reloc | relocations of one's own are not supported: write the value as an expression
        .symver .weakref .vtable_entry .vtable_inherit | versions and references of dynamic linking mean nothing here
        .tls_common | thread-local storage is not supported: address the block through %fs or %gs
        .linkonce | not of ELF: use `.section` with a group
        .bundle_align_mode .bundle_lock .bundle_unlock | bundles are not supported
        .largecomm .lbss | the large code model is not supported: use `.comm`
        .tfloat .ldouble .extended .packed .dc.x .dcb.x .ds.x | only `.float` and `.double`
        .dc.p .ds.p .bfloat16 .hfloat | only `.float` and `.double`
        .dc.a | its width depends on the machine: use `.long` or `.quad`
        .dcb.s .dcb.d .ds.s | write the numbers out with `.float` or `.double`
        .base64 | newer than binutils 2.40
        .arch .cpu | every instruction that is known is taken: take this line out
        .intel_mnemonic .allow_index_reg .disallow_index_reg | the mnemonics are those of AT&T
        .abort .fail .err | the source ends the assembly here
        .stabs .stabn .stabd .stabf .def .endef .dim .tag .val .scl | debugging formats older than DWARF
        """;

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        REASONS.lines().forEach(line -> {
            String[] columns = line.strip().split(" \\| ", 2);
            for (String name : columns[0].split(" ")) {
                BY_NAME.put(name, columns[1]);
            }
        });
    }

    private RefusedDirectives() {}

    /** Return why {@code name} is refused; null if it is no such directive. */
    static String reason(String name) {
        return BY_NAME.get(name);
    }
}
