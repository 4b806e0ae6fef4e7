// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Interrupts by {@code tools/bench/interrupts.py}, a process of its own. It is sent the guest's memory and start state
 * as one line of JSON; it then answers each line with a number of interrupts by a line with what it measured.
 */
final class PythonInterrupts implements InterruptSide {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Process process;
    private final Writer to;
    private final BufferedReader from;
    private final String version;

    private PythonInterrupts(Process process, ObjectNode setUp) throws IOException {
        this.process = process;
        this.to = process.outputWriter(StandardCharsets.US_ASCII);
        this.from = process.inputReader(StandardCharsets.US_ASCII);
        JsonNode ready = ask(setUp);
        this.version = "Python %s, unicorn %s"
                .formatted(
                        ready.required("python").asText(),
                        ready.required("unicorn").asText());
    }

    /**
     * Starts the script.
     *
     * @param root of the checkout.
     * @param code to run.
     * @throws PythonMissingException if there is no Python, or it has no package {@code unicorn}.
     */
    static PythonInterrupts start(Path root, GuestCode code) {
        Path script = root.resolve("tools/bench/interrupts.py");
        if (!Files.isRegularFile(script)) {
            throw new PythonMissingException(script + " is not there: run the bench from a checkout");
        }
        ProcessBuilder builder = new ProcessBuilder("python3", script.toString());
        builder.environment().put("PYTHONPATH", root.resolve(".bench-python").toString());
        try {
            return new PythonInterrupts(builder.start(), setUp(code));
        } catch (IOException failure) {
            throw new PythonMissingException("python3 cannot be run (" + failure.getMessage() + ")");
        }
    }

    private static ObjectNode setUp(GuestCode code) {
        return MAPPER.createObjectNode()
                .put("memory", Base64.getEncoder().encodeToString(BenchGuest.image(code)))
                .put("gdt_base", BenchGuest.GDT)
                .put("gdt_limit", BenchGuest.GDT_LIMIT)
                .put("idt_base", BenchGuest.IDT)
                .put("idt_limit", BenchGuest.IDT_LIMIT)
                .put("code_selector", BenchGuest.CODE_SELECTOR)
                .put("data_selector", BenchGuest.DATA_SELECTOR)
                .put("cr3", BenchGuest.PAGE_TABLES)
                .put("esp", BenchGuest.STACK_TOP)
                .put("eip", code.address("idle"))
                .put("vector", BenchGuest.VECTOR)
                .put("ticks", BenchGuest.TICKS);
    }

    /** Returns the versions of Python and of its package. */
    String version() {
        return version;
    }

    @Override
    public int instructions() {
        return INSTRUCTIONS;
    }

    @Override
    public Outcome inject(int count) {
        try {
            JsonNode answer = ask(MAPPER.createObjectNode().put("interrupts", count));
            return new Outcome(
                    answer.required("elapsed_ns").asLong(),
                    answer.required("instructions").asLong(),
                    answer.required("ticks").asLong());
        } catch (IOException failure) {
            throw new UncheckedIOException("the Python script went away", failure);
        }
    }

    private JsonNode ask(ObjectNode question) throws IOException {
        String answer = null;
        try {
            to.write(MAPPER.writeValueAsString(question) + "\n");
            to.flush();
            answer = from.readLine();
        } catch (JsonProcessingException failure) {
            throw new AssertionError("plain values have a JSON form", failure);
        } catch (IOException brokenPipe) {
            // It ended instead of reading: its standard error says why.
        }
        if (answer == null) {
            throw new PythonMissingException(lastWords());
        }
        return MAPPER.readTree(answer);
    }

    private String lastWords() throws IOException {
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            String last = errors.lines().reduce((earlier, later) -> later).orElse("it said nothing");
            return "python3 ended early: " + last;
        }
    }

    @Override
    public void close() {
        try {
            to.close();
            process.waitFor();
        } catch (IOException alreadyGone) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
