// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.Polarity;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.chipset.ioapic.IoApicRegister;
import org.intrpath.emulator.chipset.ioapic.RedirectionEntry;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.device.nic.NicCause;
import org.intrpath.emulator.device.nic.NicRegister;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.MachineConfig;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.DeviceConstants;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.KernelConstants;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.layout.LwpState;
import org.intrpath.kernel.layout.MutexLayout;
import org.intrpath.kernel.layout.NicSoftcLayout;

/**
 * A kernel that has booted on a machine of one CPU: tables and structures are in guest memory, the local APIC is on,
 * network devices are wired to pins 0 to 3, and an LWP waits to be started. Java put it there, uncounted; from then on
 * the guest runs by itself. Belongs to one thread; close it when done.
 */
public final class Kernel implements AutoCloseable {
    /** The priority of the LWPs that interrupts find running. */
    public static final int THREAD_PRIORITY = 8;

    /** The words that lie above what a started LWP uses of its stack, to be found again unchanged. */
    private static final int CANARY_WORDS = 16;

    private static final int CANARY = 0x5ca1ab1e;
    private static final int SPURIOUS_VECTOR = 0xff;
    private static final int LAPIC_SOFTWARE_ENABLE = 1 << 8;

    private final KernelImage image;
    private final Machine machine;
    private final KernelStructures structures;
    private final GuestTables tables;
    private final GuestStruct cpuInfo;
    private final List<NetworkUnit> units = new ArrayList<>();
    private final Map<InterruptLevel, List<Lwp>> interruptLwps;
    private final Lwp idleLwp;

    private Kernel(KernelImage image, DispatchPath path, CounterKind counter) {
        this.image = image;
        List<Nic> nics = Stream.generate(Nic::new).limit(SourceSpec.COUNT).toList();
        machine = new Machine(config(nics, counter));
        machine.memory().write(MemoryMap.TEXT, image.bytes());
        structures = new KernelStructures(machine.memory(), image, path);
        cpuInfo = structures.cpuInfo();
        tables = new GuestTables(machine.memory(), structures.heap(), cpuInfo);
        tables.mapAll(image.address("user_text"), image.address("user_text_end"));
        cpuInfo.set(CpuInfoLayout.TSS, (int) tables.tssAddress());
        interruptLwps = structures.interruptLwps();
        idleLwp = structures.newLwp("the idle LWP", 0, image.address("idle_loop"));
        cpuInfo.set(CpuInfoLayout.IDLELWP, idleLwp.pointer());
        for (int unit = 0; unit < SourceSpec.COUNT; unit++) {
            units.add(networkUnit(unit, nics.get(unit)));
        }
        write(
                Machine.LOCAL_APIC + LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(),
                LAPIC_SOFTWARE_ENABLE | SPURIOUS_VECTOR);
    }

    private static MachineConfig config(List<Nic> nics, CounterKind counter) {
        CountedWindow window = new CountedWindow(MemoryMap.TEXT, MemoryMap.WINDOW_BYTES);
        MachineConfig config = MachineConfig.of(MemoryMap.RAM_BYTES, window).counting(counter);
        for (int unit = 0; unit < nics.size(); unit++) {
            Nic nic = nics.get(unit);
            config = config.with(
                    new MachineConfig.Device(nicBase(unit), DeviceConstants.NIC_STRIDE, nic, unit, nic::isLineActive));
        }
        return config;
    }

    private static long nicBase(int unit) {
        return Integer.toUnsignedLong(DeviceConstants.NIC_BASE) + (long) unit * DeviceConstants.NIC_STRIDE;
    }

    private void write(long guestPhysical, int value) {
        machine.bus().write(guestPhysical, Integer.BYTES, value);
    }

    /**
     * Boot a kernel.
     *
     * @param image to be loaded
     * @param path whose doors its sources get
     * @param counter how to count
     * @return the kernel, with no source established and no LWP started
     */
    public static Kernel boot(KernelImage image, DispatchPath path, CounterKind counter) {
        return new Kernel(image, path, counter);
    }

    private NetworkUnit networkUnit(int number, Nic device) {
        GuestStruct mutex = structures.heap().allocate(MutexLayout.LAYOUT);
        GuestStruct softc = structures.heap().allocate(NicSoftcLayout.LAYOUT);
        softc.set(NicSoftcLayout.REGS, (int) nicBase(number));
        softc.set(NicSoftcLayout.MUTEX, mutex);
        write(nicBase(number) + NicRegister.MASK_SET.offset(), NicCause.ALL);
        return new NetworkUnit(number, device, softc, mutex);
    }

    /**
     * Establish a source: handlers, IDT gate, unmasked pin.
     *
     * @param spec of the source
     * @return the source
     */
    public InterruptSource establish(SourceSpec spec) {
        InterruptSource source = structures.establish(spec, units);
        route(spec);
        return source;
    }

