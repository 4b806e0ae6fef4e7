// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.device.dma.BusMaster;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * A disk controller of our own with one disk, addressed by sectors of 512 bytes. This comment is its data sheet.
 *
 * <p><b>Registers</b>, 32 bits each, little-endian, aligned 4-byte accesses only; all are 0 after reset but the
 * capacity.
 *
 * <pre>
 * offset  name           access  contents
 * 0x00    CAUSE          R/W1C   pending causes; writing a 1 clears its cause, a 0 changes nothing
 * 0x04    MASK_SET       R/W1S   enabled causes; writing a 1 enables its cause, a 0 changes nothing
 * 0x08    MASK_CLEAR     W1C     writing a 1 disables its cause, a 0 changes nothing
 * 0x0c    STATUS         R       0 BUSY, 11:8 how the last command ended
 * 0x10    SECTOR_LOW     R/W     the first sector, bits 31:0
 * 0x14    SECTOR_HIGH    R/W     the first sector, bits 63:32
 * 0x18    SECTOR_COUNT   R/W     how many sectors, 15:0
 * 0x1c    BUFFER_LOW     R/W     guest-physical address of the buffer, bits 31:2
 * 0x20    BUFFER_HIGH    R/W     its bits 51:32, in 19:0
 * 0x24    COMMAND        W       writing starts a command: 1 READ, 2 WRITE, 3 FLUSH
 * 0x28    CAPACITY_LOW   R       the number of sectors of the disk, bits 31:0
 * 0x2c    CAPACITY_HIGH  R       its bits 63:32
 * </pre>
 *
 * <p><b>Bits</b> of the first three: 0 COMPLETION, 1 ERROR ({@link DiskCause}); 31:2 are reserved.
 *
 * <p><b>Commands.</b> A write of COMMAND sets BUSY and clears the code of the command before. When the latency is over,
 * all sectors are moved at once, BUSY is cleared, and COMPLETION is raised; or, if the command cannot be carried out,
 * no sector is moved, 11:8 of STATUS get the code ({@link DiskError}), and ERROR is raised instead: 1 the command is
 * none; 2 SECTOR_COUNT is 0 or a sector is beyond the capacity; 3 WRITE on a write-protected disk; 4 READ or WRITE of
 * a damaged sector. They are looked for in this order. FLUSH has no sectors. The request registers keep their values.
 *
 * <p><b>Interrupt line</b>: active high, and active while a pending cause is enabled. Redirection entry: active high,
 * edge or level.
 *
 * <p><b>Modelled</b>: all of the above. <b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}:
 * other offsets; reads of write-only and writes of read-only registers; a 1 in a reserved bit; a write of SECTOR_LOW to
 * COMMAND while BUSY; READ or WRITE of sectors that are on the disk with a buffer that is not all in RAM, at the
 * write of COMMAND.
 */
public final class Disk implements MmioDevice, Timed {
    private static final String NAME = "disk";

    private final VirtualClock clock;
    private final BusMaster memory;
    private final DiskMedium medium;
    private final Intervals latencies;
    // Damage is the disk's, not the controller's: a reset leaves it.
    private final Set<Long> damaged = new TreeSet<>();

    private int causes;
    private int enabled;
    private DiskError error;
    private long sector;
    private int count;
    private long buffer;
    private int command;
    private long completion;

    /**
     * Creates the controller in its reset state.
     *
     * @param clock the machine's clock.
     * @param memory the machine's RAM.
     * @param medium the disk; the creator closes it.
     * @param latencies from the write of COMMAND to the end of each command; this controller's own.
     */
    public Disk(VirtualClock clock, PhysicalMemory memory, DiskMedium medium, Intervals latencies) {
        this.clock = clock;
        this.memory = new BusMaster(NAME, memory);
        this.medium = medium;
        this.latencies = latencies;
        reset();
    }

    /** Brings every register into its reset state; a command that was being carried out is lost. */
    public void reset() {
        causes = 0;
        enabled = 0;
        error = DiskError.NONE;
        sector = 0;
        count = 0;
        buffer = 0;
        command = 0;
        completion = VirtualClock.NEVER;
    }

    /**
     * Damages a sector, or mends it: {@link DiskError#BAD_SECTOR}.
     *
     * @param number of the sector, from 0.
     * @param isDamaged whether it is damaged from now on.
     * @throws IllegalArgumentException if the disk has no such sector.
     */
    public void setDamaged(long number, boolean isDamaged) {
        if (number < 0 || number >= medium.sectors()) {
            throw new IllegalArgumentException("sector " + number + ": the disk has " + medium.sectors());
        }
        if (isDamaged) {
            damaged.add(number);
        } else {
            damaged.remove(number);
        }
    }

    /** Tells whether the interrupt line is active (high), as of the last access or tick. */
    public boolean isLineActive() {
        return (causes & enabled) != 0;
    }

    @Override
    public long nextDeadline() {
        return completion;
    }

