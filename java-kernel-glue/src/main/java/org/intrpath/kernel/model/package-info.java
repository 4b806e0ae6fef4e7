// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The kernel around the code under test: its image in guest memory, its structures seeded, its
 * interrupt sources wired to the machine.
 *
 * <p>Depends on the emulator, the layouts and the phases; scenarios depend on it. Nothing here
 * executes a counted path: the guest does.
 */
package org.intrpath.kernel.model;
