// SPDX-License-Identifier: GPL-2.0-or-later
/** Time as the machine knows it: the virtual clock. A leaf package: every other package may depend on it. */
package org.intrpath.emulator.time;
