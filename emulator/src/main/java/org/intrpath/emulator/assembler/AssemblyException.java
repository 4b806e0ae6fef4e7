// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import java.util.stream.Collectors;

/** The sources cannot be assembled; carries every error that was found, up to a limit. */
public final class AssemblyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AssemblyError> errors;

    /** Report {@code errors}, at least one, in the order found. */
    public AssemblyException(List<AssemblyError> errors) {
        super(errors.stream().map(AssemblyError::text).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Return the errors in the order found. */
    public List<AssemblyError> errors() {
        return errors;
    }
}
