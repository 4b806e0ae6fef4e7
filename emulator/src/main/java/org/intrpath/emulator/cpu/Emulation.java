// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Tells what came of an instruction that Java carried out in the engine's stead. */
public sealed interface Emulation {

    /**
     * It was carried out and counted once; the processor stands behind it.
     *
     * @param trap the debug exception to deliver now, of {@code int1} or of the trap flag; null for none.
     */
    record Retired(RaisedEvent trap) implements Emulation {}

    /**
     * It raised an exception, which is to be delivered; nothing else changed and nothing was counted.
     *
     * @param event the exception.
     */
    record Raised(RaisedEvent event) implements Emulation {}

    /**
     * It is not modelled; nothing changed and nothing was counted.
     *
     * @param why what is not modelled.
     */
    record NotModelled(String why) implements Emulation {}
}
