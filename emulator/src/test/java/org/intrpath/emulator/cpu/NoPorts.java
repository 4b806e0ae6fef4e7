// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.PortAccess;

/** Stands where a processor's ports go; a guest that uses one has missed what its test is about. */
final class NoPorts implements PortAccess {
    @Override
    public int in(int port, int widthBytes) {
        throw new AssertionError("the guest reads port 0x%x".formatted(port));
    }

    @Override
    public void out(int port, int widthBytes, int value) {
        throw new AssertionError("the guest writes port 0x%x".formatted(port));
    }
}
