// SPDX-License-Identifier: GPL-2.0-or-later
/** Compares our assembler with GNU as, byte for byte. */
package org.intrpath.conformance;
