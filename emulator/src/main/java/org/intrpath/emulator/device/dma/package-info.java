// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Direct memory access: how devices reach the guest's memory. Depends on {@code bus} and {@code memory}; devices may
 * depend on it.
 */
package org.intrpath.emulator.device.dma;
