// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Lists the error codes of Unicorn ({@code uc_err}); each constant's ordinal is its C value. */
public enum UnicornError {
    UC_ERR_OK,
    UC_ERR_NOMEM,
    UC_ERR_ARCH,
    UC_ERR_HANDLE,
    UC_ERR_MODE,
    UC_ERR_VERSION,
    UC_ERR_READ_UNMAPPED,
    UC_ERR_WRITE_UNMAPPED,
    UC_ERR_FETCH_UNMAPPED,
    UC_ERR_HOOK,
    UC_ERR_INSN_INVALID,
    UC_ERR_MAP,
    UC_ERR_WRITE_PROT,
    UC_ERR_READ_PROT,
    UC_ERR_FETCH_PROT,
    UC_ERR_ARG,
    UC_ERR_READ_UNALIGNED,
    UC_ERR_WRITE_UNALIGNED,
    UC_ERR_FETCH_UNALIGNED,
    UC_ERR_HOOK_EXIST,
    UC_ERR_RESOURCE,
    UC_ERR_EXCEPTION,
    UC_ERR_OVERFLOW,
    /** A code that this binding does not know. */
    UNKNOWN;

    private static final UnicornError[] BY_CODE = values();

    /**
     * Finds the constant of a C code.
     *
     * @param code as a function of the library returned it.
     * @return the constant, {@link #UNKNOWN} for a code that is not in unicorn.h.
     */
    public static UnicornError of(int code) {
        return code >= 0 && code < UNKNOWN.ordinal() ? BY_CODE[code] : UNKNOWN;
    }
}
