// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import java.util.stream.Collectors;

/** The sources cannot be assembled; carries every error that was found, up to a limit. */
public final class AssemblyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AssemblyError> errors;
    private final String remark;

    /** Report {@code errors}, at least one, in the order found. */
    public AssemblyException(List<AssemblyError> errors) {
        this(errors, "");
    }

    /** Report {@code errors} and below them {@code remark}, why there are no more. */
    AssemblyException(List<AssemblyError> errors, String remark) {
        super(errors.stream().map(AssemblyError::text).collect(Collectors.joining("\n"))
                + (remark.isEmpty() ? "" : "\n" + remark));
        this.errors = List.copyOf(errors);
        this.remark = remark;
    }

    /** Return the errors in the order found. */
    public List<AssemblyError> errors() {
        return errors;
    }

    /** Return why the assembly was given up before its end; empty if all errors are there. */
    public String remark() {
        return remark;
    }
}
