// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.Comparator;
import java.util.List;
import org.intrpath.kernel.layout.InterruptLevel;

/**
 * A device interrupt to be established. The network device of unit n is wired to pin n.
 *
 * @param number of the source and its pin at the IOAPIC, 0 to 3
 * @param trigger of the pin
 * @param vector that it raises; the higher its upper 4 bits, the later an EOI of others lets it in
 * @param handlers one at least; kept in descending level
 */
public record SourceSpec(int number, Trigger trigger, int vector, List<HandlerSpec> handlers) {
    /** The number of device sources that the image has chains for. */
    public static final int COUNT = 4;

    private static final int FIRST_VECTOR = 0x40;
    private static final int VECTORS_A_LEVEL = 0x10;

    /**
     * Check and order.
     *
     * @throws IllegalArgumentException if the number, a vector or the list cannot be
     */
    public SourceSpec {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException(
                    "source %d: the image has chains for 0 to %d".formatted(number, COUNT - 1));
        }
        if (handlers.isEmpty()) {
            throw new IllegalArgumentException("source %d: name one handler at least".formatted(number));
        }
        handlers = handlers.stream()
                .sorted(Comparator.comparing(HandlerSpec::level).reversed())
                .toList();
    }

    /**
     * Describe the source of one network device with the vector that its level suggests.
     *
     * @param number of the source, its pin and the device
     * @param trigger of the pin
     * @param level of the handler
     * @param routine of the handler
     * @return the source
     */
    public static SourceSpec of(int number, Trigger trigger, InterruptLevel level, String routine) {
        return new SourceSpec(
                number, trigger, vectorFor(level, number), List.of(new HandlerSpec(level, routine, number)));
    }

    /**
     * Tells the vector that suits a level: the local APIC's priority classes rise as the levels do.
     *
     * @param level of the source's highest handler
     * @param number of the source
     * @return the vector
     */
    public static int vectorFor(InterruptLevel level, int number) {
        return FIRST_VECTOR + level.level() * VECTORS_A_LEVEL + number;
    }
}
