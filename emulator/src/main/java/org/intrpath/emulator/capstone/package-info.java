// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Disassembles x86 machine code with the Capstone engine, version 5 (its C header {@code capstone/capstone.h}), in
 * AT&amp;T
 * syntax. Any package outside the emulated machine's run loop may depend on it.
 */
package org.intrpath.emulator.capstone;
