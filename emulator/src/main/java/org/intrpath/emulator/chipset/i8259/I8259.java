// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8259;

import java.util.Locale;
import java.util.Objects;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * One 8259A: Intel 8259A Programmable Interrupt Controller, data sheet 231468, December 1988.
 *
 * <p>Software sees two 8-bit ports, told apart by the address line A0. Devices see eight inputs ({@link #setInput});
 * the CPU, or the master of a cascade, sees the INT output ({@link #isInterruptOutput()}) and answers it with two INTA
 * pulses ({@link #firstAcknowledge()}, {@link #secondAcknowledge()}).
 *
 * <p>Before its initialisation the data sheet leaves the chip's state open; here all registers are 0 and INT is
 * inactive, and command words are taken, so that software may mask a chip that it never initialises.
 *
 * <p><b>Modelled</b>
 *
 * <ul>
 *   <li>ICW1 to ICW4, single or in cascade; ICW1 clears the in-service register too, which its list does not name
 *   <li>fully nested and special fully nested mode, rotation by automatic, non-specific and specific EOI, set priority
 *   <li>non-specific, specific and automatic EOI (in a slave as well, as in chips since 1985); special mask mode
 *   <li>poll, IRR, ISR and IMR reads; inputs that trigger by edge or level, together (LTIM) or each (ELCR)
 *   <li>the default IR7 for a request that has gone by the first INTA pulse
 *   <li>buffered mode, which changes no behaviour that software sees
 * </ul>
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}
 *
 * <ul>
 *   <li>MCS-80/85 mode: ICW1 without ICW4, ICW4 without its 8086 bit
 *   <li>a role in buffered mode (ICW4 M/S) that is not the chip's; an ICW2 with a 1 in bits 2:0; reserved bits
 *   <li>OCW2 and OCW3 before an initialisation sequence has ended
 *   <li>poll while automatic EOI is on: the data sheet does not say when that EOI comes
 * </ul>
 */
public final class I8259 implements PortDevice {
    /** The number of inputs. */
    public static final int INPUTS = 8;

    /** What level-valued methods return for none. */
    public static final int NONE = -1;

    /** Which end of a cascade the chip is wired as: its SP pin. */
    public enum Role {
        /** Alone, or with slaves on its inputs. */
        MASTER,
        /** On an input of a master. */
        SLAVE
    }

    private enum Initialisation {
        /** No ICW1 yet. */
        NEVER,
        AWAITS_ICW2,
        AWAITS_ICW3,
        AWAITS_ICW4,
        DONE
    }

    private static final int ALL = 0xff;
    private static final int SPURIOUS_LEVEL = 7;

    private final String name;
    private final Role role;

    private Initialisation initialisation = Initialisation.NEVER;
    private int icw1;
    private int vectorBase;
    private int cascade;
    private int icw4;

    private int mask;
    private int inService;
    // The edge sense latches: an input has risen and its request has not been acknowledged. IRR follows from it.
    private int risen;
    private int inputs;
    private int levelInputs;

    private int lowestPriority = SPURIOUS_LEVEL;
    private boolean rotateInAutomaticEoi;
    private boolean specialMask;
    private boolean readsInService;

    // A poll command freezes what the next read reports.
    private boolean polling;
    private int polledLevel = NONE;

    // The level that the first INTA pulse chose, for the second; NONE after a default IR7.
    private int acknowledgedLevel = NONE;

    /**
     * Creates a chip that has not been initialised, with all inputs low and edge-triggered.
     *
     * @param name the chip's name in messages.
     * @param role its end of the cascade.
     */
    public I8259(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int registerBytes() {
        return Byte.BYTES;
    }

    @Override
    public String registerAt(int offset) {
        return Objects.toString(I8259Port.at(offset), UnmodelledAccessException.NO_REGISTER);
    }

    /**
     * Reads a port: IRR or ISR (as OCW3 chose last) at A0 = 0, IMR at A0 = 1; after a poll command, whichever port it
     * is, the poll word.
     */
    @Override
    public int read(int offset) {
        I8259Port port = I8259Port.at(offset);
        if (polling) {
            return poll();
        }
        return switch (port) {
            case COMMAND -> readsInService ? inService : requests();
            case DATA -> mask;
            case null ->
                throw UnmodelledAccessException.ofRead(name, registerAt(offset), offset, Byte.BYTES, "only A0 exists");
        };
    }

    @Override
    public void write(int offset, int value) {
        switch (I8259Port.at(offset)) {
            case COMMAND -> writeCommand(value);
            case DATA -> writeData(value);
            case null ->
                throw UnmodelledAccessException.ofWrite(
                        name, registerAt(offset), offset, Byte.BYTES, value, "only A0 exists");
        }
    }

    /**
     * Sets the level of an input. "Edge and Level Triggered Mode": with edge triggering "an interrupt request will be
     * recognized by a low to high transition on an IR input".
     *
     * @param level 0 to 7.
     * @param high whether the input is high.
     */
    public void setInput(int level, boolean high) {
        int bit = 1 << Objects.checkIndex(level, INPUTS);
        if (high) {
            risen |= bit & ~inputs;
            inputs |= bit;
        } else {
            risen &= ~bit;
            inputs &= ~bit;
        }
    }

    /**
     * Chooses the inputs that trigger by level: the chip's byte of the edge/level control register.
     *
     * @param levels bit n for input n, 1 for level.
     */
    public void setLevelTriggered(int levels) {
        levelInputs = levels & ALL;
    }

    /** Returns the inputs chosen by {@link #setLevelTriggered}. */
    public int levelTriggered() {
        return levelInputs;
    }

    /** Tells whether the INT output is active: a request waits that mask and priority let through. */
    public boolean isInterruptOutput() {
        return initialisation == Initialisation.DONE && serviceable() != NONE;
    }

    /**
     * Takes the first INTA pulse. "Interrupt Sequence": "the highest priority ISR bit is set and the corresponding IRR
     * bit is reset". "Edge and Level Triggered Mode": if the input has gone low before, "a DEFAULT IR7 will occur",
     * which sets no ISR bit.
     *
     * @return the level acknowledged, 0 to 7; 7 too for the default IR7.
     * @throws IllegalStateException if the chip has not been initialised.
     */
    public int firstAcknowledge() {
        if (initialisation != Initialisation.DONE) {
            throw new IllegalStateException(name + " is acknowledged before it has been initialised: " + this);
        }
        acknowledgedLevel = serviceable();
        if (acknowledgedLevel == NONE) {
            return SPURIOUS_LEVEL;
        }
        enterService(acknowledgedLevel);
        return acknowledgedLevel;
    }

    /**
     * Takes the second INTA pulse, which puts the vector on the bus. "Automatic End of Interrupt (AEOI) Mode": the chip
     * "will automatically perform a non-specific EOI operation at the trailing edge of the last interrupt acknowledge
     * pulse".
     *
     * @return the vector, 0 to 255: ICW2's upper five bits and the level.
     */
    public int secondAcknowledge() {
        int level = acknowledgedLevel == NONE ? SPURIOUS_LEVEL : acknowledgedLevel;
        if (acknowledgedLevel != NONE && isAutomaticEoi()) {
            inService &= ~(1 << acknowledgedLevel);
            lowestPriority = rotateInAutomaticEoi ? acknowledgedLevel : lowestPriority;
        }
        acknowledgedLevel = NONE;
        return vectorBase | level;
    }

    /** Tells whether the first INTA pulse found a request, so that the chip is not in the midst of a default IR7. */
    public boolean isAcknowledging() {
        return acknowledgedLevel != NONE;
    }

    /** Tells whether the next write at A0 = 1 is ICW3. */
    boolean awaitsIcw3() {
        return initialisation == Initialisation.AWAITS_ICW3;
    }

    /** Returns the interrupt request register: all requests, masked or not. */
    public int requests() {
        boolean allByLevel = (icw1 & I8259Command.ICW1_LTIM) != 0;
        return inputs & (risen | (allByLevel ? ALL : levelInputs));
    }

    /** Returns the in-service register. */
    public int inService() {
        return inService;
    }

    private void writeCommand(int value) {
        if ((value & I8259Command.ICW1) != 0) {
            writeIcw1(value);
            return;
        }
        boolean initialising = initialisation != Initialisation.DONE && initialisation != Initialisation.NEVER;
        if (initialising) {
            throw refused(
                    I8259Port.COMMAND,
                    value,
                    "in the initialisation sequence the chip " + initialisation + " at A0 = 1");
        }
        if ((value & I8259Command.OCW3) != 0) {
            writeOcw3(value);
        } else {
            writeOcw2(value);
        }
    }

    private void writeData(int value) {
        switch (initialisation) {
            case AWAITS_ICW2 -> writeIcw2(value);
            case AWAITS_ICW3 -> {
                cascade = value;
                initialisation = Initialisation.AWAITS_ICW4;
            }
            case AWAITS_ICW4 -> writeIcw4(value);
            case NEVER, DONE -> mask = value;
        }
    }

    // "Initialization Command Words 1 and 2 (ICW1, ICW2)", the list of what ICW1 starts.
    private void writeIcw1(int value) {
        if ((value & I8259Command.ICW1_IC4) == 0) {
            throw refused(I8259Port.COMMAND, value, "MCS-80/85 mode is not modelled; ICW1 needs IC4 (bit 0 = 1)");
        }
        icw1 = value;
        risen = 0;
        mask = 0;
        inService = 0;
        lowestPriority = SPURIOUS_LEVEL;
        cascade = 0;
        icw4 = 0;
        rotateInAutomaticEoi = false;
        specialMask = false;
        readsInService = false;
        polling = false;
        acknowledgedLevel = NONE;
        initialisation = Initialisation.AWAITS_ICW2;
    }

    private void writeIcw2(int value) {
        if ((value & I8259Command.ICW2_LEVEL_MASK) != 0) {
            throw refused(I8259Port.DATA, value, "ICW2 bits 2:0 must be 0: in 8086 mode the level stands there");
        }
        vectorBase = value;
        boolean single = (icw1 & I8259Command.ICW1_SNGL) != 0;
        initialisation = single ? Initialisation.AWAITS_ICW4 : Initialisation.AWAITS_ICW3;
    }

    private void writeIcw4(int value) {
        if ((value & I8259Command.ICW4_RESERVED) != 0) {
            throw refused(I8259Port.DATA, value, "ICW4 bits 7:5 must be 0");
        }
        if ((value & I8259Command.ICW4_8086) == 0) {
            throw refused(I8259Port.DATA, value, "MCS-80/85 mode is not modelled; ICW4 needs bit 0 = 1");
        }
        boolean asMaster = (value & I8259Command.ICW4_BUFFERED_MASTER) != 0;
        if ((value & I8259Command.ICW4_BUFFERED) != 0 && asMaster != (role == Role.MASTER)) {
            throw refused(I8259Port.DATA, value, "the chip is wired as " + role + "; ICW4 bit 2 must say so");
        }
        icw4 = value;
        initialisation = Initialisation.DONE;
    }

    // "Operation Command Word 2 (OCW2)".
    private void writeOcw2(int value) {
        int level = value & I8259Command.LEVEL_MASK;
        switch (I8259Command.decode(value)) {
            case CLEAR_ROTATE_IN_AUTOMATIC_EOI -> rotateInAutomaticEoi = false;
            case SET_ROTATE_IN_AUTOMATIC_EOI -> rotateInAutomaticEoi = true;
            case NON_SPECIFIC_EOI -> endService(highestOf(endable()), false);
            case ROTATE_ON_NON_SPECIFIC_EOI -> endService(highestOf(endable()), true);
            case SPECIFIC_EOI -> endService(level, false);
            case ROTATE_ON_SPECIFIC_EOI -> endService(level, true);
            case SET_PRIORITY -> lowestPriority = level;
            case NO_OPERATION -> {}
        }
    }

    // "Operation Command Word 3 (OCW3)".
    private void writeOcw3(int value) {
        if ((value & I8259Command.OCW3_RESERVED) != 0) {
            throw refused(I8259Port.COMMAND, value, "OCW3 bit 7 must be 0");
        }
        boolean poll = (value & I8259Command.OCW3_POLL) != 0;
        if (poll && isAutomaticEoi()) {
            throw refused(I8259Port.COMMAND, value, "poll with automatic EOI is not modelled");
        }
        if ((value & I8259Command.OCW3_ESMM) != 0) {
            specialMask = (value & I8259Command.OCW3_SMM) != 0;
        }
        if ((value & I8259Command.OCW3_RR) != 0) {
            readsInService = (value & I8259Command.OCW3_RIS) != 0;
        }
        polling = poll;
        polledLevel = poll ? serviceable() : NONE;
    }

    // "Poll Command": the read is treated "as an interrupt acknowledge", which "sets the appropriate IS bit if there is
    // a request, and reads the priority level. Interrupt is frozen from WR to RD".
    private int poll() {
        polling = false;
        if (polledLevel == NONE) {
            return 0;
        }
        enterService(polledLevel);
        return I8259Command.POLL_REQUEST | polledLevel;
    }

    private void enterService(int level) {
        inService |= 1 << level;
        risen &= ~(1 << level);
    }

    private void endService(int level, boolean rotate) {
        if (level == NONE) {
            return;
        }
        inService &= ~(1 << level);
        lowestPriority = rotate ? level : lowestPriority;
    }

    // "Special Mask Mode": "an IS bit that is masked by an IMR bit will not be cleared by a non-specific EOI".
    private int endable() {
        return specialMask ? inService & ~mask : inService;
    }

    // "Fully Nested Mode": while an IS bit is set, "all further interrupts of the same or lower priority are inhibited,
    // while higher levels will generate an interrupt". In special mask mode a masked level in service inhibits none.
    // "The Special Fully Nested Mode": a slave in service "is not locked out from the master's priority logic".
    private int serviceable() {
        int waiting = requests() & ~mask;
        int inhibiting = specialMask ? inService & ~mask : inService;
        int requested = highestOf(waiting);
        int served = highestOf(inhibiting);
        if (requested == NONE || served == NONE) {
            return requested;
        }
        boolean slaveMayNest = (icw4 & I8259Command.ICW4_SPECIAL_FULLY_NESTED) != 0
                && role == Role.MASTER
                && (cascade & 1 << requested) != 0;
        boolean higher = rank(requested) < rank(served);
        return higher || slaveMayNest && requested == served ? requested : NONE;
    }

    private int highestOf(int levels) {
        int highest = NONE;
        for (int level = 0; level < INPUTS; level++) {
            boolean candidate = (levels & 1 << level) != 0;
            if (candidate && (highest == NONE || rank(level) < rank(highest))) {
                highest = level;
            }
        }
        return highest;
    }

    // 0 for the highest priority: the level after the lowest one.
    private int rank(int level) {
        return level - lowestPriority - 1 & SPURIOUS_LEVEL;
    }

    private boolean isAutomaticEoi() {
        return (icw4 & I8259Command.ICW4_AUTOMATIC_EOI) != 0;
    }

    private UnmodelledAccessException refused(I8259Port port, int value, String reason) {
        return UnmodelledAccessException.ofWrite(name, port.name(), port.offset(), Byte.BYTES, value, reason);
    }

    /** Returns the state in one line, registers in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "I8259[%s, %s, base 0x%02x, IRR 0x%02x, IMR 0x%02x, ISR 0x%02x, lowest %d, INT %s]",
                name,
                initialisation,
                vectorBase,
                requests(),
                mask,
                inService,
                lowestPriority,
                isInterruptOutput() ? "high" : "low");
    }
}
