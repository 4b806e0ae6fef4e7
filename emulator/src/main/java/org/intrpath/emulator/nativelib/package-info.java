// SPDX-License-Identifier: GPL-2.0-or-later
/** Finds and loads the native engine libraries; every package of the emulator's bindings may depend on it. */
package org.intrpath.emulator.nativelib;
