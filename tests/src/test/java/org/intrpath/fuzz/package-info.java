// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Feeds the assembler what nobody would write: mutated sources of our own, random text, random bytes. Whatever comes,
 * the outcome is an image or an {@link org.intrpath.emulator.assembler.AssemblyException}, in time and in this process.
 *
 * <p>Each input follows from the seed and its number alone. The build runs a minute's worth; more, or one input again:
 *
 * <pre>
 * mvn -pl tests -am test -Dtest='*Fuzz*' -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dintrpath.fuzz.count=100000 -Dintrpath.fuzz.seed=1
 * mvn -pl tests -am test -Dtest='*Fuzz*' -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dintrpath.fuzz.first=4711 -Dintrpath.fuzz.count=1 -Dintrpath.fuzz.seed=1
 * </pre>
 *
 * <p>The input that is being tried lies in {@code tests/target/fuzz}, so that one that ends the process is known.
 */
package org.intrpath.fuzz;