    /**
     * Set up gate and pin of a source for which nobody is established: what arrives there is stray.
     *
     * @param spec of the source; its handlers are not used
     */
    public void route(SourceSpec spec) {
        tables.gate(spec.vector(), entry(spec));
        RedirectionEntry pin = new RedirectionEntry(
                spec.vector(),
                DeliveryMode.FIXED,
                DestinationMode.PHYSICAL,
                false,
                Polarity.ACTIVE_HIGH,
                false,
                spec.trigger() == Trigger.EDGE ? TriggerMode.EDGE : TriggerMode.LEVEL,
                false,
                machine.localApic().id());
        int index = IoApicRegister.IOREDTBL_LOW.position() + 2 * spec.number();
        ioApicWrite(index + 1, pin.high());
        ioApicWrite(index, pin.low());
    }

    private void ioApicWrite(int index, int value) {
        write(Machine.IO_APIC + IoApicRegister.IOREGSEL.position(), index);
        write(Machine.IO_APIC + IoApicRegister.IOWIN.position(), value);
    }

    /**
     * Load a user's stub and let a source's vector lead to it.
     *
     * @param stub within the {@link MemoryMap#STUB_BYTES} from {@link MemoryMap#STUB} on
     * @param entry its address
     * @param spec of the source; its handlers are not used
     * @throws IllegalArgumentException if the stub lies elsewhere, or code and variables share a page
     */
    public void route(AssembledImage stub, long entry, SourceSpec spec) {
        if (stub.base() < MemoryMap.STUB || stub.end() > MemoryMap.STUB + MemoryMap.STUB_BYTES) {
            throw new IllegalArgumentException(
                    "the stub lies from 0x%08x to 0x%08x; the area for it is 0x%08x to 0x%08x"
                            .formatted(stub.base(), stub.end(), MemoryMap.STUB, MemoryMap.STUB + MemoryMap.STUB_BYTES));
        }
        machine.memory().write(stub.base(), stub.bytes());
        tables.mapStub(stub);
        route(spec);
        tables.gate(spec.vector(), entry);
    }

    /**
     * Tells where a source's vector leads.
     *
     * @param spec of the source
     * @return the address of its chain's first instruction
     */
    public long entry(SourceSpec spec) {
        return image.address("Xintr_" + structures.chain(spec));
    }

    /**
     * Let two units' drivers use one mutex.
     *
     * @param unit whose mutex is left alone
     * @param other whose driver uses it as well
     */
    public void shareMutex(int unit, int other) {
        units.get(other).softc().set(NicSoftcLayout.MUTEX, units.get(unit).mutex());
    }

    /**
     * Let a unit's driver use another unit's mutex inside its own.
     *
     * @param unit whose driver uses both
     * @param other whose mutex is the inner one
     */
    public void nestMutex(int unit, int other) {
        units.get(unit).softc().set(NicSoftcLayout.INNER, units.get(other).mutex());
    }

    /**
     * Make a spin mutex.
     *
     * @param level that it raises to
     * @return the mutex
     */
    public GuestStruct spinMutex(InterruptLevel level) {
        GuestStruct mutex = structures.heap().allocate(MutexLayout.LAYOUT);
        mutex.set(MutexLayout.IPL, level.level());
        return mutex;
    }

    /**
     * Make an LWP and put the CPU at the start of a routine of the image in ring 0, at IPL_NONE, IF = 1.
     *
     * @param routine that it runs
     * @param arguments of the routine, as in C
     * @return the LWP, which is curlwp now
     */
    public Lwp start(String routine, int... arguments) {
        Lwp lwp = structures.lwp(routine, THREAD_PRIORITY, LwpState.LSONPROC);
        long at = lwp.stackTop();
        for (int word = 0; word < CANARY_WORDS; word++) {
            at = push(at, CANARY);
        }
        for (int argument = arguments.length - 1; argument >= 0; argument--) {
            at = push(at, arguments[argument]);
        }
        at = push(at, 0);
        begin(lwp);
        machine.start(new CpuStart(
                cpuTables(),
                new CpuStart.Segments(
                        KernelConstants.SEL_KCODE,
                        KernelConstants.SEL_KDATA,
                        KernelConstants.SEL_KDATA,
                        KernelConstants.SEL_KDATA,
                        KernelConstants.SEL_KCPU,
                        0),
                (int) image.address(routine),
                (int) at,
                Eflags.IF));
        mark();
        return lwp;
    }

    /**
     * Make an LWP and put the CPU at the start of a routine of the image's user page in ring 3.
     *
     * @param routine that it runs
     * @return the LWP, which is curlwp now
     */
    public Lwp startUser(String routine) {
        Lwp lwp = structures.lwp(routine, THREAD_PRIORITY, LwpState.LSONPROC);
        begin(lwp);
        machine.start(new CpuStart(
                cpuTables(),
                CpuStart.Segments.of(KernelConstants.SEL_UCODE, KernelConstants.SEL_UDATA),
                (int) image.address(routine),
                (int) (MemoryMap.USER_STACK + MemoryMap.PAGE),
                Eflags.IF));
        mark();
        return lwp;
    }

