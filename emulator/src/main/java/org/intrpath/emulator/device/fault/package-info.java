// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Faults of interrupt lines, put around a line without the device behind it knowing: pulses without a cause, storms,
 * and lines that stick. All of them depend on their parameters and seeds alone.
 *
 * <p>Depends on {@code time}; who makes a machine may depend on it.
 */
package org.intrpath.emulator.device.fault;
