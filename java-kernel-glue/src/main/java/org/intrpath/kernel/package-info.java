// SPDX-License-Identifier: GPL-2.0-or-later
/** The kernel around the code under test; depends on the emulator, and only the tools and tests depend on it. */
package org.intrpath.kernel;
