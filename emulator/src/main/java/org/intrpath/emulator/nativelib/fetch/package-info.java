// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Fills the engines' directory, at build time: wheels by pip's own client, pinned by hash, their shared libraries
 * unpacked and checked by hash again on every build.
 *
 * <p>The build runs it; no other package may depend on it.
 */
package org.intrpath.emulator.nativelib.fetch;
