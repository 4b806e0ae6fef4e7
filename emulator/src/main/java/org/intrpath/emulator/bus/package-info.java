// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The physical address bus: devices, the regions they occupy, and the refusal of every access that no model covers.
 *
 * <p>A leaf package. Chips and devices depend on it for {@link org.intrpath.emulator.bus.RegisterAccess} and {@link
 * org.intrpath.emulator.bus.UnmodelledAccessException}; the machine attaches them to the {@link
 * org.intrpath.emulator.bus.SystemBus}.
 */
package org.intrpath.emulator.bus;
