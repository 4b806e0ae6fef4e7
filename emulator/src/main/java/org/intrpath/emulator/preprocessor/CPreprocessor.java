// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.preprocessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intrpath.emulator.assembler.AsmSource;

/**
 * The system's C preprocessor: {@code cc}, {@code gcc} or {@code clang} on the path, or what the environment's
 * {@code INTRPATH_CC} names. It runs with a fixed language and date and without the variables that would add
 * directories or write files, so that the same sources give the same text.
 */
public final class CPreprocessor {

    /** Names another compiler, by path or by a name on the path. */
    public static final String VARIABLE = "INTRPATH_CC";

    private static final List<String> USUAL = List.of("cc", "gcc", "clang");
    private static final List<String> LEFT_OUT =
            List.of("CPATH", "C_INCLUDE_PATH", "DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "GCC_COMPARE_DEBUG");
    private static final BoundedProcess.Limits LIMITS = new BoundedProcess.Limits(30_000, 16 << 20, 64 << 10);

    private final String widthOption;
    private final Map<String, String> environment;
    private final BoundedProcess.Limits limits;

    CPreprocessor(String widthOption, Map<String, String> environment, BoundedProcess.Limits limits) {
        this.widthOption = widthOption;
        this.environment = environment;
        this.limits = limits;
    }

    /** The preprocessor for 32-bit sources: {@code __i386__} is defined. */
    public static CPreprocessor i386() {
        return new CPreprocessor("-m32", System.getenv(), LIMITS);
    }

    /** The preprocessor for 64-bit sources: {@code __x86_64__} is defined. */
    public static CPreprocessor amd64() {
        return new CPreprocessor("-m64", System.getenv(), LIMITS);
    }

    /** Return whether {@code file} is to be preprocessed: its suffix is an upper-case {@code .S}. */
    public static boolean isFor(Path file) {
        return file.toString().endsWith(".S");
    }

    /**
     * Read a source, through the preprocessor if its name asks for it.
     *
     * @param file the source.
     * @param options for the preprocessor; without effect on a source that is not preprocessed.
     * @throws IOException if the file cannot be read.
     * @throws PreprocessorMissingException if there is no preprocessor.
     * @throws PreprocessorException if the preprocessor refuses the source.
     */
    public AsmSource read(Path file, PreprocessorOptions options) throws IOException {
        AsmSource source = AsmSource.read(file);
        return isFor(file) ? AsmSource.preprocessed(source, preprocessed(file, options)) : source;
    }

    private String preprocessed(Path file, PreprocessorOptions options) {
        Path compiler = compiler(file);
        List<String> command =
                new ArrayList<>(List.of(compiler.toString(), "-E", "-x", "assembler-with-cpp", widthOption));
        command.addAll(options.arguments());
        command.add(argument(file));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(LEFT_OUT);
        builder.environment().putAll(Map.of("LC_ALL", "C", "SOURCE_DATE_EPOCH", "0"));
        BoundedProcess.Result result;
        try {
            result = BoundedProcess.run(builder, limits);
        } catch (IOException failure) {
            throw new PreprocessorMissingException("%s cannot be run to preprocess %s: %s; %s"
                    .formatted(compiler, file, failure.getMessage(), remedy(file)));
        }
        String told = result.errors().strip();
        String failure = failure(result);
        if (!failure.isEmpty()) {
            throw new PreprocessorException((told.isEmpty() ? file.toString() : told + "\n" + file) + ": " + failure
                    + ": " + String.join(" ", command));
        }
        return result.output();
    }

    private String failure(BoundedProcess.Result result) {
        return switch (result.ending()) {
            case EXITED -> result.code() == 0 ? "" : "the C preprocessor failed with exit code " + result.code();
            case TIMED_OUT ->
                "the C preprocessor did not end within %d ms and was ended; does the source include a device or a pipe"
                        .formatted(limits.timeoutMs());
            case OVERFLOWED ->
                "the C preprocessor made more than %d bytes and was ended; does the source include itself"
                        .formatted(limits.outputBytes());
        };
    }

    /** A compiler would take these first characters for an option, or for a file with options. */
    private static String argument(Path file) {
        String name = file.toString();
        return name.startsWith("-") || name.startsWith("@") ? "./" + name : name;
    }

    private Path compiler(Path file) {
        String asked = environment.getOrDefault(VARIABLE, "");
        List<String> names = asked.isEmpty() ? USUAL : List.of(asked);
        return names.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .orElseThrow(() -> new PreprocessorMissingException(
                        "%s needs a C preprocessor, and there is none: looked for %s%s; %s"
                                .formatted(
                                        file,
                                        String.join(", ", names),
                                        asked.isEmpty() ? " on the path" : ", which " + VARIABLE + " names",
                                        remedy(file))));
    }

    private Optional<Path> onPath(String name) {
        if (name.indexOf('/') >= 0) {
            return Optional.of(Path.of(name)).filter(CPreprocessor::isProgram);
        }
        for (String directory : environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            Path program = Path.of(directory, name);
            if (!directory.isEmpty() && isProgram(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    private static boolean isProgram(Path program) {
        return Files.isRegularFile(program) && Files.isExecutable(program);
    }

    private static String remedy(Path file) {
        return "right would be one of: apt-get install gcc (Debian, Ubuntu), dnf install gcc (Fedora), pacman -S gcc"
                + " (Arch), xcode-select --install (macOS); " + VARIABLE + "=/path/to/compiler; or, where there is one,"
                + " cc -E -x assembler-with-cpp " + file + " into a file with the suffix .s, and that instead";
    }
}
