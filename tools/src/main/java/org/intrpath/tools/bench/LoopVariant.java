// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.Yardstick;

/** A way to run the loops. */
enum LoopVariant {
    RAW("raw", "no hook at all", Size.LARGE),
    EMPTY("empty", "a native hook that only returns", Size.LARGE),
    NATIVE("native", "our native counting hook", Size.LARGE),
    UPCALL("upcall", "a Java hook that adds 1 per address", Size.SMALL),
    REFERENCE("reference", "our reference counter: Java, checks everything", Size.LEAST);

    /** How often a run goes round its loop: the slow ones, less often. */
    private enum Size {
        LARGE(4_000_000),
        SMALL(500_000),
        LEAST(100_000);

        final int passes;

        Size(int passes) {
            this.passes = passes;
        }
    }

    private final String title;
    private final String meaning;
    private final Size size;

    LoopVariant(String title, String meaning, Size size) {
        this.title = title;
        this.meaning = meaning;
        this.size = size;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /** Returns how often a run goes round its loop. */
    int passes(BenchSettings settings) {
        return settings.scaled(size.passes);
    }

    /** Returns why this host cannot run it; empty if it can. */
    String missing() {
        return switch (this) {
            case EMPTY, NATIVE -> Yardstick.nativeHookMissing();
            case RAW, UPCALL, REFERENCE -> "";
        };
    }

    /** Boots a guest that runs in this way. */
    LoopRun open(GuestCode code) {
        return switch (this) {
            case RAW -> new BareLoopRun(code, Yardstick.Hook.NONE);
            case EMPTY -> new BareLoopRun(code, Yardstick.Hook.EMPTY_NATIVE);
            case UPCALL -> new BareLoopRun(code, Yardstick.Hook.JAVA);
            case NATIVE -> new CountedLoopRun(code, CounterKind.NATIVE);
            case REFERENCE -> new CountedLoopRun(code, CounterKind.REFERENCE);
        };
    }
}
