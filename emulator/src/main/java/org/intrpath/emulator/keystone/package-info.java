// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Encodes single x86 statements with the Keystone engine, version 0.9.2 (its C header {@code keystone/keystone.h}).
 *
 * <p>Keystone crashes or hangs on some inputs, and nothing inside the process can stop it then. So this package
 * takes one
 * statement at a time, in a narrow alphabet, and never a directive, a comment, a label or a user's own text. Only the
 * assembler may depend on it.
 */
package org.intrpath.emulator.keystone;
