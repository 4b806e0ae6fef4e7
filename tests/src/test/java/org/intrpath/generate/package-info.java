// SPDX-License-Identifier: GPL-2.0-or-later
/** Makes again what is generated and committed, and compares. */
package org.intrpath.generate;
