// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Time as the machine knows it: the virtual clock, what changes as it passes, and seeded sequences of intervals. A leaf
 * package: every other package may depend on it.
 */
package org.intrpath.emulator.time;
