// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.DeviceConstants;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.layout.IntrHandLayout;
import org.intrpath.kernel.layout.IntrSourceLayout;
import org.intrpath.kernel.layout.KernelConstants;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.layout.LwpState;
import org.intrpath.kernel.layout.PcbLayout;
import org.intrpath.kernel.layout.PicLayout;
import org.intrpath.kernel.layout.TurnstileLayout;
import org.intrpath.kernel.layout.TurnstileTableLayout;

/** Builds the kernel's structures in guest memory, as the kernel would find them after it has booted. */
final class KernelStructures {
    /** How many interrupt LWPs wait at each level: one for each that may be nested or blocked at once. */
    static final int INTERRUPT_LWPS = 4;

    /** The priority of an interrupt LWP is this and its level. */
    static final int INTERRUPT_PRIORITY = 16;

    private final GuestHeap heap;
    private final PhysicalMemory memory;
    private final KernelImage image;
    private final DispatchPath path;
    private final GuestStruct cpuInfo;
    private final GuestStruct pic;
    private int stacks;

    KernelStructures(PhysicalMemory memory, KernelImage image, DispatchPath path) {
        this.memory = memory;
        this.image = image;
        this.path = path;
        heap = new GuestHeap(memory);
        cpuInfo = heap.allocate(CpuInfoLayout.LAYOUT);
        pic = heap.allocate(PicLayout.LAYOUT);
        pic.set(PicLayout.REGS, DeviceConstants.IOAPIC_BASE);
        cpuInfo.set(CpuInfoLayout.SELF, cpuInfo);
        cpuInfo.set(CpuInfoLayout.IDEPTH, -1);
        cpuInfo.set(CpuInfoLayout.INTRSTACK, (int) stackTop());
        cpuInfo.set(CpuInfoLayout.TURNSTILES, heap.allocate(TurnstileTableLayout.LAYOUT));
        cpuInfo.set(
                CpuInfoLayout.ISOURCES,
                KernelConstants.SIR_PREEMPT,
                source("Xrecurse_preempt", "Xresume_preempt").pointer());
        unmaskBelow(1 << KernelConstants.SIR_PREEMPT, InterruptLevel.PREEMPT);
    }

    GuestHeap heap() {
        return heap;
    }

    GuestStruct cpuInfo() {
        return cpuInfo;
    }

    /** Fill the idle lists of all levels that may have interrupt LWPs. */
    Map<InterruptLevel, List<Lwp>> interruptLwps() {
        Map<InterruptLevel, List<Lwp>> all = new EnumMap<>(InterruptLevel.class);
        for (InterruptLevel level : InterruptLevel.values()) {
            boolean swapped = level.compareTo(InterruptLevel.SOFTCLOCK) >= 0 && level.compareTo(InterruptLevel.VM) <= 0;
            if (swapped) {
                all.put(level, idleList(level));
            }
        }
        return all;
    }

    private List<Lwp> idleList(InterruptLevel level) {
        List<Lwp> lwps = new ArrayList<>();
        for (int number = INTERRUPT_LWPS - 1; number >= 0; number--) {
            String name = "interrupt LWP %d of IPL_%s".formatted(number, level.name());
            Lwp lwp = lwp(name, INTERRUPT_PRIORITY + level.level(), LwpState.LSIDLE);
            lwp.struct().set(LwpLayout.LINK, cpuInfo.get(CpuInfoLayout.IDLELIST, level.level()));
            cpuInfo.set(CpuInfoLayout.IDLELIST, level.level(), lwp.pointer());
            lwps.addFirst(lwp);
        }
        return List.copyOf(lwps);
    }

