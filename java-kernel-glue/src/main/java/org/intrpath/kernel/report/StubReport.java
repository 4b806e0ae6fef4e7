// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import org.intrpath.kernel.dispatch.StubResult;

/**
 * The count of a user's stub.
 *
 * @param result of the run
 * @param engines that the count was made with
 */
public record StubReport(StubResult result, EngineVersions engines) {}