    @Override
    public void tick() {
        if (clock.now() < completion || completion == VirtualClock.NEVER) {
            return;
        }
        completion = VirtualClock.NEVER;
        error = judge();
        if (error == DiskError.NONE) {
            carryOut(DiskCommand.of(command));
        }
        causes |= (error == DiskError.NONE ? DiskCause.COMPLETION : DiskCause.ERROR).bit();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String registerAt(int offset) {
        return Objects.toString(DiskRegister.at(offset), UnmodelledAccessException.NO_REGISTER);
    }

    @Override
    public int read(int offset) {
        tick();
        return switch (DiskRegister.at(offset)) {
            case CAUSE -> causes;
            case MASK_SET -> enabled;
            case STATUS -> error.code() << DiskError.SHIFT | (isBusy() ? DiskRegister.STATUS_BUSY : 0);
            case SECTOR_LOW -> (int) sector;
            case SECTOR_HIGH -> (int) (sector >>> Integer.SIZE);
            case SECTOR_COUNT -> count;
            case BUFFER_LOW -> (int) buffer;
            case BUFFER_HIGH -> (int) (buffer >>> Integer.SIZE);
            case CAPACITY_LOW -> (int) medium.sectors();
            case CAPACITY_HIGH -> (int) (medium.sectors() >>> Integer.SIZE);
            case MASK_CLEAR, COMMAND -> throw refusedRead(offset, "the register is write-only");
            case null -> throw refusedRead(offset, "the offset is reserved");
        };
    }

    @Override
    public void write(int offset, int value) {
        tick();
        DiskRegister register = DiskRegister.at(offset);
        if (register != null && (value & register.reservedMask()) != 0) {
            throw refusedWrite(
                    offset, value, String.format(Locale.ROOT, "bits 0x%08x are reserved", register.reservedMask()));
        }
        switch (register) {
            case CAUSE -> causes &= ~value;
            case MASK_SET -> enabled |= value;
            case MASK_CLEAR -> enabled &= ~value;
            case SECTOR_LOW, SECTOR_HIGH, SECTOR_COUNT, BUFFER_LOW, BUFFER_HIGH, COMMAND ->
                writeRequest(register, value);
            case STATUS, CAPACITY_LOW, CAPACITY_HIGH -> throw refusedWrite(offset, value, "the register is read-only");
            case null -> throw refusedWrite(offset, value, "the offset is reserved");
        }
    }

    private void writeRequest(DiskRegister register, int value) {
        if (isBusy()) {
            throw refusedWrite(register.offset(), value, "a command is being carried out; wait until BUSY is 0");
        }
        switch (register) {
            case SECTOR_LOW -> sector = withLow(sector, value);
            case SECTOR_HIGH -> sector = withHigh(sector, value);
            case SECTOR_COUNT -> count = value;
            case BUFFER_LOW -> buffer = withLow(buffer, value);
            case BUFFER_HIGH -> buffer = withHigh(buffer, value);
            default -> start(value);
        }
    }

    private void start(int value) {
        DiskCommand started = DiskCommand.of(value);
        boolean moves = started == DiskCommand.READ || started == DiskCommand.WRITE;
        if (moves && isOnDisk()) {
            String register = DiskRegister.BUFFER_LOW.name();
            memory.requireMemory(register, buffer, count * DiskMedium.SECTOR_BYTES, started == DiskCommand.READ);
        }
        command = value;
        error = DiskError.NONE;
        completion = clock.now() + latencies.next();
    }

    private DiskError judge() {
        DiskCommand judged = DiskCommand.of(command);
        if (judged == null) {
            return DiskError.BAD_COMMAND;
        }
        if (judged == DiskCommand.FLUSH) {
            return DiskError.NONE;
        }
        if (!isOnDisk()) {
            return DiskError.OUT_OF_RANGE;
        }
        if (judged == DiskCommand.WRITE && !medium.isWritable()) {
            return DiskError.WRITE_PROTECTED;
        }
        return damaged.stream().anyMatch(bad -> bad >= sector && bad - sector < count)
                ? DiskError.BAD_SECTOR
                : DiskError.NONE;
    }

    private void carryOut(DiskCommand carriedOut) {
        String register = DiskRegister.BUFFER_LOW.name();
        switch (carriedOut) {
            case READ -> memory.write(register, buffer, medium.read(sector, count));
            case WRITE -> medium.write(sector, memory.read(register, buffer, count * DiskMedium.SECTOR_BYTES));
            case FLUSH -> medium.flush();
        }
    }

    // The sector is an unsigned 64-bit number; a negative one lies beyond every disk.
    private boolean isOnDisk() {
        return count > 0 && sector >= 0 && sector <= medium.sectors() - count;
    }

    private boolean isBusy() {
        return completion != VirtualClock.NEVER;
    }

    private static long withLow(long number, int low) {
        return number >>> Integer.SIZE << Integer.SIZE | Integer.toUnsignedLong(low);
    }

    private static long withHigh(long number, int high) {
        return (long) high << Integer.SIZE | number & 0xffff_ffffL;
    }

    private UnmodelledAccessException refusedRead(int offset, String reason) {
        return UnmodelledAccessException.ofRead(NAME, registerAt(offset), offset, Integer.BYTES, reason);
    }

    private UnmodelledAccessException refusedWrite(int offset, int value, String reason) {
        return UnmodelledAccessException.ofWrite(NAME, registerAt(offset), offset, Integer.BYTES, value, reason);
    }

    /** Returns the state in one line, numbers in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Disk[cause 0x%x, enabled 0x%x, command 0x%x of %d sectors from 0x%x, buffer 0x%08x, %s, line %s]",
                causes,
                enabled,
                command,
                count,
                sector,
                buffer,
                isBusy() ? "busy until " + completion : error,
                isLineActive() ? "high" : "low");
    }
}