    /** Make an LWP with a stack and a turnstile of its own. */
    Lwp lwp(String name, int priority, LwpState state) {
        GuestStruct pcb = heap.allocate(PcbLayout.LAYOUT);
        GuestStruct struct = heap.allocate(LwpLayout.LAYOUT);
        long top = stackTop();
        pcb.set(PcbLayout.STACKTOP, (int) top);
        struct.set(LwpLayout.STAT, state.value());
        struct.set(LwpLayout.PCB, pcb);
        struct.set(LwpLayout.TS, heap.allocate(TurnstileLayout.LAYOUT));
        struct.set(LwpLayout.PRIORITY, priority);
        struct.set(LwpLayout.EPRIO, priority);
        struct.set(LwpLayout.CPU, cpuInfo);
        return new Lwp(name, struct, pcb, top);
    }

    /** Make an LWP that has never run: its first switch leads through lwp_startup to a routine. */
    Lwp newLwp(String name, int priority, long routine) {
        Lwp lwp = lwp(name, priority, LwpState.LSRUN);
        long frame = lwp.stackTop() - 2 * Integer.BYTES - KernelConstants.SWITCHFRAME_SIZE;
        memory.write32(frame + KernelConstants.SWITCHFRAME_REGS, (int) image.address("lwp_startup"));
        memory.write32(frame + KernelConstants.SWITCHFRAME_SIZE, (int) routine);
        lwp.pcb().set(PcbLayout.ESP, (int) frame);
        return lwp;
    }

    private long stackTop() {
        return MemoryMap.stackBottom(stacks++) + MemoryMap.STACK_BYTES;
    }

    /** Establish a source: its structure, its handlers, the words that say where it may be served. */
    InterruptSource establish(SourceSpec spec, List<NetworkUnit> units) {
        String chain = chain(spec);
        GuestStruct struct = source("Xrecurse_" + chain, "Xresume_" + chain);
        InterruptLevel highest = spec.handlers().getFirst().level();
        InterruptLevel lowest = spec.handlers().getLast().level();
        struct.set(IntrSourceLayout.MAXLEVEL, highest.level());
        struct.set(IntrSourceLayout.LEVEL, highest.level());
        struct.set(IntrSourceLayout.MINLEVEL, lowest.level());
        struct.set(IntrSourceLayout.PIN, spec.number());
        struct.set(IntrSourceLayout.NUM, spec.number());
        struct.set(
                IntrSourceLayout.TRIGGER,
                spec.trigger() == Trigger.EDGE ? KernelConstants.IST_EDGE : KernelConstants.IST_LEVEL);
        struct.set(IntrSourceLayout.PIC, pic);
        int next = 0;
        for (HandlerSpec handler : spec.handlers().reversed()) {
            GuestStruct hand = heap.allocate(IntrHandLayout.LAYOUT);
            hand.set(IntrHandLayout.FUN, (int) image.address(handler.routine()));
            hand.set(IntrHandLayout.ARG, units.get(handler.unit()).softc());
            hand.set(IntrHandLayout.LEVEL, handler.level().level());
            hand.set(IntrHandLayout.NEXT, next);
            next = hand.pointer();
        }
        struct.set(IntrSourceLayout.HANDLERS, next);
        cpuInfo.set(CpuInfoLayout.ISOURCES, spec.number(), struct.pointer());
        unmaskBelow(1 << spec.number(), lowest);
        return new InterruptSource(spec, struct);
    }

    /** Tells the middle of the symbols of a source's chain. */
    String chain(SourceSpec spec) {
        return "%s_%s%d".formatted(path.id(), spec.trigger().id(), spec.number());
    }

    private GuestStruct source(String recurse, String resume) {
        GuestStruct struct = heap.allocate(IntrSourceLayout.LAYOUT);
        struct.set(IntrSourceLayout.RECURSE, (int) image.address(recurse));
        struct.set(IntrSourceLayout.RESUME, (int) image.address(resume));
        return struct;
    }

    private void unmaskBelow(int bit, InterruptLevel level) {
        for (int below = 0; below < level.level(); below++) {
            cpuInfo.set(CpuInfoLayout.IUNMASK, below, cpuInfo.get(CpuInfoLayout.IUNMASK, below) | bit);
        }
    }
}
