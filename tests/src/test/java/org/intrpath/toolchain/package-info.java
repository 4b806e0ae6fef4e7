// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of objects and executables that the host's own compilers, assemblers and linkers make. */
package org.intrpath.toolchain;
