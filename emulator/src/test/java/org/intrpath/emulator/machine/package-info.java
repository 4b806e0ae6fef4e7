// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the machine: its parts together, as the guest reaches them. */
package org.intrpath.emulator.machine;
