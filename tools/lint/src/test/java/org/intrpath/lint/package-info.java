// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the rules of form, each on a text that keeps it and one that breaks it. */
package org.intrpath.lint;
