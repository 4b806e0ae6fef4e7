// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.guest.GuestConstants.INTERRUPTS;
import static org.intrpath.guest.GuestConstants.VECTOR_DEVICE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.intrpath.emulator.device.disk.Disk;
import org.intrpath.emulator.device.disk.MemoryMedium;
import org.intrpath.emulator.device.fault.PulsedLine;
import org.intrpath.emulator.device.fault.StuckLine;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.device.nic.RecordedFrames;
import org.intrpath.emulator.device.nic.SeededFrames;
import org.intrpath.emulator.device.nic.SeededFrames.Contents;
import org.intrpath.emulator.device.uart.SerialInput;
import org.intrpath.emulator.device.uart.Uart;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.SeededNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each driver through 10,000 interrupts on one i386 CPU: nothing is lost, and a second run is the same. */
class DriverTest {
    private static final int SECTORS = 64;
    private static final long LIMIT = 200_000_000;
    /** After the drivers' start, so that no frame passes by a receiver that is not on yet. */
    private static final long FIRST_FRAME = 100_000;

    /** How the pin is programmed. */
    enum Trigger {
        EDGE(VECTOR_DEVICE),
        LEVEL(1 << 15 | VECTOR_DEVICE);

        private final int redirection;

        Trigger(int redirection) {
            this.redirection = redirection;
        }
    }

    /** What is left of a run: counters by name, all of memory, and when it ended. */
    private record Outcome(Map<String, Long> counters, byte[] memory, long retired, long time, long delivered) {
        long counter(String name) {
            return counters.get(name);
        }

        void isTheSameAs(Outcome other) {
            assertThat(counters).isEqualTo(other.counters);
            assertThat(Arrays.equals(memory, other.memory)).isTrue();
            assertThat(retired).isEqualTo(other.retired);
            assertThat(time).isEqualTo(other.time);
            assertThat(delivered).isEqualTo(other.delivered);
        }
    }

    private static Outcome run(String device, Trigger trigger, List<String> counters, Consumer<OneCpuBench> wiring) {
        GuestProgram program = GuestProgram.of(GuestWidth.I386, device);
        try (OneCpuBench bench = new OneCpuBench()) {
            wiring.accept(bench);
            program.load(bench.memory(), 1, trigger.redirection, 0);
            ProtectedModeTables tables = new ProtectedModeTables(bench.memory(), program);
            long retired = bench.run(tables.start(0), LIMIT);
            byte[] memory = new byte[(int) bench.memory().sizeBytes()];
            bench.memory().read(0, memory, 0, memory.length);
            Map<String, Long> values = new TreeMap<>();
            counters.forEach(name -> values.put(name, program.counter(bench.memory(), name)));
            values.put("interrupts_handled", program.counter(bench.memory(), "interrupts_handled"));
            values.put("handled by CPU 0", program.handledBy(bench.memory(), 0));
            long delivered = bench.delivered().stream()
                    .filter(vector -> vector == VECTOR_DEVICE)
                    .count();
            return new Outcome(values, memory, retired, bench.clock().now(), delivered);
        }
    }

    private static void handledAll(Outcome outcome) {
        assertThat(outcome.counter("interrupts_handled")).isEqualTo(INTERRUPTS);
        assertThat(outcome.counter("handled by CPU 0")).isEqualTo(INTERRUPTS);
        assertThat(outcome.delivered()).isEqualTo(INTERRUPTS);
    }

    private static int added(int checksum, int value) {
        return Integer.rotateLeft(checksum, 1) + value;
    }

    private static final List<String> NIC_COUNTERS = List.of(
            "packets_received",
            "bytes_received",
            "payload_checksum",
            "packets_sent",
            "answers",
            "answers_skipped",
            "errors",
            "lost",
            "overruns",
            "link_changes",
            "spurious_interrupts");

    private static SeededFrames frames() {
        return new SeededFrames(
                FIRST_FRAME, Intervals.exponential(1, 5_000), new Contents(2, 60, 400), SeededFrames.ENDLESS);
    }

