// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

/**
 * What a count was made with: another engine may, in principle, give another one.
 *
 * @param unicorn version of the processor's engine
 * @param keystone version of the assembler's engine
 * @param capstone version of the disassembler's engine
 * @param cpuModel the processor that was emulated
 */
public record EngineVersions(String unicorn, String keystone, String capstone, String cpuModel) {
    /**
     * Tell all of them.
     *
     * @return one line
     */
    public String text() {
        return "Unicorn %s, Keystone %s, Capstone %s, CPU model %s".formatted(unicorn, keystone, capstone, cpuModel);
    }
}
