// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the measurements: their guests, their arithmetic and their reports, never their speed. */
package org.intrpath.tools.bench;
