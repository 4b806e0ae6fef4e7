// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Measures how fast this tool emulates, counts and interrupts, beside the least that the engine needs and beside a
 * script in Python: {@code intrpath bench}, explained in docs/bench.md. The one place that times guests. Only the
 * command line may depend on it.
 */
package org.intrpath.tools.bench;
