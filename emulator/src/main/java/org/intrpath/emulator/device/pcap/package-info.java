// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Capture files as a network: what arrives is read from one, what is sent is written to one. The format is libpcap's,
 * pcap-savefile(5).
 *
 * <p>Depends on {@code device.nic} and {@code time}; only what configures a machine may depend on it.
 */
package org.intrpath.emulator.device.pcap;
