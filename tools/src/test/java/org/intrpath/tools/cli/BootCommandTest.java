// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.intrpath.emulator.boot.Placement;
import org.intrpath.emulator.bus.OpenBus;
import org.intrpath.emulator.unicorn.CpuModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BootCommandTest {
    @TempDir
    private Path directory;

    private String image;

    @BeforeEach
    void writeImage() throws IOException {
        image = Files.write(directory.resolve("flat"), new byte[] {(byte) 0xf4}).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static String text(SampleGuest guest, String what) {
        Placement placement = guest.image.placements().stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
        return new String(placement.content(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void theGuestsBytesComeAsTheyAreSent() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();

        int code = SampleGuest.exiting(0)
                .commandLine(bytes)
                .setErr(new PrintWriter(err, true))
                .execute("boot", image);

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(bytes.toByteArray()).isEqualTo(SampleGuest.SENT);
    }

    @Test
    void zeroIsSuccess() {
        CommandRun run = SampleGuest.exiting(0).run("boot", image);

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEqualTo("hi\né");
        assertThat(run.err())
                .isEqualToNormalizingNewlines("intrpath: " + image
                        + ": no multiboot header, no ELF headers: loaded as it is at 0x100000, and entered there\n");
    }

    @ParameterizedTest
    @CsvSource({"7, 7 (0x00000007)", "-1, 4294967295 (0xffffffff)"})
    void anotherValueIsTheGuestsFailure(int value, String told) {
        CommandRun run = SampleGuest.exiting(value).run("boot", image);

        assertThat(run.code()).isEqualTo(ExitCode.GUEST);
        assertThat(run.err()).contains("intrpath: the guest ended with " + told);
    }

    @Test
    void aGuestThatStopsIsToldWithItsState() {
        CommandRun run = SampleGuest.stopping("triple fault on CPU 0 at 0x00100012", "eax 0x2badb002", "ebx 0x00010000")
                .run("boot", image);

        assertThat(run.code()).isEqualTo(ExitCode.GUEST);
        assertThat(run.out()).isEqualTo("hi\né");
        assertThat(run.err())
                .containsSubsequence(
                        "intrpath: triple fault on CPU 0 at 0x00100012", "  eax 0x2badb002", "  ebx 0x00010000");
    }

    @Test
    void aSweepOverThousandsOfPagesIsCutShort() {
        OpenBus.Place place = new OpenBus.Place(0, 0x10_0000);
        OpenBus.Touched[] swept = IntStream.range(0, 5000)
                .mapToObj(i -> new OpenBus.Touched(OpenBus.Space.PAGE, 0x800_0000L + 0x1000L * i, 1, 0, place))
                .toArray(OpenBus.Touched[]::new);

        CommandRun run = SampleGuest.exiting(0, swept).run("boot", image);

        assertThat(run.err().lines().filter(line -> line.startsWith("  page "))).hasSize(100);
        assertThat(run.err().lines().toList().getLast()).isEqualTo("  and 4900 more; --strict stops at the first");
    }

    @Test
    void whatIsNotThereIsListedOnce() {
        OpenBus.Place place = new OpenBus.Place(0, 0x10_0000);

        CommandRun run = SampleGuest.exiting(
                        0,
                        new OpenBus.Touched(OpenBus.Space.PORT, 0x80, 0, 2, place),
                        new OpenBus.Touched(OpenBus.Space.PAGE, 0xb8000, 1, 0, place))
                .run("boot", image);

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err())
                .endsWith(String.join(
                        System.lineSeparator(),
                        "intrpath: nothing is attached here: reads gave all ones, writes vanished",
                        "  port 0x0080: 0 read, 2 written, first by CPU 0 at 0x00100000",
                        "  page 0x000b8000: 1 read, 0 written, first by CPU 0 at 0x00100000",
                        ""));
    }

    @Test
    void withoutOptionsTheMachineIsASmallOne() {
        SampleGuest guest = SampleGuest.exiting(0);

        guest.run("boot", image);

        assertThat(guest.settings)
                .isEqualTo(new Booting.Settings(1, 64L << 20, CpuModel.NEHALEM, 1_000_000_000, false));
        assertThat(guest.image.state().eip()).isEqualTo(0x10_0000);
        assertThat(text(guest, "the boot information")).contains(image + "\0").doesNotContain(image + " ");
    }

    @Test
    void optionsMakeTheMachine() {
        SampleGuest guest = SampleGuest.exiting(0);

        guest.run(
                "boot",
                image,
                "--cpus=4",
                "--memory=128",
                "--cpu-model=haswell",
                "--budget=5",
                "--strict",
                "--base=0x200000");

        assertThat(guest.settings).isEqualTo(new Booting.Settings(4, 128L << 20, CpuModel.HASWELL, 5, true));
        assertThat(guest.image.state().eip()).isEqualTo(0x20_0000);
    }

    @Test
    void argumentsAndModulesArePassedOn() throws IOException {
        SampleGuest guest = SampleGuest.exiting(0);
        String plain = file("plain", "first");
        String named = file("named", "second");
        String blank = file("a blank", "third");

        CommandRun run = guest.run(
                "boot",
                image,
                "--append",
                "one two=3",
                "--module",
                plain,
                "--module",
                named + " x y",
                "--module",
                blank);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(text(guest, "the boot information"))
                .contains(image + " one two=3\0", plain + "\0", named + " x y\0", blank + "\0");
        assertThat(text(guest, plain)).isEqualTo("first");
        assertThat(text(guest, named + " x y")).isEqualTo("second");
        assertThat(text(guest, blank)).isEqualTo("third");
    }

    @ParameterizedTest
    @CsvSource({
        "--cpus=0, --cpus 0: 1 to 32 would be right",
        "--cpus=33, --cpus 33: 1 to 32 would be right",
        "--cpus=two, Invalid value for option '--cpus'",
        "--memory=1, --memory 1: 2 to 3072 MiB would be right",
        "--memory=3073, --memory 3073: 2 to 3072 MiB would be right",
        "--budget=0, --budget 0 leaves nothing to run",
        "--cpu-model=pentium, there is no model of processor \"pentium\"; there is nehalem",
        "--base=here, --base: \"here\" is no number",
        "--base=-1, --base -1: an address below 4 GiB would be right",
        "--base=0xa0000, does not fit: RAM is",
        "--module=absent, --module absent: there is no such file",
        "--module=absent text, --module absent: there is no such file"
    })
    void wrongOptionsAreRefused(String option, String message) {
        SampleGuest guest = SampleGuest.exiting(0);

        CommandRun run = guest.run("boot", image, option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(guest.image).isNull();
    }

    @Test
    void noImageIsWrongUsage() {
        assertThat(SampleGuest.exiting(0).run("boot").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIsNoFileIsRefused() {
        CommandRun run = SampleGuest.exiting(0).run("boot", directory.toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: " + directory + ": not a file; a kernel would be right");
    }

    @Test
    void aBadImageIsToldByItsName() throws IOException {
        String bad = file("bad", "");

        CommandRun run = SampleGuest.exiting(0).run("boot", bad);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualToNormalizingNewlines(bad + ": it is empty; a kernel would be right\n");
    }

    @Test
    void aBrokenElfFileIsToldByItsName() throws IOException {
        String bad = file("bad", "\177ELF");

        CommandRun run = SampleGuest.exiting(0).run("boot", bad);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith(bad + ": it is cut off");
    }

    @Test
    void whatIsLargerThanTheMachineIsRefused() throws IOException {
        String large =
                Files.write(directory.resolve("large"), new byte[2 << 20]).toString();

        CommandRun run = SampleGuest.exiting(0).run("boot", large, "--memory=2");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        large + ": it has 0x200000 bytes, the machine 0x200000; more --memory would be right\n");
    }

    @Test
    void helpSaysHowItEnds() {
        CommandRun run = SampleGuest.exiting(0).run("boot", "--help");

        GoldenFile.assertMatches("help-boot.txt", run.out());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }
}