    private void begin(Lwp lwp) {
        cpuInfo.set(CpuInfoLayout.CURLWP, lwp.pointer());
        tables.tss().esp0((int) lwp.stackTop());
    }

    private CpuStart.Tables cpuTables() {
        return new CpuStart.Tables(
                (int) tables.gdt(),
                tables.gdtLimit(),
                (int) tables.idt(),
                tables.idtLimit(),
                KernelConstants.SEL_TSS,
                tables.pages().cr3());
    }

    /** Give the general registers values that tell a lost one. */
    private void mark() {
        X86Register[] registers = {
            X86Register.EAX,
            X86Register.EBX,
            X86Register.ECX,
            X86Register.EDX,
            X86Register.ESI,
            X86Register.EDI,
            X86Register.EBP
        };
        for (X86Register register : registers) {
            machine.cpu().set(register, 0xdead_0000 | register.ordinal());
        }
    }

    private long push(long at, int value) {
        machine.memory().write32(at - Integer.BYTES, value);
        return at - Integer.BYTES;
    }

    /**
     * Tells whether the words above a started LWP's frames are as they were put there.
     *
     * @param lwp started by {@link #start}
     * @return false if something wrote over the top of its stack
     */
    public boolean stackTopIsWhole(Lwp lwp) {
        boolean whole = true;
        for (int word = 1; word <= CANARY_WORDS; word++) {
            whole &= machine.memory().read32(lwp.stackTop() - (long) word * Integer.BYTES) == CANARY;
        }
        return whole;
    }

    /**
     * Let a device ask for an interrupt.
     *
     * @param unit of the device
     */
    public void raise(int unit) {
        units.get(unit).device().receiveFrame();
        machine.devicesChanged();
    }

    /**
     * Let a device withdraw what it asked for, as a glitch would.
     *
     * @param unit of the device
     */
    public void withdraw(int unit) {
        write(nicBase(unit) + NicRegister.CAUSE.offset(), NicCause.ALL);
        machine.devicesChanged();
    }

    /**
     * Copy all that an interrupt must leave as it found it.
     *
     * @return the state now
     */
    public KernelState state() {
        return KernelState.of(this);
    }

    /**
     * Reads an idle list.
     *
     * @param level of the interrupt LWPs
     * @return their addresses, the first one first
     */
    public List<String> idleList(InterruptLevel level) {
        List<String> list = new ArrayList<>();
        int lwp = cpuInfo.get(CpuInfoLayout.IDLELIST, level.level());
        while (lwp != 0 && list.size() <= KernelStructures.INTERRUPT_LWPS) {
            list.add("0x%08x".formatted(lwp));
            lwp = new GuestStruct(machine.memory(), LwpLayout.LAYOUT, Integer.toUnsignedLong(lwp)).get(LwpLayout.LINK);
        }
        return list;
    }

    /**
     * Lists the vectors in service at the local APIC.
     *
     * @return in ascending order
     */
    public List<Integer> inService() {
        List<Integer> vectors = new ArrayList<>();
        for (int vector = 0; vector <= SPURIOUS_VECTOR; vector++) {
            if (machine.localApic().isInService(vector)) {
                vectors.add(vector);
            }
        }
        return vectors;
    }

    /**
     * Reads the current level.
     *
     * @return 0 to 8
     */
    public int level() {
        return cpuInfo.get(CpuInfoLayout.ILEVEL);
    }

    /**
     * Tells the CPU's own structure.
     *
     * @return its {@code struct cpu_info}
     */
    public GuestStruct cpuInfo() {
        return cpuInfo;
    }

    /**
     * Tells a network device with its driver.
     *
     * @param unit 0 to 3
     * @return the unit
     */
    public NetworkUnit unit(int unit) {
        return units.get(unit);
    }

    /**
     * Tells the interrupt LWPs of a level.
     *
     * @param level IPL_SOFTCLOCK to IPL_VM
     * @return in the order in which they stood on the idle list
     */
    public List<Lwp> interruptLwps(InterruptLevel level) {
        return interruptLwps.get(level);
    }

    /**
     * Tells what runs when nothing else does.
     *
     * @return the CPU's idle LWP
     */
    public Lwp idleLwp() {
        return idleLwp;
    }

    /**
     * Tells what was loaded.
     *
     * @return the image
     */
    public KernelImage image() {
        return image;
    }

    /**
     * Tells the machine that the kernel runs on.
     *
     * @return the machine
     */
    public Machine machine() {
        return machine;
    }

    @Override
    public void close() {
        machine.close();
    }
}
