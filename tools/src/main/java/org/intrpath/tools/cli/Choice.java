// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.intrpath.emulator.elf.ElfMachine;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.kernel.dispatch.Arrival;
import org.intrpath.kernel.dispatch.Ring;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.Trigger;
import org.intrpath.kernel.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converters of words on the command line to the values that they name; each refusal lists what would be right. */
final class Choice {
    /** The levels that a handler can have: below them nothing is dispatched to a handler. */
    static final List<InterruptLevel> HANDLER_LEVELS = Arrays.stream(InterruptLevel.values())
            .filter(level -> level.compareTo(InterruptLevel.PREEMPT) > 0)
            .toList();

    private Choice() {}

    /** Tell a level's name in options. */
    static String id(InterruptLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Say that there is no such thing, and what there is. */
    static String refusal(String what, String value, List<String> right) {
        return "there is no %s \"%s\"; there is %s".formatted(what, value, String.join(", ", right));
    }

    private static <T> T byId(String what, String value, List<T> all, Function<T, String> id) {
        return all.stream()
                .filter(one -> id.apply(one).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        refusal(what, value, all.stream().map(id).toList())));
    }

    /** A trigger by its id. */
    static final class OfTrigger implements ITypeConverter<Trigger> {
        @Override
        public Trigger convert(String value) {
            return byId("trigger", value, List.of(Trigger.values()), Trigger::id);
        }
    }

    /** A ring by its id. */
    static final class OfRing implements ITypeConverter<Ring> {
        @Override
        public Ring convert(String value) {
            return byId("ring", value, List.of(Ring.values()), Ring::id);
        }
    }

    /** An arrival by its id. */
    static final class OfArrival implements ITypeConverter<Arrival> {
        @Override
        public Arrival convert(String value) {
            return byId("arrival", value, List.of(Arrival.values()), Arrival::id);
        }
    }

    /** A handler's level by its name or by the name that scenarios with two device levels use. */
    static final class OfLevel implements ITypeConverter<InterruptLevel> {
        @Override
        public InterruptLevel convert(String value) {
            return switch (value) {
                case "bio" -> InterruptLevel.SOFTBIO;
                case "net" -> InterruptLevel.SOFTNET;
                default -> byId("level for a handler", value, HANDLER_LEVELS, Choice::id);
            };
        }
    }

    /** A format by its id. */
    static final class OfFormat implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String value) {
            return byId("format", value, List.of(ReportFormat.values()), ReportFormat::id);
        }
    }

    /** A suite of the bench by its id. */
    static final class OfSuite implements ITypeConverter<BenchSuite> {
        @Override
        public BenchSuite convert(String value) {
            return byId("suite", value, List.of(BenchSuite.values()), BenchSuite::id);
        }
    }

    /** A processor that sources are assembled for, by its id. */
    static final class OfMachine implements ITypeConverter<ElfMachine> {
        @Override
        public ElfMachine convert(String value) {
            return byId("architecture", value, List.of(ElfMachine.values()), ElfMachine::id);
        }
    }

    /** A model of processor by its name in lower case. */
    static final class OfCpuModel implements ITypeConverter<CpuModel> {
        @Override
        public CpuModel convert(String value) {
            return byId(
                    "model of processor",
                    value,
                    List.of(CpuModel.values()),
                    model -> model.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The one architecture that there is. */
    static final class OfArchitecture implements ITypeConverter<String> {
        private static final String I386 = "i386";

        @Override
        public String convert(String value) {
            if (value.equals("amd64")) {
                throw new TypeConversionException(
                        "the amd64 versions of the paths are not there yet; there is " + I386);
            }
            return byId("architecture", value, List.of(I386), Function.identity());
        }
    }
}
