// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the boot path with kernels that GCC builds of the sources beside them. */
package org.intrpath.boot;
