// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intrpath.kernel.callout.Callout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Stubs that call routines of the kernel which Java carries out. */
@Timeout(60)
final class CalloutTest {
    private static final int GUEST_MISBEHAVED = 4;

    /** Each check that fails leads to ud2. */
    private static final String CHECKED = """
        	.include "include/asm.inc"
        	.include "include/assym-i386.inc"
        	.macro	expect place, value
        	cmpl	$\\value,\\place
        	jne	wrong
        	.endm
        	.globl	Xstub
        Xstub:
        	pushal
        	pushl	$IPL_SCHED
        	call	splraise
        	expect	%%eax, 0
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_SCHED
        	movl	$IPL_VM,(%%esp)
        	call	splraise
        	expect	%%eax, IPL_SCHED
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_SCHED
        	movl	$IPL_HIGH,(%%esp)
        	call	spllower
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_SCHED
        	movl	$IPL_VM,(%%esp)
        	call	splx
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_VM
        	movl	$spin,(%%esp)
        	call	mutex_spin_enter
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_HIGH
        	expect	%%fs:CPU_INFO_MTX_COUNT, -1
        	expect	%%fs:CPU_INFO_MTX_OLDSPL, IPL_VM
        	expect	spin+MTX_LOCK, 1
        	movl	$other,(%%esp)
        	call	mutex_spin_enter
        	expect	%%fs:CPU_INFO_MTX_COUNT, -2
        	expect	%%fs:CPU_INFO_MTX_OLDSPL, IPL_VM
        	call	mutex_spin_exit
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_HIGH
        	expect	other+MTX_LOCK, 0
        	movl	$spin,(%%esp)
        	call	mutex_spin_exit
        	expect	%%fs:CPU_INFO_ILEVEL, IPL_VM
        	expect	%%fs:CPU_INFO_MTX_COUNT, 0
        	movl	$adaptive,(%%esp)
        	call	mutex_enter
        	movl	%%fs:CPU_INFO_CURLWP,%%eax
        	cmpl	%%eax,adaptive+MTX_OWNER
        	jne	wrong
        	call	mutex_exit
        	expect	adaptive+MTX_OWNER, 0
        	movl	$0,(%%esp)
        	call	spllower
        	expect	%%fs:CPU_INFO_ILEVEL, 0
        	addl	$4,%%esp
        	popal
        	iret
        wrong:	ud2
        %s
        	.data
        spin:	.long	0, IPL_HIGH, 0
        other:	.long	0, IPL_SCHED, 0
        adaptive: .long	0, 0, 0
        """;

    /** The kernel's own routines, and what of theirs the checked stub never comes to. */
    private static final String IN_ASSEMBLY = """
        	.include "i386/spl/splraise.s"
        	.include "i386/spl/spllower.s"
        	.include "i386/lock/mutex.s"
        	.include "i386/lock/mutex-spin.s"
        mutex_vector_enter:
        mutex_vector_exit:
        	ud2
        """;

    @TempDir
    private Path directory;

    @Test
    void theGuestFindsWhatTheKernelsOwnRoutinesWouldHaveLeft() throws IOException {
        CommandRun modelled = stub(CHECKED.formatted(""));
        CommandRun executed = stub(CHECKED.formatted(IN_ASSEMBLY));

        assertThat(modelled.err()).isEmpty();
        assertThat(executed.err()).isEmpty();
        assertThat(modelled.code()).isZero();
        assertThat(executed.code()).isZero();
        assertThat(json(executed).get("callouts")).isEmpty();
    }

    @Test
    void everyCrossingIsListedByRoutineAndNumber() throws IOException {
        JsonNode callouts = json(stub(CHECKED.formatted(""))).get("callouts");

        assertThat(callouts.findValuesAsText("routine"))
                .containsExactly(
                        "mutex_enter",
                        "mutex_exit",
                        "mutex_spin_enter",
                        "mutex_spin_exit",
                        "spllower",
                        "splraise",
                        "splx");
        assertThat(callouts.findValuesAsText("count")).containsExactly("1", "1", "2", "2", "2", "2", "1");
    }

    @Test
    void ofACrossingTheGuestsOwnCallCountsAndNothingElse() throws IOException {
        JsonNode stub = json(stub("""
            Xstub:
            	pushl	$0
            	call	splraise
            	addl	$4,%esp
            	iret
            """));

        assertThat(stub.get("instructions").asLong()).isEqualTo(4);
        assertThat(stub.get("listing").findValuesAsText("text"))
                .containsExactly("pushl $0", "call splraise", "addl $4,%esp", "iret");
    }