    private static Outcome runNic(Trigger trigger, RecordedFrames sent) {
        return run("nic", trigger, NIC_COUNTERS, bench -> {
            Nic nic = new Nic(bench.clock(), bench.memory(), frames(), sent, 8);
            bench.attach(GuestConstants.NIC_BASE, nic);
            bench.add(nic);
            bench.wire(GuestConstants.NIC_PIN, nic::isLineActive);
        });
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void networkDriverLosesNothing(Trigger trigger) {
        RecordedFrames sent = new RecordedFrames();

        Outcome outcome = runNic(trigger, sent);

        handledAll(outcome);
        SeededFrames arrived = frames();
        int checksum = 0;
        long bytes = 0;
        for (long i = 0; i < outcome.counter("packets_received"); i++) {
            byte[] frame = arrived.take();
            bytes += frame.length;
            for (byte value : frame) {
                checksum = added(checksum, Byte.toUnsignedInt(value));
            }
        }
        assertThat(outcome.counter("bytes_received")).isEqualTo(bytes);
        assertThat(outcome.counter("payload_checksum")).isEqualTo(Integer.toUnsignedLong(checksum));
        assertThat(outcome.counter("packets_received")).isGreaterThan(INTERRUPTS / 3);
        assertThat(List.of("errors", "lost", "overruns", "link_changes", "spurious_interrupts", "answers_skipped"))
                .allSatisfy(name -> assertThat(outcome.counter(name)).isZero());
        assertThat(outcome.counter("packets_sent")).isEqualTo(outcome.counter("answers"));
        assertThat(sent.frames()).hasSize((int) outcome.counter("answers"));
        for (int i = 0; i < sent.frames().size(); i++) {
            ByteBuffer answer = ByteBuffer.wrap(sent.frames().get(i).bytes()).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(answer.capacity()).isEqualTo(64);
            assertThat(answer.getInt(0)).isEqualTo(i + 1);
        }
    }

    @Test
    void networkDriversSecondRunIsTheSame() {
        runNic(Trigger.EDGE, new RecordedFrames()).isTheSameAs(runNic(Trigger.EDGE, new RecordedFrames()));
    }

    private static final List<String> DISK_COUNTERS = List.of(
            "commands_started",
            "commands_done",
            "sectors_read",
            "payload_checksum",
            "mismatches",
            "errors",
            "last_status",
            "lost",
            "spurious_interrupts");

    private static Outcome runDisk(Trigger trigger, Consumer<Disk> damage) {
        return run("disk", trigger, DISK_COUNTERS, bench -> {
            Disk disk = new Disk(
                    bench.clock(), bench.memory(), MemoryMedium.blank(SECTORS), Intervals.uniform(3, 500, 9_000));
            damage.accept(disk);
            bench.attach(GuestConstants.DISK_BASE, disk);
            bench.add(disk);
            bench.wire(GuestConstants.DISK_PIN, disk::isLineActive);
        });
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void diskDriverReadsBackWhatItWrote(Trigger trigger) {
        Outcome outcome = runDisk(trigger, disk -> {});

        handledAll(outcome);
        int checksum = 0;
        long sectors = 0;
        for (int round = 0; round < INTERRUPTS / 2; round++) {
            int count = 1 + round % 4;
            sectors += count;
            for (int i = 0; i < count * 128; i++) {
                checksum = added(checksum, round * 0x9e37_79b1 + i);
            }
        }
        assertThat(outcome.counter("commands_started")).isEqualTo(INTERRUPTS);
        assertThat(outcome.counter("commands_done")).isEqualTo(INTERRUPTS);
        assertThat(outcome.counter("sectors_read")).isEqualTo(sectors);
        assertThat(outcome.counter("payload_checksum")).isEqualTo(Integer.toUnsignedLong(checksum));
        assertThat(List.of("mismatches", "errors", "last_status", "lost", "spurious_interrupts"))
                .allSatisfy(name -> assertThat(outcome.counter(name)).isZero());
    }

    @Test
    void diskDriverCountsTheErrorsOfADamagedSector() {
        Outcome outcome = runDisk(Trigger.EDGE, disk -> disk.setDamaged(5, true));

        long hits = 0;
        for (int round = 0; round < INTERRUPTS / 2; round++) {
            int first = 5 * round % 32;
            hits += first <= 5 && first + round % 4 >= 5 ? 2 : 0;
        }
        handledAll(outcome);
        assertThat(hits).isPositive();
        assertThat(outcome.counter("errors")).isEqualTo(hits);
        assertThat(outcome.counter("mismatches")).isZero();
        assertThat(outcome.counter("lost")).isZero();
    }

    @Test
    void diskDriversSecondRunIsTheSame() {
        runDisk(Trigger.LEVEL, disk -> {}).isTheSameAs(runDisk(Trigger.LEVEL, disk -> {}));
    }

    private static final List<String> UART_COUNTERS = List.of(
            "packets_received",
            "packets_sent",
            "payload_checksum",
            "errors",
            "lost",
            "transmitter_empties",
            "spurious_interrupts");

    private static Outcome runUart(Trigger trigger, List<Integer> arrived, List<Integer> echoed) {
        SeededNumbers characters = new SeededNumbers(4);
        return run("uart", trigger, UART_COUNTERS, bench -> {
            Uart uart = new Uart(bench.clock(), 1, echoed::add);
            SerialInput input = new SerialInput(
                    bench.clock(),
                    SerialInput.Port.of(uart),
                    () -> {
                        int character = (int) characters.next(0, 0xff);
                        arrived.add(character);
                        return character;
                    },
                    Intervals.exponential(5, 400));
            bench.attach(GuestConstants.UART_PORT, Uart.PORTS, uart);
            bench.add(uart);
            bench.add(input);
            bench.wire(GuestConstants.UART_PIN, uart::isLineActive);
        });
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void serialDriverSendsBackWhatItReceived(Trigger trigger) {
        List<Integer> arrived = new ArrayList<>();
        List<Integer> echoed = new ArrayList<>();

        Outcome outcome = runUart(trigger, arrived, echoed);

        handledAll(outcome);
        int checksum = arrived.stream().reduce(0, DriverTest::added);
        assertThat(echoed).isEqualTo(arrived).hasSizeGreaterThan(INTERRUPTS);
        assertThat(outcome.counter("packets_received")).isEqualTo(arrived.size());
        assertThat(outcome.counter("packets_sent")).isEqualTo(arrived.size());
        assertThat(outcome.counter("payload_checksum")).isEqualTo(Integer.toUnsignedLong(checksum));
        assertThat(List.of("errors", "lost", "spurious_interrupts"))
                .allSatisfy(name -> assertThat(outcome.counter(name)).isZero());
    }

    @Test
    void serialDriversSecondRunIsTheSame() {
        Outcome first = runUart(Trigger.EDGE, new ArrayList<>(), new ArrayList<>());

        first.isTheSameAs(runUart(Trigger.EDGE, new ArrayList<>(), new ArrayList<>()));
    }

    private static Outcome runDiskOn(
            Trigger trigger, BiFunction<OneCpuBench, BooleanSupplier, BooleanSupplier> faults, long latency) {
        return run("disk", trigger, DISK_COUNTERS, bench -> {
            Disk disk = new Disk(bench.clock(), bench.memory(), MemoryMedium.blank(SECTORS), Intervals.fixed(latency));
            bench.attach(GuestConstants.DISK_BASE, disk);
            bench.add(disk);
            bench.wire(GuestConstants.DISK_PIN, faults.apply(bench, disk::isLineActive));
        });
    }

    /** The pulses keep clear of the completions, so that each makes an edge of its own. */
    @Test
    void everySpuriousPulseIsOneInterruptWithoutACause() {
        Outcome outcome = runDiskOn(
                Trigger.EDGE,
                (bench, line) -> {
                    PulsedLine pulsed = new PulsedLine(
                            bench.clock(), line, new PulsedLine.Pulses(0, 2, 50), Intervals.fixed(40_000));
                    bench.add(pulsed);
                    return pulsed;
                },
                5_000);

        handledAll(outcome);
        assertThat(outcome.counter("spurious_interrupts")).isEqualTo(50);
        assertThat(outcome.counter("commands_done")).isEqualTo(INTERRUPTS - 50);
        assertThat(outcome.counter("mismatches")).isZero();
    }

    @Test
    void stuckLevelInterruptsAgainAndAgainUntilItIsReleased() {
        Outcome outcome = runDiskOn(
                Trigger.LEVEL,
                (bench, line) -> {
                    StuckLine stuck = new StuckLine(bench.clock(), line, 100_000, 150_000);
                    bench.add(stuck);
                    return stuck;
                },
                2_000);

        handledAll(outcome);
        assertThat(outcome.counter("spurious_interrupts")).isGreaterThan(500);
        assertThat(outcome.counter("commands_done") + outcome.counter("spurious_interrupts"))
                .isEqualTo(INTERRUPTS);
        assertThat(outcome.counter("mismatches")).isZero();
    }

    /** When the line is released the disk's own is up already: there is no edge any more, and the driver waits on. */
    @Test
    void stuckLineHidesTheEdgeOfTheDisk() {
        Outcome outcome = runDiskOn(
                Trigger.EDGE,
                (bench, line) -> {
                    StuckLine stuck = new StuckLine(bench.clock(), line, 100_000, 150_000);
                    bench.add(stuck);
                    return stuck;
                },
                2_000);

        assertThat(outcome.counter("interrupts_handled")).isLessThan(100);
        assertThat(outcome.counter("commands_started")).isEqualTo(outcome.counter("commands_done") + 1);
        assertThat(outcome.time()).isEqualTo(150_000);
    }
}
