// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of direct memory access. */
package org.intrpath.emulator.device.dma;