    @Test
    void aJumpAtTheEndOfARoutineIsACallToo() throws IOException {
        JsonNode stub = json(stub("""
            Xstub:
            	pushl	$0
            	call	raise
            	addl	$4,%esp
            	iret
            raise:	jmp	splraise
            """));

        assertThat(stub.get("callouts").findValuesAsText("routine")).containsExactly("splraise");
        assertThat(stub.get("instructions").asLong()).isEqualTo(5);
    }

    @Test
    void theReportSaysWhatWasModelled() throws IOException {
        CommandRun run = count("""
            Xstub:
            	pushl	$0
            	call	splraise
            	call	splraise
            	call	splx
            	addl	$4,%esp
            	iret
            """);

        assertThat(run.out()).contains("modelled in Java  splraise 2 times, splx once\n");
    }

    @Test
    void registersThatAFunctionMayClobberAreClobbered() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	pushl	$0
            	call	splx
            	addl	$4,%esp
            	iret
            """);

        assertThat(json(run).get("remarks").toString())
                .contains("eax was ")
                .contains("ecx was ")
                .contains("edx was ")
                .doesNotContain("ebx was ");
    }

    @Test
    void anInputsOwnRoutineGoesBeforeTheModels() throws IOException {
        JsonNode stub = json(stub("""
            Xstub:
            	call	splraise
            	iret
            splraise:	ret
            """));

        assertThat(stub.get("callouts")).isEmpty();
        assertThat(stub.get("instructions").asLong()).isEqualTo(3);
    }

    @Test
    void theModelGoesBeforeAStubThatReturnsZero() throws IOException {
        JsonNode stub = json(stub("""
            Xstub:
            	pushl	$0
            	call	splraise
            	addl	$4,%esp
            	iret
            """, "--stub-symbol", "splraise"));

        assertThat(stub.get("callouts").findValuesAsText("routine")).containsExactly("splraise");
    }

    @Test
    void loweringOntoAPendingSourceIsAFailureAndNoSilence() throws IOException {
        CommandRun run = stub("""
            	.include "include/assym-i386.inc"
            Xstub:
            	pushl	$IPL_VM
            	call	splraise
            	orl	$1 << SIR_PREEMPT,%fs:CPU_INFO_IPENDING
            	movl	$0,(%esp)
            	call	splx
            	iret
            """);

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("intrpath: splx(0x0), modelled in Java: source 25 is pending")
                .contains("right would be")
                .contains("call splx");
    }

    @ParameterizedTest
    @CsvSource({
        "splraise,         9,    0x9 is no level",
        "spllower,         -1,   0xffffffff is no level",
        "mutex_enter,      0,    no address of a struct kmutex",
        "mutex_enter,      code, no address of a struct kmutex",
        "mutex_enter,      held, has the owner 0x00000004",
        "mutex_exit,       held, not the owner",
        "mutex_spin_enter, held, is held",
        "mutex_spin_exit,  free, is not held",
        "panic,            3,    mutex_exit: not the owner",
        "panic,            77,   which is none of the kernel's"
    })
    void whatCannotBeDoneSaysWhy(String routine, String argument, String why) throws IOException {
        CommandRun run = stub("""
            Xstub:
            code:	pushl	$%s
            	call	%s
            	ud2
            	.data
            held:	.long	4, 7, 1
            free:	.long	0, 7, 0
            """.formatted(argument, routine));

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: " + routine + "(").contains(why);
    }

    @ParameterizedTest
    @EnumSource
    void theHelpNamesEveryRoutine(Callout callout) {
        String help = CommandRun.of("count", "--help").out();

        assertThat(help.replaceAll("\\s+", " ")).containsPattern("[ ,]" + callout.routine() + "[,;]");
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return new JsonMapper().readTree(run.out());
    }

    private CommandRun stub(String source, String... options) throws IOException {
        String[] all = java.util.Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--format";
        all[options.length + 1] = "json";
        return count(source, all);
    }

    private CommandRun count(String source, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("stub.s"), source);
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"count", "--stub", file.toString(), "--entry", "Xstub"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return CommandRun.of(arguments);
    }
}
