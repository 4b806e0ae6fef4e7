// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.nio.file.Path;

/**
 * The file that stands for a library, not yet loaded.
 *
 * @param library which library
 * @param file the file that was taken, absolute
 * @param foundBy the step of the search that found it, for people: {@code "environment INTRPATH_ENGINES_DIR"}
 */
public record LibraryLocation(NativeLibrary library, Path file, String foundBy) {}
