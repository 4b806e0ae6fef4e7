// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Scenarios: what arrives when and in which state, carried out on one dispatch path.
 *
 * <p>A {@link org.intrpath.kernel.dispatch.Scenario} goes in, a
 * {@link org.intrpath.kernel.dispatch.ScenarioResult} comes out, or the run fails with the reason.
 * Depends on the kernel model and on counts; the command line and the tests depend on it.
 */
package org.intrpath.kernel.dispatch;
