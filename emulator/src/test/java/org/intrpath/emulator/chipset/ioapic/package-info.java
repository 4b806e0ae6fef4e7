// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the I/O APIC against the 82093AA data sheet (290566), rule by rule. */
package org.intrpath.emulator.chipset.ioapic;
