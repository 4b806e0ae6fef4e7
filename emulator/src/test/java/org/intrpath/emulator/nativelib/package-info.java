// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the search for the engines' libraries. */
package org.intrpath.emulator.nativelib;
