// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stub with the suffix {@code .S} through this host's C preprocessor; skipped where there is none, but not in CI. */
@Timeout(60)
final class PreprocessedStubTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void requireACompiler() {
        boolean isThere =
                Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, "cc")));
        if (!isThere && System.getenv("CI") != null) {
            fail("there is no C preprocessor: apt-get install gcc");
        }
        assumeTrue(isThere, "there is no C preprocessor: apt-get install gcc");
    }

    @Test
    void headersMacrosAndConditionsAreCarriedOut() throws IOException {
        Files.createDirectory(directory.resolve("inc"));
        write("inc/frame.h", """
            #ifndef __ASSEMBLER__
            struct frame;
            #endif
            #ifndef __i386__
            #error 32 bits
            #endif
            #define SAVE pushal ; cld
            """);
        write("early.h", "#define LEAVE popal\n");

        CommandRun run =
                stub("""
                    #include <frame.h>
                    /* The entry. */
                    Xstub:
                    	SAVE		// two in one
                    #ifdef EXTRA
                    	LEAVE
                    	iretl	# back
                    #endif
                    """, "-I", directory.resolve("inc").toString(), "-DEXTRA", "-include", directory + "/early.h");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode listing = new JsonMapper().readTree(run.out()).get("listing");
        assertThat(listing.findValuesAsText("text")).containsExactly("pushal", "cld", "popal", "iretl");
        assertThat(listing.findValuesAsText("line")).containsExactly("4", "4", "6", "7");
        assertThat(listing.findValuesAsText("file")).containsOnly(directory + "/stub.S");
    }

    @Test
    void anErrorNamesTheUsersOwnFileLineAndColumn() throws IOException {
        write("part.h", "\n\n#define WRONG %eaz\n\t.macro M\n\tmovl\tWRONG\n\t.endm\n");

        CommandRun run = stub("""
            #include "part.h"

            Xstub:
            	movl	WRONG, %ebx
            	M
            	iretl
            """);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith(
                        directory + "/stub.S:4:7: no register `%eaz` in 32-bit mode: did you mean `%eax` or `%eiz`?",
                        "    \tmovl\tWRONG, %ebx",
                        "    \t    \t^",
                        "  the preprocessor makes of it:",
                        "     movl %eaz, %ebx",
                        "          ^")
                .contains("    \tmovl\tWRONG", "  in macro `M` from " + directory + "/stub.S:5:2")
                .anyMatch(line -> line.startsWith(directory + "/part.h:5:"));
    }

    @Test
    void whatThePreprocessorRefusesIsToldInItsOwnWords() throws IOException {
        CommandRun run = stub("""
            #include "absent.h"
            Xstub:	iretl
            """);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("stub.S:1:10: fatal error: ").contains("absent.h");
    }

    @Test
    void theDateOfTheRunReachesNoSource() throws IOException {
        CommandRun run = stub("\t.error __DATE__\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Jan  1 1970");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private CommandRun stub(String source, String... options) throws IOException {
        write("stub.S", source);
        List<String> arguments = Stream.concat(
                        Stream.of("count", "--stub", directory + "/stub.S", "--entry", "Xstub", "--format", "json"),
                        Stream.of(options))
                .toList();
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
