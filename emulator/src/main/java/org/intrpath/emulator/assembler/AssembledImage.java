// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/**
 * What the assembler hands on: bytes for one range of guest memory, and what they mean.
 *
 * @param base guest-linear address of the first byte.
 * @param bytes code first, then constants, variables and zeroed variables, each from a page boundary on; the array
 *     is the
 *     image's own.
 * @param sections the parts of {@code bytes} with their addresses, in address order, empty ones left out.
 * @param symbols names and addresses.
 * @param sourceMap which statement made which bytes.
 */
public record AssembledImage(
        long base, byte[] bytes, List<ImageSection> sections, SymbolTable symbols, SourceMap sourceMap) {

    /**
     * A part of the image that came from one section of one source.
     *
     * @param name such as {@code .text}.
     * @param source the source's name.
     * @param kind what it holds.
     * @param address guest-linear address of its first byte.
     * @param size in bytes.
     */
    public record ImageSection(String name, String source, SectionKind kind, long address, long size) {}

    /** Copy the bytes, so that no caller can change them. */
    public AssembledImage {
        bytes = bytes.clone();
        sections = List.copyOf(sections);
    }

    /** Return a copy of the bytes. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Return the size in bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * Return a copy of {@code length} bytes at {@code address}. @throws IndexOutOfBoundsException outside the image.
     */
    public byte[] bytesAt(long address, int length) {
        java.util.Objects.checkFromIndexSize(address - base, length, (long) bytes.length);
        int start = (int) (address - base);
        return java.util.Arrays.copyOfRange(bytes, start, start + length);
    }

    /** Return the guest-linear address behind the last byte. */
    public long end() {
        return base + bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "image of %d bytes at 0x%08x".formatted(bytes.length, base);
    }
}
