// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

/**
 * A stub to be run.
 *
 * @param inputs the files that it is made of
 * @param entry the label to install at the vector
 * @param budgetInstructions after how many instructions retired it has failed
 */
public record StubRequest(UserInputs inputs, String entry, long budgetInstructions) {}
