// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.kernel.counts.PathCounts;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.dispatch.Arrival;
import org.intrpath.kernel.dispatch.Ring;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioRunner;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.api.Test;

/** Counts derived by reading the listing, groups of instructions added up as they stand in the sources. */
class ArithmeticTest {
    private static final ScenarioRunner RUNNER = new ScenarioRunner(KernelImage.i386(), CounterKind.NATIVE);

    /** frame.inc: 11 pushes, 5 segment moves, cld; before it the door's two words. */
    private static final int SAVE = 2 + 11 + 5 + 1;

    /** Find the source and compare (7), two 64-bit counters (4), new level (2), interrupt stack (5). */
    private static final int LEVEL = 7 + 4 + 2 + 5;

    /** sti and the first handler (2), one handler (11), cli. */
    private static final int DISPATCH = 2 + 11 + 1;

    /** nic.s: read the cause (5), clear it (1), count it (1), return 1 (2). */
    private static final int HANDLER = 5 + 1 + 1 + 2;

    /** The EOI, and the jump to doreti. */
    private static final int ACKNOWLEDGE = 2;

    /** frame.inc: 11 pops, and past the door's two words; then iret. */
    private static final int RESTORE = 11 + 1 + 1;

    /** doreti.s: stack, depth, level (3), pending or not (4), ring (2), restore. */
    private static final int EXIT = 3 + 4 + 2 + RESTORE;

    private static final int TYPICAL = SAVE + LEVEL + DISPATCH + HANDLER + ACKNOWLEDGE + EXIT;

    private static PathCounts count(DispatchPath path, Arrival arrival, Trigger trigger, Ring from) {
        return RUNNER.run(path, new Scenario(arrival, trigger, from, InterruptLevel.VM))
                .counts();
    }

    @Test
    void theTypicalClassicChain() {
        assertThat(RUNNER.run(DispatchPath.CLASSIC, Scenario.TYPICAL).counts().instructions())
                .isEqualTo(TYPICAL)
                .isEqualTo(84);
    }

    @Test
    void theTypicalLwpChain() {
        assertThat(RUNNER.run(DispatchPath.LWP, Scenario.TYPICAL).counts().instructions())
                .isEqualTo(TYPICAL + 16 + 13)
                .isEqualTo(113);
    }

    /** The frame is fetched, its marker compared, and the branch taken: it was no replay. */
    @Test
    void aLevelTriggeredSourceLooksForTheMarker() {
        assertThat(count(DispatchPath.CLASSIC, Arrival.UNMASKED, Trigger.LEVEL, Ring.KERNEL)
                        .instructions())
                .isEqualTo(TYPICAL + 3);
    }

    /** On the way to ring 3, doreti compares astpending and branches back. */
    @Test
    void fromUserItLooksForAnAst() {
        assertThat(count(DispatchPath.LWP, Arrival.UNMASKED, Trigger.EDGE, Ring.USER)
                        .instructions())
                .isEqualTo(TYPICAL + 29 + 2);
    }

    /** Nested, the branch around the load of the interrupt stack is taken. */
    @Test
    void aNestedOneStaysOnItsStack() {
        assertThat(count(DispatchPath.LWP, Arrival.NESTED, Trigger.EDGE, Ring.KERNEL)
                        .instructions())
                .isEqualTo(TYPICAL + 29 - 1);
    }

    /** One more round of the handler loop, and of nic_intr the five that find no cause, with its return. */
    @Test
    void aSharedLineAsksBothHandlers() {
        assertThat(count(DispatchPath.CLASSIC, Arrival.SHARED, Trigger.EDGE, Ring.KERNEL)
                        .instructions())
                .isEqualTo(TYPICAL + 11 + 6);
    }

    /** The source is loaded, tested, and the branch taken; then count, EOI, restore. */
    @Test
    void aStrayOneIsCountedAndLeft() {
        assertThat(count(DispatchPath.LWP, Arrival.STRAY, Trigger.EDGE, Ring.KERNEL)
                        .instructions())
                .isEqualTo(SAVE + 3 + 2 + RESTORE);
    }

    /** Above IPL_VM, lwp retires the comparison and its branch, and is classic from there on. */
    @Test
    void aboveVmLwpRetiresItsLevelTestMore() {
        Scenario high = new Scenario(Arrival.UNMASKED, Trigger.EDGE, Ring.KERNEL, InterruptLevel.HIGH);

        PathCounts lwp = RUNNER.run(DispatchPath.LWP, high).counts();

        assertThat(lwp.instructions()).isEqualTo(TYPICAL + 2);
        assertThat(lwp.phase(Phase.SWAPIN).instructions()).isEqualTo(2);
        assertThat(lwp.phase(Phase.SWAPOUT).instructions()).isZero();
    }

    /**
     * Masked: the level phase up to its branch (7), bit and EOI (2). Replayed from spllower: its fast path up to the
     * branch (8), the slow path once around and out (4 + 7 + 3 + 5), the recurse door (5 words and the registers), the
     * resume door (5), then the chain from the statistics on.
     */
    @Test
    void aMaskedOneIsReplayed() {
        int masked = SAVE + 7 + 2 + RESTORE;
        int spllower = 8 + 4 + 7 + 3 + 5;
        int doors = 5 + 17 + 5;
        int chain = LEVEL - 7 + DISPATCH + HANDLER + ACKNOWLEDGE + EXIT;

        assertThat(count(DispatchPath.CLASSIC, Arrival.MASKED, Trigger.EDGE, Ring.KERNEL)
                        .instructions())
                .isEqualTo(masked + spllower + doors + chain);
    }
}
