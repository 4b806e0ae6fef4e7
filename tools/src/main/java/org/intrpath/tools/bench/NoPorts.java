// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.unicorn.PortAccess;

/** The guest of the measurements has no ports. */
final class NoPorts implements PortAccess {

    @Override
    public int in(int port, int widthBytes) {
        throw new WrongCountException(String.format("the guest of the measurements reads port 0x%x", port));
    }

    @Override
    public void out(int port, int widthBytes, int value) {
        throw new WrongCountException(String.format("the guest of the measurements writes port 0x%x", port));
    }
}
