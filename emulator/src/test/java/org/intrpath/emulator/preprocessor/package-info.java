// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the C preprocessor's calling, over programs that stand in for it. */
package org.intrpath.emulator.preprocessor;
