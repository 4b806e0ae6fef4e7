// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import org.intrpath.kernel.layout.InterruptLevel;

/**
 * A handler to be established.
 *
 * @param level it runs at
 * @param routine of the image, {@code int routine(struct nic_softc *)}
 * @param unit of the network device whose softc is its argument, from 0
 */
public record HandlerSpec(InterruptLevel level, String routine, int unit) {}
