// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One Java file of the project, as text: what it is called, what it mentions, how long it is.
 *
 * @param file the file, relative to the checkout
 * @param packageName its package
 * @param code its text without comments, string literals and the package line; imports are kept
 * @param lines how many lines it has
 */
record JavaSource(Path file, String packageName, String code, int lines) {
    private static final Path ROOT = Path.of(System.getProperty("intrpath.root.dir"));
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+);");
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*(?s:.*?)\\*/");
    private static final Pattern OWN_PACKAGE = Pattern.compile("\\borg\\.intrpath(?:\\.[a-z][a-z0-9]*)+");
    private static final Pattern TYPE = Pattern.compile(
            "\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)\\s*(?:[<({]|extends|implements|permits)");

    /** All files of the modules' {@code src/main/java}. */
    static List<JavaSource> main() {
        return below("emulator", "java-kernel-glue", "tools").stream()
                .filter(source -> source.file().toString().replace('\\', '/').contains("/src/main/java/"))
                .toList();
    }

    /** All files, tests too. */
    static List<JavaSource> all() {
        return below("emulator", "java-kernel-glue", "tools", "tests");
    }

    private static List<JavaSource> below(String... modules) {
        return Stream.of(modules).flatMap(JavaSource::files).map(JavaSource::of).toList();
    }

    private static Stream<Path> files(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ROOT.relativize(file).toString().matches(".*[\\\\/](target|generated)[\\\\/].*"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource of(Path file) {
        try {
            return of(ROOT.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source of this text. */
    static JavaSource of(Path file, String text) {
        String code = NO_CODE.matcher(text).replaceAll(" ");
        Matcher declaration = PACKAGE.matcher(code);
        String packageName = declaration.find() ? declaration.group(1) : "";
        return new JavaSource(file, packageName, PACKAGE.matcher(code).replaceFirst(""), (int)
                text.lines().count());
    }

    /** Whether the code names this simple or qualified name. */
    boolean mentions(String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(code)
                .find();
    }

    /** The project's other packages that the code names, by import or in full. */
    Set<String> packagesUsed() {
        return OWN_PACKAGE
                .matcher(code)
                .results()
                .map(match -> match.group())
                .filter(name -> !name.equals(packageName))
                .collect(Collectors.toSet());
    }

    /** The types that it declares, nested ones too. */
    List<String> types() {
        return TYPE.matcher(code).results().map(match -> match.group(1)).toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
