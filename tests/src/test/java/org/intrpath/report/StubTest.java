// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A user's stub from its source to the exit code; none may hang or end the process. */
@Timeout(60)
final class StubTest {
    private static final int BAD_INPUT = 2;
    private static final int GUEST_MISBEHAVED = 4;

    @TempDir
    private Path directory;

    @Test
    void aGoodStubCountsItsThreeInstructions() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	pushal
            	popal
            	iretl
            """, "--format", "json");

        JsonNode stub = new JsonMapper().readTree(run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(stub.get("instructions").asLong()).isEqualTo(3);
        assertThat(stub.get("listing").findValuesAsText("text")).containsExactly("pushal", "popal", "iretl");
        assertThat(stub.get("listing").findValuesAsText("line")).containsExactly("2", "3", "4");
        assertThat(stub.get("listing").findValuesAsText("count")).containsExactly("1", "1", "1");
        assertThat(stub.get("callouts")).isEmpty();
    }

    @Test
    void aLoopCountsEachOfItsTurns() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	pushl	%ecx
            	movl	$5,%ecx
            .Lturn:
            	decl	%ecx
            	jnz	.Lturn
            	popl	%ecx
            	iretl
            """, "--format", "json");

        JsonNode stub = new JsonMapper().readTree(run.out());
        assertThat(stub.get("listing").findValuesAsText("count")).containsExactly("1", "1", "5", "5", "1", "1");
        assertThat(stub.get("instructions").asLong()).isEqualTo(2 + 5 * 2 + 2);
    }

    @Test
    void whatAReaderShouldKnowBesideTheCountIsRemarkedOn() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	movl	(%esp),%eax
            	addl	$12,%esp
            	sti
            	jmp	*%eax
            """);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("eax was ")
                .contains("vector 0xa0 is still in service at the local APIC: no EOI was sent")
                .contains("no iret retired");
    }

    @Test
    void aStubThatSendsItsEoiAndReturnsByIretNeedsNoRemark() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	movl	$0,0xfee000b0
            	iret
            """);

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("remark            ");
    }

    @Test
    void aStubThatLoopsForEverEndsAtItsBudget() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	jmp	Xstub
            """, "--budget", "1000");

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: ").contains("1000").contains("Xstub");
    }

    @Test
    void aStubThatOverflowsItsStackFails() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	pushl	$0
            	jmp	Xstub
            """);

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: ").contains("Xstub");
    }

    @Test
    void aStubThatJumpsToUnmappedMemoryFails() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	movl	$0xdead0000,%eax
            	jmp	*%eax
            """);

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: ").contains("0xdead0000");
    }

    @Test
    void aStubThatJumpsToAddressZeroFails() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	xorl	%eax,%eax
            	jmp	*%eax
            """);

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: ").contains("0x00000000");
    }

    @Test
    void aStubThatLeavesTheModelledProcessorFails() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	movl	$1,%eax
            	movl	%eax,%dr7
            	iretl
            """);

        assertThat(run.code()).isEqualTo(GUEST_MISBEHAVED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: ").contains("is not modelled", "DR7", "Xstub");
    }

    @Test
    void anUnknownMnemonicIsToldWithItsPlace() throws IOException {
        CommandRun run = stub("""
            Xstub:
            	pushall
            	iretl
            """);

        assertThat(run.code()).isEqualTo(BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(directory.resolve("stub.s") + ":2:").contains("pushall");
    }

    @Test
    void aMissingEntryIsBadInput() throws IOException {
        CommandRun run = stub("""
            Xother:
            	iretl
            """);

        assertThat(run.code()).isEqualTo(BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("intrpath: ").contains("`Xstub`").contains("right would be");
    }

    private CommandRun stub(String source, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("stub.s"), source);
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"count", "--stub", file.toString(), "--entry", "Xstub"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return CommandRun.of(arguments);
    }
}
