// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Routines of the kernel that Java carries out on the guest's own structures, so that code which calls them can run
 * without them. Only what no input defines comes here, and every crossing is counted.
 *
 * <p>Depends on the model and the layouts; the runs of a user's code depend on it.
 */
package org.intrpath.kernel.callout;
