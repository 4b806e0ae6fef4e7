// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The machine's physical memory, one stretch of host memory that the engines map. Depends on nothing; every package
 * that touches guest memory may depend on it.
 */
package org.intrpath.emulator.memory;
