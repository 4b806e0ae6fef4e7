// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.Locale;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.device.dma.BusMaster;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * A network interface of our own, with or without descriptor rings. This comment is its data sheet.
 *
 * <p><b>Registers</b>, 32 bits each, little-endian, aligned 4-byte accesses only.
 *
 * <pre>
 * offset  name              access  contents
 * 0x00    CAUSE             R/W1C   pending causes; writing a 1 clears its cause, a 0 changes nothing
 * 0x04    CAUSE_READ_CLEAR  R       pending causes; the read clears all of them
 * 0x08    MASK_SET          R/W1S   enabled causes; writing a 1 enables its cause, a 0 changes nothing
 * 0x0c    MASK_CLEAR        W1C     writing a 1 disables its cause, a 0 changes nothing
 * 0x10    RECEIVE_COUNT     R       frames received since reset, modulo 2 to the 32nd
 * </pre>
 *
 * and, with descriptor rings only ({@link NicRingRegister} has their fields),
 *
 * <pre>
 * 0x40    RECEIVE_BASE_LOW, 0x44 RECEIVE_BASE_HIGH    R/W  guest-physical address of the receive ring
 * 0x48    RECEIVE_LENGTH       R/W  its length in descriptors
 * 0x4c    RECEIVE_HEAD         R    the descriptor that the next frame goes to
 * 0x50    RECEIVE_TAIL         R/W  the descriptor behind the last one that receives
 * 0x60 to 0x70                      TRANSMIT_BASE_LOW to TRANSMIT_TAIL, the same for the transmit ring
 * 0x80    CONTROL              R/W  0 receiver on, 1 transmitter on
 * 0x84    LINK_STATUS          R    0 link up
 * 0x88    RECEIVE_DROPPED      R    frames dropped since reset, modulo 2 to the 32nd
 * 0x8c    TRANSMIT_COUNT       R    frames sent since reset, modulo 2 to the 32nd
 * 0x90    MODERATION_INTERVAL  R/W  least time between two activations of the line
 * 0x94    MODERATION_FRAMES    R/W  frames that end that time early
 * </pre>
 *
 * All are 0 after reset but LINK_STATUS, which a reset does not change.
 *
 * <p><b>Bits</b> of the first four: 0 RECEIVE, 1 TRANSMIT, 2 LINK, with rings 3 OVERRUN ({@link NicCause}); the rest is
 * reserved and must be written as 0.
 *
 * <p><b>Rings</b> ({@link NicDescriptor} is one entry). The descriptors from HEAD up to, not including, TAIL are the
 * interface's, modulo LENGTH; HEAD equal to TAIL means none, so software gives away at most LENGTH - 1. Software fills
 * descriptors in, then moves TAIL; the interface uses them in order, writes each back, then moves HEAD. Writing LENGTH
 * sets HEAD and TAIL to 0. Base and length can be written while the ring's half is off and sends nothing; switching a
 * half on needs a length other than 0 and all of the ring in RAM.
 *
 * <p><b>Receiving.</b> A frame that arrives while the receiver is on and the link up is written to the next
 * descriptor's buffer; the descriptor gets its length and DONE, and TRUNCATED if the buffer took its beginning only;
 * RECEIVE_COUNT counts it and RECEIVE is raised. If no descriptor is the interface's, the frame is dropped,
 * RECEIVE_DROPPED counts it and OVERRUN is raised. While the receiver is off or the link down, frames pass by
 * uncounted.
 *
 * <p><b>Sending.</b> While the transmitter is on and the link up, the next descriptor and its frame are read. When the
 * frame is sent, after a time in proportion to its length, the descriptor gets DONE, TRANSMIT_COUNT counts it and
 * TRANSMIT is raised. A frame once begun is finished, whatever becomes of transmitter and link.
 *
 * <p><b>Interrupt line</b>: active high, and active while a pending cause is enabled. Redirection entry: active high,
 * edge or level. Under edge, a cause that comes while another is pending and enabled makes no second edge: the handler
 * must clear all causes that it sees, and only those. Moderation: the line does not become active before
 * MODERATION_INTERVAL units of the virtual clock have passed since it last became active, or, unless MODERATION_FRAMES
 * is 0, as many frames have been received and sent since then. It goes back at once.
 *
 * <p><b>Modelled</b>: all of the above. <b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}:
 * other offsets, and without rings those of the second table; reads of write-only and writes of read-only registers;
 * a 1 in a reserved bit; a ring's length that is out of range, and a tail beyond it; what "Rings" forbids; a
 * descriptor that is malformed; rings and buffers outside RAM.
 */
public final class Nic implements MmioDevice, Timed {
    static final String NAME = "NIC";

    private final VirtualClock clock;
    private final NicDma dma;
    private final NicRegisters registers;
    private final NicModeration moderation = new NicModeration();

    private int causes;
    private int enabled;
    private int receiveCount;

    /** Creates an interface without descriptor rings, in its reset state: {@link #receiveFrame} is its network. */
    public Nic() {
        this(new VirtualClock(), (NicDma) null);
    }

    /**
     * Creates an interface with descriptor rings, in its reset state and with its link up.
     *
     * @param clock the machine's clock.
     * @param memory the machine's RAM.
     * @param source the frames that arrive.
     * @param sink where sent frames go.
     * @param unitsPerByte how long a byte of a frame takes to be sent, in units of the virtual clock; 0 or more.
     * @throws IllegalArgumentException if that time is negative.
     */
    public Nic(VirtualClock clock, PhysicalMemory memory, FrameSource source, FrameSink sink, long unitsPerByte) {
        this(clock, new NicDma(new BusMaster(NAME, memory), source, sink, requireTime(unitsPerByte)));
    }

