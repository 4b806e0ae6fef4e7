// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the command line: the real parser with real arguments, over runs that give fixed values. */
package org.intrpath.tools.cli;
