// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Makes the files that are generated and committed: the kernel's constants and structures for
 * assembly and C. {@code tools/regenerate} runs it; a test compares.
 *
 * <p>Nothing depends on it.
 */
package org.intrpath.tools.generate;
