// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The format of one structure in guest memory, i386: pointers and words are 4 bytes, little-endian.
 *
 * @param cName the structure's name in C
 * @param prefix what the symbols of its offsets begin with
 * @param fields in the order of their offsets
 * @param size in bytes
 */
public record StructLayout(String cName, String prefix, List<LayoutField> fields, int size) {

    private static final int WORD_BYTES = 4;

    /**
     * Tells the assembly name of the structure's size.
     *
     * @return a symbol
     */
    public String sizeSymbol() {
        return prefix + "SIZEOF";
    }

    /**
     * Begin a layout at offset 0.
     *
     * @param cName the structure's name in C
     * @param prefix what the symbols of its offsets begin with
     * @return a builder, to be fed field by field
     */
    public static Builder named(String cName, String prefix) {
        return new Builder(cName, prefix);
    }

    /** Chains the fields of one structure. */
    public static final class Builder {
        private final String cName;
        private final String prefix;
        private final List<LayoutField> fields = new ArrayList<>();
        private int end;

        private Builder(String cName, String prefix) {
            this.cName = cName;
            this.prefix = prefix;
        }

        /**
         * Add a signed 32-bit word.
         *
         * @param name of the field in C
         * @return the field
         */
        public LayoutField word(String name) {
            return add(name, WORD_BYTES, 1, "int");
        }

        /**
         * Add an unsigned 32-bit word.
         *
         * @param name of the field in C
         * @return the field
         */
        public LayoutField bits(String name) {
            return add(name, WORD_BYTES, 1, "unsigned int");
        }

        /**
         * Add an array of unsigned 32-bit words.
         *
         * @param name of the field in C
         * @param count of elements
         * @return the field
         */
        public LayoutField bits(String name, int count) {
            return add(name, WORD_BYTES, count, "unsigned int");
        }

        /**
         * Add a pointer.
         *
         * @param name of the field in C
         * @param cType what it points to, such as {@code struct lwp}
         * @return the field
         */
        public LayoutField pointer(String name, String cType) {
            return add(name, WORD_BYTES, 1, cType + " *");
        }

        /**
         * Add an array of pointers.
         *
         * @param name of the field in C
         * @param count of elements
         * @param cType what they point to
         * @return the field
         */
        public LayoutField pointers(String name, int count, String cType) {
            return add(name, WORD_BYTES, count, cType + " *");
        }

        /**
         * Add an unsigned 64-bit counter.
         *
         * @param name of the field in C
         * @return the field
         */
        public LayoutField quad(String name) {
            return add(name, 2 * WORD_BYTES, 1, "unsigned long long");
        }

        /**
         * End the layout.
         *
         * @return what has been declared
         */
        public StructLayout build() {
            return new StructLayout(cName, prefix, List.copyOf(fields), end);
        }

        private LayoutField add(String name, int width, int count, String cType) {
            String symbol = prefix + name.toUpperCase(Locale.ROOT);
            LayoutField field = new LayoutField(name, symbol, end, width, count, cType);
            fields.add(field);
            end += width * count;
            return field;
        }
    }
}
