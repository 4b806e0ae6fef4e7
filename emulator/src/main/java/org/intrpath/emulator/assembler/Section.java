// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One section of one unit: its fragments in order, and where layout has put them. */
final class Section {

    /** A stretch of a section that one statement made: bytes {@code from} to {@code to} of one fragment. */
    record Stretch(
            int fragment, int from, int to, SourceLine line, String text, boolean isInstruction, CodeWidth width) {}

    private final String name;
    private final SectionKind kind;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private long[] offsets = new long[0];
    private long[] fixedBefore = new long[16];
    private int[] variableBefore = new int[16];
    private long size;
    private long address;
    private int alignment = 1;
    private Section whole = this;
    private final String group;
    private boolean isDiscarded;
    private int shift;
    private CodePadding padding = CodePadding.PLAIN;

    /** Begin a section; {@code group} is the group of which only one copy goes into an image, null without one. */
    Section(String name, SectionKind kind, String group) {
        this.group = group;
        this.name = name;
        this.kind = kind;
    }

    String name() {
        return name;
    }

    /** Return what tells it from the unit's other sections. */
    String key() {
        return key(name, group);
    }

    /** Return what tells a section called {@code name} in {@code group} from others. */
    static String key(String name, String group) {
        return group == null ? name : name + SymbolScope.TEMPORARY_MARK + group;
    }

    SectionKind kind() {
        return kind;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Return the fixed fragment at the end, begun if need be. */
    Fragment.Fixed tail() {
        if (!fragments.isEmpty() && fragments.getLast() instanceof Fragment.Fixed fixed) {
            return fixed;
        }
        Fragment.Fixed fixed = new Fragment.Fixed();
        add(fixed);
        return fixed;
    }

    /** Append a fragment. */
    void add(Fragment fragment) {
        int index = fragments.size();
        if (index + 1 >= fixedBefore.length) {
            fixedBefore = java.util.Arrays.copyOf(fixedBefore, fixedBefore.length * 2);
            variableBefore = java.util.Arrays.copyOf(variableBefore, variableBefore.length * 2);
        }
        if (index > 0) {
            boolean isFixed = fragments.getLast() instanceof Fragment.Fixed;
            int length = fragments.getLast() instanceof Fragment.Fixed fixed ? fixed.length() : 0;
            fixedBefore[index] = fixedBefore[index - 1] + length;
            variableBefore[index] = variableBefore[index - 1] + (isFixed ? 0 : 1);
        }
        fragments.add(fragment);
    }

    /** Append all of {@code part}, which is no section of its own from then on. */
    void join(Section part) {
        int shift = fragments.size();
        part.whole = this;
        part.shift = shift;
        part.fragments.forEach(this::add);
        for (Stretch stretch : part.stretches) {
            stretches.add(new Stretch(
                    stretch.fragment + shift,
                    stretch.from,
                    stretch.to,
                    stretch.line,
                    stretch.text,
                    stretch.isInstruction,
                    stretch.width));
        }
        requireAlignment(part.alignment);
    }

    /** Return the section that this one was joined to; itself if it was not. */
    Section whole() {
        return whole;
    }

    /** Return the number in {@link #whole} of this section's first fragment. */
    int shift() {
        return shift;
    }

    /** Return the number of the fragment at the end, one of fixed size. */
    int tailIndex() {
        tail();
        return fragments.size() - 1;
    }

    /** Return the bytes between the starts of two fragments; -1 where layout decides. */
    long fixedDistance(int first, int last) {
        return variableBefore[last] == variableBefore[first] ? fixedBefore[last] - fixedBefore[first] : -1;
    }

    /** Return what fills gaps between its code. */
    CodePadding padding() {
        return padding;
    }

    void setPadding(CodePadding newPadding) {
        padding = newPadding;
    }

    int alignment() {
        return alignment;
    }

    void requireAlignment(int atLeast) {
        alignment = Math.max(alignment, atLeast);
    }

    /** Take layout's result: the offset of each fragment, and the size. */
    void place(long[] newOffsets, long newSize) {
        offsets = newOffsets;
        size = newSize;
    }

    /** Do {@code action} with every field that waits for its value. */
    void forEachPatch(Consumer<Fragment.Patch> action) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Fixed fixed) {
                fixed.patches().forEach(action);
            }
        }
    }

    /** Do {@code action} with every symbol that a field or a jump refers to. */
    void forEachReference(Consumer<Expression.Reference> action) {
        forEachPatch(patch -> patch.value().forEachReference(action));
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Jump jump) {
                jump.target().forEachReference(action);
            }
        }
    }

    /** Return the name of the group of which only one copy goes into an image; null without one. */
    String group() {
        return group;
    }

    /** Leave it out of the image. */
    void discard() {
        isDiscarded = true;
    }

    boolean isDiscarded() {
        return isDiscarded;
    }

    /** Let a fragment begin at {@code newOffset}. */
    void move(int fragment, long newOffset) {
        offsets[fragment] = newOffset;
    }

    void resize(long newSize) {
        size = newSize;
    }

    /** Return whether an alignment or {@code .org} stands between two fragments, the first of them included. */
    boolean hasAlignment(int first, int last) {
        for (int index = first; index < last; index++) {
            boolean isFlexible = switch (fragments.get(index)) {
                case Fragment.Padding padding -> true;
                case Fragment.Gap gap -> gap.isOrigin();
                case Fragment.Fixed fixed -> false;
                case Fragment.Jump jump -> false;
            };
            if (isFlexible) {
                return true;
            }
        }
        return false;
    }

    /** Return the offset of a fragment's start in the section, as far as layout has come. */
    long offset(int fragment) {
        return offsets[fragment];
    }

    /** Return the offset behind fragment number {@code fragment}. */
    long end(int fragment) {
        return fragment + 1 < offsets.length ? offsets[fragment + 1] : size;
    }

    long size() {
        return size;
    }

    /** Return the guest-linear address of its first byte, once linked. */
    long address() {
        return address;
    }

    void setAddress(long newAddress) {
        address = newAddress;
    }
}
