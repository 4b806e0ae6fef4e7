// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A macro as defined. Source: GNU as manual, "Macro".
 *
 * @param name as the calls write it.
 * @param parameters in order.
 * @param body the lines between {@code .macro} and {@code .endm}.
 */
record Macro(String name, List<Parameter> parameters, List<SourceLine> body) {

    /**
     * One parameter.
     *
     * @param name without the backslash.
     * @param defaultText empty without a default.
     * @param isRequired marked {@code :req}.
     * @param isVariable marked {@code :vararg}: takes the rest of the line.
     */
    record Parameter(String name, String defaultText, boolean isRequired, boolean isVariable) {}

    /** Take a macro's name and parameters, behind {@code .macro}. */
    static Macro parseHeading(TextCursor cursor, List<SourceLine> body) {
        String name = cursor.takeName();
        if (name.isEmpty()) {
            throw cursor.fail("`.macro` needs a name");
        }
        cursor.takeIf(',');
        List<Parameter> parameters = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            SourcePosition position = cursor.position();
            Parameter parameter = parseParameter(cursor);
            boolean isKnown = parameters.stream().anyMatch(each -> each.name.equals(parameter.name));
            if (isKnown) {
                throw new StatementException(position, "a second parameter `" + parameter.name + "`");
            }
            parameters.add(parameter);
            cursor.takeIf(',');
        }
        return new Macro(name, List.copyOf(parameters), body);
    }

    private static Parameter parseParameter(TextCursor cursor) {
        String name = cursor.takeName();
        if (name.isEmpty()) {
            throw cursor.fail("expected a parameter's name");
        }
        boolean isRequired = false;
        boolean isVariable = false;
        if (cursor.takeIf(':')) {
            SourcePosition position = cursor.position();
            String qualifier = cursor.takeName();
            isRequired = qualifier.equals("req");
            isVariable = qualifier.equals("vararg");
            if (!isRequired && !isVariable) {
                throw new StatementException(position, "a parameter's mark is `:req` or `:vararg`");
            }
        }
        String defaultText = cursor.takeIf('=') ? MacroArguments.takeOne(cursor) : "";
        return new Parameter(name, defaultText, isRequired, isVariable);
    }

    /** Bind a call's arguments to the parameters. */
    Map<String, String> bind(TextCursor cursor) {
        Map<String, String> bound = new HashMap<>();
        SourcePosition call = cursor.position();
        int next = 0;
        while (!cursor.isAtEnd()) {
            SourcePosition position = cursor.position();
            String named = MacroArguments.takeNameAndEquals(cursor);
            if (!named.isEmpty()) {
                requireParameter(named, position);
                bound.put(named, MacroArguments.takeOne(cursor));
            } else if (next >= parameters.size()) {
                throw new StatementException(
                        position, "too many arguments: macro `" + name + "` takes " + parameters.size());
            } else if (parameters.get(next).isVariable) {
                bound.put(parameters.get(next).name, MacroArguments.takeRest(cursor));
            } else {
                bound.put(parameters.get(next).name, MacroArguments.takeOne(cursor));
                next++;
            }
            cursor.takeIf(',');
        }
        for (Parameter parameter : parameters) {
            String value = bound.getOrDefault(parameter.name, "");
            if (value.isEmpty() && parameter.isRequired) {
                throw new StatementException(call, "macro `" + name + "` needs its argument `" + parameter.name + "`");
            }
            bound.put(parameter.name, value.isEmpty() ? parameter.defaultText : value);
        }
        return bound;
    }

    private void requireParameter(String named, SourcePosition position) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        if (!names.contains(named)) {
            throw new StatementException(
                    position,
                    "macro `" + name + "` has no parameter `" + named + "`" + NearMiss.hint(named, names, ""));
        }
    }
}
