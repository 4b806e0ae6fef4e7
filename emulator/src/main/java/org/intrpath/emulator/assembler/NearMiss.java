// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the names that a misspelt one may have meant. */
final class NearMiss {

    private static final int MOST = 3;
    private static final int MAX_LENGTH = 64;

    private NearMiss() {}

    /** Return a {@link #hint}, or, if nothing is near, a colon and {@code otherwise}: what would be right. */
    static String hintOr(String name, Collection<String> known, String otherwise) {
        String hint = hint(name, known, "");
        return hint.isEmpty() ? ": " + otherwise : hint;
    }

    /** Return {@code ": did you mean `a` or `b`?"}, each name behind {@code prefix}; empty if nothing is near. */
    static String hint(String name, Collection<String> known, String prefix) {
        List<String> near = of(name, known);
        if (near.isEmpty()) {
            return "";
        }
        return near.stream()
                .map(each -> "`" + prefix + each + "`")
                .collect(Collectors.joining(" or ", ": did you mean ", "?"));
    }

    /** Return at most three of {@code known}, nearest first, that differ from {@code name} by a slip or two. */
    static List<String> of(String name, Collection<String> known) {
        if (name.length() > MAX_LENGTH) {
            return List.of();
        }
        int allowed = name.length() <= 3 ? 1 : 2;
        return known.stream()
                .filter(each -> Math.abs(each.length() - name.length()) <= allowed)
                .map(each -> new Candidate(each, distance(name, each)))
                .filter(each -> each.distance <= allowed)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    /** The number of insertions, deletions, replacements and swaps of neighbours between two names. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cell(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cell(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
