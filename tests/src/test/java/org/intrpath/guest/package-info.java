// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Guest programs, one for each device, that drive it through a driver and count what it does. Their sources are the
 * resources of this package; {@code start.s} is around each of them.
 */
package org.intrpath.guest;
