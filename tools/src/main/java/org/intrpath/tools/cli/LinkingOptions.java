// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

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
            description = "Make a symbol that is not defined otherwise a routine that returns 0. Repeatable.")
    private List<String> stubSymbols = List.of();

    /**
     * The options as given.
     *
     * @param given null if none is given
     */
    static LinkOptions orNone(LinkingOptions given, CommandLine line) {
        return given == null ? LinkOptions.none() : given.options(line);
    }

    private LinkOptions options(CommandLine line) {
        Map<String, Long> values = new LinkedHashMap<>();
        defines.forEach((name, value) -> values.put(name, Numbers.parse(line, "--define " + name, value)));
        for (String name : stubSymbols) {
            if (!name.matches("[A-Za-z_.$][A-Za-z0-9_.$@]*")) {
                throw new ParameterException(line, "--stub-symbol " + name + " is no symbol's name");
            }
        }
        return new LinkOptions(values, Externals.none(), stubSymbols);
    }
}
