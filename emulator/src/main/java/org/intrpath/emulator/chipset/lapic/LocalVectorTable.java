// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import java.util.Arrays;
import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.TriggerMode;

/**
 * The local vector table and the pins LINT0 and LINT1 behind two of its entries: Intel SDM 3A (253668), "Local Vector
 * Table".
 *
 * <p>The levels of the pins belong to the wires: a reset leaves them alone.
 */
final class LocalVectorTable {
    private final LocalApicFeatures features;
    private final int[] entries = new int[LapicRegister.values().length];
    private final boolean[] high = new boolean[LocalPin.values().length];
    // A level-triggered request of the pin awaits its EOI.
    private final boolean[] remoteIrr = new boolean[LocalPin.values().length];

    LocalVectorTable(LocalApicFeatures features) {
        this.features = features;
    }

    void reset() {
        for (LapicRegister register : LapicRegister.values()) {
            entries[register.ordinal()] = register.resetValue();
        }
        Arrays.fill(remoteIrr, false);
    }

    /** Returns an entry as software reads it. */
    int word(LapicRegister register) {
        int pending = 0;
        for (LocalPin pin : LocalPin.values()) {
            pending |= pin.register() == register && remoteIrr[pin.ordinal()] ? LocalVectorEntry.REMOTE_IRR : 0;
        }
        return entries[register.ordinal()] | pending;
    }

    LocalVectorEntry entry(LapicRegister register) {
        return LocalVectorEntry.decode(entries[register.ordinal()]);
    }

    LocalVectorEntry entry(LocalPin pin) {
        return entry(pin.register());
    }

    void store(LapicRegister register, int word) {
        entries[register.ordinal()] = word & ~LocalVectorEntry.READ_ONLY_MASK;
        for (LocalPin pin : LocalPin.values()) {
            remoteIrr[pin.ordinal()] &= entry(pin).trigger() == TriggerMode.LEVEL;
        }
    }

    /** "Local APIC State After It Has Been Software Disabled": "The mask bits for all the LVT entries are set." */
    void maskAll() {
        for (LapicRegister register : LapicRegister.values()) {
            entries[register.ordinal()] |= register.isLocalVectorEntry() ? LocalVectorEntry.MASKED : 0;
        }
    }

    /** Tells why an entry cannot take a value and what would be right, or returns null. */
    String refusal(LapicRegister register, int word) {
        LocalVectorEntry entry = LocalVectorEntry.decode(word);
        if (!features.hasTimerMode(entry.timerMode())) {
            return "this chip has no timer mode " + entry.timerMode();
        }
        if (entry.masked() || register == LapicRegister.LVT_TIMER || register == LapicRegister.LVT_ERROR) {
            return null;
        }
        if (register == LapicRegister.LVT_LINT0) {
            return pinRefusal(LocalPin.LINT0, entry);
        }
        if (register == LapicRegister.LVT_LINT1) {
            boolean level = entry.deliveryMode() == DeliveryMode.FIXED && entry.trigger() == TriggerMode.LEVEL;
            return level ? "LINT1 is edge-triggered (bit 15 = 0)" : pinRefusal(LocalPin.LINT1, entry);
        }
        return "nothing is wired to this entry; leave it masked (bit 16 = 1)";
    }

    private String pinRefusal(LocalPin pin, LocalVectorEntry entry) {
        boolean deliverable = switch (entry.deliveryMode()) {
            case FIXED, NMI, INIT, EXT_INT -> true;
            case LOWEST_PRIORITY, SMI, RESERVED, START_UP -> false;
        };
        if (!deliverable) {
            return "a LINT pin delivers fixed, NMI, INIT or ExtINT (bits 10:8 = 000, 100, 101, 111)";
        }
        boolean polarityActivates = isActive(pin, entry) && !isActive(pin, entry(pin));
        boolean byEdge = entry.trigger() == TriggerMode.EDGE && entry.deliveryMode() != DeliveryMode.EXT_INT;
        return polarityActivates && byEdge ? "change the polarity of an edge-triggered pin while it is masked" : null;
    }

    boolean isHigh(LocalPin pin) {
        return high[pin.ordinal()];
    }

    /** Sets a pin's level. Returns whether this is an edge to the level that its entry calls active. */
    boolean move(LocalPin pin, boolean isHigh) {
        boolean wasActive = isActive(pin, entry(pin));
        high[pin.ordinal()] = isHigh;
        return isActive(pin, entry(pin)) && !wasActive;
    }

    /**
     * Tells whether an active level has to be requested now, and takes note that it is. Remote IRR "is set when the
     * local APIC accepts the interrupt for servicing and is reset when an EOI command is received from the processor".
     */
    boolean acceptLevel(LocalPin pin) {
        LocalVectorEntry entry = entry(pin);
        boolean byLevel = entry.deliveryMode() == DeliveryMode.FIXED && entry.trigger() == TriggerMode.LEVEL;
        if (!byLevel || entry.masked() || !isActive(pin, entry) || remoteIrr[pin.ordinal()]) {
            return false;
        }
        remoteIrr[pin.ordinal()] = true;
        return true;
    }

    /** Takes the EOI of a level-triggered vector. */
    void endOfInterrupt(int vector) {
        for (LocalPin pin : LocalPin.values()) {
            remoteIrr[pin.ordinal()] &= entry(pin).vector() != vector;
        }
    }

    /** Tells whether a pin asks for the 8259's vector: ExtINT, which is "always treated as level-triggered". */
    boolean requestsExternal() {
        return requestsExternal(LocalPin.LINT0) || requestsExternal(LocalPin.LINT1);
    }

    private boolean requestsExternal(LocalPin pin) {
        // Asked at every instruction boundary with an interrupt in sight: a masked entry is not decoded.
        boolean masked = (entries[pin.register().ordinal()] & LocalVectorEntry.MASKED) != 0;
        return !masked && entry(pin).deliveryMode() == DeliveryMode.EXT_INT && isActive(pin, entry(pin));
    }

    private boolean isActive(LocalPin pin, LocalVectorEntry entry) {
        return entry.polarity().isActive(high[pin.ordinal()]);
    }
}
