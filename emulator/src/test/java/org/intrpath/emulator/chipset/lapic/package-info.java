// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the local APIC against Intel SDM 3A (253668), rule by rule. */
package org.intrpath.emulator.chipset.lapic;
