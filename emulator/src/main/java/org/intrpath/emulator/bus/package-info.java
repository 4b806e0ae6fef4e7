// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The physical address bus and the port bus: devices, the regions and ports they occupy, and the refusal of every
 * access that no model covers.
 *
 * <p>A leaf package. Chips and devices depend on it for {@link org.intrpath.emulator.bus.RegisterAccess} and {@link
 * org.intrpath.emulator.bus.UnmodelledAccessException}; the machine attaches them to the {@link
 * org.intrpath.emulator.bus.SystemBus} or the {@link org.intrpath.emulator.bus.PortBus}.
 */
package org.intrpath.emulator.bus;
