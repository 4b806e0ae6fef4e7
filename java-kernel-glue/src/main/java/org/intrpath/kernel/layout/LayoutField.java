// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * A field of a guest structure.
 *
 * @param name the field's name in C
 * @param symbol the name of its offset in assembly
 * @param offset in bytes from the start of the structure
 * @param width of one element, in bytes
 * @param count of elements, 1 for a plain field
 * @param cType the type of one element in C
 */
public record LayoutField(String name, String symbol, int offset, int width, int count, String cType) {

    /**
     * Tells where an element lies.
     *
     * @param index of the element, from 0
     * @return its offset in bytes from the start of the structure
     * @throws IndexOutOfBoundsException if the field has no such element
     */
    public int offset(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException("%s has elements 0 to %d, not %d".formatted(symbol, count - 1, index));
        }
        return offset + index * width;
    }
}
