// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Reads sources from files; those with the suffix {@code .S} go through the system's C preprocessor first, as the
 * compilers do it. How the preprocessor is called is in the manual of GCC, "Options Controlling the Preprocessor".
 *
 * <p>Everything outside the emulator's own packages may depend on it; it depends on the assembler only, which never
 * sees a process.
 */
package org.intrpath.emulator.preprocessor;
