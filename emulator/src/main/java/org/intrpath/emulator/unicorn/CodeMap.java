// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers the bytes of all code that the engine translated, page by page of linear addresses, and finds out where
 * they are no longer what the memory holds: after a new translation, after a change of page tables, after another CPU,
 * a device or the host wrote to memory.
 */
final class CodeMap {

    static final int PAGE_BYTES = 4096;
    private static final int PAGE_MASK = PAGE_BYTES - 1;
    private static final int LONGEST_INSTRUCTION = 15;

    /** Takes what changed. */
    interface Listener {
        /** A byte of translated code has another value, or stands for another place in memory. */
        void codeChanged(long guestLinear);
    }

    private static final class Page {
        final byte[] bytes = new byte[PAGE_BYTES];
        final boolean[] translated = new boolean[PAGE_BYTES];
    }

    private final GuestCode code;
    private final Listener listener;
    private final Map<Long, Page> pages = new HashMap<>();
    private final byte[] fetched = new byte[PAGE_BYTES];

    CodeMap(GuestCode code, Listener listener) {
        this.code = code;
        this.listener = listener;
    }

    /** Takes note that a range was translated: its bytes are now what memory holds. */
    void translated(long guestLinear, int sizeBytes) {
        int done = 0;
        while (done < sizeBytes) {
            long at = guestLinear + done;
            int offset = (int) at & PAGE_MASK;
            int length = Math.min(sizeBytes - done, PAGE_BYTES - offset);
            Page page = pages.get(at & ~PAGE_MASK);
            if (page == null) {
                page = new Page();
                pages.put(at & ~PAGE_MASK, page);
                code.read(at & ~PAGE_MASK, page.bytes);
            }
            note(page, at & ~PAGE_MASK, offset, length);
            done += length;
        }
    }

    /**
     * Makes sure that the instruction about to execute is among what was translated. The engine reports each block that
     * it translates but the first after a drop; of such a block the end is not known, so all of the page counts as
     * translated, and the rest of an instruction that crosses into the next.
     */
    void executes(long guestLinear) {
        Page page = pages.get(guestLinear & ~PAGE_MASK);
        int offset = (int) guestLinear & PAGE_MASK;
        if (page == null || !page.translated[offset]) {
            translated(guestLinear, PAGE_BYTES - offset + LONGEST_INSTRUCTION);
        }
    }

    private void note(Page page, long base, int offset, int length) {
        byte[] now = length == fetched.length ? fetched : new byte[length];
        int valid = code.read(base + offset, now);
        for (int i = 0; i < valid; i++) {
            int at = offset + i;
            boolean changed = page.translated[at] && page.bytes[at] != now[i];
            page.bytes[at] = now[i];
            page.translated[at] = true;
            if (changed) {
                listener.codeChanged(base + at);
            }
        }
    }

    /**
     * Compares all that was translated with what its addresses hold now. A page that is not mapped is left as it was.
     *
     * @param stale is told each page whose translations are out of date.
     */
    void refresh(Stale stale) {
        for (Map.Entry<Long, Page> entry : pages.entrySet()) {
            long base = entry.getKey();
            Page page = entry.getValue();
            int valid = code.read(base, fetched);
            if (valid == PAGE_BYTES && Arrays.equals(page.bytes, fetched)) {
                continue;
            }
            refresh(base, page, valid, stale);
        }
    }

    /** Receives a range of linear addresses, within one page, whose translations are out of date. */
    @FunctionalInterface
    interface Stale {
        void range(long from, long to);
    }

    private void refresh(long base, Page page, int valid, Stale stale) {
        int first = PAGE_BYTES;
        int last = -1;
        for (int i = 0; i < valid; i++) {
            if (page.bytes[i] != fetched[i]) {
                page.bytes[i] = fetched[i];
                if (page.translated[i]) {
                    listener.codeChanged(base + i);
                    first = Math.min(first, i);
                    last = i;
                }
            }
        }
        if (last >= 0) {
            stale.range(base + first, base + last + 1);
        }
    }

    /** Tells whether code was translated from the page of an address. */
    boolean hasPageOf(long guestLinear) {
        return pages.containsKey(guestLinear & ~PAGE_MASK);
    }
}
