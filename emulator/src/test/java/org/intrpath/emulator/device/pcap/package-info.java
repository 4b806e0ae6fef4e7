// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of capture files as a network. */
package org.intrpath.emulator.device.pcap;
