// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.elf.Externals;
import org.intrpath.emulator.elf.LinkOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that say what symbols are that no input defines. */
final class LinkingOptions {
    @Option(
            names = "--define",
            paramLabel = "NAME=VALUE",
            description = "Give a symbol that no input defines this value (decimal, or 0x...). Repeatable.")
    private Map<String, String> defines = new LinkedHashMap<>();

    @Option(
            names = "--stub-symbol",
            paramLabel = "NAME",
            description = "Make a symbol that is not defined otherwise a routine that returns 0. Repeatable."
                    + " (Of assemble, --stub NAME is the same; count has another --stub.)")
    private List<String> stubSymbols = List.of();

    /**
     * The options as given.
     *
     * @param given null if none is given
     */
    static LinkOptions orNone(LinkingOptions given, CommandLine line) {
        return given == null ? LinkOptions.none() : given.options(line);
    }

    /** Return the same options with more names to be made routines that return 0. */
    static LinkOptions withStubs(LinkOptions options, List<String> names, CommandLine line) {
        requireNames(names, "--stub", line);
        List<String> stubs = new ArrayList<>(options.stubs());
        stubs.addAll(names);
        return new LinkOptions(
                options.defines(), options.callouts(), stubs.stream().distinct().toList());
    }

    private LinkOptions options(CommandLine line) {
        Map<String, Long> values = new LinkedHashMap<>();
        defines.forEach((name, value) -> values.put(name, Numbers.parse(line, "--define " + name, value)));
        requireNames(stubSymbols, "--stub-symbol", line);
        return new LinkOptions(
                values, Externals.none(), stubSymbols.stream().distinct().toList());
    }

    private static void requireNames(List<String> names, String option, CommandLine line) {
        for (String name : names) {
            if (!name.matches("[A-Za-z_.$][A-Za-z0-9_.$@]*")) {
                throw new ParameterException(line, option + " " + name + " is no symbol's name");
            }
        }
    }
}
