// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Finds the shared libraries of the three engines, loads each once, checks its version and that it has x86, and hands
 * out method handles on its functions.
 *
 * <p>The only packages that may depend on it are the engine bindings ({@code unicorn}, {@code keystone},
 * {@code capstone}), the fetcher below it, and whoever reports what was found.
 */
package org.intrpath.emulator.nativelib;