    private Nic(VirtualClock clock, NicDma dma) {
        this.clock = clock;
        this.dma = dma;
        this.registers = new NicRegisters(dma, moderation);
        reset();
    }

    private static long requireTime(long unitsPerByte) {
        if (unitsPerByte < 0) {
            throw new IllegalArgumentException("a byte sent in " + unitsPerByte + " units: it must be 0 or more");
        }
        return unitsPerByte;
    }

    /** Brings every register into its reset state; what is being sent is lost. */
    public void reset() {
        causes = NicRegister.CAUSE.resetValue();
        enabled = NicRegister.MASK_SET.resetValue();
        receiveCount = NicRegister.RECEIVE_COUNT.resetValue();
        moderation.reset();
        if (dma != null) {
            dma.advance(clock.now());
            dma.reset();
        }
    }

    /**
     * Receives a frame of which only the arrival matters: counts it and raises {@link NicCause#RECEIVE}.
     *
     * @throws IllegalStateException with descriptor rings, where a frame has contents.
     */
    public void receiveFrame() {
        if (dma != null) {
            throw new IllegalStateException("with descriptor rings a frame has contents: receive(frame)");
        }
        receiveCount++;
        raise(NicCause.RECEIVE);
    }

    /**
     * Receives a frame now, beside those of the source.
     *
     * @param frame its bytes, 1 to {@link NicDescriptor#LONGEST_FRAME}.
     * @throws IllegalArgumentException if it has no bytes or too many.
     * @throws IllegalStateException without descriptor rings.
     * @throws UnmodelledAccessException as {@link #tick} does.
     */
    public void receive(byte[] frame) {
        requireRings();
        if (frame.length < 1 || frame.length > NicDescriptor.LONGEST_FRAME) {
            throw new IllegalArgumentException(
                    "a frame of " + frame.length + " bytes: it has 1 to " + NicDescriptor.LONGEST_FRAME);
        }
        tick();
        settle(dma.receive(frame));
    }

    /** Raises a cause; it stays pending until software clears it. */
    public void raise(NicCause cause) {
        causes |= cause.bit();
        updateLine();
    }

    /**
     * Plugs the cable in or pulls it out; a change raises {@link NicCause#LINK}.
     *
     * @param up whether the link is up from now on.
     * @throws IllegalStateException without descriptor rings.
     */
    public void setLink(boolean up) {
        requireRings();
        tick();
        boolean changed = dma.isLinkUp() != up;
        dma.setLink(up);
        if (changed) {
            raise(NicCause.LINK);
        }
        tick();
    }

    /** Tells whether the interrupt line is active (high), as of the last access or tick. */
    public boolean isLineActive() {
        return moderation.isLineActive();
    }

    @Override
    public long nextDeadline() {
        long held = moderation.nextDeadline(isWanted());
        return dma == null ? held : Math.min(held, dma.nextDeadline());
    }

    /**
     * Receives, sends and moves the line as is due.
     *
     * @throws UnmodelledAccessException if a ring, descriptor or buffer is refused: see "Not modelled".
     */
    @Override
    public void tick() {
        settle(dma == null ? 0 : dma.advance(clock.now()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String registerAt(int offset) {
        return registers.nameAt(offset);
    }

    @Override
    public int read(int offset) {
        tick();
        NicRegister register = NicRegister.at(offset);
        int value = switch (register) {
            case CAUSE -> causes;
            case CAUSE_READ_CLEAR -> {
                int pending = causes;
                causes = 0;
                yield pending;
            }
            case MASK_SET -> enabled;
            case RECEIVE_COUNT -> receiveCount;
            case MASK_CLEAR ->
                throw registers.refusedRead(offset, "the register is write-only; MASK_SET reads the mask");
            case null -> registers.read(offset);
        };
        updateLine();
        return value;
    }

    @Override
    public void write(int offset, int value) {
        tick();
        NicRegister register = NicRegister.at(offset);
        if (register != null) {
            int added = dma == null ? 0 : NicCause.OVERRUN.bit();
            registers.requireUnreserved(offset, value, register.reservedMask() & ~added);
        }
        switch (register) {
            case CAUSE -> causes &= ~value;
            case MASK_SET -> enabled |= value;
            case MASK_CLEAR -> enabled &= ~value;
            case CAUSE_READ_CLEAR, RECEIVE_COUNT ->
                throw registers.refusedWrite(offset, value, "the register is read-only");
            case null -> registers.write(offset, value);
        }
        tick();
    }

    private void requireRings() {
        if (dma == null) {
            throw new IllegalStateException("this network interface has no descriptor rings");
        }
    }

    // What was moved since the last settlement has raised these causes; the receive side has its count by them.
    private void settle(int raised) {
        causes |= raised;
        if (dma != null) {
            receiveCount += dma.takeReceived();
            moderation.count(dma.takeMoved());
        }
        updateLine();
    }

    private void updateLine() {
        moderation.update(isWanted(), clock.now());
    }

    private boolean isWanted() {
        return (causes & enabled) != 0;
    }

    /** Returns the state in one line, causes and mask in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Nic[cause 0x%x, enabled 0x%x, received %s, line %s%s]",
                causes,
                enabled,
                Integer.toUnsignedString(receiveCount),
                isLineActive() ? "high" : "low",
                dma == null ? "" : ", " + dma);
    }
}
