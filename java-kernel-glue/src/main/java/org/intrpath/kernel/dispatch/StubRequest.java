// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.nio.file.Path;
import org.intrpath.emulator.preprocessor.PreprocessorOptions;

/**
 * A stub to be run.
 *
 * @param file its source, in the dialect of the assembler's front-end; with the suffix {@code .S} it is preprocessed
 * @param options for the C preprocessor; its directories serve {@code .include} too
 * @param entry the label to install at the vector
 * @param budgetInstructions after how many instructions retired it has failed
 */
public record StubRequest(Path file, PreprocessorOptions options, String entry, long budgetInstructions) {}
