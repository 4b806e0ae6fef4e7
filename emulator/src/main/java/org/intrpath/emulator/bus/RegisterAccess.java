// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

/** How software may reach a register. What it may not do is refused. */
public enum RegisterAccess {
    /** R: a write is refused. */
    READ_ONLY(true, false),
    /** W: a read is refused. */
    WRITE_ONLY(false, true),
    /** R/W. */
    READ_WRITE(true, true),
    /** The document describes the register, the model does not have it: both are refused. */
    NOT_MODELLED(false, false);

    private final boolean readable;
    private final boolean writable;

    RegisterAccess(boolean readable, boolean writable) {
        this.readable = readable;
        this.writable = writable;
    }

    /** Tells whether software may read the register. */
    public boolean isReadable() {
        return readable;
    }

    /** Tells whether software may write the register. */
    public boolean isWritable() {
        return writable;
    }
}
