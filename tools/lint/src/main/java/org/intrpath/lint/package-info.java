// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Checks and restores the form of the sources: Java by formatter and Checkstyle, assembly by column. The build runs it;
 * nothing depends on it.
 */
package org.intrpath.lint;
