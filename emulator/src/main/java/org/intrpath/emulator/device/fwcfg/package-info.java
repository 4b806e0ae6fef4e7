// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The firmware configuration device of emulated PCs, by which a guest asks how much memory and how many processors
 * there are. Source: QEMU 8.2, {@code docs/specs/fw_cfg.rst}, "QEMU Firmware Configuration (fw_cfg) Device"; the keys
 * beyond those that it names: Linux 6.6, {@code include/uapi/linux/qemu_fw_cfg.h}.
 *
 * <p>Depends on {@code bus}; only the machine and its users may depend on it.
 */
package org.intrpath.emulator.device.fwcfg;
