// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.dispatch.GuestFailureException;
import org.intrpath.kernel.dispatch.GuestRun;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioRunner;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.Kernel;
import org.intrpath.kernel.model.KernelImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The 29 instructions by which {@code lwp} exceeds {@code classic}: what each is there for. */
class AddedInstructionsTest {
    private static final byte NOP = (byte) 0x90;
    private static final KernelImage IMAGE = KernelImage.i386();
    private static final List<ListedInstruction> ADDED = added(IMAGE);

    @ParameterizedTest
    @EnumSource
    void theKernelBehaves(Behaviour behaviour) {
        assertThatCode(() -> runs(IMAGE, behaviour)).doesNotThrowAnyException();
    }

    @Test
    void sixteenEnterAndThirteenLeave() {
        List<PathInstruction> path = typicalLwp(IMAGE);

        assertThat(path).filteredOn(one -> one.phase() == Phase.SWAPIN).hasSize(16);
        assertThat(path).filteredOn(one -> one.phase() == Phase.SWAPOUT).hasSize(13);
    }

    @Test
    void eachHasARemarkOfItsOwn() {
        assertThat(ADDED)
                .extracting(ListedInstruction::remark)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
         1 | cmpl $IPL_VM,%ecx                        | SERVES_ABOVE_VM                    | #PF(0x0000)
         2 | ja Xintr_classic_edge0__dispatch         | SERVES_ABOVE_VM                    | #PF(0x0000)
         3 | movl %fs:CPU_INFO_CURLWP,%edx            | SERVES_MANY                        | #PF(0x0000)
         4 | movl %fs:CPU_INFO_IDLELIST(,%ecx,4),%edi | SERVES_MANY                        | #PF(0x0000)
         5 | movl L_LINK(%edi),%eax                   | BLOCKS_AND_COMPLETES               | #PF(0x0000)
         6 | movl %eax,%fs:CPU_INFO_IDLELIST(,%ecx,4) | BLOCKS_AND_COMPLETES               | #GP
         7 | movl %edx,L_SWITCHTO(%edi)             | SERVES_MANY                        | halted for good at idle
         8 | movl $LSONPROC,L_STAT(%edi)              | BLOCKS_ON_THE_HANDLER_BELOW        | a handler returned with
         9 | pushl $intr_trampoline                   | SERVES_MANY                        | #PF(0x0000)
        10 | subl $SWITCHFRAME_REGS,%esp              | SERVES_MANY                        | #PF(0x0000)
        11 | movl L_PCB(%edx),%eax                    | SERVES_MANY                        | #PF(0x0000)
        12 | movl %esp,PCB_ESP(%eax)                  | SERVES_MANY                        | #PF(0x0000)
        13 | movl %ebp,PCB_EBP(%eax)                  | BLOCKS_AND_COMPLETES               | #PF(0x0002)
        14 | movl L_PCB(%edi),%eax                    | SERVES_MANY                        | stack is overwritten
        15 | movl PCB_STACKTOP(%eax),%esp             | BLOCKS_ON_TOP_OF_A_LOWERED_HANDLER | panics
        16 | movl %edi,%fs:CPU_INFO_CURLWP            | BLOCKS_AND_COMPLETES               | locking against myself
        17 | movl %fs:CPU_INFO_CURLWP,%eax            | SERVES_MANY                        | #PF(0x0000)
        18 | movl L_SWITCHTO(%eax),%ecx               | SERVES_MANY                        | #PF(0x0000)
        19 | testl %ecx,%ecx                          | SERVES_MANY                        | taken 1 causes, should be 2
        20 | je .Llwp_edge0_blocked                   | BLOCKS_AND_COMPLETES               | #PF(0x0000)
        21 | movl $LSIDLE,L_STAT(%eax)                | PANICS_ON_A_LEAKED_MUTEX           | instead of a panic
        22 | movl IS_LEVEL(%ebp),%edx                 | SERVES_MANY                        | #PF(0x0000)
        23 | movl %fs:CPU_INFO_IDLELIST(,%edx,4),%esi | BLOCKS_ON_TOP_OF_A_LOWERED_HANDLER | #PF(0x0000)
        24 | movl %esi,L_LINK(%eax)                   | BLOCKS_ON_TOP_OF_A_LOWERED_HANDLER | #PF(0x0002)
        25 | movl %eax,%fs:CPU_INFO_IDLELIST(,%edx,4) | SERVES_MANY                        | #PF(0x0000)
        26 | movl L_PCB(%ecx),%edx                    | SERVES_MANY                        | #PF(0x0000)
        27 | movl PCB_ESP(%edx),%esp                  | SERVES_MANY                        | #PF(0x0000)
        28 | xchgl %ecx,%fs:CPU_INFO_CURLWP           | LOCKS_AFTER_AN_INTERRUPT           | locking against myself
        29 | addl $SWITCHFRAME_SIZE,%esp              | SERVES_MANY                        | #PF(0x0000)
        """)
    void withoutItTheKernelMisbehaves(int number, String statement, Behaviour behaviour, String outcome) {
        ListedInstruction instruction = ADDED.get(number - 1);
        KernelImage without = withNopsAt(instruction.place());

        assertThat(instruction.text()).isEqualTo(statement);
        assertThatThrownBy(() -> runs(without, behaviour))
                .isInstanceOf(GuestFailureException.class)
                .hasMessageContaining(outcome);
    }

    private static List<PathInstruction> typicalLwp(KernelImage image) {
        return new ScenarioRunner(image, CounterKind.NATIVE)
                .run(DispatchPath.LWP, Scenario.TYPICAL)
                .instructions();
    }

    private static List<ListedInstruction> added(KernelImage image) {
        return typicalLwp(image).stream()
                .filter(one -> one.phase() == Phase.SWAPIN || one.phase() == Phase.SWAPOUT)
                .map(PathInstruction::instruction)
                .toList();
    }

    /** Replaces a source line by nops of its length, in the chains of all sources. */
    private static KernelImage withNopsAt(String place) {
        KernelImage image = IMAGE;
        for (SourceMap.Entry entry : IMAGE.assembled().sourceMap().entries()) {
            if (entry.isInstruction()
                    && place.equals(
                            entry.position().file() + ":" + entry.position().line())) {
                byte[] nops = new byte[entry.length()];
                Arrays.fill(nops, NOP);
                image = image.with(entry.address(), nops);
            }
        }
        return image;
    }

    private static void runs(KernelImage image, Behaviour behaviour) {
        try (Kernel kernel = Kernel.boot(image, DispatchPath.LWP, CounterKind.NATIVE)) {
            behaviour.run(new GuestRun(kernel));
        }
    }
}
