// SPDX-License-Identifier: GPL-2.0-or-later
/** Rules over the source text of all modules: who may import what, names, sizes. Nothing depends on it. */
package org.intrpath.architecture;
