// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the build's fetching of the engines, without network. */
package org.intrpath.emulator.nativelib.fetch;
