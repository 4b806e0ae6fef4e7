// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.NicSoftcLayout;

/**
 * A network device and its driver's data.
 *
 * @param number of the unit and of its pin
 * @param device the chip
 * @param softc the driver's {@code struct nic_softc}
 * @param mutex the adaptive mutex that the driver's critical sections are under
 */
public record NetworkUnit(int number, Nic device, GuestStruct softc, GuestStruct mutex) {

    /**
     * Reads how many causes the driver has taken.
     *
     * @return the guest's counter
     */
    public int events() {
        return softc.get(NicSoftcLayout.EVENTS);
    }
}
