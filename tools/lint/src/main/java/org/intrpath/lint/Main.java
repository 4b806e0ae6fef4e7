// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import com.palantir.javaformat.java.FormatterException;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The build's last word on form: {@code check} finds what is wrong, {@code format} puts Java text right. */
public final class Main {
    private static final String LICENCE = "SPDX-License-Identifier: GPL-2.0-or-later";

    private final Path root;
    private final PrintStream out;
    private final List<Finding> findings = new ArrayList<>();

    Main(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /**
     * Checks or formats all sources below a directory; exits with 1 if something is wrong.
     *
     * @param arguments {@code check} or {@code format}; the directory; a file that is there afterwards if and
     *     only if something is wrong
     * @throws IOException if a file cannot be read or written
     * @throws CheckstyleException if the Checkstyle rules themselves are wrong
     */
    public static void main(String[] arguments) throws IOException, CheckstyleException {
        Main main = new Main(Path.of(arguments[1]).toAbsolutePath().normalize(), System.out);
        boolean isClean = switch (arguments[0]) {
            case "check" -> main.check();
            case "format" -> main.format();
            default ->
                throw new IllegalArgumentException("\"" + arguments[0] + "\" is no command of lint: check or format");
        };
        Path marker = Path.of(arguments[2]);
        Files.deleteIfExists(marker);
        if (!isClean) {
            Files.createFile(marker);
        }
        System.exit(isClean ? 0 : 1);
    }

    /** Finds all that is wrong; true if nothing is. */
    boolean check() throws IOException, CheckstyleException {
        List<Path> java = SourceTree.files(root, ".java");
        int misformed = 0;
        JavaForm form = new JavaForm();
        for (Path file : java) {
            String text = Files.readString(file);
            String formatted = formatted(form, file, text);
            if (!text.equals(formatted)) {
                misformed++;
                findings.add(new Finding(file, firstDifference(text, formatted), 0, "not in the one format"));
            }
        }
        findings.addAll(Checkstyle.check(java));
        for (Path file : SourceTree.files(root, ".s", ".inc")) {
            findings.addAll(AssemblyForm.check(file, Files.readAllLines(file)));
        }
        for (Path file : SourceTree.files(root, ".java", ".s", ".inc", ".c", ".h", ".py", ".sh", ".xml")) {
            checkLicence(file);
        }
        report(misformed);
        return findings.isEmpty();
    }

    /** Rewrites each Java file that is not in its form; true unless one cannot be parsed. */
    boolean format() throws IOException {
        JavaForm form = new JavaForm();
        for (Path file : SourceTree.files(root, ".java")) {
            String text = Files.readString(file);
            String formatted = formatted(form, file, text);
            if (!text.equals(formatted)) {
                Files.writeString(file, formatted);
                out.println("formatted " + root.relativize(file));
            }
        }
        report(0);
        return findings.isEmpty();
    }

    private String formatted(JavaForm form, Path file, String text) {
        try {
            return form.apply(text);
        } catch (FormatterException e) {
            findings.add(new Finding(file, 1, 0, "cannot be parsed as Java: " + e.getMessage()));
            return text;
        }
    }

    private void checkLicence(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        boolean isSecond = !lines.isEmpty()
                && (lines.getFirst().startsWith("#!") || lines.getFirst().startsWith("<?xml"));
        int line = isSecond ? 1 : 0;
        if (lines.size() <= line || !lines.get(line).contains(LICENCE)) {
            findings.add(new Finding(file, line + 1, 0, "the licence is missing here: a comment with " + LICENCE));
        }
    }

    private void report(int misformed) {
        findings.stream().map(finding -> finding.relativeTo(root)).sorted().forEach(out::println);
        if (misformed > 0) {
            out.println("lint: " + misformed + (misformed == 1 ? " file is" : " files are")
                    + " not in the one format; to put that right: tools/fmt");
        }
    }

    private static int firstDifference(String text, String formatted) {
        List<String> before = text.lines().toList();
        List<String> after = formatted.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return line + 1;
    }
}
